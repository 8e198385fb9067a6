/** The order of findings in a document. */
import type { Location } from './report.js';

interface Placed {
  readonly location: Pick<Location, 'section' | 'paragraph' | 'start'>;
}

/** Compares two findings by their places in the document. */
export function byPlace({ location: a }: Placed, { location: b }: Placed): number {
  return a.section - b.section || a.paragraph - b.paragraph || a.start - b.start;
}
