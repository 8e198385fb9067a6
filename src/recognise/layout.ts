/** Which layout a document of a known kind has. */
import { findPeriods } from '../dates/periods.js';
import type { Reading } from '../lines/reading.js';
import type { Kind } from '../model/vocabulary.js';
import { LAYOUTS, type Layout } from './layouts.data.js';

/** Above what one sign gives: the date tells layouts apart that have the same headings. */
const IN_USE = 1.5;
/** Longer lines are prose that only mentions a heading's words; signs within prose are given its opening. */
const LINE_LENGTH = 700;

/** The layout with that id; `null` where the table has none. */
export function layoutOf(id: string | null): Layout | null {
  return LAYOUTS.find((layout) => layout.id === id) ?? null;
}

/** The layout of that kind with the most signs, the document's date counted as one of them. */
export function chooseLayout(kind: Kind, reading: Reading): Layout | null {
  const candidates = LAYOUTS.filter((layout) => layout.kind === kind);
  if (candidates.length < 2) return candidates[0] ?? null;
  const month = printedMonth(reading);
  const scored = candidates.map((layout) => ({ layout, score: scoreOf(layout, reading, month) }));
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).layout;
}

function scoreOf(layout: Layout, reading: Reading, month: string | null): number {
  const lines = reading.lines.filter((line) => line.text.length <= LINE_LENGTH);
  const found = layout.signs.filter((sign) => lines.some((line) => sign.test(line.text))).length;
  const [from, until] = layout.years;
  const inUse = month !== null && month >= from && (until === null || month <= until);
  return found / Math.max(layout.signs.length, 1) + (inUse ? IN_USE : 0);
}

/** The month of the first period of days that the opening prints. */
function printedMonth(reading: Reading): string | null {
  for (const line of reading.top)
    for (const period of findPeriods(line.text))
      if (period.end !== null) return period.end.slice(0, 7);
  return null;
}
