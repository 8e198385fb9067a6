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

const readings = new WeakMap<Document, Reading>();

/** The document as it is matched; made once, for the recogniser and the facts. */
export function read(document: Document): Reading {
  let reading = readings.get(document);
  if (reading === undefined) {
    reading = readingOf(document);
    readings.set(document, reading);
  }
  return reading;
}

function readingOf(document: Document): Reading {
  const all = document.blocks.map(lineOf);
  const lines = joined(all.filter((line) => line.kind !== 'furniture' && line.kind !== 'footnote'));
  const top = lines.slice(0, TOP_LINES).filter((line) => (line.page ?? 1) <= TOP_PAGES);
  return {
    document,
    lines,
    top: top.flatMap(parts),
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

const HEADING_LENGTH = 160;

/** A heading over two lines whose second half was read as a block of its own: "Monitoring visit of Ashmere" / "children's services". */
function joined(lines: readonly Line[]): Line[] {
  const whole: Line[] = [];
  for (const line of lines) {
    const last = whole.at(-1);
    if (last !== undefined && continues(last, line)) {
      whole[whole.length - 1] = {
        ...last,
        text: `${last.text} ${line.text}`,
        raw: `${last.raw} ${line.raw}`,
      };
    } else whole.push(line);
  }
  return whole;
}

function continues(heading: Line, next: Line): boolean {
  if (heading.kind !== 'heading' || next.cells !== null || next.kind === 'list-item') return false;
  const short = heading.text.length + next.text.length <= HEADING_LENGTH;
  return short && !/[.:?!]$/.test(heading.text) && /^(?!and\b)\p{Ll}{2}[^.]*$/u.test(next.text);
}

/** Labels of a title page that untagged files run together in one block. */
const LABELS =
  /\s(?=(?:Inspection dates?|Dates? of previous inspections?|Report published|Published|Lead inspectors?|Reporting inspector|Age group) ?:)/g;
const LABELLED_LENGTH = 320;

/** A block with several labels, cut before each. */
function parts(line: Line): Line[] {
  if (line.text.length > LABELLED_LENGTH) return [line];
  const cuts = [...line.text.matchAll(LABELS)].map(({ index }) => index + 1);
  if (cuts.length === 0) return [line];
  const ends = [...cuts, line.text.length];
  return [0, ...cuts].map((from, i) => ({
    ...line,
    text: line.text.slice(from, ends[i]).trim(),
    raw: line.raw.slice(from, ends[i]).trim(),
    cells: null,
    rawCells: null,
  }));
}
