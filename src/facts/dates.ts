/** Finds the days of the inspection or visit, and the day of publication. */
import { daysBetween, WEEKDAY } from '../dates/calendar.js';
import { findPeriods, inYear, type Period } from '../dates/periods.js';
import type { Line, Reading } from '../lines/reading.js';
import type { Warning } from '../model/document.js';
import { isInspection, type Kind } from '../model/vocabulary.js';
import { articleDay } from './article-dates.js';
import {
  ARTICLE_SENTENCES,
  type DatePlace,
  INSPECTION_LABELS,
  INSPECTION_SENTENCES,
  PUBLISHED_LABELS,
} from './dates.data.js';
import { differs, type Fact } from './facts.js';
import { flowing } from './flowing.js';
import { sentencesOf } from './sentences.js';

/** The first and the last day, YYYY-MM-DD. */
export interface Days {
  readonly start: string;
  readonly end: string;
}

/**
 * In days: no visit takes longer. A longer period in a sentence about a visit is something else, such as the year
 * that inspectors looked at.
 */
const LONGEST_VISIT = 120;
/** In days: periods in two places that are nearer to each other than this are about the same inspection. */
const SAME_INSPECTION = 40;

interface Printed extends Days {
  readonly text: string;
  readonly page: number | null;
}

interface Stated {
  readonly period: Period;
  /** Further periods that the same sentence prints: the inspection had two parts. */
  readonly further: readonly Period[];
  readonly page: number | null;
}

/**
 * The days of the inspection or visit that the document states. Where they are printed without a year, `published`
 * gives the year.
 */
export function inspectionDays(
  kind: Kind,
  reading: Reading,
  published: string | null,
): Fact<Days | null> {
  const stated = !isInspection(kind)
    ? firstSentence(ARTICLE_SENTENCES, reading.lines)
    : (firstLabelled(INSPECTION_LABELS, reading.top) ??
      firstSentence(INSPECTION_SENTENCES, flowing(reading.top)));
  if (stated === null) return { value: null, warnings: [] };
  const value = daysOf(stated.period, published);
  if (value === null) return { value: null, warnings: [yearless(stated, null)] };
  const warnings = [
    ...(stated.period.dated ? [] : [yearless(stated, value)]),
    ...stated.further.map((period) => furtherDays(period, stated.page)),
    ...(isInspection(kind) ? otherDays(value, stated, reading) : []),
  ];
  return { value, warnings };
}

function daysOf(period: Period, published: string | null): Days | null {
  if (period.start !== null && period.end !== null) return { start: period.start, end: period.end };
  return published === null ? null : inYear(period, published);
}

/** The first period after one of the labels, in the label's block or in the next one. */
function firstLabelled(places: readonly DatePlace[], lines: readonly Line[]): Stated | null {
  for (const [i, line] of lines.entries()) {
    const place = places.find(({ pattern }) => pattern.test(line.text));
    if (place === undefined) continue;
    const label = place.pattern.exec(line.text)?.[0] ?? '';
    const [period, ...further] = findPeriods(line.text.slice(label.length));
    if (period !== undefined) return { period, further, page: line.page };
    const next = lines[i + 1];
    const [after, ...more] =
      next === undefined || next.text.length > 80 ? [] : findPeriods(next.text);
    if (after !== undefined && line.text.length <= label.length + 2)
      return { period: after, further: more, page: next?.page ?? null };
  }
  return null;
}

function firstSentence(places: readonly DatePlace[], lines: readonly Line[]): Stated | null {
  for (const { pattern } of places)
    for (const line of lines) {
      const stated = inSentence(pattern, line);
      if (stated !== null) return stated;
    }
  return null;
}

/** The first period in the sentence in which the pattern matches. */
function inSentence(pattern: RegExp, line: Line): Stated | null {
  if (!/\d/.test(line.text)) return null;
  for (const { text } of sentencesOf(line)) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const [period] = findPeriods(text.slice(match.index)).filter(isVisit);
    if (period !== undefined) return { period, further: [], page: line.page };
  }
  return null;
}

