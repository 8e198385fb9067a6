/** The weights of features that hang on a single word, added up once for each word and set of weights. */
import { SIDES, type Side, wordFeatures } from './features.js';
import type { Word } from './tokens.js';
import { CLASSES, packedOf, type Weights, weightIn } from './weights.js';

/** A word's own weights: those of the classes, then how far strength and improvement lie apart in each feature. */
export const OWN = CLASSES + 1;
export const APART = CLASSES;
/** Where in a row the weights of the classes stand that a word has on each side. */
export const AT: Readonly<Record<Side, number>> = {
  own: 0,
  previous: OWN,
  next: OWN + CLASSES,
};
/** Where the squares of a word's own features stand, for the length of the sentence's vector. */
export const SQUARES = OWN + 2 * CLASSES;
/** Numbers of a row: int8 weights times the features' parts, at most 40 of them. */
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

/** Adds so many `parts` of a feature's weights to the numbers from `at`. */
export function addWeights(numbers: Int32Array, at: number, packed: number, parts: number): void {
  numbers[at] = (numbers[at] as number) + parts * weightIn(packed, 0);
  numbers[at + 1] = (numbers[at + 1] as number) + parts * weightIn(packed, 1);
  numbers[at + 2] = (numbers[at + 2] as number) + parts * weightIn(packed, 2);
  numbers[at + 3] = (numbers[at + 3] as number) + parts * weightIn(packed, 3);
}

/** The same, and how far strength and improvement lie apart. */
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
