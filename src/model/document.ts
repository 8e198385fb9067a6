/**
 * The document model: what every reader makes and every later stage reads.
 * It imports nothing of other folders, so that no stage can depend on how a file was read.
 */
import type { WarningCode } from './vocabulary.js';

/** The three formats that the tool reads, decided from the bytes. */
export type Format = 'pdf' | 'html' | 'text';

/**
 * What a block is in the document's own layout.
 *
 * - `heading`, `paragraph`, `list-item`, `table-row`: the text itself, in reading order;
 * - `caption`: words under a picture or figure;
 * - `footnote`: a note at the foot of a page, without its mark;
 * - `furniture`: running headers, footers, page numbers, contents pages, adverts: kept for whoever wants to look, in no section.
 */
export type BlockKind =
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'table-row'
  | 'caption'
  | 'footnote'
  | 'furniture';

/** How a block is set. */
export interface Font {
  /** In PDF points. */
  readonly size: number;
  /** Set apart from the document's main text, by a larger size or by another font (bold, italic). */
  readonly emphasis: boolean;
}

/**
 * Characters on one line of a page, with their places in points from the page's top left. They are as
 * the file draws them: the block's text is made of them, but for hyphens at lines' ends, spaces and marks.
 */
export interface Print {
  readonly page: number;
  readonly text: string;
  /** The left edge of each UTF-16 unit of the text; spaces at its end may have none. */
  readonly lefts: readonly number[];
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** One block of the document in reading order. */
export interface Block {
  readonly kind: BlockKind;
  /** NFC, one space between words, no soft hyphens or control characters; a table row's cells joined by one space. */
  readonly text: string;
  /** The page on which the block begins, from 1; `null` where the format has no pages. */
  readonly page: number | null;
  /** Headings: 1 (title) to 6. List items: depth from 1. Otherwise 0. */
  readonly level: number;
  /** A list item's or numbered paragraph's printed marker ("•", "1.", "(a)"), as printed. */
  readonly marker: string | null;
  /** A table row's cells from left to right; `null` for other kinds. */
  readonly cells: readonly string[] | null;
  /** Rows of one table share its number within the document, from 0; `null` outside tables. */
  readonly table: number | null;
  /** `null` where the format does not tell. */
  readonly font: Font | null;
  /** Headings only: `true` where the file tags it as one, `false` where it was told by its look. */
  readonly declared: boolean;
  /** PDF only: what the text is printed as, in order. */
  readonly print?: readonly Print[];
  /** `true` for an article's standfirst: the line under its title that sums it up, no part of its body. */
  readonly standfirst?: true;
}

/** What the file says of itself, beside its text: PDF info dictionary, HTML head, JSON-LD. Never trusted over the printed text. */
export interface Declared {
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly site: string | null;
  readonly description: string | null;
  /** ISO dates (YYYY-MM-DD). */
  readonly published: string | null;
  readonly updated: string | null;
}

/** Something that a reader of the report must know. Codes are listed in `vocabulary.ts`. */
export interface Warning {
  readonly code: WarningCode;
  readonly message: string;
  readonly page: number | null;
}

/** One document as read, before anything in it is understood. */
export interface Document {
  readonly format: Format;
  /** Page count of a PDF; `null` for other formats. */
  readonly pages: number | null;
  readonly declared: Declared;
  readonly blocks: readonly Block[];
  readonly warnings: readonly Warning[];
}
