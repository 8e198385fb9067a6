/** The linear model: scores of a sentence's words, of its heading and neighbours, and of its clauses. */
import type { Role } from './clauses.js';
import type { SentenceInput } from './context.js';
import { NORM, neighbourValue, PARTS, type Place, placeFeatures, type Side } from './features.js';
import { Sentence, sentenceOf } from './sentence.js';
import { Sum } from './sum.js';
import { CLASSES, type Weights } from './weights.js';
import { AT } from './word-rows.js';

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

/** Scores pieces of text by given weights. */
export class Scorer {
  constructor(private readonly weights: Weights) {}

  /** The scores of a sentence's own words, or of a clause's. */
  text(sentence: Sentence): Scores {
    const sum = sentence.sum(this.weights);
    const scores = added(new Float64Array(CLASSES), this.weights.bias);
    return this.added(scores, sum, 'own', NORM / sum.length);
  }

  /** What a place adds to the scores of the sentences that stand there. */
  place(place: Place): Scores {
    const sum = new Sum(this.weights, 0);
    placeFeatures(place, sum);
    return this.added(new Float64Array(CLASSES), sum, 'own', 1);
  }

  /** Adds what a neighbour adds to the scores of the sentence that it stands before or after. */
  addNeighbour(scores: Scores, neighbour: Sentence, side: 'previous' | 'next'): void {
    this.added(scores, neighbour.sum(this.weights), side, neighbourValue(neighbour.tokens));
  }

  /** The scores with a sum added, each of its features `value` times. */
  private added(scores: Scores, { sums }: Sum, side: Side, value: number): Scores {
    return added(scores, sums, (value * this.weights.scale) / PARTS, AT[side]);
  }

  /** The scores of each clause as if it were a sentence; none where there is no contrast. */
  clauses({ tokens, clauses }: Sentence): ClauseScores[] {
    return clauses.length < 2
      ? []
      : clauses.map(({ role, from, to }) => ({
          role,
          scores: this.text(new Sentence(tokens.slice(from, to))),
        }));
  }
}

/** Adds the numbers of `more` from `at`, times `factor`, to the scores. */
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

/** The linear model's view of every sentence of a document. */
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
    return { text, full, clauses: scorer.clauses(own) };
  });
}
