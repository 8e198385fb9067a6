/** Recognises printed lines that are furniture. Used for web pages and for text files. */
import { printedDate } from './date-lines.js';
import { ENDINGS, FURNITURE } from './furniture.data.js';

const LONGEST = 120;

/** The name of the furniture that a block is; `null` for text. */
export function furnitureName(text: string): string | null {
  const entry = FURNITURE.find(
    (e) => text.length <= (e.longest ?? LONGEST) && e.pattern.test(text),
  );
  if (entry !== undefined) return entry.name;
  return printedDate(text) === null ? null : 'date line';
}

/** Whether the article ends before a block: "Comments", "Related news". */
export function isEnding(text: string): boolean {
  return ENDINGS.some((e) => text.length <= LONGEST && e.pattern.test(text));
}
