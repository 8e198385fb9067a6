/** What the document's main text looks like, so that what is set apart from it can be told. */
import type { Font } from '../../model/document.js';
import type { Piece } from './piece.js';
import { mainFont, mainSize } from './text.js';

/** The font and size of most of the document's text. */
export interface BodyStyle {
  readonly font: string;
  readonly size: number;
}

/** Measures the document's main text. */
export function bodyStyle(pieces: readonly Piece[]): BodyStyle {
  const counts = new Map<string, { font: string; size: number; ink: number }>();
  let best = { font: '', size: 0, ink: 0 };
  let entry = best;
  for (const piece of pieces)
    for (const run of piece.runs) {
      const size = Math.round(run.size * 2) / 2;
      // Most runs are set as the one before them.
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

/** Larger than the main text by more than rounding. */
const LARGER = 1.08;
/** How much of a block must be in another font to be set apart. */
const NEARLY_ALL = 0.9;

/** How a piece is set. */
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
