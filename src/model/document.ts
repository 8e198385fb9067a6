/**
 * The document model. Every reader makes a `Document`, and every later stage reads it. This module imports nothing of
 * other folders, so that no stage can depend on how a file was read.
 */
import type { WarningCode } from './vocabulary.js';

/** The three formats that the tool reads. The bytes decide which one a file has. */
export type Format = 'pdf' | 'html' | 'text';

/**
 * What a block is in the layout of the document.
 *
 * - `heading`, `paragraph`, `list-item`, `table-row`: the text itself, in reading order;
 * - `caption`: words under a picture or figure;
 * - `footnote`: a note at the foot of a page, without its mark;
 * - `furniture`: running headers, footers, page numbers, contents pages, adverts. It stands in no section, and is
 *   kept for whoever wants to look at it.
 */
export type BlockKind =
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'table-row'
  | 'caption'
  | 'footnote'
  | 'furniture';

/** How a block is printed. */
export interface Font {
  /** In PDF points. */
  readonly size: number;
  /** Whether the type differs from the document's main text, by a larger size or by another font (bold, italic). */
  readonly emphasis: boolean;
}

/**
 * The characters on one line of a page, with their places in points from the page's top left. They are given as the
 * file draws them. The text of the block differs from them in spaces, marks, and hyphens at ends of lines.
 */
export interface Print {
  readonly page: number;
  readonly text: string;
  /** The left edge of each UTF-16 unit of the text. Spaces at the end may have none. */
  readonly lefts: readonly number[];
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** One block of the document in reading order. */
export interface Block {
  readonly kind: BlockKind;
  /**
   * The text in NFC, with one space between words and without soft hyphens or control characters. The cells of a
   * table row are joined by one space.
   */
  readonly text: string;
  /** The page on which the block begins, counted from 1; `null` where the format has no pages. */
  readonly page: number | null;
  /** Headings: 1 (title) to 6. List items: depth from 1. Otherwise 0. */
  readonly level: number;
  /** The printed marker of a list item or numbered paragraph ("•", "1.", "(a)"). */
  readonly marker: string | null;
  /** The cells of a table row from left to right; `null` for other blocks. */
  readonly cells: readonly string[] | null;
  /**
   * The number of the table within the document, from 0. All rows of a table have the same. `null` outside tables.
   */
  readonly table: number | null;
  /** `null` where the format does not tell it. */
  readonly font: Font | null;
  /** For headings: `true` where the file tags the block as a heading, `false` where it was recognised by its look. */
  readonly declared: boolean;
  /** For PDFs: the characters of the block as printed, line by line. */
  readonly print?: readonly Print[];
  /**
   * `true` for the standfirst of an article: the line under the title that sums the article up. It is not part of the
   * body.
   */
  readonly standfirst?: true;
}

/**
 * What the file says of itself, apart from its text: in the PDF's information, the head of the HTML, or JSON-LD.
 * Printed text always has priority over it.
 */
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

/** Something that a reader of the report must know. `vocabulary.ts` lists the codes. */
export interface Warning {
  readonly code: WarningCode;
  readonly message: string;
  readonly page: number | null;
}

/** A document as it was read, before anything in it is interpreted. */
export interface Document {
  readonly format: Format;
  /** The number of pages of a PDF; `null` for other formats. */
  readonly pages: number | null;
  readonly declared: Declared;
  readonly blocks: readonly Block[];
  readonly warnings: readonly Warning[];
}
