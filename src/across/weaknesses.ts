/** The weaknesses by which a document is followed. */
import type { Finding, Report } from '../model/report.js';
import type { MatterBasis } from '../model/vocabulary.js';
import { findingsOf } from './statements.js';

/** A weakness, and in which part of the document it stands. */
export interface Weakness {
  readonly finding: Finding;
  readonly basis: MatterBasis;
}

/** Every weakness of a document, in the document's order. */
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

/** Whether the weakness stands in a list of the document. */
export function isListed({ basis }: Weakness): boolean {
  return basis === 'priority-action' || basis === 'listed';
}

/**
 * The weaknesses by which a document is followed. These are the items of its own list. A document without a list,
 * such as the letter of a monitoring visit, is followed by the weaknesses of its summary and its text.
 */
export function listedWeaknesses(report: Report): Weakness[] {
  const all = weaknessesOf(report);
  const listed = all.filter(isListed);
  return listed.length > 0 ? listed : all;
}
