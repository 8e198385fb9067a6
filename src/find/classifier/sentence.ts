/**
 * A sentence as the linear model reads it. Sentences are kept until the next document, because judging and naming
 * cues both need them.
 */
import { type Clause, clausesOf } from './clauses.js';
import { textFeatures } from './features.js';
import { Sum } from './sum.js';
import { type Token, tokenise } from './tokens.js';
import type { Weights } from './weights.js';

export class Sentence {
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
  /** The weights with which it was last scored, and the sum. */
  #scored: { readonly weights: Weights; readonly sum: Sum } | null = null;

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
    this.clauses = clausesOf(tokens);
  }

  /** The sum of the features of its words. */
  sum(weights: Weights): Sum {
    if (this.#scored?.weights !== weights) {
      const sum = new Sum(weights, this.tokens.length);
      textFeatures(this.tokens, this.clauses, sum);
      this.#scored = { weights, sum };
    }
    return this.#scored.sum;
  }
}

/** When more sentences than this are kept, all are dropped, so that no input can fill the memory. */
const MOST_KEPT = 2000;
/** In UTF-16 units: longer texts are not sentences, and are not kept. */
const LONG = 2000;
const kept = new Map<string, Sentence>();

/** The sentence with these words. While it is kept, the same object is given again. */
export function sentenceOf(text: string): Sentence {
  const found = kept.get(text);
  if (found !== undefined) {
    return found;
  }
  const sentence = new Sentence(tokenise(text));
  if (text.length <= LONG) {
    if (kept.size >= MOST_KEPT) {
      kept.clear();
    }
    kept.set(text, sentence);
  }
  return sentence;
}

/** Drops the sentences of the last document. */
export function forgetSentences(): void {
  kept.clear();
}
