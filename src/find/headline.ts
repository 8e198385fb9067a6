/** Finds which points stand in the summary of a document. These are its headline findings. */
import type { OutlineSection } from '../outline/index.js';
import type { Judged } from './judge.js';
import type { Point } from './points/index.js';

/** Whether a point stands in the document's summary. */
export type InSummary = (point: Point) => boolean;

/**
 * The summary of a report or letter is its sections with the role `headline-findings`. The summary of an article is
 * its standfirst and its first statement of what inspectors found.
 */
export function summaryOf(
  sections: readonly OutlineSection[],
  points: readonly Point[],
): InSummary {
  if (!sections.some(({ role }) => role === 'article'))
    return (point) => sections[firstOf(point).section]?.role === 'headline-findings';
  const isStandfirst = (point: Point): boolean => {
    const { section, paragraph } = firstOf(point);
    return sections[section]?.paragraphs[paragraph]?.standfirst === true;
  };
  const lead = points.find(
    (point) =>
      point.polarity !== 'neutral' &&
      firstOf(point).said.by === 'inspectors' &&
      firstOf(point).role === 'article' &&
      !isStandfirst(point),
  );
  return (point) => point === lead || isStandfirst(point);
}

const firstOf = ({ sentences }: Point): Judged => sentences[0] as Judged;
