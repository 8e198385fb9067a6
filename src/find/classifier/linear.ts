/** The linear model: scores of a sentence's words, of its heading and neighbours, and of its clauses. */
import { type Clause, clausesOf, type Role } from './clauses.js';
import type { SentenceInput } from './context.js';
import { Features, headingFeatures, neighbourFeatures, textFeatures } from './features.js';
import { type Token, tokenise } from './tokens.js';
import { CLASSES, slotOf, type Weights } from './weights.js';

/** Scores (logits) of strength, improvement, mixed and neutral. */
export type Scores = Float64Array;

export interface ClauseScores {
  readonly role: Role;
  readonly scores: Scores;
}

/** What the linear model says of one sentence. */
export interface Scored {
  /** By its own words alone. */
  readonly text: Scores;
  /** With heading and neighbours. */
  readonly full: Scores;
  /** Of each clause alone; empty where the sentence has no contrast. */
  readonly clauses: readonly ClauseScores[];
}

/**
 * What the linear model reads of one document. Every method fills the same list:
 * its result holds until the next call.
 */
export class DocumentFeatures {
  private readonly tokens: readonly (readonly Token[])[];
  private readonly list = new Features();

  constructor(private readonly sentences: readonly SentenceInput[]) {
    this.tokens = sentences.map((sentence) => tokenise(sentence.text));
  }

  /** A sentence's own words. */
  text(index: number): Features {
    return textFeatures(this.tokens[index] ?? [], this.list);
  }

  heading(index: number): Features {
    return headingFeatures(this.sentences[index]?.heading ?? null, this.list);
  }

  /** The words of the sentence before or after; none where it is in another paragraph. */
  neighbour(index: number, side: 'previous' | 'next'): Features {
    const other = side === 'previous' ? index - 1 : index + 1;
    const near = this.sentences[other]?.paragraph === this.sentences[index]?.paragraph;
    return neighbourFeatures(near ? (this.tokens[other] ?? []) : [], side, this.list);
  }

  /** The clauses of a sentence; none where it has no contrast. */
  clauses(index: number): Clause[] {
    const clauses = clausesOf(this.tokens[index] ?? []);
    return clauses.length < 2 ? [] : clauses;
  }

  /** One clause's words, as if it were a sentence. */
  clause(index: number, { from, to }: Clause): Features {
    return textFeatures((this.tokens[index] ?? []).slice(from, to), this.list);
  }
}

/** Adds the features' weights to the scores. */
export function addScores(weights: Weights, features: Features, scores: Scores): void {
  const { keys, values, scale } = weights;
  const { hash, value: size, size: count } = features;
  for (let i = 0; i < count; i++) {
    const slot = slotOf(keys, hash[i] as number);
    if (keys[slot] === 0) {
      continue;
    }
    const value = (size[i] as number) * scale;
    for (let k = 0; k < CLASSES; k++) {
      scores[k] = (scores[k] as number) + value * (values[CLASSES * slot + k] as number);
    }
  }
}

/** The scores of one piece of text by its own words. */
export function scoreFeatures(weights: Weights, features: Features): Scores {
  const scores = new Float64Array(weights.bias);
  addScores(weights, features, scores);
  return scores;
}

/** The linear model's view of every sentence of a document. */
export function scoreAll(weights: Weights, sentences: readonly SentenceInput[]): Scored[] {
  const features = new DocumentFeatures(sentences);
  return sentences.map((_, i) => {
    const text = scoreFeatures(weights, features.text(i));
    const full = text.slice();
    addScores(weights, features.heading(i), full);
    addScores(weights, features.neighbour(i, 'previous'), full);
    addScores(weights, features.neighbour(i, 'next'), full);
    const clauses = features.clauses(i).map((clause) => ({
      role: clause.role,
      scores: scoreFeatures(weights, features.clause(i, clause)),
    }));
    return { text, full, clauses };
  });
}
