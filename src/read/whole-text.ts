/**
 * Decides whether a web page or text file is kept whole, or cleaned. An article stands among links, adverts and dates,
 * which are removed. In a text that is laid out as a letter or report, every heading, list item and line is text, so
 * only the page's own frame is removed. This says nothing about what the document is: a council's bulletin may be laid
 * out as a letter. That is decided once, by `recognise`, from the text that is left.
 */
import { isClose, isSalutation } from '../forms/letter.js';
import { furnitureName } from './furniture.js';
import { AROUND_THE_TEXT, SECTION_NAMES } from './whole-text.data.js';

/** In characters: no name of a section is longer. */
const NAME = 110;

/** Whether a text is kept whole: it has a salutation and a close, or names of two sections that reports have. */
export function isKeptWhole(texts: readonly string[]): boolean {
  const opens = texts.some(isSalutation);
  if (opens && texts.some(isClose)) return true;
  const short = texts.filter((text) => text.length < NAME);
  const named = SECTION_NAMES.filter(({ pattern }) => short.some((text) => pattern.test(text)));
  return named.length >= (opens ? 1 : 2);
}

/** Whether a line belongs to the frame of a page or text file that is kept whole. */
export function isAroundText(text: string): boolean {
  const name = furnitureName(text);
  return name !== null && AROUND_THE_TEXT.has(name);
}
