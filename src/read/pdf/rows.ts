/** For untagged pages: recognises tables by cells that stand beside each other in columns. */
import { beginsInLowerCase } from '../../forms/sentence.js';
import { type Line, lineOf, textOf } from './lines.js';
import type { Spacing } from './spacing.js';
import { SENTENCE_END } from './text.js';

/** The lines on one baseline, from left to right. */
export type Row = readonly Line[];

/**
 * A part of a page: a line of text, or a table. A table is its rows of cells, and a cell is the lines of its column.
 */
export type LineOrTable =
  | { readonly kind: 'line'; readonly line: Line }
  | { readonly kind: 'table'; readonly rows: readonly TableRow[] };

/** One cell for each column of the table. An empty cell has no lines. */
export type TableRow = readonly (readonly Line[])[];

/** Where the text of a column begins and ends, in points. */
interface Column {
  readonly left: number;
  readonly right: number;
}

/** Two lines stand on one baseline where the difference is less than this share of the type's size. */
const SAME_BASELINE = 0.35;
/** In lines: a label has at most so many above the first baseline of its row. */
const MAX_LABEL_ABOVE = 2;

/** Divides the lines of a page, which are in reading order, into tables and the lines between them. */
export function partsOf(lines: readonly Line[], spacing: Spacing): LineOrTable[] {
  const rows = baselines(lines);
  const parts: LineOrTable[] = [];
  for (let at = 0; at < rows.length; ) {
    const row = rows[at] ?? [];
    if (row.length < 2) {
      parts.push(...row.map((line): LineOrTable => ({ kind: 'line', line })));
      at += 1;
      continue;
    }
    const table = tableAt(rows, at, spacing);
    const above = linesAbove(parts, table, spacing);
    parts.splice(parts.length - above.length);
    parts.push({ kind: 'table', rows: tableRows([...above.map((l) => [l]), ...table], spacing) });
    at += table.length;
  }
  return parts;
}

function baselines(lines: readonly Line[]): Row[] {
  const rows: Line[][] = [];
  for (const line of lines) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    const beside =
      last && Math.abs(last.y - line.y) < last.size * SAME_BASELINE && line.left > last.right;
    if (row && beside) row.push(line);
    else rows.push([line]);
  }
  return rows;
}

/** The columns of some rows. Cells that overlap from left to right stand in the same column. */
function columnsOf(rows: readonly Row[]): Column[] {
  const cells = rows.filter((row) => row.length > 1).flat();
  const sorted = [...cells].sort((a, b) => a.left - b.left || a.right - b.right);
  const columns: { left: number; right: number }[] = [];
  for (const { left, right } of sorted) {
    const last = columns.at(-1);
    if (last && left < last.right - 1) last.right = Math.max(last.right, right);
    else columns.push({ left, right });
  }
  return columns;
}

/**
 * The number of the column in which a line stands; -1 where it reaches into a second one, or begins to the left of
 * its column.
 */
function columnAt(columns: readonly Column[], line: Line): number {
  const at = columns.findIndex((c) => line.left < c.right + 1 && line.right > c.left - 1);
  const next = columns[at + 1];
  if (at < 0 || (next && line.right > next.left)) return -1;
  return line.left >= (columns[at]?.left ?? 0) - line.size ? at : -1;
}

/** The columns of a table are taken from so many of the last rows that have cells beside each other. */
const COLUMNS_FROM = 8;

/** The table that begins at `start`: rows of cells, and single lines close below them that stand in a column. */
function tableAt(rows: readonly Row[], start: number, spacing: Spacing): Row[] {
  const table: Row[] = [rows[start] ?? []];
  const beside = [...table];
  let columns = columnsOf(beside);
  for (let at = start + 1; at < rows.length; at++) {
    const row = splitAt(columns, rows[at] ?? []);
    const [line] = row;
    const above = table.at(-1)?.[0];
    if (!line || !above || line.y > above.y) break;
    if (row.length === 1 && !goesUnder(line, above, columns, spacing)) {
      if (above.y - line.y > MAX_ROW_GAP * line.size || !beginsRow(rows, at, columns, spacing))
        break;
    }
    if (row.length > 1) {
      beside.push(row);
      columns = columnsOf(beside.slice(-COLUMNS_FROM));
      if (columns.length < 2) break;
    }
    table.push(row);
  }
  return table;
}

