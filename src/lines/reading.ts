/**
 * A document in the form that later stages read: its lines in plain typography, with headings put together and the
 * opening of a letter found.
 */
import { fold } from '../forms/fold.js';
import type { Block, Document } from '../model/document.js';
import { withWholeHeadings } from './headings.js';
import { withoutLabelsRunTogether } from './labels.js';
import { landmarksOf } from './landmarks.js';

/**
 * One block in the form in which patterns are matched against it. `text` and `raw` have the same length, so that a
 * place in one is the same place in the other.
 */
export interface Line {
  /** The text with plain quotation marks, apostrophes and dashes. */
  readonly text: string;
  /** The text as printed. */
  readonly raw: string;
  readonly kind: Block['kind'];
  readonly page: number | null;
  /** The cells of a table row, in plain typography; `null` for other blocks. */
  readonly cells: readonly string[] | null;
  /** The same cells as printed. */
  readonly rawCells: readonly string[] | null;
  readonly table: number | null;
  /** The index of the block in the document. */
  readonly index: number;
}

/** The opening of a letter, divided at its salutation. */
export interface LetterOpening {
  /** The addresses, dates and names above the salutation. */
  readonly head: readonly Line[];
  readonly salutation: Line;
  /** The lines after the salutation. */
  readonly body: readonly Line[];
}

export interface Reading {
  readonly document: Document;
  /**
   * The blocks of the text in reading order. Furniture and footnotes are left out, and headings over two lines are
   * put together.
   */
  readonly blocks: readonly Block[];
  /** The same blocks as lines. */
  readonly lines: readonly Line[];
  /** The first lines of the document, where title and addresses stand. */
  readonly top: readonly Line[];
  /** The opening of a letter; `null` where the document has no salutation. */
  readonly letter: LetterOpening | null;
  /** The footnotes and the furniture. They may confirm what the text says. */
  readonly margin: readonly Line[];
}

/**
 * How many lines, and how many pages, the opening of a document may have. Letters of joint inspections name a dozen
 * addressees before their title.
 */
const TOP_LINES = 48;
const TOP_PAGES = 2;

const readings = new WeakMap<Document, Reading>();

/** The document in this form. It is made once for each document, however many stages ask for it. */
export function readingOf(document: Document): Reading {
  let reading = readings.get(document);
  if (reading === undefined) {
    reading = newReading(document);
    readings.set(document, reading);
  }
  return reading;
}

function newReading(document: Document): Reading {
  const placed = document.blocks.map((block, index) => ({ block, index }));
  const text = placed.filter(({ block }) => !isMargin(block));
  // The tags of a web page say where a heading ends.
  const whole = document.format === 'html' ? text : withWholeHeadings(text);
  const lines = whole.map(lineOf);
  const top = lines
    .slice(0, TOP_LINES)
    .filter((line) => (line.page ?? 1) <= TOP_PAGES)
    .flatMap(withoutLabelsRunTogether);
  return {
    document,
    blocks: whole.map(({ block }) => block),
    lines,
    top,
    letter: letterOpening(top),
    margin: placed.filter(({ block }) => isMargin(block)).map(lineOf),
  };
}

function isMargin({ kind }: Block): boolean {
  return kind === 'furniture' || kind === 'footnote';
}

function lineOf({ block, index }: { readonly block: Block; readonly index: number }): Line {
  return {
    text: fold(block.text),
    raw: block.text,
    kind: block.kind,
    page: block.page,
    cells: block.cells?.map(fold) ?? null,
    rawCells: block.cells,
    table: block.table,
    index,
  };
}

function letterOpening(top: readonly Line[]): LetterOpening | null {
  const at = landmarksOf(top).salutation;
  const salutation = at === null ? undefined : top[at];
  if (at === null || salutation === undefined) return null;
  return { head: top.slice(0, at), salutation, body: top.slice(at + 1) };
}
