/** Separates labels of a title page that the reader ran together in one block. */
import type { Line } from './reading.js';

const LABELS =
  /\s(?=(?:Inspection dates?|Dates? of previous inspections?|Report published|Published|Lead inspectors?|Reporting inspector|Age group) ?:)/g;
/** In characters: a longer block is prose. */
const LONGEST = 320;

/** The line, cut before each label that stands inside it. */
export function withoutLabelsRunTogether(line: Line): Line[] {
  if (line.text.length > LONGEST) return [line];
  const cuts = [...line.text.matchAll(LABELS)].map(({ index }) => index + 1);
  if (cuts.length === 0) return [line];
  const ends = [...cuts, line.text.length];
  return [0, ...cuts].map((from, i) => ({
    ...line,
    text: line.text.slice(from, ends[i]).trim(),
    raw: line.raw.slice(from, ends[i]).trim(),
    cells: null,
    rawCells: null,
  }));
}
