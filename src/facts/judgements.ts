/** Finds the judgements, in the table of grades, in headings and in prescribed sentences. */

import type { Line, Reading } from '../lines/reading.js';
import type { Warning } from '../model/document.js';
import type { Judgement } from '../model/report.js';
import { isInspection, type Kind } from '../model/vocabulary.js';
import type { Label, Layout } from '../recognise/layouts.data.js';
import { LAYOUTS } from '../recognise/layouts.data.js';
import { differs, type Fact } from './facts.js';
import { OTHER_GRADES, OUTCOMES } from './grades.data.js';
import { gradeAt, wholeGrade } from './grades.js';
import { JUDGEMENT_SENTENCES } from './judgements.data.js';

/** A judgement, and how far the place where it stands can be trusted. */
interface Stated extends Judgement {
  readonly support: number;
  /** The place in the document. Judgements are listed in the order in which they are printed. */
  readonly at: number;
}

const TABLE = 3;
const SENTENCE = 2;
const HEADING = 1;
/**
 * The trust in the title page read as one text. It is lower than that in the row of a table. If any other place
 * prints another grade, that grade is taken.
 */
const FLOW = 2.5;
/** In characters: a heading or a short sentence. Longer blocks are prose. */
const SHORT = 200;
const LABEL_WORDS = 160;
/**
 * In lines: a list this near to the beginning stands on the title page, and may be the table of grades of a text
 * file.
 */
const TITLE_LINES = 24;
/** The pages on which a sentence may give the overall judgement. */
const FIRST_PAGES = 3;

/** Inspections that give no grades. */
const UNGRADED: readonly Kind[] = ['monitoring-visit', 'focused-visit', 'jtai'];

export function judgementsOf(
  kind: Kind,
  layout: Layout | null,
  reading: Reading,
): Fact<Judgement[]> {
  if (!isInspection(kind) || UNGRADED.includes(kind)) return { value: [], warnings: [] };
  if (kind === 'area-send-inspection') return { value: outcome(reading), warnings: [] };
  const labels = layout?.labels ?? LAYOUTS.flatMap((l) => (l.kind === kind ? l.labels : []));
  const lines = withoutHistory(reading.lines);
  const rows = tableRows(lines);
  const stated = [
    ...rows.flatMap((row) => fromCells(row, labels)),
    ...fromLines(lines, labels),
    ...fromSentences(kind, lines),
    ...fromFlow(kind, reading.top, labels),
  ];
  const { value, warnings } = settled(stated);
  return { value, warnings: [...warnings, ...rows.flatMap(otherGrade)] };
}

/** Headings of sections about the judgements of earlier inspections. */
const HISTORY =
  /^(?:previous|other|last|past) (?:ofsted |recent )?(?:inspections?|judge?ments?)\b|^information about (?:this|the) local authority\b|^progress since the last inspection\b/i;

/** The lines without the sections about earlier inspections. */
function withoutHistory(lines: readonly Line[]): Line[] {
  let history = false;
  return lines.filter((line) => {
    if (line.kind === 'heading') history = HISTORY.test(line.text);
    return !history;
  });
}

/**
 * Keeps one judgement for each area: the one from the place that can be trusted most. A warning says where another
 * place prints another grade.
 */
function settled(all: readonly Stated[]): Fact<Judgement[]> {
  const stated = all.filter((one) => one.support !== FLOW || !contradicted(one, all));
  const kept = new Map<Judgement['area'], Stated>();
  for (const next of stated) {
    const seen = kept.get(next.area);
    if (seen === undefined || next.support > seen.support) kept.set(next.area, next);
  }
  const warnings = [...kept.values()].flatMap((best) => {
    const other = stated.find(
      ({ area, grade, support }) => support !== FLOW && area === best.area && grade !== best.grade,
    );
    return other === undefined ? [] : [clash(best, other)];
  });
  const first = (one: Stated): number =>
    Math.min(
      ...stated.filter((s) => s.area === one.area && s.grade === one.grade).map(({ at }) => at),
    );
  const value = [...kept.values()].sort((a, b) => first(a) - first(b));
  return { value: value.map(({ support: _, at: __, ...judgement }) => judgement), warnings };
}

function contradicted(one: Stated, all: readonly Stated[]): boolean {
  return all.some(
    ({ area, grade, support }) => support !== FLOW && area === one.area && grade !== one.grade,
  );
}

function clash(best: Stated, other: Stated): Warning {
  const shown = ({ label, gradeText, page }: Stated): { text: string; page: number | null } => ({
    text: `${label}: ${gradeText}`,
    page,
  });
  return differs('judgements', shown(best), shown(other));
}

interface Cell {
  readonly text: string;
  readonly raw: string;
}

interface Row {
  readonly cells: readonly Cell[];
  readonly at: number;
  readonly page: number | null;
}

/**
 * The rows of tables. Where a page break or the reader cut a row after its label, the row takes the grade of the next
 * row.
 */
