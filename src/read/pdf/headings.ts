/** Finds headings that the file tags as plain paragraphs, by how they look. */
import type { Block } from '../../model/document.js';

/** In characters: no heading is longer, which is about three lines. */
const MAX_HEADING = 180;
/** Marks with which no heading ends. It may end with a question mark. */
const ENDS_UNLIKE_HEADING = /[.;,:!]["'”’)\]]*$/;
/** The same for a heading directly above a list, which is no question. */
const ENDS_UNLIKE_LIST_HEADING = /[.!?:;,…]["'”’)\]]*$/;
const OPENS_QUOTE = /^["'“‘]/;

/**
 * Whether a block looks like a heading: it is short, its type differs from the main text, and it is not a sentence.
 */
export function looksLikeHeading(block: Block): boolean {
  if (block.kind !== 'paragraph' || !block.font?.emphasis) return false;
  const { text } = block;
  return (
    text.length <= MAX_HEADING &&
    /^[\p{Lu}\d]/u.test(text) &&
    /\p{L}{2}/u.test(text) &&
    !ENDS_UNLIKE_HEADING.test(text) &&
    !OPENS_QUOTE.test(text)
  );
}

/** In characters: a heading directly above a list is shorter. */
const MAX_LIST_HEADING = 60;

/**
 * Whether a block is a heading directly above a list, such as "Workforce": a few words before the first item, without
 * a colon. A sentence before a list has one.
 */
function headsList(block: Block, next: Block | undefined): boolean {
  const { kind, marker, text } = block;
  if (next?.kind !== 'list-item' || next.marker === null) return false;
  const isShort = kind === 'paragraph' && marker === null && text.length <= MAX_LIST_HEADING;
  return isShort && /^\p{Lu}/u.test(text) && !ENDS_UNLIKE_LIST_HEADING.test(text);
}

/** Whether a block that is tagged as a heading is clearly a paragraph. */
function isProse(block: Block): boolean {
  return block.text.length > MAX_HEADING * 1.5 && ENDS_UNLIKE_HEADING.test(block.text);
}

/**
 * Turns paragraphs that look like headings into headings, and paragraphs that are tagged as headings into paragraphs.
 */
export function inferHeadings(blocks: readonly Block[], bodySize: number): Block[] {
  const declared = blocks.filter((b) => b.kind === 'heading' && b.declared && !isProse(b));
  /** The level of the last heading that is not only the heading of a list. */
  let above = 1;
  return blocks.map((block, i) => {
    if (block.kind === 'heading' && isProse(block))
      return { ...block, kind: 'paragraph', level: 0, declared: false };
    if (looksLikeHeading(block)) above = levelOf(block, declared, bodySize);
    else if (block.kind === 'heading') above = block.level;
    else if (headsList(block, blocks[i + 1])) return asHeading(block, Math.min(6, above + 1));
    return looksLikeHeading(block) ? asHeading(block, above) : block;
  });
}

function asHeading(block: Block, level: number): Block {
  const text = block.marker ? `${block.marker} ${block.text}` : block.text;
  return { ...block, kind: 'heading', level, declared: false, text, marker: null };
}

/**
 * The level of tagged headings of the same size. Where there are none, it depends on how much larger the type is than
 * the main text.
 */
function levelOf(block: Block, declared: readonly Block[], bodySize: number): number {
  const size = block.font?.size ?? bodySize;
  const twin = declared.find((h) => h.font && Math.abs(h.font.size - size) < 0.3);
  if (twin) return twin.level;
  if (size >= bodySize * 1.5) return 1;
  return size > bodySize * 1.08 ? 2 : 3;
}
