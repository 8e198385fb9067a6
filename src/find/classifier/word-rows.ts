/** The weights of features that hang on a single word, added up once for each word and set of weights. */
import { type Feature, PLACES, type Place, wordFeatures } from './features.js';
import type { Word } from './tokens.js';
import { CLASSES, slotOf, type Weights } from './weights.js';

/** A word's own weights: those of the classes, then how far strength and improvement lie apart in each feature. */
export const OWN = CLASSES + 1;
export const APART = CLASSES;
/** Where in a row the weights of the classes stand that a word has in each place. */
export const AT: Readonly<Record<Place, number>> = {
  own: 0,
  previous: OWN,
  next: OWN + CLASSES,
};
/** Where the squares of a word's own features stand, for the length of the sentence's vector. */
export const SQUARES = OWN + 2 * CLASSES;
/** Numbers of a row: int8 weights times the features' parts, at most 40 of them. */
export const ROW = SQUARES + 1;

/** Adds a feature's weights to a row, where it has any. */
function addFeature(
  { keys, values }: Weights,
  feature: Feature,
  row: Int32Array,
  at: number,
): void {
  const { hash, parts } = feature;
  const slot = slotOf(keys, hash);
  if (keys[slot] === 0) {
    return;
  }
  const weight = (k: number): number => parts * (values[CLASSES * slot + k] as number);
  for (let k = 0; k < CLASSES; k++) {
    row[at + k] = (row[at + k] as number) + weight(k);
  }
  if (at === AT.own) {
    row[APART] = (row[APART] as number) + Math.abs(weight(0) - weight(1));
  }
}

function rowFor(weights: Weights, word: Word): Int32Array {
  const row = new Int32Array(ROW);
  for (const place of PLACES) {
    for (const feature of wordFeatures(place, word)) {
      addFeature(weights, feature, row, AT[place]);
      if (place === 'own') {
        row[SQUARES] = (row[SQUARES] as number) + feature.parts ** 2;
      }
    }
  }
  return row;
}

/** The row of a word. */
export function rowOf(weights: Weights, word: Word): Int32Array {
  if (word.memo?.owner !== weights) {
    word.memo = { owner: weights, row: rowFor(weights, word) };
  }
  return word.memo.row;
}
