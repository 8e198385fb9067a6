/** Headings over two lines, made whole. Web pages are left alone: their tags say where a heading ends. */
import { JOINING_WORD } from '../forms/joining.js';
import type { Block } from '../model/document.js';

/** A block with its place in the document. */
export interface IndexedBlock {
  readonly block: Block;
  readonly index: number;
}

/** In characters: longer text is no heading. */
const LONGEST = 160;
/** In points: sizes of type that differ by less are one size. */
const SAME_SIZE = 0.3;

/** Joins each heading with the block that is its second line: "Monitoring visit of Ashmere" and "children's services". */
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

/** Two headings of one size on one page, the first open at its end or the second beginning in small letters. */
function isSetAlike(heading: Block, next: Block): boolean {
  if (next.kind !== 'heading' || heading.page !== next.page) return false;
  const sizes = [heading, next].map(({ font }) => font?.size ?? 0) as [number, number];
  if (Math.abs(sizes[0] - sizes[1]) >= SAME_SIZE) return false;
  return /^\p{Ll}/u.test(next.text) || JOINING_WORD.test(heading.text);
}

/** The second line was taken for a paragraph: it begins in small letters and holds no sentence. */
function goesOnInText(heading: Block, next: Block): boolean {
  if (next.cells !== null || next.kind === 'list-item') return false;
  const isShort = heading.text.length + next.text.length <= LONGEST;
  if (!isShort || /[.:?!]$/.test(heading.text)) return false;
  return /^(?!and\b)\p{Ll}{2}[^.]*$/u.test(next.text);
}
