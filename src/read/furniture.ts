/** Which printed lines are furniture. Shared by pages and text files. */
import { printedDate } from './date-lines.js';
import { ENDINGS, FURNITURE } from './furniture.data.js';

const LONGEST = 120;

/** The name of the furniture that the whole block is; `null` where it is text. */
export function furnitureName(text: string): string | null {
  const entry = FURNITURE.find(
    (e) => text.length <= (e.longest ?? LONGEST) && e.pattern.test(text),
  );
  if (entry !== undefined) return entry.name;
  return printedDate(text) === null ? null : 'date line';
}

/** Whether what follows a block is no longer the article: "Comments", "Related news". */
export function isEnding(text: string): boolean {
  return ENDINGS.some((e) => text.length <= LONGEST && e.pattern.test(text));
}
