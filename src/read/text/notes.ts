/** Footnotes of letters and reports saved as text: "1 Figures are for 2016." and the mark in "this area1". */
import type { Block } from '../../model/document.js';

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
  const candidates = blocks.flatMap((block, index) => (numberOf(block) === null ? [] : [index]));
  const marks = candidates.length === 0 ? [] : marksOf(blocks);
  const notes = new Set<number>();
  const found = new Map<number, Mark[]>();
  let from = 0;
  for (const index of candidates) {
    const number = numberOf(blocks[index]);
    const at = marks.findIndex((m, i) => i >= from && m.block < index && m.digits === number);
    const mark = marks[at];
    if (mark === undefined) continue;
    from = at + 1;
    notes.add(index);
    found.set(mark.block, [...(found.get(mark.block) ?? []), mark]);
  }
  return blocks.map((block, index) =>
    notes.has(index) ? noteOf(block) : withoutMarks(block, found.get(index) ?? []),
  );
}

/** The paragraph as a footnote, without its number. */
export function noteOf(block: Block): Block {
  return { ...block, kind: 'footnote', text: block.text.replace(NOTE, '') };
}

function withoutMarks(block: Block, marks: readonly Mark[]): Block {
  if (marks.length === 0) return block;
  const text = marks.reduceRight(
    (rest, { at, digits }) => rest.slice(0, at) + rest.slice(at + digits.length),
    block.text,
  );
  return { ...block, text };
}

function numberOf(block: Block | undefined): string | null {
  if (block?.kind !== 'paragraph' || block.marker !== null) return null;
  return NOTE.exec(block.text)?.[1] ?? null;
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
