/**
 * Scores a sentence by its phrases: a small convolutional network. Each filter looks at every window of so many words
 * and keeps the highest value that it finds in the sentence. So "are not seen" counts wherever it stands, and words
 * with similar vectors make similar phrases.
 */
import { POLARITIES } from '../../model/vocabulary.js';
import { hashOf } from './hash.js';
import type { Scores } from './linear.js';
import type { Token, Word } from './tokens.js';

/** How many words the windows have. */
export const WINDOWS = [1, 3, 5] as const;
/** The filters of each window. */
export const FILTERS = 48;
/** The numbers of a word's vector. */
export const DIMENSIONS = 48;
/** A filter has a row of weights for each word of its window. */
export const ROWS = FILTERS * WINDOWS.reduce((sum, size) => sum + size, 0);
/** The first row of each window. */
export const FIRST_ROWS: readonly number[] = WINDOWS.map(
  (_, w) => FILTERS * WINDOWS.slice(0, w).reduce((sum, size) => sum + size, 0),
);
/** One unit for each filter. */
export const UNITS = FILTERS * WINDOWS.length;
const CLASSES = POLARITIES.length;
/** The numbers of `output`: for each class the weights of the units and a bias. */
export const OUTPUTS = CLASSES * (UNITS + 1);

/** The weights of the network. */
export interface Phrases {
  /** The factor by which the numbers of the vectors must be multiplied. */
  readonly scale: number;
  /** The hashes of the known words; 0 where a slot is empty. The length is a power of two. */
  readonly hashes: Int32Array;
  /** The vectors in the order of the hashes, and at last the one that stands for all unknown words. */
  readonly vectors: Int8Array;
  /**
   * For each window, for each word of the window, for each filter: the weights of the word's vector (`ROWS` times
   * `DIMENSIONS`).
   */
  readonly filters: Float32Array;
  readonly biases: Float32Array;
  readonly output: Float32Array;
}

/** The slot of a hash, or the first empty slot where the word is unknown. */
export function placeOf(hashes: Int32Array, hash: number): number {
  const last = hashes.length - 1;
  let at = hash & last;
  while (hashes[at] !== hash && hashes[at] !== 0) {
    at = (at + 1) & last;
  }
  return at;
}

/** What the filters make of each known word. A row is computed when its word is first met. */
class Rows {
  readonly #rows: (Float32Array | undefined)[] = [];

  constructor(private readonly phrases: Phrases) {}

  of(word: Word): Float32Array {
    const { hashes } = this.phrases;
    const hash = hashOf(word.form);
    const found = placeOf(hashes, hash);
    const at = hashes[found] === hash ? found : hashes.length;
    const row = this.#rows[at] ?? this.#computed(at);
    this.#rows[at] = row;
    return row;
  }

  #computed(at: number): Float32Array {
    const { vectors, filters, scale } = this.phrases;
    const vector = Float64Array.from(
      vectors.subarray(at * DIMENSIONS, (at + 1) * DIMENSIONS),
      (value) => value * scale,
    );
    const row = new Float32Array(ROWS);
    for (let r = 0; r < ROWS; r++) {
      row[r] = product(vector, 0, filters, r * DIMENSIONS);
    }
    return row;
  }
}

/**
 * The product of the word vector that begins at `start` and the row of weights that begins at `from`. The four sums do
 * not wait for one another, so this is faster than one sum.
 */
export function product(
  vectors: Float64Array | Float32Array,
  start: number,
  filters: Float32Array,
  from: number,
): number {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  for (let i = 0; i < DIMENSIONS; i += 4) {
    const at = from + i;
    const v = start + i;
    a += (vectors[v] as number) * (filters[at] as number);
    b += (vectors[v + 1] as number) * (filters[at + 1] as number);
    c += (vectors[v + 2] as number) * (filters[at + 2] as number);
    d += (vectors[v + 3] as number) * (filters[at + 3] as number);
  }
  return a + b + c + d;
}

const rowsOf = new WeakMap<Phrases, Rows>();

/** The highest value of each filter over all places of its window. Windows may reach over the sentence's ends. */
function poolInto(units: Float32Array, words: readonly Float32Array[]): void {
  const sums = new Float32Array(FILTERS);
  units.fill(Number.NEGATIVE_INFINITY);
  WINDOWS.forEach((size, window) => {
    const first = FIRST_ROWS[window] as number;
    const reach = size >> 1;
    for (let centre = 0; centre < words.length; centre++) {
      sums.fill(0);
      for (let j = 0; j < size; j++) {
        const row = words[centre + j - reach];
        if (row !== undefined) addRow(sums, row, first + j * FILTERS);
      }
      keepHighest(units, window * FILTERS, sums);
    }
  });
}

function addRow(sums: Float32Array, row: Float32Array, from: number): void {
  for (let f = 0; f < FILTERS; f++) {
    sums[f] = (sums[f] as number) + (row[from + f] as number);
  }
}

function keepHighest(units: Float32Array, from: number, sums: Float32Array): void {
  for (let f = 0; f < FILTERS; f++) {
    const sum = sums[f] as number;
    if (sum > (units[from + f] as number)) units[from + f] = sum;
  }
}

/** The scores (logits) of a sentence by its phrases. Without words it has those of the biases. */
export function phraseScores(phrases: Phrases, tokens: readonly Token[]): Scores {
  const rows = rowsOf.get(phrases) ?? new Rows(phrases);
  rowsOf.set(phrases, rows);
  const { biases, output } = phrases;
  const units = new Float32Array(UNITS);
  poolInto(
    units,
    tokens.map(({ word }) => rows.of(word)),
  );
  const scores = new Float64Array(CLASSES);
  for (let k = 0; k < CLASSES; k++) {
    const from = k * (UNITS + 1);
    let sum = output[from + UNITS] as number;
    for (let u = 0; u < UNITS; u++) {
      sum +=
        (output[from + u] as number) * Math.max(0, (units[u] as number) + (biases[u] as number));
    }
    scores[k] = sum;
  }
  return scores;
}
