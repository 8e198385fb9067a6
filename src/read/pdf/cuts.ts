/**
 * Paragraphs that a file tags in pieces, cut inside a sentence: the first piece has no end, the next
 * begins with a small letter, and the first fills its last line or stops at a word that no sentence ends
 * in. Items of a list without markers are no such pieces: they leave their lines short.
 */

import { OPEN_ENDED } from '../open-ended.js';
import type { Run } from './content.js';
import { beginsLower, hasMarker, isFlow, isOneSize, isProse, joined, lacksEnd } from './pages.js';
import type { Piece } from './piece.js';
import { rawText } from './text.js';

/** Joins on each page what is cut. */
export function joinCuts(page: readonly Piece[]): Piece[] {
  const flow = page.filter(isFlow).flatMap(({ runs }) => runs);
  const right = flow.reduce((most, run) => Math.max(most, rightOf(run)), 0);
  const out: Piece[] = [];
  for (const piece of page) {
    const last = out.at(-1);
    if (last && isCut(last, piece) && (fillsLine(last, piece, right) || isOpen(last)))
      out[out.length - 1] = joined(last, piece);
    else out.push(piece);
  }
  return out;
}

function isCut(last: Piece, next: Piece): boolean {
  if (last.cells || next.cells || last.kind === 'heading' || !isFlow(last)) return false;
  const goesOn =
    next.kind === 'paragraph' || (next.kind === 'list-item' && last.kind === 'list-item');
  return goesOn && !hasMarker(next) && isOneSize(last, next) && lacksEnd(last) && beginsLower(next);
}

/** Long enough for a paragraph, with a last word or comma after which something must come. */
function isOpen(last: Piece): boolean {
  const text = rawText(last.runs).trim();
  return isProse(last) && (OPEN_ENDED.test(text) || text.endsWith(','));
}

/** Whether the next piece's first word would not have found room on the last line. */
function fillsLine(last: Piece, next: Piece, right: number): boolean {
  const end = last.runs.at(-1);
  return end !== undefined && rightOf(end) + widthOfFirstWord(next) > right;
}

const rightOf = ({ x, width }: Run): number => x + width;

function widthOfFirstWord({ runs }: Piece): number {
  const [first] = runs;
  const [word = ''] = /^\s*\S+/.exec(rawText(runs)) ?? [];
  if (first === undefined) return 0;
  const end = first.lefts[word.length] ?? rightOf(first);
  return end - first.x + SPACE * first.size;
}

/** A space's width, as a share of the type's size. */
const SPACE = 0.25;
