/** Where a letter opens and where it closes. */
import { isClose, isSalutation } from '../forms/letter.js';

/** The places are indices into the lines that were given; `null` where there is no such line. */
export interface Landmarks {
  readonly salutation: number | null;
  readonly close: number | null;
}

/** How many lines may stand above a salutation: letters of joint inspections list a dozen addressees. */
const MOST_ABOVE = 60;

export function landmarksOf(lines: readonly { readonly text: string }[]): Landmarks {
  const salutation = lines.slice(0, MOST_ABOVE).findIndex(({ text }) => isSalutation(text));
  const close = lines.findIndex(({ text }) => isClose(text));
  return {
    salutation: salutation < 0 ? null : salutation,
    close: close < 0 ? null : close,
  };
}
