/**
 * The text of inspectors, told from that of articles before a page is cleaned: every heading, bullet and line of
 * a letter or report is text, while an article stands among links, adverts and dates. Which kind of document
 * it is, `recognise` decides, from the text that is left.
 */
import { isClose, isSalutation } from '../forms/letter.js';
import { furnitureName } from './furniture.js';
import { AROUND_A_LETTER, SECTION_NAMES } from './inspection-text.data.js';

/** The longest that a section's name is. */
const NAME = 110;

/** Whether the text is a letter's or a report's: it has a salutation and a close, or two of the sections' names. */
export function isInspectionText(texts: readonly string[]): boolean {
  const opens = texts.some(isSalutation);
  if (opens && texts.some(isClose)) return true;
  const short = texts.filter((text) => text.length < NAME);
  const named = SECTION_NAMES.filter(({ pattern }) => short.some((text) => pattern.test(text)));
  return named.length >= (opens ? 1 : 2);
}

/** Whether a line of a page or text file that holds a letter is not part of the letter. */
export function isAroundLetter(text: string): boolean {
  const name = furnitureName(text);
  return name !== null && AROUND_A_LETTER.has(name);
}
