/**
 * The linear model. It scores a sentence by its words, its heading and its neighbours, and each clause by its words.
 */
import type { Role } from './clauses.js';
import type { SentenceInput } from './context.js';
import { NORM, neighbourValue, PARTS, type Place, placeFeatures, type Side } from './features.js';
import { phraseScores } from './phrases.js';
import { Sentence, sentenceOf } from './sentence.js';
import { Sum } from './sum.js';
import { CLASSES, type Weights } from './weights.js';
import { AT } from './word-rows.js';

/** Scores (logits) for strength, improvement, mixed and neutral. */
export type Scores = Float64Array;

export interface ClauseScores {
  readonly role: Role;
  readonly scores: Scores;
}

/** The scores of one sentence: those of the linear model, and those of `phrases.ts`. */
export interface Scored {
  /** The scores by its own words alone. */
  readonly text: Scores;
  /** The scores with its heading and its neighbours. */
  readonly full: Scores;
  /** The scores of each clause alone; empty where the sentence has no contrast. */
  readonly clauses: readonly ClauseScores[];
  /** The scores by its phrases; see `phrases.ts`. */
  readonly phrases: Scores;
}

/** Scores texts with the given weights. */
export class Scorer {
  constructor(private readonly weights: Weights) {}

  /** The scores of a sentence, or of a clause, by its own words. */
  text(sentence: Sentence): Scores {
    const sum = sentence.sum(this.weights);
    const scores = added(new Float64Array(CLASSES), this.weights.bias);
    return this.added(scores, sum, 'own', NORM / sum.length);
  }

  /** What a place adds to the scores of a sentence that stands there. */
  place(place: Place): Scores {
    const sum = new Sum(this.weights, 0);
    placeFeatures(place, sum);
    return this.added(new Float64Array(CLASSES), sum, 'own', 1);
  }

  /** Adds to the scores of a sentence what its neighbour contributes. */
  addNeighbour(scores: Scores, neighbour: Sentence, side: 'previous' | 'next'): void {
    this.added(scores, neighbour.sum(this.weights), side, neighbourValue(neighbour.tokens));
  }

  /** The scores with a sum added, each of whose features has the value `value`. */
  private added(scores: Scores, { sums }: Sum, side: Side, value: number): Scores {
    return added(scores, sums, (value * this.weights.scale) / PARTS, AT[side]);
  }

  /** The scores of each clause, as if it were a sentence; empty where there is no contrast. */
  clauses({ tokens, clauses }: Sentence): ClauseScores[] {
    return clauses.length < 2
      ? []
      : clauses.map(({ role, from, to }) => ({
          role,
          scores: this.text(new Sentence(tokens.slice(from, to))),
        }));
  }
}

/** Adds the numbers of `more`, beginning at `at` and multiplied by `factor`, to the scores. */
function added(
  scores: Scores,
  more: Scores | Float32Array | Int32Array,
  factor = 1,
  at = 0,
): Scores {
  for (let k = 0; k < CLASSES; k++) {
    scores[k] = (scores[k] as number) + factor * (more[at + k] as number);
  }
  return scores;
}

/** The scores of every sentence of a document. */
export function scoreAll(weights: Weights, sentences: readonly SentenceInput[]): Scored[] {
  const scorer = new Scorer(weights);
  const places = new Map<string, Scores>();
  const placeScores = (place: Place): Scores => {
    const key = `${place.kind}:${place.role}:${place.heading}`;
    const scores = places.get(key) ?? scorer.place(place);
    places.set(key, scores);
    return scores;
  };
  const read = sentences.map(({ text }) => sentenceOf(text));
  return sentences.map((sentence, i) => {
    const { paragraph } = sentence;
    const own = read[i] as Sentence;
    const text = scorer.text(own);
    const full = added(text.slice(), placeScores(sentence));
    if (sentences[i - 1]?.paragraph === paragraph) {
      scorer.addNeighbour(full, read[i - 1] as Sentence, 'previous');
    }
    if (sentences[i + 1]?.paragraph === paragraph) {
      scorer.addNeighbour(full, read[i + 1] as Sentence, 'next');
    }
    const phrases = phraseScores(weights.phrases, own.tokens);
    return { text, full, clauses: scorer.clauses(own), phrases };
  });
}