/** The rows of a table stand nearer to each other than this many times the type's size. */
const MAX_ROW_GAP = 4;

/**
 * Whether a row begins here whose cells stand on different baselines: the cell beside this one is half a line lower.
 */
function beginsRow(
  rows: readonly Row[],
  at: number,
  columns: readonly Column[],
  spacing: Spacing,
): boolean {
  let [above] = rows[at] ?? [];
  const column = above ? columnAt(columns, above) : -1;
  for (const row of rows.slice(at + 1, at + 1 + MAX_LABEL_ABOVE)) {
    const [line] = row;
    if (column < 0 || !above || !line || !spacing.near(above, line)) return false;
    const beside = columnAt(columns, line);
    if (row.length > 1 || (beside >= 0 && beside !== column)) return true;
    above = line;
  }
  return false;
}

/** Inside a table, a gap of at least this many times the type's size separates two cells. */
const NARROW_GAP = 0.6;

/** Cuts a line where a column begins, because a long label may end close to the cell beside it. */
function splitAt(columns: readonly Column[], row: Row): Row {
  const [line] = row;
  if (!line || row.length > 1) return row;
  const from = (columns[1]?.left ?? Number.POSITIVE_INFINITY) - line.size;
  const cut = line.runs.findIndex((run, i) => {
    const before = line.runs[i - 1];
    const right = before ? before.x + before.width : Number.POSITIVE_INFINITY;
    return run.x >= from && run.x - right > NARROW_GAP * line.size;
  });
  return cut < 1 ? row : [lineOf(line.runs.slice(0, cut)), lineOf(line.runs.slice(cut))];
}

/** The items of a list inside a cell stand nearer to each other than this many times the type's size. */
const MAX_ITEM_GAP = 2;

function goesUnder(line: Line, above: Line, columns: readonly Column[], spacing: Spacing): boolean {
  if (Math.abs(above.size - line.size) > 0.6) return false;
  const column = columnAt(columns, line);
  if (column > 0) return above.y - line.y < MAX_ITEM_GAP * line.size;
  return column === 0 && spacing.near(above, line) && line.right < (columns[1]?.left ?? 0);
}

/**
 * The lines above the first baseline of a table that belong to it. They are rows whose cells share no baseline, or
 * the first lines of a label.
 */
function linesAbove(
  parts: readonly LineOrTable[],
  table: readonly Row[],
  spacing: Spacing,
): Line[] {
  const columns = columnsOf(table);
  const above: Line[] = [];
  for (let below = table[0]?.[0]; below; ) {
    const group = groupAbove(parts, parts.length - above.length, below, spacing);
    const at = group.map((line) => columnAt(columns, line));
    if (at.includes(-1) || new Set(at).size < 2) break;
    above.unshift(...group);
    below = above[0];
  }
  return above.length > 0 ? above : labelAbove(parts, table, columns, spacing);
}

/** One row hardly ever has more lines than this. */
const MAX_GROUP = 6;

/** The single lines before part `end` that stand close to each other, and not too far above the line `below`. */
function groupAbove(
  parts: readonly LineOrTable[],
  end: number,
  below: Line,
  spacing: Spacing,
): readonly Line[] {
  const group: Line[] = [];
  for (let at = end - 1; at >= Math.max(0, end - MAX_GROUP); at--) {
    const part = parts[at];
    if (part?.kind !== 'line') break;
    const [first] = group;
    const gap = part.line.y - below.y;
    const joined = first ? spacing.near(part.line, first) : gap < MAX_ROW_GAP * below.size;
    if (gap < 0 || !joined) break;
    group.unshift(part.line);
  }
  return group;
}

/**
 * Lines just above the first row of a table are the first lines of its label: "The experiences and progress of |
 * Good".
 */
