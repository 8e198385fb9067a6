/** Headings over two lines, made whole. */
import { fold } from '../forms/fold.js';
import type { Block } from '../model/document.js';

interface Placed {
  readonly block: Block;
  readonly index: number;
}

/** In characters: longer text is no heading. */
const LONGEST = 160;

/**
 * Joins a heading with the block after it where the reader took the heading's second line for a
 * block of its own: "Monitoring visit of Ashmere" and "children's services".
 */
export function withWholeHeadings(placed: readonly Placed[]): Placed[] {
  const whole: Placed[] = [];
  for (const next of placed) {
    const last = whole.at(-1);
    if (last !== undefined && continues(last.block, next.block))
      whole[whole.length - 1] = { ...last, block: joined(last.block, next.block) };
    else whole.push(next);
  }
  return whole;
}

function joined(heading: Block, next: Block): Block {
  return { ...heading, text: `${heading.text} ${next.text}` };
}

function continues(heading: Block, next: Block): boolean {
  if (heading.kind !== 'heading' || next.cells !== null || next.kind === 'list-item') return false;
  const isShort = heading.text.length + next.text.length <= LONGEST;
  if (!isShort || /[.:?!]$/.test(heading.text)) return false;
  return /^(?!and\b)\p{Ll}{2}[^.]*$/u.test(fold(next.text));
}
