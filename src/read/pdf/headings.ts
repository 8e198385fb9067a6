/** Headings that the file tags as plain paragraphs, told by their look. */
import type { Block } from '../../model/document.js';

/** Headings run over three lines at most. */
const MAX_HEADING = 180;
const SENTENCE_END = /[.;,:!]["'”’)\]]*$/;
const ENDED = /[.!?:;,…]["'”’)\]]*$/;
const OPENS_QUOTE = /^["'“‘]/;

/** Short, set apart from the main text, no sentence. */
export function looksLikeHeading(block: Block): boolean {
  if (block.kind !== 'paragraph' || !block.font?.emphasis) return false;
  const { text } = block;
  return (
    text.length <= MAX_HEADING &&
    /^[\p{Lu}\d]/u.test(text) &&
    /\p{L}{2}/u.test(text) &&
    !SENTENCE_END.test(text) &&
    !OPENS_QUOTE.test(text)
  );
}

/** What stands over a list as its heading is shorter than this. */
const MAX_LIST_HEADING = 60;

/** A few words before the first item of a list, without the colon that a sentence before it has: "Workforce". */
function headsList(block: Block, next: Block | undefined): boolean {
  const { kind, marker, text } = block;
  if (next?.kind !== 'list-item' || next.marker === null) return false;
  const isShort = kind === 'paragraph' && marker === null && text.length <= MAX_LIST_HEADING;
  return isShort && /^\p{Lu}/u.test(text) && !ENDED.test(text);
}

/** A heading tag on what is plainly a paragraph. */
function isProse(block: Block): boolean {
  return block.text.length > MAX_HEADING * 1.5 && SENTENCE_END.test(block.text);
}

/** Turns paragraphs that look like headings into headings, and tagged prose back into paragraphs. */
export function inferHeadings(blocks: readonly Block[], bodySize: number): Block[] {
  const declared = blocks.filter((b) => b.kind === 'heading' && b.declared && !isProse(b));
  /** The level of the last heading that does not head a list only. */
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

/** The level of tagged headings of the same size; without any, by size against the main text. */
function levelOf(block: Block, declared: readonly Block[], bodySize: number): number {
  const size = block.font?.size ?? bodySize;
  const twin = declared.find((h) => h.font && Math.abs(h.font.size - size) < 0.3);
  if (twin) return twin.level;
  if (size >= bodySize * 1.5) return 1;
  return size > bodySize * 1.08 ? 2 : 3;
}
