/** Tells whether a text says that a list of the document is empty. */
import type { StatedNone } from '../model/vocabulary.js';
import { NONE, NOTHING_ELSE } from './none.data.js';

/** In characters: a longer text tells a story, and mentions only by the way that there was nothing to list. */
const LONGEST_STATEMENT = 400;

/** The lists that a text names as empty. */
export function emptyListsIn(text: string): StatedNone[] {
  if (text.length >= LONGEST_STATEMENT) return [];
  return NONE.filter(({ pattern }) => pattern.test(text)).map(({ what }) => what);
}

/** Whether a text says nothing but that the list under whose heading it stands is empty. */
export function saysOnlyNone(text: string): boolean {
  return NOTHING_ELSE.some(({ pattern }) => pattern.test(text));
}
