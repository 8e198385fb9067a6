/** For untagged pages: how far apart the lines of one paragraph stand. */
import type { Line } from './lines.js';

/** A gap of at least this many times the usual one begins a new paragraph. */
const PARAGRAPH_GAP = 1.25;
/** The line spacing as a share of the type's size, for pages that do not show it. */
const USUAL = 1.3;

/** Tells whether two lines stand as close to each other as those of one paragraph. */
export interface Spacing {
  near(above: Line, line: Line): boolean;
}

/** Measures the line spacing of a page. It is a share of the type's size, so that it holds for larger type too. */
export function spacingOf(lines: readonly Line[]): Spacing {
  const share = usualShare(lines);
  return {
    near: (above, line) => {
      const gap = above.y - line.y;
      return gap >= 0 && gap <= Math.max(above.size, line.size) * share * PARAGRAPH_GAP;
    },
  };
}

/** The smallest gap that is common, as a share of the type's size. */
function usualShare(lines: readonly Line[]): number {
  const shares: number[] = [];
  let above: Line | undefined;
  for (const line of lines) {
    const share = above && above.size === line.size ? (above.y - line.y) / line.size : 0;
    if (share > 0.8 && share < 2.2) shares.push(Math.round(share * 40) / 40);
    above = line;
  }
  shares.sort((a, b) => a - b);
  return shares[Math.floor(shares.length * 0.3)] ?? USUAL;
}
