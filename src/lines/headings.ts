/**
 * Puts headings that run over two lines together. Web pages are left alone, because their tags say where a heading
 * ends.
 */
import { JOINING_WORD } from '../forms/joining.js';
import type { Block } from '../model/document.js';

/** A block, and its index in the document. */
export interface IndexedBlock {
  readonly block: Block;
  readonly index: number;
}

/** In characters: a longer text is not a heading. */
const LONGEST = 160;
/** In points: sizes of type that differ by less are the same size. */
const SAME_SIZE = 0.3;

/**
 * Joins each heading with its second line, where that is a block of its own: "Monitoring visit of Ashmere" and
 * "children's services".
 */
export function withWholeHeadings(blocks: readonly IndexedBlock[]): IndexedBlock[] {
  const whole: IndexedBlock[] = [];
  for (const next of blocks) {
    const last = whole.at(-1);
    if (last !== undefined && isOneHeading(last.block, next.block))
      whole[whole.length - 1] = { ...last, block: joined(last.block, next.block) };
    else whole.push(next);
  }
  return whole;
}

function joined(heading: Block, next: Block): Block {
  const print = [...(heading.print ?? []), ...(next.print ?? [])];
  const text = `${heading.text} ${next.text}`;
  return { ...heading, text, ...(print.length > 0 ? { print } : {}) };
}

function isOneHeading(heading: Block, next: Block): boolean {
  if (heading.kind !== 'heading') return false;
  return isSetAlike(heading, next) || goesOnInText(heading, next);
}

/**
 * Whether the second block goes on with the heading: both are headings of one size on one page, and the first ends in
 * a word like "of" or the second begins with a small letter.
 */
function isSetAlike(heading: Block, next: Block): boolean {
  if (next.kind !== 'heading' || heading.page !== next.page) return false;
  const sizes = [heading, next].map(({ font }) => font?.size ?? 0) as [number, number];
  if (Math.abs(sizes[0] - sizes[1]) >= SAME_SIZE) return false;
  return /^\p{Ll}/u.test(next.text) || JOINING_WORD.test(heading.text);
}

/** Whether the second line was taken for a paragraph: it begins with a small letter and holds no full stop. */
function goesOnInText(heading: Block, next: Block): boolean {
  if (next.cells !== null || next.kind === 'list-item') return false;
  const isShort = heading.text.length + next.text.length <= LONGEST;
  if (!isShort || /[.:?!]$/.test(heading.text)) return false;
  return /^(?!and\b)\p{Ll}{2}[^.]*$/u.test(next.text);
}
