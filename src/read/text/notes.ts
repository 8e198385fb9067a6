/** Footnotes of letters and reports saved as text: "1 Figures are for 2016." and the mark in "this area1". */
import type { Block } from '../../model/document.js';

/** A note's number on a line of its own, as pdftotext writes raised figures. */
const BARE_NUMBER = /^\d{1,2}$/;
/** Shorter than this no note follows a bare number: a page's number stands above a heading. */
const SHORTEST_NOTE = 30;

const NOTE = /^(\d{1,2})\s+(?=[\p{Lu}‘“"'(]|https?:)/u;
/** A figure stuck to a word or to what ends a sentence. */
const MARK = /[\p{Ll})\]’”"'?][.,;:!?]?[’”"')]?(\d{1,2})(?![\d\p{L}%]|[.,]\d)/gu;

/** Where a mark stands. */
interface Mark {
  readonly block: number;
  /** Offset of its first digit. */
  readonly at: number;
  readonly digits: string;
}

/**
 * The blocks with the notes told from the text and their marks taken out of it. A note is a
 * paragraph that begins with its number, after a mark of the same number; marks come in order.
 */
export function withNotes(blocks: readonly Block[]): Block[] {
  const candidates = blocks.flatMap((_, i) => (numberOf(blocks, i) === null ? [] : [i]));
  const marks = new Marks(candidates.length === 0 ? [] : marksOf(blocks));
  const notes = new Set<number>();
  const found = new Map<number, Mark[]>();
  for (const index of candidates) {
    const mark = marks.take(numberOf(blocks, index) ?? '', index);
    if (mark === null) continue;
    notes.add(index);
    found.set(mark.block, found.get(mark.block) ?? []);
    found.get(mark.block)?.push(mark);
  }
  return blocks.map((block, index) =>
    notes.has(index) ? noteOf(block) : withoutMarks(block, found.get(index) ?? []),
  );
}

/** The marks of a text in order; each can be taken once, and none before one that was taken. */
class Marks {
  private readonly left = new Map<string, Mark[]>();
  private last: Mark | null = null;

  constructor(marks: readonly Mark[]) {
    for (const mark of marks.toReversed()) {
      const same = this.left.get(mark.digits);
      if (same) same.push(mark);
      else this.left.set(mark.digits, [mark]);
    }
  }

  /** The first mark with those digits that stands before the block at `before`. */
  take(digits: string, before: number): Mark | null {
    const same = this.left.get(digits) ?? [];
    while (same.length > 0 && !this.follows(same.at(-1))) same.pop();
    const mark = same.at(-1);
    if (mark === undefined || mark.block >= before) return null;
    this.last = mark;
    return mark;
  }

  private follows(mark: Mark | undefined): boolean {
    if (mark === undefined || this.last === null) return true;
    if (mark.block !== this.last.block) return mark.block > this.last.block;
    return mark.at > this.last.at;
  }
}

/** The paragraph as a footnote, without its number. */
export function noteOf(block: Block): Block {
  return { ...block, kind: 'footnote', text: block.text.replace(NOTE, '') };
}

function withoutMarks(block: Block, marks: readonly Mark[]): Block {
  if (marks.length === 0) return block;
  const starts = [0, ...marks.map(({ at, digits }) => at + digits.length)];
  const text = starts.map((from, i) => block.text.slice(from, marks[i]?.at)).join('');
  return { ...block, text };
}

/** The number that a paragraph begins with or that stands alone above it; `null` for other blocks. */
function numberOf(blocks: readonly Block[], index: number): string | null {
  const block = blocks[index];
  if (block?.kind !== 'paragraph' || block.marker !== null) return null;
  const own = NOTE.exec(block.text)?.[1];
  const above = blocks[index - 1]?.text ?? '';
  if (own !== undefined || block.text.length < SHORTEST_NOTE) return own ?? null;
  return BARE_NUMBER.test(above) ? above : null;
}

function marksOf(blocks: readonly Block[]): Mark[] {
  return blocks.flatMap((block, index) => {
    if (block.kind === 'furniture' || block.kind === 'table-row') return [];
    return [...block.text.matchAll(MARK)].map((match) => {
      const digits = match[1] ?? '';
      return { block: index, at: match.index + match[0].length - digits.length, digits };
    });
  });
}
