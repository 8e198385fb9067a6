/** The points of a report as the page shows them. Each is shown once, with the lists in which it stands. */
import { byPlace } from '../model/findings.js';
import type { Finding, Report } from '../model/report.js';
import { isUncertain } from './wording/doubt.js';
import type { ListName } from './writer.js';

export const PLACES = ['listed', 'headline', 'improvements', 'strengths', 'claims'] as const;
/** Where a point is shown. What the document itself lists comes first. */
export type PointPlace = (typeof PLACES)[number];

export interface Point extends Held {
  readonly place: PointPlace;
  readonly isUncertain: boolean;
}

/** A finding, and the names of the lists that contain it. */
export interface Held {
  readonly finding: Finding;
  readonly lists: readonly ListName[];
}

/**
 * The findings of some lists without repetition, recognised by their ids, in the order in which they first appear.
 */
export function eachOnce(
  lists: readonly (readonly [ListName, readonly Finding[]])[],
): readonly Held[] {
  const found = new Map<string, { finding: Finding; lists: ListName[] }>();
  for (const [name, findings] of lists) {
    for (const finding of findings) {
      const held = found.get(finding.id) ?? { finding, lists: [] };
      held.lists.push(name);
      found.set(finding.id, held);
    }
  }
  return [...found.values()];
}

/** The points in the order of the page: by place, and then in the document's order. */
export function pointsOf(report: Report): readonly Point[] {
  const found = eachOnce([
    ['headline', report.headlineFindings],
    ['improvements', report.areasForImprovement],
    ['strengths', report.strengths],
    ['claims', report.claims],
  ]);
  const points = found.map(({ finding, lists }) => ({
    finding,
    lists,
    place: placeOf(finding, lists),
    isUncertain: isUncertain(finding),
  }));
  return points.sort(
    (a, b) => PLACES.indexOf(a.place) - PLACES.indexOf(b.place) || byPlace(a.finding, b.finding),
  );
}

function placeOf(finding: Finding, lists: readonly ListName[]): PointPlace {
  if (finding.basis === 'section') return 'listed';
  return PLACES.find((place) => lists.includes(place)) ?? 'headline';
}
