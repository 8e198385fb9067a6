/** A document as later stages read it: its lines with plain typography, headings joined, landmarks found. */
import { fold } from '../forms/fold.js';
import type { Block, Document } from '../model/document.js';
import { withWholeHeadings } from './headings.js';
import { withoutLabelsRunTogether } from './labels.js';
import { landmarksOf } from './landmarks.js';

/** One block as it is matched. `text` is as long as `raw`, so that places in one are places in the other. */
export interface Line {
  /** Quotation marks, apostrophes and dashes made plain. */
  readonly text: string;
  /** The block's own text, as printed. */
  readonly raw: string;
  readonly kind: Block['kind'];
  readonly page: number | null;
  /** A table row's cells, folded; `null` elsewhere. */
  readonly cells: readonly string[] | null;
  /** The same cells as printed. */
  readonly rawCells: readonly string[] | null;
  readonly table: number | null;
  /** The block's place in the document. */
  readonly index: number;
}

/** The opening of a letter, cut at its salutation. */
export interface LetterOpening {
  /** Addresses, dates and names above the salutation. */
  readonly head: readonly Line[];
  readonly salutation: Line;
  /** What follows the salutation. */
  readonly body: readonly Line[];
}

export interface Reading {
  readonly document: Document;
  /** The blocks of the text in reading order, without furniture and footnotes, each heading whole. */
  readonly blocks: readonly Block[];
  /** The same blocks as they are matched. */
  readonly lines: readonly Line[];
  /** The opening of the document, where title and addresses stand. */
  readonly top: readonly Line[];
  /** The opening of a letter; `null` where the document greets nobody. */
  readonly letter: LetterOpening | null;
  /** Footnotes and furniture: read for support only. */
  readonly margin: readonly Line[];
}

/** The opening of a document: letters of joint inspections name a dozen addressees before their title. */
const TOP_LINES = 48;
const TOP_PAGES = 2;

const readings = new WeakMap<Document, Reading>();

/** The document as later stages read it. It is made once for each document, however many stages ask. */
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
