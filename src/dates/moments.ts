/** Finds dates that may be incomplete: a day, a month, or only a year. */
import { isoDate, monthNumber } from './calendar.js';

/** A day, a month or a year. */
export interface Moment {
  /** YYYY-MM-DD for a day, YYYY-MM for a month, YYYY for a year. */
  readonly date: string;
  readonly index: number;
  readonly end: number;
}

const MOMENT =
  /(?<![\d.,/-])(?:(?:(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?)?(\p{Lu}\p{L}{2,8})\.?,?\s+(?:of\s+)?)?((?:19|20)\d\d)(?![\d/%]|[.,]\d)/gu;

/** Finds every day, month or year printed in `text`: "15 January 2024", "January 2024", "2018". */
export function findMoments(text: string): Moment[] {
  return [...text.matchAll(MOMENT)].map((match) => {
    const [whole, day, word, year] = match;
    const end = match.index + whole.length;
    const month = word === undefined ? null : monthNumber(word);
    if (month === null) return { date: year ?? '', index: end - 4, end };
    const full = day === undefined ? null : isoDate(Number(year), month, Number(day));
    return { date: full ?? `${year}-${String(month).padStart(2, '0')}`, index: match.index, end };
  });
}
