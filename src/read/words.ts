/** The words that a document prints whole: what tells a cut word from a compound. */
import { isLetterAt, lettersEnd, spaceEnd } from './alphabet.js';

/** Whether a document holds a word whole, in lower case, hyphens kept. */
export interface Words {
  has(word: string): boolean;
}

/** After so many words that it did not know yet, a document's words are collected all at once. */
const MAX_SEARCHES = 32;

/**
 * The words of the document's texts. A text is taken apart when it holds a word that is asked for:
 * most documents cut a few words, or none.
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

/** Letters that single hyphens join are one word. Both halves of one that a line's end may cut say nothing of what is a word. */
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

/** Where a word whose first letters end at `from` ends, its hyphens in it. */
function hyphenatedEnd(text: string, from: number): number {
  let end = from;
  while (text[end] === '-' && isLetterAt(text, end + 1)) end = lettersEnd(text, end + 1);
  return end;
}

/** Where the second half of a word that a line's end cuts after `end` ends; `null` where it is whole. */
function cutEnd(text: string, end: number): number | null {
  if (!text.startsWith('-\n', end)) return null;
  const tail = spaceEnd(text, end + 2);
  const tailEnd = lettersEnd(text, tail);
  return tailEnd > tail ? tailEnd : null;
}
