/** A sentence as the linear model reads it, kept until the next document: judging, naming cues and cutting all need it. */
import { type Clause, clausesOf } from './clauses.js';
import { textFeatures } from './features.js';
import { Sum } from './sum.js';
import { type Token, tokenise } from './tokens.js';
import type { Weights } from './weights.js';

export class Sentence {
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
  /** Of the weights it was last scored by. */
  #scored: { readonly weights: Weights; readonly sum: Sum } | null = null;

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
    this.clauses = clausesOf(tokens);
  }

  /** The sum of its words' features. */
  sum(weights: Weights): Sum {
    if (this.#scored?.weights !== weights) {
      const sum = new Sum(weights, this.tokens.length);
      textFeatures(this.tokens, this.clauses, sum);
      this.#scored = { weights, sum };
    }
    return this.#scored.sum;
  }
}

/** Above this many they are let go, so that no input holds memory without end. */
const MOST_KEPT = 2000;
/** Longer texts are no sentences, and are not kept. UTF-16 units. */
const LONG = 2000;
const kept = new Map<string, Sentence>();

/** The sentence of these words; the same again while it is kept. */
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

/** Lets the sentences of the last document go. */
export function forgetSentences(): void {
  kept.clear();
}
