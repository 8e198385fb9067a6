/**
 * Finds periods of days as letters, reports and articles print them: "8 to 12 July 2024", "28 April–25 May 2017", "on
 * 15 and 16 July 2025", "24 November – 16 December".
 *
 * It works in four steps:
 *
 * 1. The text is cut into tokens: numbers, months, years, and words such as "to" and "and".
 * 2. Tokens that follow each other without other words between them form a run.
 * 3. A run is read as a list of points. A point has a day, a month and a year, each only where it is printed. Between
 *    two points stands a range ("to") or a list ("and").
 * 4. A point that lacks its month or year takes it from the point beside it, as a reader does.
 */
import { isoDate, monthNumber, WEEKDAY } from './calendar.js';

/** A period, from its first to its last day. */
export interface Period {
  /** YYYY-MM-DD; `null` where the text prints no year. */
  readonly start: string | null;
  readonly end: string | null;
  /** Whether the text prints a year. */
  readonly dated: boolean;
  /** The words of the text. */
  readonly text: string;
  readonly index: number;
  /** The first and the last day without a year. {@link inYear} puts the year in. */
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
  /** The word between this point and the one before it; `null` where there is none. */
  joined: 'range' | 'and' | null;
  index: number;
  end: number;
}

const LEXEME =
  /\d{4}-\d{2}-\d{2}(?!\d)|\d{1,2}[./]\d{1,2}[./]\d{4}(?!\d)|\d+(?:st|nd|rd|th)?(?![\d%])|\p{L}+|[-\u2010-\u2015\u2212\u2500]|[^\s]/giu;
/**
 * In tokens. Longer runs are not read, because nobody prints so many dates in a row, and the time for a run grows
 * with the square of its length.
 */
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

/** Finds every period printed in `text`, in order. Days that do not exist are left out. */
export function findPeriods(text: string): Period[] {
  if (!/\d/.test(text)) return [];
  return runsOf(text).flatMap((run) => periodsOf(pointsOf(run), text));
}

/** Gives a period without a year the latest year in which it ends on `limit` (YYYY-MM-DD) or before. */
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
  // A month begins with a capital; "may" and "march" in small letters are other words.
  const month = /^\p{Lu}/u.test(lexeme) ? monthNumber(lexeme) : null;
  return month === null ? null : token('month', month);
}

function numberToken(
  lexeme: string,
  token: (type: Token['type'], value?: number, date?: Day | null) => Token,
): Token | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(lexeme);
  if (iso !== null) return token('date', 0, dayOf(iso[1], iso[2], iso[3]));
  // The day comes before the month, as it does in Britain.
  const numeric = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(lexeme);
  if (numeric !== null) return token('date', 0, dayOf(numeric[3], numeric[2], numeric[1]));
  const value = Number.parseInt(lexeme, 10);
  if (/^(?:19|20)\d\d$/.test(lexeme)) return token('year', value);
  return value >= 1 && value <= 31 && lexeme.length <= 4 ? token('number', value) : null;
}

function dayOf(year?: string, month?: string, day?: string): Day {
  return { year: Number(year), month: Number(month), day: Number(day) };
}

/** Reads a run of tokens as points. A token that does not fit into the last point begins a new one. */
function pointsOf(run: readonly Token[]): Point[] {
  const points: Point[] = [];
  let joined: Point['joined'] = null;
  for (const [i, token] of run.entries()) {
    if (token.type === 'filler') continue;
    // In "Monday, 3 June, 2019" the commas stand inside one point. So a comma only counts when another day follows.
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

/**
 * Whether a number is a year of two digits. It is one in "7 March 22 to 18 March 2022", where it follows a month and
 * a range follows it.
 */
function isShortYear(last: Point, token: Token, joined: Point['joined'], next?: Token): boolean {
  return joined === null && token.type === 'number' && isOpen(last) && next?.type === 'range';
}

function isOpen(point: Point | undefined): boolean {
  return point?.day != null && point.month !== null && point.year === null;
}

/**
 * In "30 April 11 May 2018" the dash was lost. So a day and month without a year, followed by another day and month,
 * begin a range.
 */
function unjoined(last: Point | undefined, next: Token | undefined): Point['joined'] {
  return isOpen(last) && next?.type === 'month' ? 'range' : null;
}

/** In "July 30 and 31, 2024" the month stands only before the first day. The second day takes it over. */
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

/**
 * Whether a point belongs to the same period as the points before it. A range has two ends; any number of single days
 * joined by "and" or commas are the days of one visit.
 */
function belongs(group: readonly Point[], point: Point, points: readonly Point[]): boolean {
  if (points[points.indexOf(point) - 1] !== group.at(-1)) return false;
  if (point.joined === 'range') return group.length === 1;
  const opensRange = points[points.indexOf(point) + 1]?.joined === 'range';
  return (
    point.joined === 'and' && !opensRange && group.every((p, i) => i === 0 || p.joined === 'and')
  );
}

/** Gives a day without a month, and a date without a year, the month or year of the point beside it. */
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
