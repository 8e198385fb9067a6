/** Markers of list items in text files. */
import { type Marked, takeMarker } from '../pdf/markers.js';

/** The letter o at the start of a line is a bullet: no sentence begins with it, and few lines do. */
const LETTER_O = /^o\s+(?=\p{L})/u;

/** A line's marker and the text after it; `null` where it has none. */
export function markerOf(text: string): Marked | null {
  return takeMarker(text, LETTER_O.test(text));
}
