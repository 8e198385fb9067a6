/** Decides which layout a document of a known kind has. */
import { findPeriods } from '../dates/periods.js';
import type { Reading } from '../lines/reading.js';
import type { Kind } from '../model/vocabulary.js';
import { LAYOUTS, type Layout } from './layouts.data.js';

/**
 * The weight of the date. It is more than all signs together, so that the date decides between layouts with the same
 * headings.
 */
const IN_USE = 1.5;
/**
 * In characters: in a longer line a heading's words are only mentioned. Signs that stand in prose match its
 * beginning.
 */
const LINE_LENGTH = 700;

/** The layout with that id; `null` where the table has none. */
export function layoutOf(id: string | null): Layout | null {
  return LAYOUTS.find((layout) => layout.id === id) ?? null;
}

/** The layout of this kind that has the most signs. The date of the document counts as a sign. */
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

/** The month of the first period of days in the opening. */
function printedMonth(reading: Reading): string | null {
  for (const line of reading.top)
    for (const period of findPeriods(line.text))
      if (period.end !== null) return period.end.slice(0, 7);
  return null;
}
