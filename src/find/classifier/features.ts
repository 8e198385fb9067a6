/**
 * What the linear model sees: hashed features of a sentence, each with the two words it was read from,
 * so that a decision can be traced back to words.
 */
import { type Clause, clausesOf } from './clauses.js';
import { hashOf, type Token } from './tokens.js';
import type { WordClass } from './words-data.js';

const ROOM = 1024;

/** A list of features, as parallel arrays that are filled anew for each sentence: 700 sentences hold 400,000 of them. */
export class Features {
  hash = new Uint32Array(ROOM);
  value = new Float64Array(ROOM);
  /** Positions of the first and last token that a feature was read from; -1 where it is not from the sentence's words. */
  from = new Int32Array(ROOM);
  to = new Int32Array(ROOM);
  /** How many there are; what the arrays hold after them is left over. */
  size = 0;

  clear(): this {
    this.size = 0;
    return this;
  }

  add(hash: number, value: number, from = -1, to = from): void {
    if (this.size === this.hash.length) {
      this.grow();
    }
    this.hash[this.size] = hash;
    this.value[this.size] = value;
    this.from[this.size] = from;
    this.to[this.size] = to;
    this.size += 1;
  }

  private grow(): void {
    const room = 2 * this.hash.length;
    const { hash, value, from, to } = this;
    this.hash = new Uint32Array(room);
    this.value = new Float64Array(room);
    this.from = new Int32Array(room);
    this.to = new Int32Array(room);
    this.hash.set(hash);
    this.value.set(value);
    this.from.set(from);
    this.to.set(to);
  }
}

const TEMPLATES = [
  'word', // "timely"
  'pair', // "not timely"
  'triple', // "not always timely"
  'opening', // first word
  'opening-pair', // first two words
  'letters', // four letters in a row
  'negated', // a word up to six words after a negation
  'scope', // a word in the reach of a quantifier, requirement or hedge
  'clause-word', // a word by the role of its clause
  'clause-pair',
  'clause-order', // the roles of the clauses in order
  'length',
  'heading-grade',
  'heading-word',
  'previous-word', // a word of the sentence before, in the same paragraph
  'next-word',
] as const;
type Template = (typeof TEMPLATES)[number];
const TEMPLATE = Object.fromEntries(TEMPLATES.map((name) => [name, hashOf(name)])) as Readonly<
  Record<Template, number>
>;

/** Stand for "before the first word" and "after the last". */
const BEFORE = 11;
const AFTER = 13;
const NEGATION_REACH = 6;
const LETTERS_WEIGHT = 0.3;
const SCOPE_WEIGHT = 0.7;
/** Length of the feature vector of every sentence, so that long ones do not shout. */
const NORM = 1.5;
const HEADING_WEIGHT = 0.7;
const NEIGHBOUR_WEIGHT = 0.6;
const SCOPE_OPENERS: ReadonlySet<WordClass> = new Set<WordClass>([
  'all',
  'most',
  'some',
  'few',
  'requirement',
  'hedge',
  'degree',
]);

/** Mixes two hashes; feature names are built from numbers, without strings. */
function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ (b >>> 15) ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function addWords(features: Features, tokens: readonly Token[], words: readonly number[]): void {
  const hashAt = (k: number): number => tokens[words[k] ?? -1]?.hash ?? AFTER;
  const last = words.length - 1;
  words.forEach((at, k) => {
    const pair = mix(mix(TEMPLATE.pair, hashAt(k)), hashAt(k + 1));
    const triple = mix(mix(mix(TEMPLATE.triple, hashAt(k)), hashAt(k + 1)), hashAt(k + 2));
    features.add(mix(TEMPLATE.word, hashAt(k)), 1, at);
    features.add(pair, 1, at, words[Math.min(k + 1, last)]);
    features.add(triple, 1, at, words[Math.min(k + 2, last)]);
    for (const run of tokens[at]?.runs ?? []) {
      features.add(mix(TEMPLATE.letters, run), LETTERS_WEIGHT, at);
    }
  });
  features.add(mix(TEMPLATE.opening, hashAt(0)), 1, words[0]);
  features.add(
    mix(mix(TEMPLATE['opening-pair'], hashAt(0)), hashAt(1)),
    1,
    words[0],
    words[Math.min(1, last)],
  );
}

