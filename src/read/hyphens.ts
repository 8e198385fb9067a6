/** Joins lines to one text. It decides which hyphens at ends of lines belong to a word, and which only cut one. */

import { isLetterAt, lettersEnd, lettersStart, spaceEnd } from './alphabet.js';
import { clean } from './normalise.js';
import type { Words } from './words.js';

/** Words after a hanging hyphen: "short- and long-term", "pre- or post-natal". */
const SUSPENDED = /^(?:and|or|to|nor|but|as|then|into|with|versus|v)\b/;

/**
 * Endings that are not words: "indepen-|dent", "guar-|dianship", "organi-|sation". At most one syllable may stand
 * before them.
 */
const BOUND_END =
  /^[^aeiou]{0,3}[aeiou]{0,2}[^aeiou]{0,3}(?:ents?|ently|[ae]nces?|ments?|mental|[ts]ions?|[ts]ional|ships?|ness|ity|ities|tive|tively|[ai]ble|[ai]bly|ous|ously|[cit]ial|[cit]ially|cies|tory)$/;
/** In letters: so short an ending after a word is not a word of its own, as in "child-|ren". */
const SHORT_END = 4;
/** In letters: a word this short may be one that the document prints nowhere else, as in "hot-|spots". */
const SHORT_WORD = 3;
/** Beginnings that keep their hyphen before such an ending: "self-|assessment", "co-|production". */
const COMPOUNDING =
  /^(?:anti|bi|co|counter|cross|de|e|ex|extra|in|inter|intra|micro|mid|mini|multi|neuro|non|on|out|over|pan|post|pre|pro|psycho|quasi|re|self|semi|socio|sub|trans|tri|ultra|un|under|up|vice|well)$/;

/**
 * Makes one text of lines. A hyphen at the end of a line is kept ("long-|term"), except in two cases: the document
 * prints the whole word elsewhere and the halves are not words; or neither half is a word and the second one is an
 * ending ("organi-|sation"). A space beside a hyphen is removed by the same rules ("Jenny -ellen", "partnership-
 * wide").
 */
export function joinLines(raw: string, words: Words): string {
  const slashed = raw.includes('/') ? raw.replace(/(?<=\S)\/ ?\n\s*/g, '/') : raw;
  if (!slashed.includes('-')) return clean(slashed);
  return clean(withoutGaps(withoutLineHyphens(slashed, words), words));
}

/** Decides about each hyphen with letters before it at the end of a line and letters at the beginning of the next. */
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

/** Decides about each hyphen between two words with a space on one side. */
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

/** The letters at an offset, including apostrophes in and after them. */
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

/** Whether a space beside a hyphen cuts a compound. `spaceFirst`: the space stands before the hyphen. */
function isCut(head: string, spaceFirst: boolean, tail: string, words: Words): boolean {
  if (spaceFirst) return /^\p{Lu}/u.test(head) || words.has(`${head}-${tail}`.toLowerCase());
  return !SUSPENDED.test(tail) && /^\p{Ll}/u.test(tail);
}
