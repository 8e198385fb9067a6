/** What every result over several documents begins with, and references to the findings of those documents. */

import { dayOf } from '../model/day.js';
import type { DocumentEntry, Ref } from '../model/documents.js';
import { foldedName } from '../model/names.js';
import type { Finding, Report } from '../model/report.js';

export function entryOf({
  source,
  kind,
  title,
  authority,
  published,
  inspection,
}: Report): DocumentEntry {
  return {
    name: source.name,
    sha256: source.sha256,
    kind,
    title,
    authority,
    published,
    start: inspection?.start ?? null,
    end: inspection?.end ?? null,
  };
}

/** A finding of document number `document`. */
export function refTo(document: number, finding: Finding): Ref {
  const { id, text, context, location } = finding;
  return { document, id, text, context, page: location.page };
}

/** Sorts reports by their inspections. Reports without any date come last, in the order in which they were given. */
export function inOrderOfInspection(reports: readonly Report[]): Report[] {
  const day = (report: Report): string => dayOf(report) ?? '9999';
  return reports
    .map((report, index) => ({ report, index }))
    .sort((a, b) => {
      const [x, y] = [day(a.report), day(b.report)];
      return x < y ? -1 : x > y ? 1 : a.index - b.index;
    })
    .map(({ report }) => report);
}

/**
 * The key of an authority: its code, or its folded name where it has no code. `null` where the report names none.
 */
export function authorityKey({ authority }: Report): string | null {
  if (authority === null) return null;
  return authority.code ?? foldedName(authority.name);
}
