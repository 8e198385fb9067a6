/** Finds the number of the visit that a letter or article is about. */
import type { Line, Reading } from '../lines/reading.js';
import { ARTICLES, type Kind } from '../model/vocabulary.js';
import { ORDINALS, VISIT_NUMBERS } from './visit.data.js';

/** The kinds of document that number a visit. */
export const NUMBERED_VISITS: readonly Kind[] = ['monitoring-visit', ...ARTICLES];
/** A letter gives the number of its own visit in its first lines. Further down it speaks of other visits. */
const OPENING_LINES = 24;
const ARTICLE_LINES = 80;

/** The number of the visit: 4 for "The fourth monitoring visit". `null` where the document does not number it. */
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

/** The lines in which a document speaks of its own visit. */
export function openingOf(kind: Kind, reading: Reading): readonly Line[] {
  if (kind !== 'monitoring-visit') return reading.lines.slice(0, ARTICLE_LINES);
  const opening = reading.letter === null ? reading.top : reading.letter.body;
  return opening.slice(0, OPENING_LINES);
}

function numberOf(ordinal: string): number {
  const place = ORDINALS.indexOf(ordinal.toLowerCase());
  return place >= 0 ? place + 1 : Number.parseInt(ordinal, 10);
}
