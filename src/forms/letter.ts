/** The lines with which a letter begins and ends. */

/** In characters: no line that greets a reader or a partnership is longer. */
const LONGEST_SALUTATION = 90;
/** In characters: the line of the close may hold a name too. */
const LONGEST_CLOSE = 60;

/** "Dear Ms Hill" or "Dear local partnership", at the beginning of a line. */
export const SALUTATION = /^Dear\s+\p{L}/u;

/** Whether a line is the salutation of a letter. */
export function isSalutation(text: string): boolean {
  return SALUTATION.test(text) && text.length < LONGEST_SALUTATION && !/[.!?]$/.test(text);
}

/** Whether a line is "Yours sincerely", "Your sincerely" or the like, perhaps with a name beside it. */
export function isClose(text: string): boolean {
  return /^Yours?\s+(?:sincerely|faithfully|truly)\b/i.test(text) && text.length < LONGEST_CLOSE;
}
