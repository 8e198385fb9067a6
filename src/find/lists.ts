/** Puts points into the lists of the report. */
import type { Finding } from '../model/report.js';
import type { OutlineSection } from '../outline/index.js';
import { findingOf } from './finding.js';
import { summaryOf } from './headline.js';
import type { Point } from './points/index.js';
import { type Theme, themeOf } from './topics/index.js';

/** The findings of a document, in the lists of the report. Each list is in the document's order. */
export interface Findings {
  readonly headlineFindings: Finding[];
  readonly strengths: Finding[];
  readonly areasForImprovement: Finding[];
  /** For articles: what others than the inspectors say about the service. */
  readonly claims: Finding[];
}

/** The lists of a document's points. */
export function listsOf(points: readonly Point[], sections: readonly OutlineSection[]): Findings {
  const inSummary = summaryOf(sections, points);
  const theme = themeOfPoints(points);
  const lists: Findings = {
    headlineFindings: [],
    strengths: [],
    areasForImprovement: [],
    claims: [],
  };
  for (const point of points) {
    const inHeadline = inSummary(point);
    if (!inHeadline && point.polarity === 'neutral') continue;
    const finding = findingOf(point, sections, theme);
    if (inHeadline) lists.headlineFindings.push(finding);
    sortIn(lists, finding);
  }
  return lists;
}

/** The theme of the document to which the points belong. */
export function themeOfPoints(points: readonly Point[]): Theme {
  return themeOf(points.flatMap(({ sentences }) => sentences.map(({ text }) => text)));
}

/**
 * Puts a finding into its lists. A mixed point stands in both, whole, because half a sentence seldom makes sense
 * alone.
 */
function sortIn(lists: Findings, finding: Finding): void {
  const { strengths, areasForImprovement } = lists;
  if (finding.by !== 'inspectors') {
    if (finding.polarity !== 'neutral') lists.claims.push(finding);
    return;
  }
  const { polarity } = finding;
  if (polarity === 'strength' || polarity === 'mixed') strengths.push(finding);
  if (polarity === 'improvement' || polarity === 'mixed') areasForImprovement.push(finding);
}
