/** What earlier documents of an authority list for improvement, and what a later one says of it. */
import type { SaidBefore } from '../model/documents.js';
import type { Report } from '../model/report.js';
import { authorityKey, inOrderOfInspection } from './documents.js';
import { track } from './track.js';

/**
 * Follows the matters that earlier documents list for improvement into this document. An earlier document is left
 * out, with the reason, where it is about another authority, is not earlier, or is this very document.
 *
 * @example
 * const options = { template, before: saidBefore(report, [earlier]) };
 * await writeOffice([report], 'docx', options);
 */
export function saidBefore(report: Report, earlier: readonly Report[]): SaidBefore {
  const reasons = earlier.map((one) => reasonAgainst(one, report));
  const used = earlier.filter((_, i) => reasons[i] === null);
  const unused = earlier.flatMap(({ source }, i) => {
    const reason = reasons[i] ?? null;
    return reason === null ? [] : [{ name: source.name, reason }];
  });
  const ordered = inOrderOfInspection([...used, report]).slice(0, -1);
  return {
    reports: ordered,
    unused,
    tracks: ordered.length === 0 ? null : track([...ordered, report]),
  };
}

function reasonAgainst(one: Report, report: Report): string | null {
  if (one.source.sha256 === report.source.sha256) return 'the same document';
  if (authorityKey(one) !== authorityKey(report)) return 'of another authority';
  return inOrderOfInspection([one, report])[0] === one ? null : 'not earlier';
}
