/** Tells quotations from terms, titles and names that stand in quotation marks. */

/** In words: a shorter text in quotation marks is a phrase. */
const FEWEST_WORDS = 4;

const wordsIn = (text: string): string[] =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));

/** Whether words are printed as a title: with a capital on each long word, and without the end of a sentence. */
function isTitle(text: string): boolean {
  const long = wordsIn(text).filter((word) => word.replace(/[^\p{L}]/gu, '').length > 3);
  return (
    long.length > 1 && !/[.!?]$/.test(text) && long.every((word) => /^[^\p{L}]*\p{Lu}/u.test(word))
  );
}

export const isShort = (text: string): boolean => wordsIn(text).length < FEWEST_WORDS;

/** Whether words in quotation marks are a phrase, whoever says them. */
export const isPhrase = (text: string): boolean => isShort(text) || isTitle(text);
