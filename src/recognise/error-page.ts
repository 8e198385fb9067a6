/** Pages that a site shows in place of what was asked for: saved under a document's name, they hold none. */
import type { Line, Reading } from '../lines/reading.js';
import { ERROR_TITLES } from './error-page.data.js';

/** Titles are shorter. */
const TITLE = 120;
/** How many lines may stand above the title: the site's name, a link. */
const TOP = 3;
/** Characters: who explains an error is brief, and an article about one is not. */
const LONGEST = 1500;

/** What an error page says in place of its document; `null` for every other document. */
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
