/** The findings of a report: all of them, and their order in the document. */
import type { Finding, Location, Report } from './report.js';

/** All findings of a report, list by list. A finding that stands in two lists is given twice. */
export function allFindings(report: Report): Finding[] {
  const { headlineFindings, strengths, areasForImprovement, claims } = report;
  return [...headlineFindings, ...strengths, ...areasForImprovement, ...claims];
}

interface Placed {
  readonly location: Pick<Location, 'section' | 'paragraph' | 'start'>;
}

/** Compares two findings by their places in the document. */
export function byPlace({ location: a }: Placed, { location: b }: Placed): number {
  return a.section - b.section || a.paragraph - b.paragraph || a.start - b.start;
}
