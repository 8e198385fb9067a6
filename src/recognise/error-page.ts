/** Recognises error pages that were saved under the name of a document. */
import type { Line, Reading } from '../lines/reading.js';
import { ERROR_TITLES } from './error-page.data.js';

/** In characters: no title is longer. */
const TITLE = 120;
/** In lines: the site's name or a link may stand above the title. */
const TOP = 3;
/** In characters: an error page is short. A longer text is an article about an error. */
const LONGEST = 1500;

/** The title of an error page; `null` for every other document. */
export function errorTitle({ document, lines }: Reading): string | null {
  if (document.format !== 'html') return null;
  const length = lines.reduce((sum, line) => sum + line.text.length, 0);
  if (length > LONGEST) return null;
  const top = lines.slice(0, TOP).filter(({ text }) => text.length <= TITLE);
  return top.find(saysSo)?.raw ?? null;
}

function saysSo({ text }: Pick<Line, 'text'>): boolean {
  return ERROR_TITLES.some(({ pattern }) => pattern.test(text));
}
