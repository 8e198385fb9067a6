/** Reads articles that were saved as text: tells title, standfirst and body from adverts, captions and date lines. */

import { FULL_MONTH } from '../../dates/calendar.js';
import { endsStatement } from '../../forms/sentence.js';
import type { Block, BlockKind } from '../../model/document.js';
import { printedAuthor } from '../bylines.js';
import { type PrintedDate, printedDate } from '../date-lines.js';
import { firstDate } from '../dates.js';
import { furnitureName } from '../furniture.js';
import { isCaption } from '../picture-lines.js';
import { headingOf, looksLikeHeading } from './headings.js';

/** The blocks of an article, and the dates and the author that its lines name. */
export interface TextArticle {
  readonly blocks: readonly Block[];
  readonly dates: PrintedDate;
  readonly author: string | null;
}

/** In characters: a longer first line without a full stop is a standfirst and not a title. */
const LONGEST_TITLE = 75;
/** In characters: a longer first line is a paragraph whose full stop is missing. */
const LONGEST_FIRST_LINE = 160;

/** Decides what each block of an article is. */
export function articleOf(blocks: readonly Block[]): TextArticle {
  const parts = blocks.flatMap(withoutDatePrefix);
  const judged = parts.map(withKind);
  const author =
    parts.map((part) => printedAuthor(part.text)).find((name) => name !== null) ?? null;
  return { blocks: withTop(judged), dates: datesOf(parts), author };
}

const DATE_PREFIX = /^date:?\s(\d{4}-\d{2}-\d{2})\s+(?=\S)/i;

/**
 * "date 2025-03-07 The council has …": programs that save pages as text put the date before the first words. It
 * becomes a block of its own.
 */
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

/**
 * Finds title, standfirst and subheadings. The first lines without a full stop are title and standfirst; later ones
 * are subheadings.
 */
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

/** "Leadership – requires improvement": a grade and what it is given for. */
const GRADED = /[\s:–-](?:good|outstanding|inadequate|requires improvement(?: to be good)?)[.!]?$/i;

/**
 * Whether a line is a subheading. It looks like one, gives no grade, does not stand below a lead-in, and is not one
 * of several such lines in a row.
 */
function isSubheading(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index] as Block;
  if (!looksLikeHeading(block) || GRADED.test(block.text)) return false;
  const before = blocks.slice(0, index).findLast(isText);
  const next = blocks.slice(index + 1).find(isText);
  if (before !== undefined && /:$/.test(before.text)) return false;
  return next === undefined || !isLine(next) || GRADED.test(next.text);
}

/** Whether a block is a paragraph that does not end like a sentence, as items of a list are printed. */
const isLine = (block: Block): boolean =>
  block.kind === 'paragraph' && block.marker === null && looksLikeHeading(block);

/**
 * Whether the body begins with this text, which ends like a sentence. A question at the beginning of a file is its
 * title.
 */
const endsBody = (text: string, index: number): boolean =>
  endsStatement(text) && !(index === 0 && /\?["'’”]?$/.test(text));

const QUOTED = /^['‘"“]([^'‘’"“”]{12,120}?)[.!?]?['’"”]$/u;
/** In blocks: how far below a subheading the quotation stands from which its words may be taken. */
const PULLED_FROM = 8;

/** Whether a subheading only repeats words of a quotation further down. */
function isPulled(block: Block, blocks: readonly Block[], index: number): boolean {
  const words =
    block.kind === 'paragraph' ? QUOTED.exec(block.text)?.[1]?.toLowerCase() : undefined;
  if (words === undefined) return false;
  return blocks
    .slice(index + 1, index + 1 + PULLED_FROM)
    .some(({ text }) => text.length > block.text.length && text.toLowerCase().includes(words));
}

/**
 * Whether a block is the title: the first line of the file, or a line that is short or has a standfirst after it. A
 * line directly after a date is not the title but the standfirst.
 */
function isTitle(blocks: readonly Block[], index: number): boolean {
  const text = blocks[index]?.text ?? '';
  if (NO_TITLE.test(text) || MONTH_LINE.test(text)) return false;
  if (index === 0) return text.length < LONGEST_FIRST_LINE;
  const next = blocks.slice(index + 1).find(isText);
  if (next !== undefined && !endsStatement(next.text) && next.text.length > 40)
    return text.length < 150;
  const before = blocks[index - 1];
  return text.length <= LONGEST_TITLE && !(before !== undefined && DATE_LINE.test(before.text));
}

/** "Press release", "Kim Lake 12 October 2017", "Ashmere,": labels, bylines and datelines are not titles. */
const NO_TITLE =
  /^(?:press|news|media) releases?:?$|,$|^(?:by )?(?:\p{L}[\p{L}'’-]* ){2,3}\d{1,2} \p{L}{3,9} \d{4}$/iu;
/** Only the name of a month. Such a line was torn out of a date. */
const MONTH_LINE = new RegExp(`^${FULL_MONTH}$`, 'i');

const DATE_LINE = /^date:?\s\d{4}-\d{2}-\d{2}$/i;

/** The dates of the first and the last line that prints only a date: "14 August 2025", "Last updated: …". */
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
