/** The words that a document prints whole. They tell a word that was cut from a compound. */
import { isLetterAt, lettersEnd, spaceEnd } from './alphabet.js';

/** Tells whether a document prints a word whole. Words are in lower case and keep their hyphens. */
export interface Words {
  has(word: string): boolean;
}

/** After this many words that were not found at once, all words of the document are collected. */
const MAX_SEARCHES = 32;

/**
 * The words of a document's texts. A text is taken apart only when it contains a word that is asked for, because most
 * documents cut a few words or none.
 */
export function wordsOf(texts: readonly string[]): Words {
  const words = new Set<string>();
  let unread: readonly string[] | undefined;
  let searches = 0;
  return {
    has(word) {
      if (words.has(word)) return true;
      unread ??= texts.map((text) => text.toLowerCase());
      const all = ++searches > MAX_SEARCHES;
      unread = unread.filter((text) => {
        if (!all && (words.has(word) || !text.includes(word))) return true;
        addWords(text, words);
        return false;
      });
      return words.has(word);
    },
  };
}

/**
 * Adds the words of a text. Letters joined by single hyphens are one word. The halves of a word that the end of a
 * line may have cut are left out, because they may not be words.
 */
function addWords(text: string, words: Set<string>): void {
  for (let at = 0; at < text.length; ) {
    const end = lettersEnd(text, at);
    if (end === at) {
      at += 1;
      continue;
    }
    const whole = hyphenatedEnd(text, end);
    const cut = cutEnd(text, whole);
    if (cut === null) words.add(text.slice(at, whole));
    at = cut ?? whole;
  }
}

/** Where a word ends, including its hyphens, whose first letters end at `from`. */
function hyphenatedEnd(text: string, from: number): number {
  let end = from;
  while (text[end] === '-' && isLetterAt(text, end + 1)) end = lettersEnd(text, end + 1);
  return end;
}

/**
 * Where the second half of a word ends that was cut by the end of a line after `end`; `null` where the word is not
 * cut.
 */
function cutEnd(text: string, end: number): number | null {
  if (!text.startsWith('-\n', end)) return null;
  const tail = spaceEnd(text, end + 2);
  const tailEnd = lettersEnd(text, tail);
  return tailEnd > tail ? tailEnd : null;
}