/** Whether a period is short enough for a visit. */
function isVisit(period: Period): boolean {
  if (period.start === null || period.end === null) return true;
  return daysBetween(period.start, period.end) < LONGEST_VISIT;
}

/** A warning for each running head that prints other days for the same inspection. */
function otherDays(value: Days, stated: Stated, reading: Reading): Warning[] {
  const printed: Printed[] = [];
  for (const line of reading.margin) {
    if (!/\binspection\b|\bvisit\b|\breport\b/i.test(line.text)) continue;
    for (const period of findPeriods(line.text))
      if (period.start !== null && period.end !== null)
        printed.push({ start: period.start, end: period.end, text: period.text, page: line.page });
  }
  const other = printed.find(({ start, end }) => start !== value.start || end !== value.end);
  if (other === undefined || !near(other, value)) return [];
  return [differs('inspection', { text: stated.period.text, page: stated.page }, other)];
}

/** Whether two periods are about the same inspection. If not, the other one is the date of another document. */
function near(other: Days, value: Days): boolean {
  return Math.abs(daysBetween(other.start, value.start)) < SAME_INSPECTION;
}

function furtherDays(period: Period, page: number | null): Warning {
  const message = `the document prints further days of the inspection: "${period.text}"`;
  return { code: 'further:inspection', message, page };
}

function yearless({ period, page }: Stated, value: Days | null): Warning {
  const taken =
    value === null
      ? 'and no date to take it from'
      : `taken as ${value.start} to ${value.end}, before the date of the document`;
  const message = `"${period.text}" is printed without a year, ${taken}`;
  return {
    code: value === null ? 'no-year:inspection' : 'year-inferred:inspection',
    message,
    page,
  };
}

/** The date of the letter, report or article. */
export function publication(kind: Kind, reading: Reading): Fact<string | null> {
  const { declared } = reading.document;
  const printed = printedDate(reading, !isInspection(kind));
  if (isInspection(kind)) return { value: printed?.start ?? null, warnings: [] };
  if (declared.published === null) return { value: printed?.start ?? null, warnings: [] };
  const clash = printed !== null && printed.start !== declared.published;
  const kept = { text: declared.published, page: null };
  return {
    value: declared.published,
    warnings: clash ? [differs('published', kept, printed)] : [],
  };
}

/** The date in the opening that has a label, or that has a line of its own. */
function printedDate(reading: Reading, article: boolean): Printed | null {
  const lines = article ? [...reading.top, ...reading.margin, ...reading.lines] : reading.top;
  const labelled = firstLabelled(PUBLISHED_LABELS, lines);
  if (labelled?.period.start != null)
    return {
      start: labelled.period.start,
      end: labelled.period.start,
      text: labelled.period.text,
      page: labelled.page,
    };
  return dateLine(beforeBody(reading, article)) ?? (article ? articleDay(reading) : null);
}

/**
 * The lines in which the date stands. In a letter they are above "Dear …"; in an article they are its first lines.
 */
function beforeBody(reading: Reading, article: boolean): readonly Line[] {
  return article ? reading.top.slice(0, 6) : (reading.letter?.head ?? []);
}

/** What may stand on a line beside its date: a label, a weekday, a reference number. */
const BESIDE_DATE = new RegExp(
  `\\b(?:date|${WEEKDAY})\\b|\\b(?:our|your) ref\\w*\\b|[\\s:,|]`,
  'gi',
);

function dateLine(lines: readonly Line[]): Printed | null {
  for (const { text, page } of lines) {
    const alone = findPeriods(text).filter(({ dated }) => dated);
    const [first] = alone;
    if (alone.length !== 1 || first?.start == null || first.start !== first.end) continue;
    const rest = text.replace(first.text, '').replace(BESIDE_DATE, '');
    if (rest === '') return { start: first.start, end: first.start, text: first.text, page };
  }
  return null;
}
