/** The weights of features that hang on a single word, added up once for each word and set of weights. */
import { FAMILIES, type Family, wordHashes } from './features.js';
import type { Word } from './tokens.js';
import { CLASSES, slotOf, type Weights } from './weights.js';

/** A row: the int8 weights of the classes, and how far strength and improvement lie apart in each feature. */
export const ROW = CLASSES + 1;
export const APART = CLASSES;
const AT = Object.fromEntries(FAMILIES.map((family, i) => [family, ROW * i])) as Readonly<
  Record<Family, number>
>;

/** Where the row of a family begins in `rowsOf`. */
export function rowAt(family: Family): number {
  return AT[family];
}

function addRow(weights: Weights, hash: number, rows: Int16Array, at: number): void {
  const slot = slotOf(weights.keys, hash);
  if (weights.keys[slot] === 0) {
    return;
  }
  const { values } = weights;
  const from = CLASSES * slot;
  for (let k = 0; k < CLASSES; k++) {
    rows[at + k] = (rows[at + k] as number) + (values[from + k] as number);
  }
  const apart = (values[from] as number) - (values[from + 1] as number);
  rows[at + APART] = (rows[at + APART] as number) + Math.abs(apart);
}

/** The rows of a word, one a family; sums of at most 40 features each. */
export function rowsOf(weights: Weights, word: Word): Int16Array {
  if (word.memo?.owner === weights) {
    return word.memo.rows;
  }
  const rows = new Int16Array(ROW * FAMILIES.length);
  for (const family of FAMILIES) {
    for (const hash of wordHashes(family, word)) {
      addRow(weights, hash, rows, AT[family]);
    }
  }
  word.memo = { owner: weights, rows };
  return rows;
}
