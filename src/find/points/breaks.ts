/**
 * How much a sentence reads like the first of a paragraph rather than one within it.
 *
 * Writers begin a paragraph where they turn to another matter, as a point does. So every paragraph
 * of the corpus teaches, without labels, which opening words begin a matter and which shared words
 * hold two sentences together (`npm run train:points`).
 */
import { hashOf, mix } from '../classifier/hash.js';

/** What is looked at of a sentence. */
export interface Worded {
  /** Its first words, as they stand. */
  readonly opening: readonly string[];
  /** The stems of its words that mean something. */
  readonly content: readonly number[];
}

/** The weight of each feature, in log odds of a new paragraph, by the feature's hash. */
export type Breaks = ReadonlyMap<number, number>;

/** So many words of a sentence are its opening. */
export const OPENING_WORDS = 4;

const SHARED = hashOf('shared');

/** The features of a sentence after another, by their hashes: the words it opens with, and those that both have. */
export function breakFeatures(before: Worded, { opening, content }: Worded): number[] {
  const single = opening.map((word, place) => mix(hashOf(word), place + 1));
  const runs = [2, 3].map((length) => hashOf(opening.slice(0, length).join(' ')));
  const there = new Set(before.content);
  const shared = [...new Set(content)].filter((stem) => there.has(stem));
  return [...single, ...runs, ...shared.map((stem) => mix(stem, SHARED))];
}

/** The log odds that a sentence begins a paragraph, up to a constant. */
export function breakScore(breaks: Breaks, before: Worded, sentence: Worded): number {
  return breakFeatures(before, sentence).reduce((sum, hash) => sum + (breaks.get(hash) ?? 0), 0);
}

/** Weights are kept in steps of this part of one. */
const STEPS = 50;
const DIGITS = 36;

/** Weights as text: each feature's hash and its weight in steps, between them a colon. */
export function breaksText(breaks: Breaks): string {
  return [...breaks]
    .map(([hash, weight]) => `${hash.toString(DIGITS)}:${Math.round(weight * STEPS)}`)
    .join('\n');
}

/** The weights of a text; the reverse of `breaksText`. */
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
