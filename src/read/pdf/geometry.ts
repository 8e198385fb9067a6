/**
 * Reads untagged pages. It makes the same pieces as the reader of structure trees, from the size and weight of type,
 * gaps, indents and bullets.
 */
import { JOINING_WORD } from '../../forms/joining.js';
import { isPageNumber } from '../page-number.js';
import type { PageContent, Run } from './content.js';
import { type Line, linesOf, readingOrder, textOf } from './lines.js';
import { takeMarker } from './markers.js';
import { type Piece, piece } from './piece.js';
import { type LineOrTable, partsOf, type TableRow } from './rows.js';
import { type Spacing, spacingOf } from './spacing.js';
import { isMark, mainSize, SENTENCE_END } from './text.js';

/** A line shorter than this share of the column's width ends its paragraph. */
const SHORT_LINE = 0.82;
const BEGINS_SENTENCE = /^["'“‘(]?[\p{Lu}\d]/u;

/** Type that is larger than the page's main text by this factor belongs to titles and headings. */
const LARGER = 1.08;

/** The pieces of an untagged page. */
export function untaggedPieces(
  content: Omit<PageContent, 'ink' | 'longest'>,
  tables: { next: number },
): Piece[] {
  const runs: Run[] = [...[...content.marked.values()].flat(), ...content.loose];
  const all = linesOf(runs);
  const size = mainSize(runs);
  const running = all.filter((line) => isRunning(line, content.height, size));
  const lines = running.length > 0 ? all.filter((line) => !running.includes(line)) : all;
  const ordered = readingOrder(lines, content.width);
  const grouper = new Grouper(content.page, ordered, size, tables);
  return [
    ...grouper.pieces(),
    ...running.map((line) => piece('furniture', content.page, line.runs)),
  ];
}

/** The margins for running lines, as shares of the page's height from its foot. The text stands between them. */
const FOOT_MARGIN = 0.065;
const HEAD_MARGIN = 0.935;
const SMALLER = 0.95;

/** Whether a line is a running header or footer: a small line, or a page number, in the margins. */
function isRunning(line: Line, height: number, size: number): boolean {
  const at = line.y / height;
  if (at > FOOT_MARGIN && at < HEAD_MARGIN) return false;
  return line.size < size * SMALLER || isPageNumber(textOf([line]));
}

class Grouper {
  private readonly spacing: Spacing;
  private readonly width: number;
  private readonly out: Piece[] = [];
  private open: Line[] = [];

  constructor(
    private readonly page: number,
    private readonly lines: readonly Line[],
    /** The size of type of the page's main text. */
    private readonly size: number,
    private readonly tables: { next: number },
  ) {
    this.spacing = spacingOf(lines);
    this.width = columnRight(lines);
  }

  pieces(): Piece[] {
    for (const part of partsOf(this.lines, this.spacing)) this.take(part);
    this.close();
    return this.out;
  }

  private take(part: LineOrTable): void {
    if (part.kind === 'line' && this.goesOn(part.line)) this.open.push(part.line);
    else {
      this.close();
      if (part.kind === 'line') this.open = [part.line];
      else this.table(part.rows);
    }
  }

  private close(): void {
    const runs = this.open.flatMap((line) => line.runs);
    if (runs.length > 0) this.out.push(textPiece(this.page, runs));
    this.open = [];
  }

  private table(rows: readonly TableRow[]): void {
    const table = this.tables.next++;
    for (const row of rows) {
      const cells = row.map((lines) => lines.flatMap((line) => line.runs));
      const filled = cells.filter((runs) => runs.length > 0);
      const [only] = filled;
      if (filled.length === 1 && only)
        this.out.push({ ...textPiece(this.page, only), inTable: true });
      else this.out.push(piece('table-row', this.page, cells.flat(), { cells, table }));
    }
  }

  /** Whether a line continues the open paragraph. */
  private goesOn(line: Line): boolean {
    const last = this.open.at(-1);
    if (!last || last.y <= line.y) return false;
    if (!this.spacing.near(last, line) || Math.abs(last.size - line.size) > 0.6) return false;
    const text = textOf([line]);
    if (takeMarker(text, false) || opensRaised(line) || hangingO(line.runs)) return false;
    const short = last.right < this.width * SHORT_LINE;
    const ended = SENTENCE_END.test(textOf([last]));
    // A single line of a paragraph may be in another font: some files use one for lines with curly quotation marks.
    if (last.font !== line.font && isWhole(last) && isWhole(line) && (short || ended)) return false;
    const apart =
      (short && ended) || (last.size > this.size * LARGER && this.isWholeTitle(last, line));
    return !(apart && BEGINS_SENTENCE.test(text));
  }

  /** Whether a title ends with its last line: the line had room for the first word of the next one. */
  private isWholeTitle(last: Line, next: Line): boolean {
    const text = textOf([next]);
    const [word = ''] = text.split(' ', 1);
    const needed = ((word.length + 1) / Math.max(1, text.length)) * (next.right - next.left);
    return last.right + needed < this.width && !JOINING_WORD.test(textOf([last]));
  }
}

/** A paragraph, or a list item whose bullet is the letter o. */
function textPiece(page: number, runs: readonly Run[]): Piece {
  if (!hangingO(runs)) return piece('paragraph', page, runs);
  return piece('list-item', page, runs.slice(1), { level: 1, label: runs.slice(0, 1) });
}

/** Whether a line begins with the letter o as a bullet: it is drawn separately, and its text stands apart from it. */
function hangingO(runs: readonly Run[]): boolean {
  const [bullet, text] = runs;
  if (!bullet || !text || bullet.text.trim() !== 'o') return false;
  return text.x - (bullet.x + bullet.width) > bullet.size * 0.5;
}

/** Whether a line begins with a raised mark, as a footnote does. */
function opensRaised(line: Line): boolean {
  const [first] = line.runs;
  return line.runs.length > 1 && isMark(first, line.size);
}

/** Whether a line is in one font. */
function isWhole(line: Line): boolean {
  return line.runs.every((run) => run.font === line.font);
}

/** The right edge of full lines. */
function columnRight(lines: readonly Line[]): number {
  const rights = lines.map((line) => line.right).sort((a, b) => a - b);
  return rights[Math.floor(rights.length * 0.9)] ?? 0;
}
