/** Finds the title as printed. */

import type { Line, Reading } from '../lines/reading.js';
import { isInspection, type Kind } from '../model/vocabulary.js';
import { SIGNS } from '../recognise/signs.data.js';

const TITLE_LENGTH = 300;

/**
 * The title: of a letter or report the block that names the document, of an article the heading above its text.
 * `null` where none is printed.
 */
export function titleOf(kind: Kind, reading: Reading): string | null {
  const { declared } = reading.document;
  if (!isInspection(kind)) {
    return headingAboveText(reading)?.raw ?? declared.title ?? firstLine(reading);
  }
  const patterns = SIGNS.filter(({ place, kinds }) => place === 'title' && kinds.includes(kind));
  const short = reading.top.filter(({ text }) => text.length <= TITLE_LENGTH);
  for (const { pattern } of patterns) {
    const line = short.find(({ text }) => pattern.test(text));
    if (line !== undefined) return line.raw;
  }
  return firstHeading(reading)?.raw ?? null;
}

/** A text file declares no title. Its first line is taken, even where that is a sentence. */
function firstLine({ document, top }: Reading): string | null {
  const [first] = top;
  const isTitle = document.format === 'text' && first !== undefined && first.text.length <= LEDE;
  return isTitle ? first.raw : null;
}

/** In characters: a longer first line is not a title. */
const LEDE = 200;

/** In characters: a longer line is prose. A heading below the first prose is a subheading and not the title. */
const PROSE = 110;

function headingAboveText(reading: Reading): Line | undefined {
  const text = reading.top.findIndex(
    ({ kind, text }) => kind === 'paragraph' && text.length > PROSE && /[.!?]["']?$/.test(text),
  );
  const heading = firstHeading(reading);
  const above = heading && (text < 0 || reading.top.indexOf(heading) < text);
  return above ? heading : undefined;
}

function firstHeading(reading: Reading): Line | undefined {
  return reading.top.find(({ kind }) => kind === 'heading');
}
