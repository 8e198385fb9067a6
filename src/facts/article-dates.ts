/**
 * The day on which an article was published, for articles whose file does not declare it. It is read from a labelled
 * date, a byline, a dateline, or words like "today (16 March)".
 */
import { findPeriods, inYear, type Period } from '../dates/periods.js';
import type { Line, Reading } from '../lines/reading.js';
import { sentencesOf } from './sentences.js';

/** A day and the words that print it. */
export interface PrintedDay {
  readonly start: string;
  readonly end: string;
  readonly text: string;
  readonly page: number | null;
}

/** In UTF-16 units: a longer line is not a byline or dateline. */
const LONGEST_LINE = 110;
/** How many lines at the top, and at the foot, of an article may hold its date. */
const TOP = 8;
const FOOT = 3;
/** How many paragraphs may say when the report came out. */
const LEAD = 3;

const UPDATED = /^(?:last |page last )?updated\b/i;
/** "Updated 16:52, 21 Sep 2023": a live page is added to all day, and prints the time of the last change. */
const LIVE = /^(?:last )?updated:? (?:at )?\d{1,2}[.:]\d{2}\b/i;
const VISIT = /\b(?:visit(?:ed|s)?|inspected|took place|between|fieldwork)\b/i;
const TODAY = /\b(?:today|this morning)\b[ ,]*\(?/i;
const CAME_OUT = /\b(?:announced|published|released|issued)(?: on)?\b/gi;

const isDay = ({ start, end }: Period): boolean => start !== null && start === end;

function printed(period: Period, page: number | null): PrintedDay | null {
  const { start, text } = period;
  return start === null || !isDay(period) ? null : { start, end: start, text, page };
}

/**
 * "By Kim Lake | 2 October 2024", "Ashmere Gazette, 22 February 2024": a line with one date that is not a sentence.
 */
function ofLine({ text, page }: Line): PrintedDay | null {
  if (text.length > LONGEST_LINE || VISIT.test(text)) return null;
  if (/[.!?:]["')]*$/.test(text) && text.split(' ').length > 6) return null;
  const dated = findPeriods(withoutClock(text)).filter(({ dated: d }) => d);
  const [only] = dated;
  return only === undefined || dated.length !== 1 ? null : printed(only, page);
}

/** In UTF-16 units: a place may stand before the day in a dateline ("ASHMERE, 9 November 2023 – …"). */
const LONGEST_PLACE = 30;

/** A dateline that opens a paragraph: "Thursday 9 November 2023: Ashmere Council has …". */
function ofDateline({ text, page }: Line): PrintedDay | null {
  const head = text.slice(0, 2 * LONGEST_PLACE + 20);
  const [day] = findPeriods(head).filter(({ dated }) => dated);
  if (day === undefined || day.index > LONGEST_PLACE || VISIT.test(head.slice(0, day.index)))
    return null;
  const isOpening = /^(?:[\p{L}\s]*,\s*)?[\p{L}\s]{0,12}$/u.test(head.slice(0, day.index));
  const isCut = /^\s*(?:[:—]|[–-]\s)\s*\p{L}/u.test(head.slice(day.index + day.text.length));
  return isOpening && isCut ? printed(day, page) : null;
}

/** Removes times of day: the "01" of "00.01, Thursday 20 July 2023" is not a day of the month. */
const withoutClock = (text: string): string =>
  text.replace(/\b\d{1,2}[.:]\d{2}(?![.:/\d])\s?(?:am|pm)?,?/gi, (time) => ' '.repeat(time.length));

/** "today (16 March)" prints no year. It takes the year of another date in the same sentence. */
function ofToday(line: Line): PrintedDay | null {
  const { page } = line;
  for (const { text: sentence } of sentencesOf(line)) {
    const today = TODAY.exec(sentence);
    if (today === null) continue;
    const from = today.index + today[0].length;
    const periods = findPeriods(sentence);
    const day = periods.find(({ index }) => index >= from && index - from <= 12);
    if (day === undefined) continue;
    const year = periods.find(({ dated }) => dated)?.end?.slice(0, 4);
    if (day.start !== null) return printed(day, page);
    const found = year === undefined ? null : inYear(day, `${year}-12-31`);
    if (found !== null && found.start === found.end) return { ...found, text: day.text, page };
  }
  return null;
}

/**
 * "in a report released on 30 November 2022": where the first paragraphs say when the report came out, the article is
 * taken to be of that day.
 */
function ofLead({ text, page }: Line): PrintedDay | null {
  const ends = [...text.matchAll(CAME_OUT)].map((match) => match.index + match[0].length);
  const day = findPeriods(text).find(({ index }) =>
    ends.some((end) => index >= end && index - end <= 4),
  );
  return day === undefined ? null : printed(day, page);
}

function firstOf(
  lines: readonly Line[],
  read: (line: Line) => PrintedDay | null,
): PrintedDay | null {
  for (const line of lines) {
    const found = read(line);
    if (found !== null) return found;
  }
  return null;
}

/** The day that an article prints as its own day of publication; `null` where it prints none. */
export function articleDay({ lines, margin }: Reading): PrintedDay | null {
  const all = [...lines, ...margin].sort((a, b) => a.index - b.index);
  // The headline is left out, because a date in it is that of a meeting or a week, not that of the article.
  const edges = [...all.slice(1, TOP), ...all.slice(TOP).slice(-FOOT)];
  const prose = lines.filter(({ text }) => text.length > LONGEST_LINE || /[.!?]["')]*$/.test(text));
  return (
    firstOf(
      edges.filter(({ text }) => !UPDATED.test(text)),
      ofLine,
    ) ??
    firstOf(prose.slice(0, 1), ofDateline) ??
    firstOf(prose.slice(0, LEAD + 2), ofToday) ??
    firstOf(prose.slice(0, 1), ofLead) ??
    firstOf(
      edges.filter(({ text }) => LIVE.test(text)),
      ofLine,
    )
  );
}
