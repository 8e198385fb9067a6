/**
 * Untagged pages: the same pieces as from a structure tree, told by font size and weight, gaps,
 * indents and bullets.
 */
import type { PageContent, Run } from './content.js';
import { type Line, linesOf, readingOrder } from './lines.js';
import { takeMarker } from './markers.js';
import { type Piece, piece } from './piece.js';
import { rawText } from './text.js';

/** A gap this many times the usual one begins a new paragraph. */
const PARAGRAPH_GAP = 1.25;
/** A line that ends before this share of the column's width ends its paragraph. */
const SHORT_LINE = 0.82;
const SENTENCE_END = /[.!?:;]["'”’)\]]*\d{0,2}\s*$/;

/** The pieces of an untagged page. */
export function untaggedPieces(content: PageContent, tables: { next: number }): Piece[] {
  const runs: Run[] = [...[...content.marked.values()].flat(), ...content.loose];
  const lines = readingOrder(linesOf(runs), content.width);
  const rows = tableRows(lines);
  return rows.length === 0 ? [] : new Grouper(content.page, rows, tables).pieces();
}

/** A row of one or more cells on one baseline. */
type Row = readonly Line[];

function tableRows(lines: readonly Line[]): Row[] {
  const rows: Line[][] = [];
  for (const line of lines) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    const beside = last && Math.abs(last.y - line.y) < last.size * 0.35 && line.left > last.right;
    if (row && beside) row.push(line);
    else rows.push([line]);
  }
  return rows;
}

class Grouper {
  private readonly leading: number;
  private readonly width: number;
  private readonly out: Piece[] = [];
  private open: Line[] = [];
  private table = -1;

  constructor(
    private readonly page: number,
    private readonly rows: readonly Row[],
    private readonly tables: { next: number },
  ) {
    this.leading = usualLeading(rows);
    this.width = columnRight(rows);
  }

  pieces(): Piece[] {
    for (const [i, row] of this.rows.entries()) {
      const [line] = row;
      if (row.length > 1) this.row(row, i);
      else if (line && this.labelGoesOn(line, i)) this.extendRow(line);
      else if (line && this.goesOn(line)) this.open.push(line);
      else if (line) this.begin(line);
    }
    this.close();
    return this.out;
  }

  private begin(line: Line): void {
    this.close();
    this.table = -1;
    this.open = [line];
  }

  private close(): void {
    const runs = this.open.flatMap((line) => line.runs);
    if (runs.length > 0) this.out.push(piece('paragraph', this.page, runs));
    this.open = [];
  }

  /** A row of cells; lines of the row before that stand close above it with one cell are its label's first lines. */
  private row(row: Row, index: number): void {
    const above = this.open;
    const label = row[0];
    const before = this.rows[index - 1]?.[0];
    const wraps =
      label &&
      before &&
      above.length > 0 &&
      above.length <= 2 &&
      this.near(before, label) &&
      !SENTENCE_END.test(textOf(above)) &&
      Math.abs(before.left - label.left) < label.size;
    if (!wraps) this.close();
    this.open = [];
    if (this.table < 0) this.table = this.tables.next++;
    const cells = row.map((line, i) => [
      ...(i === 0 && wraps ? above.flatMap((l) => l.runs) : []),
      ...line.runs,
    ]);
    this.out.push(
      piece('table-row', this.page, cells.flat(), {
        cells,
        table: this.table,
      }),
    );
  }

  /** The rest of a row's label that wraps under its first cell: "achieving | permanence". */
  private labelGoesOn(line: Line, index: number): boolean {
    const before = this.rows[index - 1];
    const label = before?.[0];
    return (
      this.open.length === 0 &&
      this.out.at(-1)?.cells != null &&
      before !== undefined &&
      before.length > 1 &&
      label !== undefined &&
      this.near(label, line) &&
      Math.abs(label.size - line.size) < 0.6 &&
      line.left >= label.left - 1 &&
      line.right <= (before[1]?.left ?? 0)
    );
  }

  private extendRow(line: Line): void {
    const last = this.out.pop();
    if (!last?.cells) return;
    const cells = last.cells.map((runs, i) => (i === 0 ? [...runs, ...line.runs] : runs));
    this.out.push({ ...last, cells, runs: cells.flat() });
  }

  private near(above: Line, line: Line): boolean {
    return above.y - line.y <= this.leading * PARAGRAPH_GAP;
  }

  private goesOn(line: Line): boolean {
    const last = this.open.at(-1);
    if (!last || last.y <= line.y) return false;
    const text = textOf([line]);
    if (takeMarker(text, false)) return false;
    if (!this.near(last, line) || Math.abs(last.size - line.size) > 0.6) return false;
    if (last.font !== line.font && isWhole(last) && isWhole(line)) return false;
    const ended = SENTENCE_END.test(textOf([last])) && last.right < this.width * SHORT_LINE;
    return !(ended && /^["'“‘(]?[\p{Lu}\d]/u.test(text));
  }
}

/** Set in one font throughout. */
function isWhole(line: Line): boolean {
  return line.runs.every((run) => run.font === line.font);
}

function textOf(lines: readonly Line[]): string {
  return rawText(lines.flatMap((line) => line.runs)).trim();
}

/** The distance between the lines of a paragraph: the smallest that is common. */
function usualLeading(rows: readonly Row[]): number {
  const gaps: number[] = [];
  for (let i = 1; i < rows.length; i++) {
    const above = rows[i - 1]?.[0];
    const line = rows[i]?.[0];
    const gap = above && line ? above.y - line.y : 0;
    if (line && gap > line.size * 0.8 && gap < line.size * 2.2) gaps.push(Math.round(gap * 2) / 2);
  }
  gaps.sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length * 0.3)] ?? Number.POSITIVE_INFINITY;
}

/** Where full lines end. */
function columnRight(rows: readonly Row[]): number {
  const rights = rows.flatMap((row) => row.map((line) => line.right)).sort((a, b) => a - b);
  return rights[Math.floor(rights.length * 0.9)] ?? 0;
}