function labelAbove(
  parts: readonly LineOrTable[],
  table: readonly Row[],
  columns: readonly Column[],
  spacing: Spacing,
): Line[] {
  const above: Line[] = [];
  let below = table[0]?.[0];
  for (let at = parts.length - 1; at >= 0 && above.length <= MAX_LABEL_ABOVE; at--) {
    const part = parts[at];
    if (part?.kind !== 'line' || !below || !spacing.near(part.line, below)) break;
    const alike = part.line.size === below.size && part.line.font === below.font;
    const under = Math.abs(part.line.left - below.left) <= below.size;
    if (!alike || !under || columnAt(columns, part.line) !== 0) return [];
    above.unshift(part.line);
    below = part.line;
  }
  const whole = above.length > MAX_LABEL_ABOVE || SENTENCE_END.test(textOf(above));
  return whole ? [] : above;
}

/**
 * Puts the baselines of a table together as rows. Wider gaps separate rows; where all gaps are alike, a row begins
 * where its cells begin.
 */
function tableRows(table: readonly Row[], spacing: Spacing): TableRow[] {
  const columns = columnsOf(table);
  const groups: Row[][] = [];
  for (const row of table) {
    const group = groups.at(-1);
    const above = group?.at(-1)?.[0];
    const [line] = row;
    if (group && above && line && spacing.near(above, line)) group.push(row);
    else groups.push([row]);
  }
  return asRows(withoutOrphans(groups, columns), columns);
}

/**
 * A line after a gap that stands in no first column belongs to the row above. It is an item of a list inside a cell,
 * for example.
 */
function withoutOrphans(groups: readonly (readonly Row[])[], columns: readonly Column[]): Row[][] {
  const whole: Row[][] = [];
  for (const group of groups) {
    const last = whole.at(-1);
    const labelled = group.some((row) => row.some((line) => columnAt(columns, line) === 0));
    if (last && !labelled) last.push(...group);
    else whole.push([...group]);
  }
  return whole;
}

function asRows(groups: readonly Row[][], columns: readonly Column[]): TableRow[] {
  const gapsShown = groups.length > 1;
  return groups
    .flatMap((group) => (gapsShown && !isTight(group) ? [group] : byBeginnings(group, columns)))
    .map((group) => cellsOf(group, columns));
}

/** Whether a group is three or more complete rows without a wider gap between them. */
function isTight(group: readonly Row[]): boolean {
  const full = group.filter((row) => row.length > 1);
  return (
    full.length > 2 && full.every((row) => row.every((cell) => !beginsInLowerCase(textOf([cell]))))
  );
}

/** Divides a group into rows. A row begins where cells stand beside each other and none continues the line above. */
function byBeginnings(group: readonly Row[], columns: readonly Column[]): Row[][] {
  const rows: Row[][] = [];
  let pending: Row[] = [];
  let above: Row = [];
  for (const row of group) {
    const lower = row.some((cell) => beginsInLowerCase(textOf([cell])));
    const begins = row.length > 1 && !lower && !isUnfinished(above, columns);
    if (rows.length === 0 && !begins) pending.push(row);
    else if (begins) {
      rows.push([...pending, row]);
      pending = [];
    } else rows.at(-1)?.push(row);
    above = row;
  }
  return pending.length > 0 ? [pending, ...rows] : rows;
}

/** A column of prose is at least so wide, in points, and its lines fill at least this share of it. */
const PROSE_WIDTH = 200;
const FULL = 0.75;

/** Whether the last cell of a row is a line of prose that fills its column and does not end a sentence. */
function isUnfinished(row: Row, columns: readonly Column[]): boolean {
  const [cell, column] = [row.at(-1), columns.at(-1)];
  if (!cell || !column || row.length < columns.length) return false;
  const width = column.right - column.left;
  const fills = width > PROSE_WIDTH && cell.right - column.left > width * FULL;
  return fills && !SENTENCE_END.test(textOf([cell]));
}

function cellsOf(group: readonly Row[], columns: readonly Column[]): TableRow {
  const cells: Line[][] = columns.map(() => []);
  for (const row of group)
    for (const line of row) {
      const at = columns.findIndex((c) => line.left < c.right + 1 && line.right > c.left - 1);
      cells[Math.max(0, at)]?.push(line);
    }
  return cells;
}
