/**
 * Measures what the main text of a document looks like. Headings and other special text are recognised by the
 * difference.
 */
import type { Font } from '../../model/document.js';
import type { Piece } from './piece.js';
import { mainFont, mainSize } from './text.js';

/** The font and the size of most of the document's text. */
export interface BodyStyle {
  readonly font: string;
  readonly size: number;
}

/** Measures the main text of a document. */
export function bodyStyle(pieces: readonly Piece[]): BodyStyle {
  const counts = new Map<string, { font: string; size: number; ink: number }>();
  let best = { font: '', size: 0, ink: 0 };
  let entry = best;
  for (const piece of pieces)
    for (const run of piece.runs) {
      const size = Math.round(run.size * 2) / 2;
      // Most runs look like the one before them, so the entry is looked up only when it changes.
      if (entry.font !== run.font || entry.size !== size) {
        const key = `${run.font} ${size}`;
        entry = counts.get(key) ?? { font: run.font, size, ink: 0 };
        counts.set(key, entry);
      }
      entry.ink += run.text.length;
    }
  for (const entry of counts.values()) if (entry.ink > best.ink) best = entry;
  return best;
}

/** Type is larger than the main text from this factor on. Smaller differences come from rounding. */
const LARGER = 1.08;
/** The share of a block that must be in another font, so that the block differs from the main text. */
const NEARLY_ALL = 0.9;

/** How a piece is printed. */
export function fontOf(piece: Piece, body: BodyStyle): Font {
  const size = Math.round(mainSize(piece.runs) * 10) / 10;
  return { size, emphasis: size > body.size * LARGER || inOtherFont(piece, body) };
}

function inOtherFont(piece: Piece, body: BodyStyle): boolean {
  let other = 0;
  let all = 0;
  for (const run of piece.runs) {
    const ink = run.text.trim().length;
    all += ink;
    if (run.font !== body.font) other += ink;
  }
  return all > 0 && other >= all * NEARLY_ALL && mainFont(piece.runs) !== body.font;
}
