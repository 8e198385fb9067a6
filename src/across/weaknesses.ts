/** What a document lists for improvement. */
import type { Finding, Report } from '../model/report.js';
import type { MatterBasis } from '../model/vocabulary.js';
import { findingsOf } from './statements.js';

/** A weakness, and where the document names it. */
export interface Weakness {
  readonly finding: Finding;
  readonly basis: MatterBasis;
}

/** Every weakness of a document, in its order. */
export function weaknessesOf(report: Report): Weakness[] {
  const summary = new Set(report.headlineFindings.map(({ id }) => id));
  return findingsOf(report)
    .filter(({ polarity }) => polarity === 'improvement' || polarity === 'mixed')
    .map((finding) => ({ finding, basis: basisOf(finding, report, summary) }));
}

function basisOf(finding: Finding, report: Report, summary: ReadonlySet<string>): MatterBasis {
  const role = report.sections[finding.location.section]?.role;
  if (role === 'priority-action') return 'priority-action';
  if (finding.basis === 'section') return 'listed';
  return summary.has(finding.id) ? 'headline' : 'sentence';
}

/** Whether the document itself lists it. */
export function isListed({ basis }: Weakness): boolean {
  return basis === 'priority-action' || basis === 'listed';
}

/**
 * The weaknesses by which a document is followed: those that it lists itself; where it has no list, as
 * a monitoring visit's letter, those that its summary and its text name.
 */
export function listedWeaknesses(report: Report): Weakness[] {
  const all = weaknessesOf(report);
  const listed = all.filter(isListed);
  return listed.length > 0 ? listed : all;
}
