/**
 * Periods of days as letters, reports and articles print them: "8 to 12 July 2024",
 * "28 April–25 May 2017", "on 15 and 16 July 2025", "24 November – 16 December".
 *
 * The text is cut into tokens; tokens that can stand in a date form runs; a run is a list of
 * points (day, month, year, each as far as printed) with separators between them. What a
 * point leaves out it takes from its neighbour, as a reader does.
 */
import { isoDate, monthNumber, WEEKDAY } from './calendar.js';

/** One period, from its first to its last day. */
export interface Period {
  /** YYYY-MM-DD; `null` where the text gives no year. */
  readonly start: string | null;
  readonly end: string | null;
  /** Whether the text prints a year. */
  readonly dated: boolean;
  /** As printed. */
  readonly text: string;
  readonly index: number;
  /** The days with the year left open, for {@link inYear}. */
  readonly days: readonly [Day, Day];
}

interface Day {
  readonly month: number;
  readonly day: number;
  readonly year: number | null;
}

interface Token {
  readonly type: 'number' | 'month' | 'year' | 'range' | 'and' | 'filler' | 'date';
  readonly value: number;
  readonly date: Day | null;
  readonly index: number;
  readonly end: number;
}

interface Point {
  day: number | null;
  month: number | null;
  year: number | null;
  monthFirst: boolean;
  /** How the point is joined to the one before it. */
  joined: 'range' | 'and' | null;
  index: number;
  end: number;
}

const LEXEME =
  /\d{4}-\d{2}-\d{2}(?!\d)|\d{1,2}[./]\d{1,2}[./]\d{4}(?!\d)|\d+(?:st|nd|rd|th)?(?![\d%])|\p{L}+|[-\u2010-\u2015\u2212\u2500]|[^\s]/giu;
/** Tokens: nobody prints more dates in a row, and reading a run takes the square of its length. */
const LONGEST_RUN = 100;
const WEEKDAY_ALONE = new RegExp(`^${WEEKDAY}$`, 'i');
const WORDS: Readonly<Record<string, Token['type']>> = {
  to: 'range',
  until: 'range',
  till: 'range',
  through: 'range',
  and: 'and',
  '&': 'and',
  ',': 'and',
  of: 'filler',
  the: 'filler',
};

/** Every period printed in `text`, in order. Days that the calendar does not know are left out. */
export function findPeriods(text: string): Period[] {
  if (!/\d/.test(text)) return [];
  return runsOf(text).flatMap((run) => periodsOf(pointsOf(run), text));
}

/** The period in the latest year that does not let it end after `limit` (YYYY-MM-DD). */
export function inYear(period: Period, limit: string): { start: string; end: string } | null {
  const [first, last] = period.days;
  for (const year of [Number(limit.slice(0, 4)), Number(limit.slice(0, 4)) - 1]) {
    const end = isoDate(year, last.month, last.day);
    if (end === null || end > limit) continue;
    const before = first.month > last.month ? 1 : 0;
    const start = isoDate(year - before, first.month, first.day);
    return start === null ? null : { start, end };
  }
  return null;
}

function runsOf(text: string): Token[][] {
  const runs: Token[][] = [];
  let run: Token[] = [];
  for (const match of text.matchAll(LEXEME)) {
    const token = tokenOf(match[0], match.index);
    if (token !== null) run.push(token);
    else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
  }
  if (run.length > 0) runs.push(run);
  return runs.filter(
    (r) => r.length <= LONGEST_RUN && r.some((t) => t.type === 'month' || t.type === 'date'),
  );
}

function tokenOf(lexeme: string, index: number): Token | null {
  const token = (type: Token['type'], value = 0, date: Day | null = null): Token => {
    return { type, value, date, index, end: index + lexeme.length };
  };
  if (/^\d/.test(lexeme)) return numberToken(lexeme, token);
  const word = WORDS[lexeme.toLowerCase()];
  if (word !== undefined) return token(word);
  if (/^[-\u2010-\u2015\u2212\u2500]$/.test(lexeme)) return token('range');
  if (WEEKDAY_ALONE.test(lexeme)) return token('filler');
  // "may" and "march" in small letters are verbs.
  const month = /^\p{Lu}/u.test(lexeme) ? monthNumber(lexeme) : null;
  return month === null ? null : token('month', month);
}

function numberToken(
  lexeme: string,
  token: (type: Token['type'], value?: number, date?: Day | null) => Token,
): Token | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(lexeme);
  if (iso !== null) return token('date', 0, dayOf(iso[1], iso[2], iso[3]));
  // Day first, as in Britain.
  const numeric = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(lexeme);
  if (numeric !== null) return token('date', 0, dayOf(numeric[3], numeric[2], numeric[1]));
  const value = Number.parseInt(lexeme, 10);
  if (/^(?:19|20)\d\d$/.test(lexeme)) return token('year', value);
  return value >= 1 && value <= 31 && lexeme.length <= 4 ? token('number', value) : null;
}

function dayOf(year?: string, month?: string, day?: string): Day {
  return { year: Number(year), month: Number(month), day: Number(day) };
}