function tableRows(lines: readonly Line[]): Row[] {
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
function fromCells(row: Row, labels: readonly Label[]): Stated[] {
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

function areaOf(text: string, labels: readonly Label[]): Judgement['area'] | null {
  if (text.length > LABEL_WORDS) return null;
  return labels.find(({ pattern }) => pattern.test(text))?.area ?? null;
}

/**
 * A judgement whose label and grade stand in one text: "… help and protection: requires improvement to be good".
 * Headings and text files print them so.
 */
function labelThenGrade(
  { text, raw }: Cell,
  { page, at: place }: Pick<Row, 'page' | 'at'>,
  labels: readonly Label[],
  support: number,
): Stated[] {
  const area = areaOf(text, labels);
  const at = area === null ? -1 : lastGradeStart(text);
  if (area === null || at < 0) return [];
  const grade = wholeGrade(text.slice(at));
  if (grade === null) return [];
  const label = raw.slice(0, at).replace(/[\s:,-]+$|\s+(?:is|are)\s*$/g, '');
  return [
    {
      area,
      label,
      grade: grade.grade,
      gradeText: raw.slice(at).replace(/[\s.]+$/, ''),
      page,
      at: place,
      support,
    },
  ];
}

/** Where the grade begins with which the text ends; -1 where it ends with none. */
function lastGradeStart(text: string): number {
  for (const { index } of text.matchAll(
    /(?<=[\s:-])(?=requires?|good|inadequate|outstanding|not )/gi,
  ))
    if (wholeGrade(text.slice(index)) !== null) return index;
  return -1;
}

/**
 * Judgements in lines: a heading that ends in a grade, or a line with a label and a line with a grade below it, which
 * is how text files print tables.
 */
function fromLines(lines: readonly Line[], labels: readonly Label[]): Stated[] {
  return lines.flatMap((line, i) => {
    if (line.cells !== null || line.text.length > SHORT) return [];
    // A list further down tells what earlier inspections judged.
    if (line.kind === 'list-item' && line.index > TITLE_LINES) return [];
    const cell = { text: line.text, raw: line.raw };
    const support = line.kind === 'heading' || (line.page ?? 1) > 1 ? HEADING : SENTENCE;
    const found = labelThenGrade(cell, { page: line.page, at: line.index }, labels, support);
    if (found.length > 0) return found;
    const next = lines[i + 1];
    const pair = next === undefined || next.cells !== null ? null : wholeGrade(next.text);
    const area = pair === null || line.kind === 'heading' ? null : areaOf(line.text, labels);
    if (pair === null || next === undefined || area === null) return [];
    return [
      {
        area,
        label: line.raw.replace(/[\s:]+$/, ''),
        grade: pair.grade,
        gradeText: next.raw,
        page: line.page,
        at: line.index,
        support: SENTENCE,
      },
    ];
  });
}

/** Where a judgement begins in a table that the reader gave as running text. */
const STARTS =
  /(?=(?<!\bthe )\b(?:the )?(?:impact of leaders|experiences? and progress of (?:children|care|young))|\boverall effectiveness\b|\b\d(?:\.\d)?\.? (?:children who|children looked|adoption|experiences? and|leadership))/gi;
const GRADE_IN_FLOW =
  /(?<![\p{L}-])(requires? improvement(?: to be(?: good)?)?|inadequate|outstanding|good|not judged)(?![\p{L}-])/iu;

/**
 * Judgements from the title page read as one text. It helps with tables whose cells were wrapped or run together: "…
 * children who need help Requires improvement to be and protection good". Only judgements that no row gives are taken
 * from it.
 */
function fromFlow(kind: Kind, top: readonly Line[], labels: readonly Label[]): Stated[] {
  const page = top.filter((line) => (line.page ?? 1) === 1 && line.index <= TITLE_LINES);
  const short = page.filter(({ text }) => text.length <= SHORT);
  return short.flatMap((line, i) => {
    // Where the line has a label without a grade, the grade is in the rest of the line or in the next one.
    const text = `${line.text} ${short[i + 1]?.text ?? ''}`;
    const begins = [...line.text.matchAll(STARTS)].map(({ index }) => index);
    const sentences = kind === 'ilacs-inspection' ? [] : JUDGEMENT_SENTENCES;
    const head = { ...line, ...both(line, 0, begins[0] ?? 0) };
    return [
      ...sentences.flatMap(({ area, pattern }) => sentence(head, area, pattern)),
      ...begins.flatMap((from, n) => {
        const to = begins[n + 1] ?? nextStart(text, line.text.length);
        return gradedLabel(text.slice(from, to), line, labels);
      }),
    ];
  });
}

function both({ text, raw }: Cell, from: number, to: number): Cell {
  return { text: text.slice(from, to).trim(), raw: raw.slice(from, to).trim() };
}

/** How much of the next line belongs to this one: what stands before the next line's own judgement. */
function nextStart(text: string, length: number): number {
  const next = [...text.slice(length).matchAll(STARTS)][0];
  return next === undefined ? text.length : length + next.index;
}

/** Takes the words of the grade out of a line. What is left is the label. */
function gradedLabel(text: string, line: Line, labels: readonly Label[]): Stated[] {
  const match = GRADE_IN_FLOW.exec(text);
  if (match === null || text.length > SHORT + LABEL_WORDS) return [];
  const cut = / to be$/i.test(match[0]);
  const rest = `${text.slice(0, match.index)}${text.slice(match.index + match[0].length)}`;
  const label = rest
    .replace(cut ? /\s+good\b/i : /^$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  const area = areaOf(label, labels);
  const gradeText = cut ? `${match[0]} good` : match[0];
  const grade = gradeAt(gradeText);
  if (area === null || grade === null) return [];
  const { page, index: at } = line;
  return [{ area, label, grade: grade.grade, gradeText, page, at, support: FLOW }];
}

/** Judgements in prescribed sentences: "Children's services in … are good". */
function fromSentences(kind: Kind, lines: readonly Line[]): Stated[] {
  if (kind === 'ilacs-inspection') return [];
  const sentences = JUDGEMENT_SENTENCES.filter(
    ({ area }) => kind !== 'lscb-review' || area !== 'overall-effectiveness',
  );
  return lines.flatMap((line, i) => {
    // A sentence may fill a row of its own above the rows with grades.
    if (line.cells !== null && line.cells.filter((cell) => cell !== '').length > 1) return [];
    const whole = withGradeBelow(line, lines[i + 1]);
    return sentences
      .filter(({ area }) => mayState(area, whole))
      .flatMap(({ area, pattern }) => sentence(whole, area, pattern));
  });
}

/**
 * Whether a line may state the judgement of an area. Prose may do so for the overall judgement, in the first pages
 * only; for other areas the line must be short.
 */
function mayState(area: Judgement['area'], line: Line): boolean {
  if (line.text.length <= SHORT) return true;
  return area === 'overall-effectiveness' && (line.page ?? 1) <= FIRST_PAGES;
}

/** A sentence whose grade has a line of its own: "Children's services in Ashmere are", and below it "good". */
function withGradeBelow(line: Line, next: Line | undefined): Line {
  const open = line.text.length <= SHORT && /\b(?:is|are|requires?|that|services)$/.test(line.text);
  if (!open || next === undefined || wholeGrade(next.text) === null) return line;
  return { ...line, text: `${line.text} ${next.text}`, raw: `${line.raw} ${next.raw}` };
}

/** A sentence counts only where the grade ends it. After "good because" or "good, and" an explanation follows. */
function sentence(line: Line, area: Judgement['area'], pattern: RegExp): Stated[] {
  const match = pattern.exec(line.text);
  if (match === null) return [];
  const rest = line.text.slice(match[0].length);
  const grade = gradeAt(rest);
  if (grade === null || !/^(?: overall)?(?:[.:]|\s*$| because\b)/.test(rest.slice(grade.length)))
    return [];
  const label = line.raw
    .slice(0, match[0].length)
    .replace(/\s+(?:is|are)\s*$/, '')
    .trim();
  const gradeText = line.raw.slice(match[0].length, match[0].length + grade.length);
  const short = line.text.length <= SHORT && (line.page ?? 1) === 1;
  return [
    {
      area,
      label,
      grade: grade.grade,
      gradeText,
      page: line.page,
      at: line.index,
      support: short ? SENTENCE : HEADING,
    },
  ];
}

/** The outcome of an area SEND inspection: the first of the prescribed sentences. */
function outcome(reading: Reading): Judgement[] {
  for (const line of reading.top)
    for (const { grade, pattern } of OUTCOMES) {
      const match = pattern.exec(line.text);
      if (match === null) continue;
      const gradeText = line.raw.slice(match.index, match.index + match[0].length);
      const label = outcomeHeading(reading, line) ?? line.raw;
      return [{ area: 'area-partnership', label, grade, gradeText, page: line.page }];
    }
  return [];
}

function outcomeHeading(reading: Reading, line: Line): string | null {
  const before = reading.lines[reading.lines.indexOf(line) - 1];
  return before !== undefined && /^inspection outcome\b/i.test(before.text) ? before.raw : null;
}

/**
 * A warning for each grade "adequate" of older frameworks. The report has no code for it, so the warning gives the
 * printed words.
 */
function otherGrade(row: Row): Warning[] {
  const graded = row.cells.find(({ text }) => OTHER_GRADES.test(text.trim()));
  const label = row.cells.find((cell) => cell !== graded && cell.text.trim() !== '');
  if (graded === undefined || label === undefined || label.text.length > LABEL_WORDS) return [];
  if (OTHER_SCALE.test(label.text)) return [];
  const message = `"${label.raw}" is graded "${graded.raw}", a grade of an older framework that the report does not list`;
  return [{ code: 'unlisted:grade', message, page: row.page }];
}

/**
 * A row that explains the scale: "Adequate (Grade 3) – A service that only meets minimum requirements". It gives no
 * grade.
 */
const OTHER_SCALE = /^a service that\b/i;
