/**
 * Adds up the weights of a sentence's features: over the whole sentence for the decision, and over each token for
 * naming the decisive words. All numbers are whole, so that the sums are exact in any order.
 */
import { PARTS, type Sink } from './features.js';
import type { Word } from './tokens.js';
import { packedOf, type Weights } from './weights.js';
import { AT, addApart, addWeights, OWN, ROW, rowOf, SQUARES } from './word-rows.js';

export class Sum implements Sink {
  /**
   * The sums over the sentence, laid out like a row of `word-rows.ts`. They also hold what the sentence adds to its
   * neighbours.
   */
  readonly sums = new Int32Array(ROW);
  /**
   * What each token contributes: `OWN` numbers. Each is twice as large as its true value, because the weights of a
   * feature are shared between the first and the last word from which it was read.
   */
  readonly tokens: Int32Array;

  /**
   * `tokens`: the number of tokens from which the features are read; 0 for features that do not come from the
   * sentence's words.
   */
  constructor(
    private readonly weights: Weights,
    tokens: number,
  ) {
    this.tokens = new Int32Array(OWN * tokens);
  }

  /** The length of the vector of features. */
  get length(): number {
    return Math.sqrt(this.sums[SQUARES] || 1) / PARTS;
  }

  add(hash: number, parts: number, from: number, to: number): void {
    const { sums, tokens } = this;
    sums[SQUARES] = (sums[SQUARES] as number) + parts * parts;
    const packed = packedOf(this.weights.table, hash);
    if (packed === 0) {
      return;
    }
    addWeights(sums, AT.own, packed, parts);
    if (from >= 0) {
      addApart(tokens, OWN * from, packed, parts);
      addApart(tokens, OWN * to, packed, parts);
    }
  }

  addWord(word: Word, at: number): void {
    const row = rowOf(this.weights, word);
    const { sums, tokens } = this;
    for (let k = 0; k < ROW; k++) {
      sums[k] = (sums[k] as number) + (row[k] as number);
    }
    for (let k = 0; k < OWN; k++) {
      tokens[OWN * at + k] = (tokens[OWN * at + k] as number) + 2 * (row[k] as number);
    }
  }
}
