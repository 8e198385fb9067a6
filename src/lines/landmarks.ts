/** Finds where a letter begins and where it ends. */
import { isClose, isSalutation } from '../forms/letter.js';

/** Indexes of the given lines; `null` where there is no such line. */
export interface Landmarks {
  readonly salutation: number | null;
  readonly close: number | null;
}

/** How many lines may stand above a salutation. Letters of joint inspections list a dozen addressees there. */
const MOST_ABOVE = 60;

export function landmarksOf(lines: readonly { readonly text: string }[]): Landmarks {
  const salutation = lines.slice(0, MOST_ABOVE).findIndex(({ text }) => isSalutation(text));
  const close = lines.findIndex(({ text }) => isClose(text));
  return {
    salutation: salutation < 0 ? null : salutation,
    close: close < 0 ? null : close,
  };
}