/** Reads a run of tokens into points; a word out of place starts a new point. */
function pointsOf(run: readonly Token[]): Point[] {
  const points: Point[] = [];
  let joined: Point['joined'] = null;
  for (const [i, token] of run.entries()) {
    if (token.type === 'filler') continue;
    // "Monday, 3 June, 2019": a comma inside a point joins nothing until another day follows.
    if (token.type === 'range' || token.type === 'and') {
      joined = joined === 'range' ? 'range' : token.type;
      continue;
    }
    const last = points.at(-1);
    followMonth(points, token);
    if (last !== undefined && takes(last, token, joined)) fill(last, token);
    else if (last !== undefined && isShortYear(last, token, joined, run[i + 1])) {
      last.year = 2000 + token.value;
      last.end = token.end;
    } else
      points.push(
        pointFrom(token, points.length === 0 ? null : (joined ?? unjoined(last, run[i + 1]))),
      );
    joined = null;
  }
  return points;
}

/** "7 March 22 to 18 March 2022": a number after the month that a range follows is its year. */
function isShortYear(last: Point, token: Token, joined: Point['joined'], next?: Token): boolean {
  return joined === null && token.type === 'number' && isOpen(last) && next?.type === 'range';
}

function isOpen(point: Point | undefined): boolean {
  return point?.day != null && point.month !== null && point.year === null;
}

/** "30 April 11 May 2018": where the dash is lost, a day and month without a year begin a range. */
function unjoined(last: Point | undefined, next: Token | undefined): Point['joined'] {
  return isOpen(last) && next?.type === 'month' ? 'range' : null;
}

/** "July 30 and 31, 2024": the American order leaves the month to the first day. */
function followMonth(points: readonly Point[], token: Token): void {
  const [before, last] = points.slice(-2);
  if (token.type !== 'year' || last === undefined || before?.monthFirst !== true) return;
  if (last.day !== null && last.month === null) last.month = before.month;
}

function takes(point: Point, token: Token, joined: Point['joined']): boolean {
  if (token.type === 'year')
    return point.year === null && point.month !== null && joined !== 'range';
  if (joined !== null) return false;
  if (token.type === 'month') return point.day !== null && point.month === null;
  return (
    token.type === 'number' && point.day === null && point.month !== null && point.year === null
  );
}

function fill(point: Point, token: Token): void {
  if (token.type === 'year') point.year = token.value;
  if (token.type === 'month') point.month = token.value;
  if (token.type === 'number') {
    point.day = token.value;
    point.monthFirst = true;
  }
  point.end = token.end;
}

function pointFrom(token: Token, joined: Point['joined']): Point {
  return {
    day: token.date?.day ?? (token.type === 'number' ? token.value : null),
    month: token.date?.month ?? (token.type === 'month' ? token.value : null),
    year: token.date?.year ?? (token.type === 'year' ? token.value : null),
    monthFirst: false,
    joined,
    index: token.index,
    end: token.end,
  };
}

function periodsOf(points: Point[], text: string): Period[] {
  complete(points);
  const groups: Point[][] = [];
  for (const point of points) {
    if (point.day === null || point.month === null) continue;
    const group = groups.at(-1);
    if (group !== undefined && belongs(group, point, points)) group.push(point);
    else groups.push([point]);
  }
  return groups.map((group) => periodOf(group, text)).filter((period) => period !== null);
}

/** A range takes its two ends; single days joined by "and" are one visit. */
function belongs(group: readonly Point[], point: Point, points: readonly Point[]): boolean {
  if (points[points.indexOf(point) - 1] !== group.at(-1)) return false;
  if (point.joined === 'range') return group.length === 1;
  const opensRange = points[points.indexOf(point) + 1]?.joined === 'range';
  return (
    point.joined === 'and' && !opensRange && group.every((p, i) => i === 0 || p.joined === 'and')
  );
}

/** Gives days without a month, and dates without a year, what their neighbour prints. */
function complete(points: Point[]): void {
  for (let i = points.length - 1; i >= 0; i -= 1) {
    const point = points[i];
    const next = points[i + 1];
    if (point === undefined || point.day === null) continue;
    if (next?.joined != null && next.day !== null) {
      if (point.month === null) point.month = next.month;
      if (point.year === null && next.year !== null && point.month !== null)
        point.year = next.year - (point.month > (next.month ?? 12) ? 1 : 0);
    }
  }
  points.forEach((point, i) => {
    const before = points[i - 1];
    const american = before?.monthFirst === true && point.joined !== null && point.day !== null;
    if (american && point.month === null) {
      point.month = before.month;
      point.monthFirst = true;
      if (before.year === null) before.year = point.year;
    }
  });
}

function periodOf(group: readonly Point[], text: string): Period | null {
  const first = group[0];
  const last = group.at(-1);
  if (first?.day == null || first.month === null) return null;
  if (last?.day == null || last.month === null) return null;
  const days = [first, last].map((p) => ({ day: p.day, month: p.month, year: p.year }));
  const [from, to] = days as [Day, Day];
  const dated = from.year !== null && to.year !== null;
  const start = dated ? isoDate(from.year ?? 0, from.month, from.day) : null;
  const end = dated ? isoDate(to.year ?? 0, to.month, to.day) : null;
  if (dated && (start === null || end === null || start > end)) return null;
  if (!dated && isoDate(2024, from.month, from.day) === null) return null;
  return {
    start,
    end,
    dated,
    text: text.slice(first.index, last.end),
    index: first.index,
    days: [from, to],
  };
}
