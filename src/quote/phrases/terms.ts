/** Which marked words are a term, a title or a name, and no quotation. */

/** A quotation has at least this many words; fewer make a phrase. */
const FEWEST_WORDS = 4;

const wordsIn = (text: string): string[] =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));

/** Words printed as a title: a capital on each long word and no end of a sentence. */
function isTitle(text: string): boolean {
  const long = wordsIn(text).filter((word) => word.replace(/[^\p{L}]/gu, '').length > 3);
  return (
    long.length > 1 && !/[.!?]$/.test(text) && long.every((word) => /^[^\p{L}]*\p{Lu}/u.test(word))
  );
}

export const isShort = (text: string): boolean => wordsIn(text).length < FEWEST_WORDS;

/** Whether marked words are a phrase whoever speaks them. */
export const isPhrase = (text: string): boolean => isShort(text) || isTitle(text);
