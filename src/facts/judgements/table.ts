/** Judgements in the rows of tables. */
import type { Line } from '../../lines/reading.js';
import type { Warning } from '../../model/document.js';
import type { Label } from '../../recognise/layouts.data.js';
import { OTHER_GRADES } from '../grades.data.js';
import { wholeGrade } from '../grades.js';
import {
  areaOf,
  type Cell,
  LONGEST_LABEL,
  labelThenGrade,
  type Place,
  type Stated,
  TABLE,
} from './stated.js';

export interface Row extends Place {
  readonly cells: readonly Cell[];
}

/**
 * The rows of tables. Where a page break or the reader cut a row after its label, the row takes the grade of the next
 * row.
 */
export function tableRows(lines: readonly Line[]): Row[] {
  const rows: Row[] = [];
  for (const [i, line] of lines.entries()) {
    if (line.cells === null) continue;
    const next = lines[i + 1];
    const cells = cellsOf(line);
    const cut =
      next?.cells != null &&
      isGradeless(cells) &&
      cellsOf(next).some(({ text }) => wholeGrade(text));
    const own = cut && next !== undefined && !hasWords(cellsOf(next)) ? cellsOf(next) : [];
    rows.push({ cells: [...cells, ...own], page: line.page, at: line.index });
  }
  return rows;
}

function cellsOf(line: Line): Cell[] {
  return (line.cells ?? []).map((text, i) => ({ text, raw: line.rawCells?.[i] ?? text }));
}

function isGradeless(cells: readonly Cell[]): boolean {
  return !cells.some(({ text }) => wholeGrade(text) !== null);
}

/** Whether a row holds words beside a grade. */
function hasWords(cells: readonly Cell[]): boolean {
  return cells.some(({ text }) => text.trim() !== '' && wholeGrade(text) === null);
}

/** Judgements from cells. Label and grade may stand in either order, in two cells or in one. */
export function fromCells(row: Row, labels: readonly Label[]): Stated[] {
  const graded = row.cells.find(({ text }) => wholeGrade(text) !== null);
  if (graded === undefined)
    return row.cells.flatMap((cell) => labelThenGrade(cell, row, labels, TABLE));
  const grade = wholeGrade(graded.text);
  const words = row.cells.filter((cell) => cell !== graded && cell.text.trim() !== '');
  const label = joined(words);
  const area = areaOf(label.text, labels);
  if (area === null || grade === null) return [];
  return [
    {
      area,
      label: label.raw,
      grade: grade.grade,
      gradeText: graded.raw.trim(),
      page: row.page,
      at: row.at,
      support: TABLE,
    },
  ];
}

function joined(cells: readonly Cell[]): Cell {
  const join = (pick: (cell: Cell) => string): string => cells.map(pick).join(' ').trim();
  return { text: join(({ text }) => text), raw: join(({ raw }) => raw) };
}

/**
 * A warning for each grade "adequate" of older frameworks. The report has no code for it, so the warning gives the
 * printed words.
 */
export function otherGrade(row: Row): Warning[] {
  const graded = row.cells.find(({ text }) => OTHER_GRADES.test(text.trim()));
  const label = row.cells.find((cell) => cell !== graded && cell.text.trim() !== '');
  if (graded === undefined || label === undefined || label.text.length > LONGEST_LABEL) return [];
  if (OTHER_SCALE.test(label.text)) return [];
  const message = `"${label.raw}" is graded "${graded.raw}", a grade of an older framework that the report does not list`;
  return [{ code: 'unlisted:grade', message, page: row.page }];
}

/**
 * A row that explains the scale: "Adequate (Grade 3) – A service that only meets minimum requirements". It gives no
 * grade.
 */
const OTHER_SCALE = /^a service that\b/i;
