/**
 * The features that the linear model uses: hashed properties of a sentence. Each keeps the two words from which it
 * was read, so that a decision can be traced back to words.
 *
 * Features are handed to a `Sink`: training collects them, scoring and the search for cues add up their weights.
 */
import type { Kind, SectionRole } from '../../model/vocabulary.js';
import type { Clause } from './clauses.js';
import { familyOf } from './families.data.js';
import { hashOf, mix } from './hash.js';
import type { Token, Word } from './tokens.js';
import type { WordClass } from './words.data.js';

/** Where a feature comes from: from the sentence itself, or from a neighbour in the same paragraph. */
export const SIDES = ['own', 'previous', 'next'] as const;
export type Side = (typeof SIDES)[number];

export interface Sink {
  /**
   * Takes one feature with a value of `parts` / `PARTS`. `from` and `to` are the numbers of the first and the last
   * token from which it was read; -1 where it does not come from the sentence's words.
   */
  add(hash: number, parts: number, from: number, to: number): void;
  /**
   * Takes all features that come from the word at `at` alone. These are the ones that `wordFeatures` gives for `own`.
   */
  addWord(word: Word, at: number): void;
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
  'role', // what the section is for
  'kind', // of the document
  'previous-word', // a word of the sentence before, in the same paragraph
  'next-word',
] as const;
type Template = (typeof TEMPLATES)[number];
const TEMPLATE = Object.fromEntries(TEMPLATES.map((name) => [name, hashOf(name)])) as Readonly<
  Record<Template, number>
>;

/** Stand for the places before the first word and after the last. */
const BEFORE = 11;
const AFTER = 13;
const NEGATION_REACH = 6;
/**
 * Values of features are counted in twentieths. Their sums are then whole numbers, which are exact in whatever order
 * they are added.
 */
export const PARTS = 20;
const WHOLE = PARTS;
const LETTERS_PARTS = 6;
const SCOPE_PARTS = 14;
/** The vector of a sentence's features is scaled to this length, so that long sentences do not weigh more. */
export const NORM = 1.5;
const GRADE_PARTS = 14;
const HEADING_PARTS = 7;
const ROLE_PARTS = 14;
const KIND_PARTS = 10;
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

/** A feature and its value, in `PARTS`. */
export interface Feature {
  readonly hash: number;
  readonly parts: number;
}

const NEIGHBOUR_TEMPLATE = { previous: 'previous-word', next: 'next-word' } as const;

/** The features that come from a single word, whatever stands around it. */
export function wordFeatures(side: Side, word: Word): Feature[] {
  if (side !== 'own') {
    return [{ hash: mix(TEMPLATE[NEIGHBOUR_TEMPLATE[side]], word.hash), parts: WHOLE }];
  }
  const letters = word.runs.map((run) => ({
    hash: mix(TEMPLATE.letters, run),
    parts: LETTERS_PARTS,
  }));
  return [{ hash: mix(TEMPLATE.word, word.hash), parts: WHOLE }, ...letters];
}

function hashAt(tokens: readonly Token[], words: readonly number[], k: number): number {
  return k < words.length ? (tokens[words[k] as number] as Token).word.hash : AFTER;
}

function addWords(sink: Sink, tokens: readonly Token[], words: readonly number[]): void {
  const last = words.length - 1;
  for (let k = 0; k <= last; k++) {
    const at = words[k] as number;
    const { word } = tokens[at] as Token;
    const [second, third] = [hashAt(tokens, words, k + 1), hashAt(tokens, words, k + 2)];
    const pair = mix(mix(TEMPLATE.pair, word.hash), second);
    const triple = mix(mix(mix(TEMPLATE.triple, word.hash), second), third);
    sink.addWord(word, at);
    sink.add(pair, WHOLE, at, words[Math.min(k + 1, last)] as number);
    sink.add(triple, WHOLE, at, words[Math.min(k + 2, last)] as number);
  }
  const [first, second] = [hashAt(tokens, words, 0), hashAt(tokens, words, 1)];
  const opening = words[0] as number;
  sink.add(mix(TEMPLATE.opening, first), WHOLE, opening, opening);
  const pair = mix(mix(TEMPLATE['opening-pair'], first), second);
  sink.add(pair, WHOLE, opening, words[Math.min(1, last)] as number);
}

function addNegated(sink: Sink, tokens: readonly Token[]): void {
  let reach = 0;
  let negation = 0;
  for (let i = 0; i < tokens.length; i++) {
    const { word } = tokens[i] as Token;
    if (word.mark || word.kind === 'contrast') {
      reach = word.form === ',' || word.form === ';' || !word.mark ? 0 : reach;
      continue;
    }
    if (reach > 0) {
      sink.add(mix(TEMPLATE.negated, word.hash), WHOLE, negation, i);
      reach -= 1;
    }
    if (word.kind === 'negation') {
      reach = NEGATION_REACH;
      negation = i;
    }
  }
}

