/**
 * Recognises lines that only print dates, as articles do under their titles. Used for web pages and for text files.
 */
import { MONTH_LIKE, WEEKDAY } from '../dates/calendar.js';
import { firstDate } from './dates.js';

/** The dates of such a line. */
export interface PrintedDate {
  readonly published: string | null;
  readonly updated: string | null;
}

const PUBLISHED =
  /\b(?:first )?(?:published|posted|created|released|issued|date(?! modified| updated)|added|press release)\b/i;
const UPDATED = /\b(?:last )?(?:updated|modified|edited|reviewed|amended)\b/i;

/** Labels, times and time zones. */
const WORDS_BESIDE =
  'first|last|published|posted|created|released|issued|dated?|added|updated|modified|edited|reviewed|amended|press release|on|at|by|am|pm|[ap]\\.m\\.|noon|gmt|bst|utc|[ecmp][sd]?t|min(?:ute)?s?|hours?|days?|ago|read|the|of|a|an|original|this|page|article|story|was|time|news|webteam|admin|staff';

/** What may stand beside a date on its line: labels, weekdays, times, time zones. */
const BESIDE_DATES = new RegExp(
  [
    `\\b(?:${WORDS_BESIDE}|${WEEKDAY}|\\d{1,2}(?:st|nd|rd|th)?|\\d{4})\\b`,
    `\\b${MONTH_LIKE}\\b`,
    '[\\d\\s:.,;|/()•·+–—-]|(?<=\\d)[hz]',
  ].join('|'),
  'gi',
);

/** The dates of a line such as "Published 7th Mar 2025, 05:00 GMT"; `null` where the line says more. */
export function printedDate(text: string): PrintedDate | null {
  if (text.length > 140 || !/\d/.test(text)) return null;
  const rest = text.replace(BESIDE_DATES, '');
  if (rest.length > 3 || !hasDate(text)) return null;
  const cut = UPDATED.exec(text);
  if (cut === null) return { published: firstDate(text), updated: null };
  const before = text.slice(0, cut.index);
  const after = text.slice(cut.index);
  const later = PUBLISHED.exec(after);
  const updated = firstDate(later === null ? after : after.slice(0, later.index));
  return {
    published: firstDate(before) ?? (later === null ? null : firstDate(after.slice(later.index))),
    updated,
  };
}

/** "Nov 19", "19th Nov". */
const DAY_AND_MONTH = new RegExp(
  `\\b${MONTH_LIKE}\\.? \\d{1,2}\\b|\\b\\d{1,2}(?:st|nd|rd|th)? ${MONTH_LIKE}\\b`,
  'i',
);

/** Whether a text has a complete date, "Nov 19, 6:55 AM", or "Published 1 day ago". */
function hasDate(text: string): boolean {
  if (firstDate(text) !== null) return true;
  if (/\b\d{1,3} (?:min(?:ute)?s?|hours?|days?) ago\b/i.test(text)) return true;
  return (
    DAY_AND_MONTH.test(text) &&
    (PUBLISHED.test(text) || UPDATED.test(text) || /\d[:.]\d\d/.test(text) || text.length < 16)
  );
}
