/** The role of a section, from its heading. */
import { foldQuotes } from '../forms/fold.js';
import type { SectionRole } from '../model/vocabulary.js';
import { ROLES } from './roles.data.js';

/** Lower case, straight quotes, one space; numbering, "Annex A:", footnote digit and closing punctuation gone. */
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

/** The role that a heading gives its section; `null` for headings of no set form. */
export function roleOfHeading(heading: string): SectionRole | null {
  const normal = normaliseHeading(heading);
  return ROLES.find((entry) => entry.pattern.test(normal))?.role ?? null;
}
