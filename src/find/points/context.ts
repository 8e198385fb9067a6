/** Finds the sentence that a point needs as context, where its own words do not say what it is about. */
import type { Context } from '../../model/report.js';
import { sentenceOf } from '../classifier/sentence.js';
import type { Judged } from '../judge.js';
import { wordingOf } from './features.js';
import { opensLeaning } from './joins.js';

/**
 * The context of a point that leans on what stands before it.
 *
 * Only the sentences before it in its paragraph are considered; where it opens its paragraph, those of the paragraph
 * before, if that is in the same section. The nearest sentence that is clear by itself is taken. Where the point speaks
 * of "these meetings", the nearest one that names meetings is taken instead.
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

const DETERMINERS = new Set(['this', 'these', 'those', 'such']);
/** In words: a pointer such as "these" is only looked for in this much of a sentence. */
const EARLY = 12;
/** In words: the noun that "these" belongs to stands at most this far behind it ("these weekly team meetings"). */
const REACH = 3;

/** The stems of the words that follow "this", "these", "those" or "such" early in a sentence. */
function referredTo(sentence: Judged): ReadonlySet<number> {
  const words = sentenceOf(sentence.text).tokens.flatMap(({ word }) => (word.mark ? [] : [word]));
  const early = words.slice(0, EARLY);
  const after = early.flatMap(({ form }, i) =>
    DETERMINERS.has(form) ? early.slice(i + 1, i + 1 + REACH).map(({ hash }) => hash) : [],
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
