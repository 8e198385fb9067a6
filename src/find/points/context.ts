/** Finds the sentence that a point needs as context, where its own words do not say what it is about. */
import type { Context } from '../../model/report.js';
import { sentenceOf } from '../classifier/sentence.js';
import type { Judged } from '../judge.js';
import { wordingOf } from './features.js';
import { opensLeaning } from './joins.js';

/**
 * The context of a point that leans: the nearest sentence before it in its paragraph that stands by
 * itself; where it speaks of "these meetings", the nearest of those that name meetings. A point that opens its paragraph leans on the last such sentence of the paragraph before,
 * if that is of the same section.
 */
export function contextOf(
  point: readonly Judged[],
  paragraph: readonly Judged[],
  paragraphBefore: readonly Judged[] | undefined,
): Context[] {
  const first = point[0] as Judged;
  const before = paragraph.slice(0, paragraph.indexOf(first));
  const near = before.length > 0 ? before : (paragraphBefore ?? []);
  const standing = near.filter(({ text }) => !opensLeaning(text));
  const named = referredTo(first);
  const naming = standing.findLast((one) => wordingOf(one).content.some((w) => named.has(w)));
  const found = naming ?? standing.at(-1) ?? near[0];
  return found && found.section === first.section && !found.item ? [sentenceContext(found)] : [];
}

const POINTERS = new Set(['this', 'these', 'those', 'such']);
/** In so many words at its beginning a sentence says what it speaks of. */
const EARLY = 12;
/** So many words after "these" may be the noun that it belongs to. */
const REACH = 3;

/** The stems of the words that follow "this", "these", "those" or "such" early in a sentence. */
function referredTo(sentence: Judged): ReadonlySet<number> {
  const words = sentenceOf(sentence.text).tokens.flatMap(({ word }) => (word.mark ? [] : [word]));
  const early = words.slice(0, EARLY);
  const after = early.flatMap(({ form }, i) =>
    POINTERS.has(form) ? early.slice(i + 1, i + 1 + REACH).map(({ hash }) => hash) : [],
  );
  const { content } = wordingOf(sentence);
  return new Set(after.filter((stem) => content.includes(stem)));
}

function sentenceContext({ section, paragraph, start, end, page, text }: Judged): Context {
  return {
    kind: 'sentence',
    text,
    location: { section, paragraph, start, end, page, boxes: [] },
  };
}
