/** A judgement as one place of the document states it, and what all places have in common. */
import type { Judgement } from '../../model/report.js';
import type { Label } from '../../recognise/layouts.data.js';
import { wholeGrade } from '../grades.js';

/** A judgement, and how far the place where it stands can be trusted. */
export interface Stated extends Judgement {
  readonly support: number;
  /** The place in the document. Judgements are listed in the order in which they are printed. */
  readonly at: number;
}

/** How far a place can be trusted: the row of a table, a prescribed sentence, and a heading. */
export const TABLE = 3;
export const SENTENCE = 2;
export const HEADING = 1;
/**
 * The trust in the title page read as one text. It is lower than that in the row of a table. If any other place
 * prints another grade, that grade is taken.
 */
export const FLOW = 2.5;

/** In characters: a heading or a short sentence. Longer blocks are prose. */
export const SHORT = 200;

/** In characters: no label of a grade is longer. */
export const LONGEST_LABEL = 160;

/**
 * In lines: a list this near to the beginning stands on the title page, and may be the table of grades of a text
 * file.
 */
export const TITLE_LINES = 24;

/** A text in plain typography, and as printed. */
export interface Cell {
  readonly text: string;
  readonly raw: string;
}

/** The place of a judgement. */
export interface Place {
  /** The index of the block in the document. */
  readonly at: number;
  readonly page: number | null;
}

/** The area that a label names; `null` where it names none. */
export function areaOf(text: string, labels: readonly Label[]): Judgement['area'] | null {
  if (text.length > LONGEST_LABEL) return null;
  return labels.find(({ pattern }) => pattern.test(text))?.area ?? null;
}

/**
 * A judgement whose label and grade stand in one text: "… help and protection: requires improvement to be good".
 * Headings and text files print them so.
 */
export function labelThenGrade(
  { text, raw }: Cell,
  { page, at: place }: Place,
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
