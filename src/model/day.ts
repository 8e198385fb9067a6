/** The day by which documents are ordered. */
import type { Report } from './report.js';

/** The day of the inspection where it is stated, otherwise that of the document. */
export function dayOf({ inspection, published }: Report): string | null {
  return inspection?.start ?? inspection?.end ?? published;
}
