/**
 * Finds the footnotes of letters and reports saved as text: the note "1 Figures are for 2016.", and its mark in "this
 * area1".
 */
import type { Block } from '../../model/document.js';

/** The number of a note on a line of its own, as pdftotext writes raised numbers. */
const BARE_NUMBER = /^\d{1,2}$/;
/**
 * In characters: a text after a number on a line of its own must be at least this long to be a note. Otherwise the
 * number may be that of a page.
 */
const SHORTEST_NOTE = 30;

const NOTE = /^(\d{1,2})\s+(?=[\p{Lu}‘“"'(]|https?:)/u;
/** Whether a text begins with the number of a note. */
export const isNumberedNote = (text: string): boolean => NOTE.test(text);

/** A number directly after a word, or after the end of a sentence. */
const MARK = /[\p{Ll})\]’”"'?][.,;:!?]?[’”"')]?(\d{1,2})(?![\d\p{L}%]|[.,]\d)/gu;

/** The place of a mark. */
interface Mark {
  readonly block: number;
  /** The offset of its first digit. */
  readonly at: number;
  readonly digits: string;
}

/**
 * Separates the notes from the text, and removes their marks from it. A note is a paragraph that begins with its
 * number and stands after a mark with the same number. The marks stand in order.
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

/** The marks of a text in order. Each can be taken once, and none can be taken before one that was taken. */
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

  /** Takes the first mark with these digits that stands before the block at `before`. */
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

/** The number with which a paragraph begins, or which stands on the line above it; `null` for other blocks. */
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