function addNegated(features: Features, tokens: readonly Token[]): void {
  let reach = 0;
  let negation = 0;
  tokens.forEach((token, i) => {
    if (token.mark || token.kind === 'contrast') {
      reach = token.word === ',' || token.word === ';' || !token.mark ? 0 : reach;
      return;
    }
    if (reach > 0) {
      features.add(mix(TEMPLATE.negated, token.hash), 1, negation, i);
      reach -= 1;
    }
    if (token.kind === 'negation') {
      reach = NEGATION_REACH;
      negation = i;
    }
  });
}

const KIND_HASH = new Map<WordClass, number>();
for (const kind of SCOPE_OPENERS) {
  KIND_HASH.set(kind, hashOf(kind));
}

/** "not all" and "all" open different scopes. */
function scopeHash(token: Token, before: Token | undefined): number {
  return mix(KIND_HASH.get(token.kind) ?? 0, before?.kind === 'negation' ? 1 : 0);
}

function addScopes(features: Features, tokens: readonly Token[], clause: Clause): void {
  let opener = -1;
  let scope = 0;
  for (let i = clause.from; i < clause.to; i++) {
    const token = tokens[i] as Token;
    if (token.mark) {
      continue;
    }
    if (opener >= 0) {
      features.add(mix(mix(TEMPLATE.scope, scope), token.hash), SCOPE_WEIGHT, opener, i);
    }
    if (SCOPE_OPENERS.has(token.kind)) {
      opener = i;
      scope = scopeHash(token, tokens[i - 1]);
    }
  }
}

function addClause(features: Features, tokens: readonly Token[], clause: Clause): void {
  const word = mix(TEMPLATE['clause-word'], clause.role);
  const pair = mix(TEMPLATE['clause-pair'], clause.role);
  let before = BEFORE;
  let beforeAt = clause.from;
  for (let i = clause.from; i < clause.to; i++) {
    const token = tokens[i] as Token;
    if (!token.mark) {
      features.add(mix(word, token.hash), 1, i);
      features.add(mix(mix(pair, before), token.hash), 1, beforeAt, i);
      before = token.hash;
      beforeAt = i;
    }
  }
}

function normalise(features: Features): Features {
  const { value, size } = features;
  let sum = 0;
  for (let i = 0; i < size; i++) {
    sum += (value[i] as number) ** 2;
  }
  const scale = NORM / Math.sqrt(sum || 1);
  for (let i = 0; i < size; i++) {
    value[i] = (value[i] as number) * scale;
  }
  return features;
}

/** The features of a sentence's own words (or of one clause's, given its tokens alone). */
export function textFeatures(tokens: readonly Token[], into = new Features()): Features {
  const features = into.clear();
  const words = tokens.flatMap((token, i) => (token.mark ? [] : [i]));
  if (words.length === 0) {
    return features;
  }
  const clauses = clausesOf(tokens);
  addWords(features, tokens, words);
  addNegated(features, tokens);
  for (const clause of clauses) {
    addScopes(features, tokens, clause);
    if (clauses.length > 1) {
      addClause(features, tokens, clause);
    }
  }
  const order = clauses.reduce((hash, { role }) => mix(hash, role), TEMPLATE['clause-order']);
  features.add(order, 1);
  features.add(mix(TEMPLATE.length, Math.min(8, words.length >> 2)), 1);
  return normalise(features);
}

const GRADE = /outstanding|good|requires improvement|inadequate|adequate/i;

/** The grade that a heading states, in lower case; `null` where it states none. */
export function gradeOf(heading: string | null): string | null {
  return heading === null ? null : (GRADE.exec(heading)?.[0]?.toLowerCase() ?? null);
}

/** The features of the heading that a sentence stands under. */
export function headingFeatures(heading: string | null, into = new Features()): Features {
  const features = into.clear();
  if (heading === null) {
    return features;
  }
  features.add(mix(TEMPLATE['heading-grade'], hashOf(gradeOf(heading) ?? 'none')), HEADING_WEIGHT);
  for (const word of heading
    .slice(0, 300)
    .toLowerCase()
    .match(/[a-z]+/g) ?? []) {
    features.add(mix(TEMPLATE['heading-word'], hashOf(word)), HEADING_WEIGHT / 2);
  }
  return features;
}

/** The features of a neighbouring sentence in the same paragraph. */
export function neighbourFeatures(
  tokens: readonly Token[],
  side: 'previous' | 'next',
  into = new Features(),
): Features {
  const features = into.clear();
  const template = side === 'previous' ? TEMPLATE['previous-word'] : TEMPLATE['next-word'];
  const value = NEIGHBOUR_WEIGHT / Math.sqrt(tokens.length || 1);
  for (const token of tokens) {
    if (!token.mark) {
      features.add(mix(template, token.hash), value);
    }
  }
  return features;
}
