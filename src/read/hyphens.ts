/** Lines into one text: which hyphens at their ends are printed ones, and which the cut of a word. */

import { isLetterAt, lettersEnd, lettersStart, spaceEnd } from './alphabet.js';
import { clean } from './normalise.js';
import type { Words } from './words.js';

/** Words that follow a hanging hyphen: "short- and long-term", "pre- or post-natal". */
const SUSPENDED = /^(?:and|or|to|nor|but|as|then|into|with|versus|v)\b/;

/** Ends of words, with one syllable before them at most, that are no words: "indepen-|dent", "guar-|dianship", "organi-|sation". */
const BOUND_END =
  /^[^aeiou]{0,3}[aeiou]{0,2}[^aeiou]{0,3}(?:ents?|ently|[ae]nces?|ments?|mental|[ts]ions?|[ts]ional|ships?|ness|ity|ities|tive|tively|[ai]ble|[ai]bly|ous|ously|[cit]ial|[cit]ially|cies|tory)$/;
/** "child-|ren": after a word, an end of so few letters is no word of its own. */
const SHORT_END = 4;
/** "hot-|spots": so few letters may be a word that the document prints nowhere else. */
const SHORT_WORD = 3;
/** Beginnings that keep their hyphen before such an end: "self-|assessment", "co-|production". */
const COMPOUNDING =
  /^(?:anti|bi|co|counter|cross|de|e|ex|extra|in|inter|intra|micro|mid|mini|multi|neuro|non|on|out|over|pan|post|pre|pro|psycho|quasi|re|self|semi|socio|sub|trans|tri|ultra|un|under|up|vice|well)$/;

/**
 * One text from lines. A hyphen at a line's end stays ("long-|term"), but goes when the document
 * prints the whole word elsewhere and its halves are no words, or when neither half is a word and
 * the second is the end of one ("organi-|sation"). A space beside a hyphen goes in the same way ("Jenny -ellen", "partnership- wide").
 */
export function joinLines(raw: string, words: Words): string {
  const slashed = raw.includes('/') ? raw.replace(/(?<=\S)\/ ?\n\s*/g, '/') : raw;
  if (!slashed.includes('-')) return clean(slashed);
  return clean(withoutGaps(withoutLineHyphens(slashed, words), words));
}

/** Looks at every hyphen with letters at its line's end and at the begin of the next. */
function withoutLineHyphens(text: string, words: Words): string {
  let out = '';
  let done = 0;
  for (let at = text.indexOf('-\n'); at >= 0; at = text.indexOf('-\n', at + 1)) {
    const next = spaceEnd(text, at + 2);
    const head = text.slice(lettersStart(text, at, done), at);
    if (head === '' || !isLetterAt(text, next)) continue;
    const tail = wordAt(text, next);
    out += text.slice(done, at);
    out += SUSPENDED.test(tail) ? text.slice(at, next) : hyphenOf(head, tail, words);
    done = next;
  }
  return out + text.slice(done);
}

/** Looks at every hyphen between two words with a space on one of its sides. */
function withoutGaps(text: string, words: Words): string {
  let out = '';
  let done = 0;
  for (let at = text.indexOf('-'); at >= 0; at = text.indexOf('-', at + 1)) {
    const before = text[at - 1] === ' ';
    if (!before && text[at + 1] !== ' ') continue;
    const [from, next] = before ? [at - 1, at + 1] : [at, at + 2];
    const head = text.slice(lettersStart(text, from, done), from);
    if (head === '' || !isLetterAt(text, next)) continue;
    out += text.slice(done, from);
    out += isCut(head, before, wordAt(text, next), words) ? '-' : text.slice(from, next);
    done = next;
  }
  return out + text.slice(done);
}

/** The letters at an offset, with the apostrophes in and after them. */
function wordAt(text: string, from: number): string {
  let end = lettersEnd(text, from);
  while (text[end] === "'" || text[end] === '’') end = lettersEnd(text, end + 1);
  return text.slice(from, end);
}

function hyphenOf(before: string, after: string, words: Words): '-' | '' {
  const [head, tail] = [before.toLowerCase(), after.toLowerCase()];
  if (COMPOUNDING.test(head) || words.has(`${head}-${tail}`) || words.has(tail)) return '-';
  const bound = BOUND_END.test(tail);
  const ending = bound || tail.length <= SHORT_END;
  if (words.has(head + tail))
    return ending || (!words.has(head) && head.length > SHORT_WORD) ? '' : '-';
  return bound && !words.has(head) ? '' : '-';
}

/** Whether a space beside a hyphen cuts a compound. `spaceFirst`: it stands before the hyphen. */
function isCut(head: string, spaceFirst: boolean, tail: string, words: Words): boolean {
  if (spaceFirst) return /^\p{Lu}/u.test(head) || words.has(`${head}-${tail}`.toLowerCase());
  return !SUSPENDED.test(tail) && /^\p{Ll}/u.test(tail);
}
