/** The sentence that a point leans on, where its own words do not say what it speaks of. */
import type { Context } from '../../model/report.js';
import type { Judged } from '../judge.js';
import { opensLeaning } from './joins.js';

/**
 * The context of a point that leans: the nearest sentence before it in its paragraph that stands by
 * itself. A point that opens its paragraph leans on the last such sentence of the paragraph before,
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
  const found = near.findLast(({ text }) => !opensLeaning(text)) ?? near[0];
  return found && found.section === first.section && !found.item ? [sentenceContext(found)] : [];
}

function sentenceContext({ section, paragraph, start, end, page, text }: Judged): Context {
  return {
    kind: 'sentence',
    text,
    location: { section, paragraph, start, end, page, boxes: [] },
  };
}
