/** Letters and reports, told from articles: of theirs every heading, bullet and line is text. */
import { isClose, isSalutation } from '../forms/letter.js';
import { furnitureName } from './furniture.js';

/** Names of sections that inspection reports and visit letters have, and articles about them have not. */
const SECTION_NAMES: readonly RegExp[] = [
  /^headline findings$/i,
  /^areas covered by the visit$/i,
  /^findings and evaluation of progress$/i,
  /^what needs to improve\b/i,
  /^areas for (?:improvement|priority action)$/i,
  /^(?:main|inspection) findings$/i,
  /^executive summary$/i,
  /^summary of (?:the )?(?:key )?findings$/i,
  /^the (?:experiences and progress|impact of leaders|effectiveness of)\b/i,
  /^(?:judgement|overall effectiveness|information about this (?:inspection|review)|what happens next|recommendations)\b/i,
  /^what is it like to be a child\b/i,
];

/** The longest that a section's name is. */
const NAME = 110;

/** Whether the blocks are a letter or a report: a salutation and a close, or two of the sections' names. */
export function isLetter(texts: readonly string[]): boolean {
  const opens = texts.some(isSalutation);
  if (opens && texts.some(isClose)) return true;
  const short = texts.filter((text) => text.length < NAME);
  const named = SECTION_NAMES.filter((name) => short.some((text) => name.test(text)));
  return named.length >= (opens ? 1 : 2);
}

/** What a page may print around a letter. A date or a name on a line of its own is part of a letter. */
const AROUND_A_LETTER: ReadonlySet<string> = new Set([
  'skip link',
  'share',
  'cookies',
  'to the top',
  'feedback',
  'script wanted',
  'newsletter form',
  'advert label',
  'no words',
]);

/** Whether a line of a page or text file that holds a letter is not part of the letter. */
export function isAroundLetter(text: string): boolean {
  const name = furnitureName(text);
  return name !== null && AROUND_A_LETTER.has(name);
}
