/** Calendar dates as web pages and letters print them. */
import { isoDate, MONTH as MONTH_NAME, monthNumber } from '../dates/calendar.js';

const MONTH = `${MONTH_NAME}\\.?`;

/** "14 August 2025", "7th Mar 2025", "the 3rd of May, 2024". */
const DAY_FIRST = `(?<d1>\\d{1,2})(?:st|nd|rd|th)?\\s(?:of\\s)?(?<m1>${MONTH}),?\\s(?<y1>\\d{4})`;
/** "March 7, 2025". */
const MONTH_FIRST = `(?<m2>${MONTH})\\s(?<d2>\\d{1,2})(?:st|nd|rd|th)?,?\\s(?<y2>\\d{4})`;
/** "2025-03-07", with or without a time. */
const ISO = '(?<y3>\\d{4})-(?<m3>\\d{2})-(?<d3>\\d{2})(?!\\d)';
/** "07/03/2025". The day comes before the month, as it does in Britain. */
const NUMERIC = '(?<d4>\\d{1,2})[/.](?<m4>\\d{1,2})[/.](?<y4>\\d{4})(?!\\.?\\d)';

/** The pattern of a date, to be put into other patterns. Needs the flag i. */
const DATE = `(?:${DAY_FIRST}|${MONTH_FIRST}|${ISO}|${NUMERIC})`;

const FIRST_DATE = new RegExp(`(?<![\\d/.-])${DATE}`, 'i');

/** The first date printed in `text`, as YYYY-MM-DD; `null` where there is none, or the calendar has no such day. */
export function firstDate(text: string): string | null {
  const groups = FIRST_DATE.exec(text)?.groups;
  if (groups === undefined) return null;
  const { d1, m1, y1, d2, m2, y2, d3, m3, y3, d4, m4, y4 } = groups;
  const year = y1 ?? y2 ?? y3 ?? y4;
  const day = d1 ?? d2 ?? d3 ?? d4;
  const month = m1 ?? m2;
  return isoDate(
    Number(year),
    month === undefined ? Number(m3 ?? m4) : (monthNumber(month.replace('.', '')) ?? 0),
    Number(day),
  );
}

/**
 * A date in ISO 8601, with or without a time and a zone. The day is the one that is written there, whatever the zone.
 */
export function machineDate(value: string): string | null {
  const match = /^\s*(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(value);
  if (match === null) return firstDate(value);
  return isoDate(Number(match[1]), Number(match[2]), Number(match[3]));
}
