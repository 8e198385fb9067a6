/** The order of places in a document. */
import type { Location } from './report.js';

type Place = Pick<Location, 'section' | 'paragraph' | 'start'>;

/** Sorts places as a reader meets them. */
export function byPlace(a: Place, b: Place): number {
  return a.section - b.section || a.paragraph - b.paragraph || a.start - b.start;
}
