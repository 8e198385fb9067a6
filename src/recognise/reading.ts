/** What the recogniser and the facts read of a document: its lines, with typography folded. */
import type { Block, Document } from '../model/document.js';

/** One block as it is matched. `text` is as long as `raw`, so that places in one are places in the other. */
export interface Line {
  /** Curly quotation marks, apostrophes and dashes made straight. */
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

export interface Reading {
  readonly document: Document;
  /** Text, headings, rows and lists in reading order. */
  readonly lines: readonly Line[];
  /** Where a title, an address and an opening stand. */
  readonly top: readonly Line[];
  /** Footnotes and furniture: read for support only. */
  readonly margin: readonly Line[];
}

/** The opening of a document: JTAI letters name a dozen addressees before their title. */
const TOP_LINES = 48;
const TOP_PAGES = 2;

const FOLDS: readonly [RegExp, string][] = [
  [/[\u2018\u2019\u201b\u02bc`\u00b4]/g, "'"],
  [/[\u201c\u201d\u201f]/g, '"'],
  [/[\u2010-\u2015\u2212\u2500]/g, '-'],
  [/\u00a0/g, ' '],
];

/** Makes quotation marks and dashes plain, one character for one. */
export function fold(text: string): string {
  return FOLDS.reduce((folded, [from, to]) => folded.replace(from, to), text);
}

export function read(document: Document): Reading {
  const all = document.blocks.map(lineOf);
  const lines = all.filter((line) => line.kind !== 'furniture' && line.kind !== 'footnote');
  return {
    document,
    lines,
    top: lines.slice(0, TOP_LINES).filter((line) => (line.page ?? 1) <= TOP_PAGES),
    margin: all.filter((line) => line.kind === 'furniture' || line.kind === 'footnote'),
  };
}

function lineOf(block: Block, index: number): Line {
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
