/**
 * The weights of a sentence's features added up: over the sentence, for the decision, and over
 * each of its tokens, for naming the words that carried it. Whole numbers, exact in any order.
 */
import { PARTS, type Sink } from './features.js';
import type { Word } from './tokens.js';
import { packedOf, type Weights } from './weights.js';
import { AT, addApart, addWeights, OWN, ROW, rowOf, SQUARES } from './word-rows.js';

export class Sum implements Sink {
  /** Of the features' weights, as in a row of `word-rows.ts`: also what the sentence is to its neighbours. */
  readonly sums = new Int32Array(ROW);
  /**
   * What each token brings: `OWN` numbers, twice over, for a feature's weights are shared by the
   * first and the last word that it was read from.
   */
  readonly tokens: Int32Array;

  /** `tokens`: how many of them the features are read from; 0 for what is not a sentence's own words. */
  constructor(
    private readonly weights: Weights,
    tokens: number,
  ) {
    this.tokens = new Int32Array(OWN * tokens);
  }

  /** Length of the vector of features. */
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
