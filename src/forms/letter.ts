/** The lines with which a letter opens and closes. */

/** In characters: longer than any line that greets one reader or a partnership. */
const LONGEST_SALUTATION = 90;
/** In characters: a name may stand on the line of the close. */
const LONGEST_CLOSE = 60;

/** "Dear Ms Hill" or "Dear local partnership", on a line of its own. */
export const SALUTATION = /^Dear\s+\p{L}/u;

/** Whether a line is a letter's salutation. */
export function isSalutation(text: string): boolean {
  return SALUTATION.test(text) && text.length < LONGEST_SALUTATION && !/[.!?]$/.test(text);
}

/** Whether a line is "Yours sincerely", with what may stand beside it. */
export function isClose(text: string): boolean {
  return /^Yours\s+(?:sincerely|faithfully|truly)\b/i.test(text) && text.length < LONGEST_CLOSE;
}
