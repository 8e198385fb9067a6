/** Recognises markers of list items in text files. */
import { type Marked, takeMarker } from '../pdf/markers.js';

/** The letter o at the beginning of a line is a bullet, because no sentence and few other lines begin with it. */
const LETTER_O = /^o\s+(?=\p{L})/u;

/** "i) …", "(b) …": text files tag no lists, so a letter counts as a marker only with a bracket. */
const ENUMERATED = /^\(?(?:[a-h]|[ivx]{1,5})\)\s+(?=\S)/;

/** The marker of a line and the text after it; `null` where the line has none. */
export function markerOf(text: string): Marked | null {
  return takeMarker(text, LETTER_O.test(text) || ENUMERATED.test(text));
}
