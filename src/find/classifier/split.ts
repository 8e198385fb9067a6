/** Cuts a mixed sentence where a good half and a bad half stand by themselves. */
import { Scorer } from './linear.js';
import { Sentence, sentenceOf } from './sentence.js';
import { CONNECTIVES, FINITE, NEVER_FIRST } from './split.data.js';
import type { Token, Word } from './tokens.js';
import { ownWeights } from './weights.js';

/** One half of a mixed sentence: UTF-16 offsets in it. */
export interface Part {
  readonly start: number;
  readonly end: number;
  readonly polarity: 'strength' | 'improvement';
}

/** Token positions: the first half is [from, cut), the second [resume, to). */
interface Cut {
  readonly from: number;
  readonly cut: number;
  readonly resume: number;
}

/** A half below this many words is no finding. */
const SHORTEST = 3;
/** Strength against improvement, in logits: how far each half must lean its way. */
const LEAST_LEAN = 0.3;

/** With this many words, what opens a sentence surely has its verb, known here or not. */
const FULL = 5;

/** A half stands by itself if it begins with its subject and has a verb after it. */
function standsAlone(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens.slice(from, to).flatMap(({ word }) => (word.mark ? [] : [word.form]));
  const first = words[0] ?? '';
  const opensWithVerb = (FINITE.has(first) && words[1] !== 'for') || first.endsWith('ed');
  const hasVerb =
    (from === 0 && words.length >= FULL) || words.slice(1).some((word) => FINITE.has(word));
  return words.length >= SHORTEST && !opensWithVerb && !NEVER_FIRST.has(first) && hasVerb;
}

function joins({ mark, form }: Word): boolean {
  return mark || CONNECTIVES.has(form);
}

/** Past connectives and their commas: "; however, plans …" resumes at "plans". */
function skipConnectives(tokens: readonly Token[], at: number): number {
  let i = at;
  while (i < tokens.length && joins((tokens[i] as Token).word)) {
    i += 1;
  }
  return i;
}

/** "Although A, B" and "While A, B": every comma is a place where B may begin. */
function leadingCuts(tokens: readonly Token[]): Cut[] {
  if (tokens[0]?.word.kind !== 'concession') {
    return [];
  }
  return tokens.flatMap(({ word }, i) =>
    word.form === ',' && i > 2 ? [{ from: 1, cut: i, resume: i + 1 }] : [],
  );
}

/** "A, but B", "A; however, B", "A, although B", "A but B". */
function innerCuts(tokens: readonly Token[]): Cut[] {
  const from = tokens[0]?.word.kind === 'concession' || tokens[0]?.word.kind === 'contrast' ? 1 : 0;
  return tokens.flatMap(({ word }, i) => {
    const resume = skipConnectives(tokens, i);
    const connects = tokens.slice(i, resume).some((token) => CONNECTIVES.has(token.word.form));
    const opens = word.form === ';' || (connects && (word.mark || word.form === 'but'));
    return opens && i > 2 && resume > i ? [{ from, cut: i, resume }] : [];
  });
}

/** How far the words lean to strength (above 0) or improvement (below), by the linear model. */
function lean(tokens: readonly Token[]): number {
  const [strength, improvement] = new Scorer(ownWeights()).text(new Sentence(tokens));
  return (strength as number) - (improvement as number);
}

function judged(tokens: readonly Token[], { from, cut, resume }: Cut): Part[] | null {
  const first = tokens.slice(from, cut);
  const second = tokens.slice(resume);
  const [a, b] = [lean(first), lean(second)];
  if (a * b >= 0 || Math.min(Math.abs(a), Math.abs(b)) < LEAST_LEAN) {
    return null;
  }
  const part = (half: readonly Token[], score: number): Part => ({
    start: half[0]?.start ?? 0,
    end: half.at(-1)?.end ?? 0,
    polarity: score > 0 ? 'strength' : 'improvement',
  });
  return [part(first, a), part(second, b)];
}

/**
 * The two halves of a mixed sentence, in order, one strength and one improvement, each a verbatim slice
 * that reads as a sentence (but for its capital or full stop); `null` where it cannot be cut so.
 */
export function splitMixed(sentence: string): Part[] | null {
  const { tokens } = sentenceOf(sentence);
  for (const cut of [...leadingCuts(tokens), ...innerCuts(tokens)]) {
    const whole =
      standsAlone(tokens, cut.from, cut.cut) && standsAlone(tokens, cut.resume, tokens.length);
    const parts = whole ? judged(tokens, cut) : null;
    if (parts !== null) {
      return parts;
    }
  }
  return null;
}
