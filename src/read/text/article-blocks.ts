/** Articles saved as text: title, standfirst and body told from adverts, captions and date lines. */
import { FULL_MONTH } from '../../dates/calendar.js';
import type { Block, BlockKind } from '../../model/document.js';
import { printedAuthor } from '../bylines.js';
import { type PrintedDate, printedDate } from '../date-lines.js';
import { firstDate } from '../dates.js';
import { furnitureName } from '../furniture.js';
import { isCaption } from '../picture-lines.js';
import { headingOf, looksLikeHeading } from './headings.js';
import { endsSentence } from './paragraphs.js';

/** The blocks of an article and what its own lines say of its dates. */
export interface TextArticle {
  readonly blocks: readonly Block[];
  readonly dates: PrintedDate;
  readonly author: string | null;
}

/** A first line without a full stop that is longer than this is a standfirst: titles are shorter. */
const LONGEST_TITLE = 75;
/** A first line that is longer than this is a paragraph without its full stop. */
const LONGEST_FIRST_LINE = 160;

/** Tells what each block of an article is. */
export function articleOf(blocks: readonly Block[]): TextArticle {
  const parts = blocks.flatMap(withoutDatePrefix);
  const judged = parts.map(withKind);
  const author =
    parts.map((part) => printedAuthor(part.text)).find((name) => name !== null) ?? null;
  return { blocks: withTop(judged), dates: datesOf(parts), author };
}

const DATE_PREFIX = /^date:?\s(\d{4}-\d{2}-\d{2})\s+(?=\S)/i;

/** "date 2025-03-07 The council has …": what saves a page as text puts its date before the first words. */
function withoutDatePrefix(block: Block, index: number): Block[] {
  const prefix = index < 5 && block.kind === 'paragraph' ? DATE_PREFIX.exec(block.text) : null;
  if (prefix === null) return [block];
  const date = { ...block, kind: 'furniture' as const, text: prefix[0].trim() };
  return [date, { ...block, text: block.text.slice(prefix[0].length) }];
}

/** "By Kim Lake, Chief Reporter, 9 Nov 2023", "By Kim Lake | Care pages". */
const BYLINE = /^(?:exclusive )?by (?:\p{Lu}[^.!?]*)$/iu;
const LONGEST_BYLINE = 110;

function withKind(block: Block): Block {
  if (block.kind === 'table-row') return block;
  if (furnitureName(block.text) !== null || printedAuthor(block.text) !== null)
    return as(block, 'furniture');
  if (block.text.length <= LONGEST_BYLINE && BYLINE.test(block.text)) return as(block, 'furniture');
  if (!looksLikeHeading(block)) return block;
  return isCaption(block.text) ? as(block, 'caption') : block;
}

/** The first lines without a full stop are title and standfirst; later ones are subheadings. */
function withTop(blocks: readonly Block[]): Block[] {
  const body = blocks.findIndex((block, i) => isText(block) && endsBody(block.text, i));
  const top = blocks.flatMap((b, i) =>
    i < body && isText(b) && b.kind === 'paragraph' ? [i] : [],
  );
  const [first, second] = top;
  const title = first !== undefined && isTitle(blocks, first) ? first : -1;
  const standfirst = title >= 0 ? (second ?? -1) : (first ?? -1);
  return blocks.map((block, index) => {
    if (index === title) return headingOf(block, 1);
    if (index === standfirst && block.text.length > 40) return { ...block, standfirst: true };
    const subheading = isSubheading(blocks, index) || isPulled(block, blocks, index);
    return subheading && !NO_TITLE.test(block.text) ? headingOf(block, 2) : block;
  });
}

/** "Leadership – requires improvement": a grade with what it is given for. */
const GRADED = /[\s:–-](?:good|outstanding|inadequate|requires improvement(?: to be good)?)[.!]?$/i;

/** A line like a heading, unless it is one of a run of such lines, stands below a lead-in or gives a grade. */
function isSubheading(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index] as Block;
  if (!looksLikeHeading(block) || GRADED.test(block.text)) return false;
  const before = blocks.slice(0, index).findLast(isText);
  const next = blocks.slice(index + 1).find(isText);
  if (before !== undefined && /:$/.test(before.text)) return false;
  return next === undefined || !isLine(next) || GRADED.test(next.text);
}

/** A paragraph without an end, as items of a list are printed. */
const isLine = (block: Block): boolean =>
  block.kind === 'paragraph' && block.marker === null && looksLikeHeading(block);

/** A sentence; a question that opens the file is its title. */
const endsBody = (text: string, index: number): boolean =>
  endsSentence(text) && !(index === 0 && /\?["'’”]?$/.test(text));

const QUOTED = /^['‘"“]([^'‘’"“”]{12,120}?)[.!?]?['’"”]$/u;
/** How far below a subheading the words stand that it takes from a quotation. */
const PULLED_FROM = 8;

/** A subheading that is nothing but words of a quotation further down. */
function isPulled(block: Block, blocks: readonly Block[], index: number): boolean {
  const words =
    block.kind === 'paragraph' ? QUOTED.exec(block.text)?.[1]?.toLowerCase() : undefined;
  if (words === undefined) return false;
  return blocks
    .slice(index + 1, index + 1 + PULLED_FROM)
    .some(({ text }) => text.length > block.text.length && text.toLowerCase().includes(words));
}

/** The file's first line, or a line that is short or has a standfirst after it; never right after the date that a standfirst follows. */
function isTitle(blocks: readonly Block[], index: number): boolean {
  const text = blocks[index]?.text ?? '';
  if (NO_TITLE.test(text) || MONTH_LINE.test(text)) return false;
  if (index === 0) return text.length < LONGEST_FIRST_LINE;
  const next = blocks.slice(index + 1).find(isText);
  if (next !== undefined && !endsSentence(next.text) && next.text.length > 40)
    return text.length < 150;
  const before = blocks[index - 1];
  return text.length <= LONGEST_TITLE && !(before !== undefined && DATE_LINE.test(before.text));
}

/** "Press release", "Kim Lake 12 October 2017", "Ashmere,": a label, a byline, a dateline. */
const NO_TITLE =
  /^(?:press|news|media) releases?:?$|,$|^(?:by )?(?:\p{L}[\p{L}'’-]* ){2,3}\d{1,2} \p{L}{3,9} \d{4}$/iu;
/** A month alone: the line was torn out of a date. */
const MONTH_LINE = new RegExp(`^${FULL_MONTH}$`, 'i');

const DATE_LINE = /^date:?\s\d{4}-\d{2}-\d{2}$/i;

/** The dates of the first and last lines that print nothing else: "14 August 2025", "Last updated: …". */
function datesOf(blocks: readonly Block[]): PrintedDate {
  const lines = blocks.flatMap((block) => {
    if (DATE_LINE.test(block.text)) return [{ published: firstDate(block.text), updated: null }];
    return printedDate(block.text) ?? [];
  });
  return {
    published: lines.find((line) => line.published !== null)?.published ?? null,
    updated: lines.find((line) => line.updated !== null)?.updated ?? null,
  };
}

function isText(block: Block): boolean {
  return block.kind !== 'furniture' && block.kind !== 'caption';
}

function as(block: Block, kind: BlockKind): Block {
  return { ...block, kind, level: 0, declared: false };
}
