/**
 * The weights of the features that come from a single word. They are added up once for each word and each set of
 * weights.
 */
import { SIDES, type Side, wordFeatures } from './features.js';
import type { Word } from './tokens.js';
import { CLASSES, packedOf, type Weights, weightIn } from './weights.js';

/**
 * How many numbers of a row are the word's own weights: those for the classes, and one for how far strength and
 * improvement are apart in each feature.
 */
export const OWN = CLASSES + 1;
export const APART = CLASSES;
/** Where in a row the weights for the classes begin, for each side on which the word may stand. */
export const AT: Readonly<Record<Side, number>> = {
  own: 0,
  previous: OWN,
  next: OWN + CLASSES,
};
/**
 * Where in a row the squares of the word's own features stand. They are needed for the length of the sentence's
 * vector.
 */
export const SQUARES = OWN + 2 * CLASSES;
/** How many numbers a row has. They are int8 weights times the features' parts, of which there are at most 40. */
export const ROW = SQUARES + 1;

function rowFor({ table }: Weights, word: Word): Int32Array {
  const row = new Int32Array(ROW);
  for (const side of SIDES) {
    for (const { hash, parts } of wordFeatures(side, word)) {
      const packed = packedOf(table, hash);
      if (side === 'own') {
        addApart(row, AT.own, packed, parts);
        row[SQUARES] = (row[SQUARES] as number) + parts ** 2;
      } else {
        addWeights(row, AT[side], packed, parts);
      }
    }
  }
  return row;
}

/** Adds a feature's weights, `parts` times, to the numbers that begin at `at`. */
export function addWeights(numbers: Int32Array, at: number, packed: number, parts: number): void {
  numbers[at] = (numbers[at] as number) + parts * weightIn(packed, 0);
  numbers[at + 1] = (numbers[at + 1] as number) + parts * weightIn(packed, 1);
  numbers[at + 2] = (numbers[at + 2] as number) + parts * weightIn(packed, 2);
  numbers[at + 3] = (numbers[at + 3] as number) + parts * weightIn(packed, 3);
}

/** The same, and adds how far strength and improvement are apart. */
export function addApart(numbers: Int32Array, at: number, packed: number, parts: number): void {
  addWeights(numbers, at, packed, parts);
  const apart = Math.abs(weightIn(packed, 0) - weightIn(packed, 1));
  numbers[at + APART] = (numbers[at + APART] as number) + parts * apart;
}

/** The row of a word. */
export function rowOf(weights: Weights, word: Word): Int32Array {
  if (word.memo?.owner !== weights) {
    word.memo = { owner: weights, row: rowFor(weights, word) };
  }
  return word.memo.row;
}
