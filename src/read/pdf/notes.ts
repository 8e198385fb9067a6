/** Finds footnotes that the file does not tag as such. */
import type { Block } from '../../model/document.js';
import { hasText, type Piece } from './piece.js';
import { isMark, mainSize, rawText } from './text.js';

/** A footnote is printed smaller than the main text, and begins with its number. */
const NOTE = /^\s*[\d*†‡]{1,2}\s+\S/;
const NOTE_SIZE = 0.92;
const LEADING_MARK = /^[\d*†‡]{1,2}\s*(?=\S)/;

/**
 * Marks small numbered paragraphs as footnotes. Otherwise they would stand between the two halves of a paragraph that
 * goes on over the page.
 */
export function markFootnotes(pages: readonly (readonly Piece[])[], bodySize: number): Piece[][] {
  const isNote = (p: Piece): boolean =>
    p.kind === 'paragraph' &&
    mainSize(p.runs) < bodySize * NOTE_SIZE &&
    (opensRaised(p.runs) || NOTE.test(rawText(p.runs)));
  return pages.map((page) => page.map((p) => (isNote(p) ? { ...p, kind: 'footnote' } : p)));
}

/** Whether the first characters are a raised mark with text after it. */
function opensRaised(runs: Piece['runs']): boolean {
  const first = runs.findIndex((run) => run.text.trim() !== '');
  return isMark(runs[first], mainSize(runs)) && hasText(runs.slice(first + 1));
}

/** Takes the mark off the text of each footnote. */
export function withoutMarks(blocks: readonly Block[]): Block[] {
  return blocks.map((block) =>
    block.kind === 'footnote' ? { ...block, text: block.text.replace(LEADING_MARK, '') } : block,
  );
}

/** The number of a footnote directly after a full stop: "children.1 Leaders". */
const STUCK = /([\p{Ll})][.!?]["'”’]?)(\d{1,2})(?=\s+["'“‘]?\p{Lu}|$)/gu;
const STUCK_TO_HEADING = /([\p{Ll}?])(\d{1,2})$/u;

/** Removes the numbers of footnotes from the text, where the page has a footnote with that number. */
export function dropStuckMarks(
  blocks: readonly Block[],
  notesOf: ReadonlyMap<number, ReadonlySet<string>>,
): Block[] {
  return blocks.map((block) => {
    const marks = block.page === null ? undefined : notesOf.get(block.page);
    if (!marks || block.kind === 'footnote') return block;
    const keep = (all: string, before: string, digit: string): string =>
      marks.has(digit) ? before : all;
    const text = block.text.replace(STUCK, keep);
    return {
      ...block,
      text: block.kind === 'heading' ? text.replace(STUCK_TO_HEADING, keep) : text,
    };
  });
}

/** The numbers of the footnotes on each page. */
export function footnoteNumbers(blocks: readonly Block[]): Map<number, Set<string>> {
  const numbers = new Map<number, Set<string>>();
  for (const block of blocks) {
    const mark = block.kind === 'footnote' ? /^\d{1,2}/.exec(block.text)?.[0] : undefined;
    if (mark === undefined || block.page === null) continue;
    const onPage = numbers.get(block.page) ?? new Set();
    numbers.set(block.page, onPage.add(mark));
  }
  return numbers;
}
