/** Finds the role of a section by its heading. */
import { foldQuotes } from '../forms/fold.js';
import type { SectionRole } from '../model/vocabulary.js';
import { ROLES } from './roles.data.js';

/**
 * A heading in the form in which it is matched: in lower case, with straight quotation marks and single spaces.
 * Numbering, "Annex A:", the digit of a footnote and punctuation at the end are removed.
 */
export function normaliseHeading(heading: string): string {
  return foldQuotes(heading)
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:annex|appendix) \w{1,3} ?[:–-] /, '')
    .replace(/^(?:\(?\d{1,2}(?:\.\d{1,2})*[.)]|\(?[a-z][.)])\s+/, '')
    .replace(/(?<=[a-z?:])\d{1,2}$/, '')
    .replace(/[\s:.?]+$/, '');
}

/** The role that a heading gives its section; `null` where it is not one of the frameworks' headings. */
export function roleOfHeading(heading: string): SectionRole | null {
  const normal = normaliseHeading(heading);
  return ROLES.find((entry) => entry.pattern.test(normal))?.role ?? null;
}