const KIND_HASH = new Map<WordClass, number>();
for (const kind of SCOPE_OPENERS) {
  KIND_HASH.set(kind, hashOf(kind));
}

/** The scope that a word opens. "not all" and "all" open different scopes. */
function scopeHash({ kind }: Word, before: Word | undefined): number {
  return mix(KIND_HASH.get(kind) ?? 0, before?.kind === 'negation' ? 1 : 0);
}

function addScopes(sink: Sink, tokens: readonly Token[], clause: Clause): void {
  let opener = -1;
  let scope = 0;
  for (let i = clause.from; i < clause.to; i++) {
    const { word } = tokens[i] as Token;
    if (word.mark) {
      continue;
    }
    if (opener >= 0) {
      sink.add(mix(mix(TEMPLATE.scope, scope), word.hash), SCOPE_PARTS, opener, i);
    }
    if (word.kind !== 'plain' && SCOPE_OPENERS.has(word.kind)) {
      opener = i;
      scope = scopeHash(word, tokens[i - 1]?.word);
    }
  }
}

function addClause(sink: Sink, tokens: readonly Token[], clause: Clause): void {
  const single = mix(TEMPLATE['clause-word'], clause.role);
  const pair = mix(TEMPLATE['clause-pair'], clause.role);
  let before = BEFORE;
  let beforeAt = clause.from;
  for (let i = clause.from; i < clause.to; i++) {
    const { mark, hash } = (tokens[i] as Token).word;
    if (!mark) {
      sink.add(mix(single, hash), WHOLE, i, i);
      sink.add(mix(mix(pair, before), hash), WHOLE, beforeAt, i);
      before = hash;
      beforeAt = i;
    }
  }
}

function wordPositions(tokens: readonly Token[]): number[] {
  const words: number[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!(tokens[i] as Token).word.mark) {
      words.push(i);
    }
  }
  return words;
}

/**
 * The features of a sentence's words, or of the words of one clause given alone, before they are scaled to `NORM`.
 */
export function textFeatures(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  sink: Sink,
): void {
  const words = wordPositions(tokens);
  if (words.length === 0) {
    return;
  }
  addWords(sink, tokens, words);
  addNegated(sink, tokens);
  for (const clause of clauses) {
    addScopes(sink, tokens, clause);
    if (clauses.length > 1) {
      addClause(sink, tokens, clause);
    }
  }
  const order = clauses.reduce((hash, { role }) => mix(hash, role), TEMPLATE['clause-order']);
  sink.add(order, WHOLE, -1, -1);
  sink.add(mix(TEMPLATE.length, Math.min(8, words.length >> 2)), WHOLE, -1, -1);
}

const GRADE = /outstanding|good|requires improvement|inadequate|adequate/i;

/** The grade that a heading states, in lower case; `null` where it states none. */
export function gradeOf(heading: string | null): string | null {
  return heading === null ? null : (GRADE.exec(heading)?.[0]?.toLowerCase() ?? null);
}

/** The place of a sentence. */
export interface Place {
  readonly heading: string | null;
  readonly role: SectionRole | null;
  readonly kind: Kind | null;
}

/** The features of a sentence's place: its heading, the role of its section, the kind of its document. */
export function placeFeatures({ heading, role, kind }: Place, sink: Sink): void {
  if (heading !== null) addHeading(heading, sink);
  if (role !== null) sink.add(mix(TEMPLATE.role, hashOf(role)), ROLE_PARTS, -1, -1);
  if (kind !== null) sink.add(mix(TEMPLATE.kind, hashOf(familyOf(kind))), KIND_PARTS, -1, -1);
}

function addHeading(heading: string, sink: Sink): void {
  const grade = hashOf(gradeOf(heading) ?? 'none');
  sink.add(mix(TEMPLATE['heading-grade'], grade), GRADE_PARTS, -1, -1);
  const words =
    heading
      .slice(0, 300)
      .toLowerCase()
      .match(/[a-z]+/g) ?? [];
  for (const word of words) {
    sink.add(mix(TEMPLATE['heading-word'], hashOf(word)), HEADING_PARTS, -1, -1);
  }
}

/**
 * The value of each feature that a neighbour adds. It falls with the neighbour's length, so that long neighbours do
 * not weigh more.
 */
export function neighbourValue(tokens: readonly Token[]): number {
  return NEIGHBOUR_WEIGHT / Math.sqrt(tokens.length || 1);
}
