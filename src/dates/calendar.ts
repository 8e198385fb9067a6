/** The calendar: names of months and weekdays, and which dates exist. */

/** The months in full, in order. */
export const MONTHS: readonly string[] =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

const SHORT_MONTHS = MONTHS.map((month) => month.slice(0, 3).toLowerCase());

/** The months as they are cut short before a full stop: "Sept. 14". May has no short form. */
export const MONTH_ABBREVIATIONS: readonly string[] =
  'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec'.split(' ');

/** The pattern of a month's full name, to be put into other patterns. Needs the flag i. */
export const FULL_MONTH = `(?:${MONTHS.join('|').toLowerCase()})`;

/** The pattern of a word that begins like a month: "Jan", "Sept", "Octobre". Needs the flag i. */
export const MONTH_LIKE = `(?:${SHORT_MONTHS.join('|')})[a-z]*`;

/** The pattern of a month's full or short name, to be put into other patterns. Needs the flag i. */
export const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

const MONTH_ALONE = new RegExp(`^${MONTH}$`, 'i');

/** The number of the month, 1 to 12, that a word names in full or in short; `null` where it names none. */
export function monthNumber(word: string): number | null {
  return MONTH_ALONE.test(word) ? SHORT_MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1 : null;
}

/** The weekdays in full, beginning with Monday. */
export const WEEKDAYS: readonly string[] =
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

/** The pattern of a weekday's full or short name, to be put into other patterns. Needs the flag i. */
export const WEEKDAY = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?';

/** The date as YYYY-MM-DD; `null` where the calendar has no such day, or the year is before 1900. */
export function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900;
  return real ? date.toISOString().slice(0, 10) : null;
}

/** The number of days from `start` to `end`, both YYYY-MM-DD. */
export function daysBetween(start: string, end: string): number {
  return Math.round((Date.parse(end) - Date.parse(start)) / 86_400_000);
}
