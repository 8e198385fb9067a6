/** Reduces reports to what was asked for. Warnings in the report say what was left out. */

import type { Finding, Report } from '../model/report.js';
import type { WarningCode } from '../model/vocabulary.js';
import type { ListName } from './writer.js';

/** Which lists and findings to keep. */
export interface Selection {
  readonly only: ListName | null;
  /** Findings with a lower confidence are left out; 0 keeps all. */
  readonly minConfidence: number;
}

/** The report without uncertain findings, and with the lists emptied that were not asked for. */
export function select(report: Report, { only, minConfidence }: Selection): Report {
  return onlyList(sureEnough(report, minConfidence), only);
}

function sureEnough(report: Report, minConfidence: number): Report {
  if (minConfidence <= 0) return report;
  const isSure = ({ confidence }: Finding) => confidence >= minConfidence;
  const lists = {
    headlineFindings: report.headlineFindings.filter(isSure),
    strengths: report.strengths.filter(isSure),
    areasForImprovement: report.areasForImprovement.filter(isSure),
    claims: report.claims.filter(isSure),
  };
  const left = countFindings(report) - countFindings({ ...report, ...lists });
  return withWarning(
    { ...report, ...lists },
    'filtered:min-confidence',
    `entries below confidence ${minConfidence} are left out of the lists: ${left}`,
  );
}

function onlyList(report: Report, only: ListName | null): Report {
  if (only === null) return report;
  return withWarning(
    {
      ...report,
      headlineFindings: only === 'headline' ? report.headlineFindings : [],
      strengths: kept('strengths', report.strengths, only),
      areasForImprovement: kept('improvements', report.areasForImprovement, only),
      claims: only === 'claims' ? report.claims : [],
    },
    'filtered:only',
    only === 'listed'
      ? 'only what the document lists itself was asked for: the rest is left out'
      : `only the list '${only}' was asked for: the others are left empty`,
  );
}

/**
 * The findings of a list that are kept: all where the list was asked for. Where the document's own lists were asked
 * for, only what the document lists itself.
 */
function kept(name: ListName, findings: Finding[], only: ListName): Finding[] {
  if (only === 'listed') return findings.filter(({ basis }) => basis === 'section');
  return only === name ? findings : [];
}

function countFindings(report: Report): number {
  return (
    report.headlineFindings.length +
    report.strengths.length +
    report.areasForImprovement.length +
    report.claims.length
  );
}

function withWarning(report: Report, code: WarningCode, message: string): Report {
  return { ...report, warnings: [...report.warnings, { code, message, page: null }] };
}
