/**
 * Measures how much a sentence reads like the first of a paragraph, and not like one inside it.
 *
 * Writers begin a paragraph where they turn to another matter, and so do points. So the paragraphs of the corpus show,
 * without labels, with which words a new matter begins, and which shared words hold two sentences together
 * (`npm run train:points`).
 */
import { hashOf, mix } from '../classifier/hash.js';

/** The words of a sentence that decide. */
export interface Worded {
  /** Its first words, as written. */
  readonly opening: readonly string[];
  /** The stems of its words that carry meaning. */
  readonly content: readonly number[];
}

/** The weight of each feature, in log odds of a new paragraph, by the feature's hash. */
export type Breaks = ReadonlyMap<number, number>;

/** How many words at the beginning of a sentence count as its first words. */
export const OPENING_WORDS = 4;

const SHARED = hashOf('shared');

/** The hashes of a sentence's features: its first words, and the words that it shares with the sentence before. */
export function breakFeatures(before: Worded, { opening, content }: Worded): number[] {
  const single = opening.map((word, place) => mix(hashOf(word), place + 1));
  const runs = [2, 3].map((length) => hashOf(opening.slice(0, length).join(' ')));
  const there = new Set(before.content);
  const shared = [...new Set(content)].filter((stem) => there.has(stem));
  return [...single, ...runs, ...shared.map((stem) => mix(stem, SHARED))];
}

/** The log odds that a sentence begins a paragraph, apart from a constant. */
export function breakScore(breaks: Breaks, before: Worded, sentence: Worded): number {
  return breakFeatures(before, sentence).reduce((sum, hash) => sum + (breaks.get(hash) ?? 0), 0);
}

/** Weights are stored as multiples of 1 / STEPS. */
const STEPS = 50;
const DIGITS = 36;

/** Writes weights as text: for each feature its hash, a colon, and its weight in steps. */
export function breaksText(breaks: Breaks): string {
  return [...breaks]
    .map(([hash, weight]) => `${hash.toString(DIGITS)}:${Math.round(weight * STEPS)}`)
    .join('\n');
}

/** Reads the text that `breaksText` wrote. */
export function breaksOf(text: string): Breaks {
  return new Map(
    text
      .trim()
      .split('\n')
      .map((line) => {
        const [hash = '', steps = ''] = line.split(':');
        return [Number.parseInt(hash, DIGITS), Number(steps) / STEPS] as const;
      }),
  );
}
