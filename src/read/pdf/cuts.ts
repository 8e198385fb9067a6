/**
 * Joins paragraphs that a file tags in pieces although a sentence goes on from one piece to the next. The first piece
 * has no end of a sentence, and the second begins with a small letter. In addition, the first piece fills its last
 * line, or ends with a word that cannot end a sentence. Items of a list without markers do not fill their last lines,
 * and so are not joined.
 */

import { OPEN_ENDED } from '../open-ended.js';
import type { Run } from './content.js';
import { beginsLower, hasMarker, isFlow, isOneSize, isProse, joined, lacksEnd } from './pages.js';
import type { Piece } from './piece.js';
import { rawText } from './text.js';

/** Joins the pieces of cut paragraphs on each page. */
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

/** Whether a piece is as long as a paragraph and ends with a word or comma after which something must follow. */
function isOpen(last: Piece): boolean {
  const text = rawText(last.runs).trim();
  return isProse(last) && (OPEN_ENDED.test(text) || text.endsWith(','));
}

/** Whether the first word of the next piece would not have fitted on the last line. */
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

/** The width of a space, as a share of the type's size. */
const SPACE = 0.25;
