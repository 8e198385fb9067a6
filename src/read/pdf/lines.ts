/** For untagged pages: puts runs together as lines, and recognises columns. */
import type { Run } from './content.js';
import { isSpaced, rawText } from './text.js';

/** Words on one baseline with no wide gap between them. Lengths are in points; y is measured upwards. */
export interface Line {
  readonly runs: readonly Run[];
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly font: string;
}

/** Two runs stand on one baseline where the difference is less than this share of the type's size. */
const SAME_BASELINE = 0.35;
/** The same for superscripts, which are smaller and stand higher. */
const RAISED = 0.6;
/** A gap wider than this many times the type's size separates two cells or columns. */
const CELL_GAP = 1.8;

/** The lines of a page from top to bottom. Cells on one baseline follow each other from left to right. */
export function linesOf(runs: readonly Run[]): Line[] {
  const inked = runs.filter((run) => run.text.trim() !== '');
  const rows = baselines(inked);
  return rows.flatMap((row) => segments(row));
}

/** The text of lines, without the space around it. */
export function textOf(lines: readonly Line[]): string {
  return rawText(lines.flatMap((line) => line.runs)).trim();
}

function baselines(runs: readonly Run[]): Run[][] {
  const sorted = [...runs].sort((a, b) => b.y - a.y || a.x - b.x);
  const rows: Run[][] = [];
  let row: Run[] = [];
  let y = 0;
  let size = 0;
  for (const run of sorted) {
    const larger = Math.max(size, run.size);
    const reach = Math.min(size, run.size) < larger * 0.8 ? RAISED : SAME_BASELINE;
    if (row.length > 0 && y - run.y <= reach * larger) row.push(run);
    else {
      if (row.length > 0) rows.push(row);
      row = [run];
      y = run.y;
      size = run.size;
    }
    if (run.size > size) [y, size] = [run.y, run.size];
  }
  if (row.length > 0) rows.push(row);
  return rows.map((r) => r.sort((a, b) => a.x - b.x));
}

function segments(row: readonly Run[]): Line[] {
  const lines: Line[] = [];
  let current: Run[] = [];
  let right = 0;
  for (const run of row) {
    if (current.length > 0 && run.x - right > CELL_GAP * run.size && !isBulletOnly(current)) {
      lines.push(lineOf(current));
      current = [];
    }
    current.push(run);
    right = Math.max(right, run.x + run.width);
  }
  if (current.length > 0) lines.push(lineOf(current));
  return lines;
}

/** Whether runs are only a bullet or number, which may stand far from its text. */
function isBulletOnly(runs: readonly Run[]): boolean {
  return runs.map((run) => run.text.trim()).join('').length <= 4;
}

/** The line that consists of these runs, from left to right. */
export function lineOf(runs: readonly Run[]): Line {
  const main = runs.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  return {
    runs: spacedRuns(runs),
    left: runs.reduce((left, run) => Math.min(left, run.x), Number.POSITIVE_INFINITY),
    right: runs.reduce(
      (right, run) => Math.max(right, run.x + run.width),
      Number.NEGATIVE_INFINITY,
    ),
    y: main.y,
    size: main.size,
    font: main.font,
  };
}

/** Inserts spaces where the file only leaves gaps, and a line end after the last run. */
function spacedRuns(runs: readonly Run[]): Run[] {
  return runs.map((run, i) => {
    const next = runs[i + 1];
    if (!next) return { ...run, eol: true };
    return { ...run, eol: false, text: isSpaced(run, next, i === 0) ? `${run.text} ` : run.text };
  });
}

/** A column of prose has at least this many lines with at least this many characters. */
const COLUMN_LINES = 8;
const COLUMN_TEXT = 18;
/** In points: the space between two columns is at least this wide. */
const GUTTER = 10;

/** In points: the format allows no wider page. Broken files claim to be wider, or give no number. */
const WIDEST_PAGE = 14_400;

/** The lines in reading order. On a page with two columns, the left one comes before the right one. */
export function readingOrder(lines: readonly Line[], width: number): Line[] {
  const gutter = findGutter(lines, width);
  if (gutter === null) return [...lines];
  const top = lines.findIndex((line) => !crosses(line, gutter) && isProse(line));
  const body = lines.slice(top);
  const crossing = body.findIndex((line, i) => i > 0 && crosses(line, gutter));
  const end = crossing < 0 ? body.length : crossing;
  const columns = body.slice(0, end);
  return [
    ...lines.slice(0, top),
    ...columns.filter((line) => line.right <= gutter),
    ...columns.filter((line) => line.right > gutter),
    ...readingOrder(body.slice(end), width),
  ];
}

function findGutter(lines: readonly Line[], width: number): number | null {
  if (!(width <= WIDEST_PAGE)) return null;
  for (let x = width * 0.35; x <= width * 0.65; x += 4) {
    const left = lines.filter((line) => line.right <= x - GUTTER / 2 && isProse(line));
    const right = lines.filter((line) => line.left >= x + GUTTER / 2 && isProse(line));
    const crossing = lines.filter((line) => crosses(line, x));
    const enough = Math.min(left.length, right.length) >= COLUMN_LINES;
    if (enough && crossing.length < (left.length + right.length) / 4) return x;
  }
  return null;
}

function crosses(line: Line, x: number): boolean {
  return line.left < x && line.right > x;
}

function isProse(line: Line): boolean {
  return textLength(line) >= COLUMN_TEXT;
}

function textLength(line: Line): number {
  return line.runs.reduce((n, run) => n + run.text.length, 0);
}
