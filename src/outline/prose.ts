/** Prose, told from the lines of a title page. */

const ENDS_SENTENCE = /[.!?]["'”’)]*$/;
/** In characters: longer than any line of a title page. */
const LONGEST_LINE = 110;
/** Words of the shortest sentence that a summary opens with. */
const SENTENCE_WORDS = 7;

/** Whether a text is longer than any line of a title page, and ends as a sentence does. */
export function isProse(text: string): boolean {
  return text.length > LONGEST_LINE && ENDS_SENTENCE.test(text);
}

/** Whether a text is a sentence; the lines of a title page end without a full stop. */
export function isSentence(text: string): boolean {
  return ENDS_SENTENCE.test(text) && text.split(/\s+/).length >= SENTENCE_WORDS;
}
