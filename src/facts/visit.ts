/** What letters, and articles about them, say of the visit's number. */
import type { Line, Reading } from '../lines/reading.js';
import { ARTICLES, type Kind } from '../model/vocabulary.js';
import { ORDINALS, VISIT_NUMBERS } from './visit.data.js';

/** Kinds of document that number a visit. */
export const NUMBERED_VISITS: readonly Kind[] = ['monitoring-visit', ...ARTICLES];
/** Letters give the number of their visit in the opening; further down they speak of other visits. */
const OPENING_LINES = 24;
const ARTICLE_LINES = 80;

/** "The fourth monitoring visit" is 4; `null` where the document does not number it. */
export function visitNumber(kind: Kind, reading: Reading): number | null {
  if (!NUMBERED_VISITS.includes(kind)) return null;
  const lines = openingOf(kind, reading);
  for (const { pattern } of VISIT_NUMBERS)
    for (const line of lines) {
      const ordinal = pattern.exec(line.text)?.[1];
      if (ordinal !== undefined) return numberOf(ordinal);
    }
  return null;
}

/** Where a document speaks of its own visit. */
export function openingOf(kind: Kind, reading: Reading): readonly Line[] {
  if (kind !== 'monitoring-visit') return reading.lines.slice(0, ARTICLE_LINES);
  const opening = reading.letter === null ? reading.top : reading.letter.body;
  return opening.slice(0, OPENING_LINES);
}

function numberOf(ordinal: string): number {
  const place = ORDINALS.indexOf(ordinal.toLowerCase());
  return place >= 0 ? place + 1 : Number.parseInt(ordinal, 10);
}
