/** The points of a report as the page shows them: each once, with the lists that it stands in. */
import { byPlace } from '../model/place.js';
import type { Finding, Report } from '../model/report.js';
import { isUncertain } from './wording.js';

export const PLACES = ['listed', 'headline', 'improvements', 'strengths', 'claims'] as const;
/** Where a point is shown. What the document lists itself comes first. */
export type PointPlace = (typeof PLACES)[number];

export interface Point {
  readonly finding: Finding;
  /** Every list of the report that holds it, by the names that `--only` takes. */
  readonly lists: readonly string[];
  readonly place: PointPlace;
  readonly isUncertain: boolean;
}

/** The points in the order of the page: by place, then as the document has them. */
export function pointsOf(report: Report): readonly Point[] {
  const found = new Map<string, { finding: Finding; lists: string[] }>();
  const add = (list: string, findings: readonly Finding[]): void => {
    for (const finding of findings) {
      const entry = found.get(finding.id) ?? { finding, lists: [] };
      entry.lists.push(list);
      found.set(finding.id, entry);
    }
  };
  add('headline', report.headlineFindings);
  add('improvements', report.areasForImprovement);
  add('strengths', report.strengths);
  add('claims', report.claims);
  const points = [...found.values()].map(({ finding, lists }) => ({
    finding,
    lists,
    place: placeOf(finding, lists),
    isUncertain: isUncertain(finding),
  }));
  return points.sort(
    (a, b) => PLACES.indexOf(a.place) - PLACES.indexOf(b.place) || byPlace(a.finding, b.finding),
  );
}

function placeOf(finding: Finding, lists: readonly string[]): PointPlace {
  if (finding.basis === 'section') return 'listed';
  return PLACES.find((place) => lists.includes(place)) ?? 'headline';
}
