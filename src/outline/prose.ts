/** Tells prose from the lines of a title page. */
import { endsSentence } from '../forms/sentence.js';

/** In characters: no line of a title page is longer. */
const LONGEST_LINE = 110;
/** In words: no summary begins with a shorter sentence. */
const SENTENCE_WORDS = 7;

/** Whether a text is longer than any line of a title page, and ends like a sentence. */
export function isProse(text: string): boolean {
  return text.length > LONGEST_LINE && endsSentence(text);
}

/** Whether a text is a sentence. Lines of a title page have no full stop. */
export function isSentence(text: string): boolean {
  return endsSentence(text) && text.split(/\s+/).length >= SENTENCE_WORDS;
}
