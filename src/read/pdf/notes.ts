/** Footnotes and contents pages, told apart from the text where the file does not tag them so. */
import type { Block } from '../../model/document.js';

/** A footnote is set smaller than the main text and opens with its number. */
const NOTE = /^[\d*†‡]{1,2}\s+\S/;
const NOTE_SIZE = 0.92;

/** Marks small numbered paragraphs as footnotes, and takes the mark off their text. */
export function markFootnotes(blocks: readonly Block[], bodySize: number): Block[] {
  return blocks.map((block) => {
    const small = block.font !== null && block.font.size < bodySize * NOTE_SIZE;
    if (
      block.kind !== 'footnote' &&
      !(block.kind === 'paragraph' && small && NOTE.test(block.text))
    )
      return block;
    return { ...block, kind: 'footnote', text: block.text.replace(/^[\d*†‡]{1,2}\s*(?=\S)/, '') };
  });
}

const CONTENTS = /^(?:table of )?contents$/i;
const ENTRY = /\S(?:[\s.…]*\s|\.{3,})\d{1,3}$/;

/** Marks the entries of a contents page that is not tagged as one. */
export function markContents(blocks: readonly Block[]): Block[] {
  let inside = false;
  return blocks.map((block) => {
    if (CONTENTS.test(block.text)) {
      inside = true;
      return { ...block, kind: 'furniture', level: 0, declared: false };
    }
    if (inside && block.kind !== 'furniture') inside = ENTRY.test(block.text);
    return inside && block.kind !== 'furniture' ? { ...block, kind: 'furniture', level: 0 } : block;
  });
}

/** A footnote's digit stuck to a full stop: "children.1 Leaders". */
const STUCK = /([\p{Ll})][.!?]["'”’]?)(\d{1,2})(?=\s+["'“‘]?\p{Lu}|$)/gu;
const STUCK_TO_HEADING = /([\p{Ll}?])(\d{1,2})$/u;

/** Takes footnote digits off the text where the page has a footnote of that number. */
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
