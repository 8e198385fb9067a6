/**
 * The weights of a sentence's features added up: over the sentence, for the decision, and over
 * each of its tokens, for naming the words that carried it. Whole numbers, exact in any order.
 */
import { type Family, PARTS, type Sink, textFeatures } from './features.js';
import type { Token, Word } from './tokens.js';
import { CLASSES, slotOf, type Weights } from './weights.js';
import { APART, ROW, rowAt, rowsOf } from './word-rows.js';

export class Sum implements Sink {
  /** Of the int8 weights times the features' parts, by class. */
  readonly sums = new Int32Array(CLASSES);
  /**
   * A row a token, as in `word-rows.ts`: what it brings, twice over, for a feature's weights are
   * shared by the first and the last word that it was read from.
   */
  readonly rows: Int32Array;
  /** Sum of the features' squared parts. */
  #squares = 0;

  /** `tokens`: how many of them the features are read from; 0 for what is not a sentence's own words. */
  constructor(
    readonly weights: Weights,
    tokens: number,
  ) {
    this.rows = new Int32Array(ROW * tokens);
  }

  /** Length of the vector of features. */
  get length(): number {
    return Math.sqrt(this.#squares || 1) / PARTS;
  }

  add(hash: number, parts: number, from: number, to: number): void {
    this.#squares += parts * parts;
    const { keys, values } = this.weights;
    const slot = slotOf(keys, hash);
    if (keys[slot] === 0) {
      return;
    }
    const at = CLASSES * slot;
    const apart = parts * Math.abs((values[at] as number) - (values[at + 1] as number));
    const { sums, rows } = this;
    for (let k = 0; k < CLASSES; k++) {
      const part = parts * (values[at + k] as number);
      sums[k] = (sums[k] as number) + part;
      if (from >= 0) {
        rows[ROW * from + k] = (rows[ROW * from + k] as number) + part;
        rows[ROW * to + k] = (rows[ROW * to + k] as number) + part;
      }
    }
    if (from >= 0) {
      rows[ROW * from + APART] = (rows[ROW * from + APART] as number) + apart;
      rows[ROW * to + APART] = (rows[ROW * to + APART] as number) + apart;
    }
  }

  addWord(family: Family, word: Word, parts: number, at: number): void {
    this.#squares += parts * parts * (family === 'letters' ? word.runs.length : 1);
    const row = rowsOf(this.weights, word);
    const first = rowAt(family);
    const { sums, rows } = this;
    for (let k = 0; k < CLASSES; k++) {
      sums[k] = (sums[k] as number) + parts * (row[first + k] as number);
    }
    if (at >= 0) {
      for (let k = 0; k < ROW; k++) {
        rows[ROW * at + k] =
          (rows[ROW * at + k] as number) + 2 * parts * (row[first + k] as number);
      }
    }
  }
}

/** Sums by the tokens they are of: what judges a sentence first serves to name its cues later. */
const known = new WeakMap<readonly Token[], Sum>();

/** The sum of the features of these tokens. */
export function sumOf(weights: Weights, tokens: readonly Token[]): Sum {
  let sum = known.get(tokens);
  if (sum?.weights !== weights) {
    sum = new Sum(weights, tokens.length);
    textFeatures(tokens, sum);
    known.set(tokens, sum);
  }
  return sum;
}
