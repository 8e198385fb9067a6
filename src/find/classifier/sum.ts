/**
 * The weights of a sentence's features added up: over the sentence, for the decision, and over
 * each of its tokens, for naming the words that carried it. Whole numbers, exact in any order.
 */
import { PARTS, type Sink, textFeatures } from './features.js';
import type { Token, Word } from './tokens.js';
import { CLASSES, slotOf, type Weights } from './weights.js';
import { APART, OWN, ROW, rowOf, SQUARES } from './word-rows.js';

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
    readonly weights: Weights,
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
    const { keys, values } = this.weights;
    sums[SQUARES] = (sums[SQUARES] as number) + parts * parts;
    const slot = slotOf(keys, hash);
    if (keys[slot] === 0) {
      return;
    }
    const at = CLASSES * slot;
    for (let k = 0; k < CLASSES; k++) {
      sums[k] = (sums[k] as number) + parts * (values[at + k] as number);
    }
    if (from >= 0) {
      give(tokens, OWN * from, values, at, parts);
      give(tokens, OWN * to, values, at, parts);
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

/** Gives a token the weights of a feature that it has a share in. */
function give(
  tokens: Int32Array,
  to: number,
  values: Int8Array,
  from: number,
  parts: number,
): void {
  for (let k = 0; k < CLASSES; k++) {
    tokens[to + k] = (tokens[to + k] as number) + parts * (values[from + k] as number);
  }
  const apart = Math.abs((values[from] as number) - (values[from + 1] as number));
  tokens[to + APART] = (tokens[to + APART] as number) + parts * apart;
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
