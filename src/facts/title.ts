/** The title as printed. */
import type { Kind } from '../model/vocabulary.js';
import type { Line, Reading } from '../recognise/reading.js';
import { SIGNS } from '../recognise/signs.data.js';

const TITLE_LENGTH = 300;

/** The block that names the document; for an article its first heading. `null` where none is printed. */
export function titleOf(kind: Kind, reading: Reading): string | null {
  const { declared } = reading.document;
  if (kind === 'press-release' || kind === 'news-article' || kind === 'other') {
    return firstHeading(reading)?.raw ?? declared.title;
  }
  const patterns = SIGNS.filter(({ place, kinds }) => place === 'title' && kinds.includes(kind));
  const short = reading.top.filter(({ text }) => text.length <= TITLE_LENGTH);
  for (const { pattern } of patterns) {
    const line = short.find(({ text }) => pattern.test(text));
    if (line !== undefined) return line.raw;
  }
  return firstHeading(reading)?.raw ?? null;
}

function firstHeading(reading: Reading): Line | undefined {
  return reading.top.find(({ kind }) => kind === 'heading');
}
