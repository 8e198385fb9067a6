/**
 * The first stage: trains the linear model, and scores sentences with it and with the network over phrases, as the
 * product does with its packed weights.
 */
import type { Scored } from '../src/find/classifier/linear.js';
import { type Phrases, phraseScores } from '../src/find/classifier/phrases.js';
import { sentenceOf } from '../src/find/classifier/sentence.js';
import type { Label } from './labels.js';
import {
  addSparse,
  type LinearModel,
  type Places,
  type Sparse,
  trainLinear,
} from './linear-model.js';
import type { Prepared } from './prepare.js';

/** Trains the linear model on the labelled sentences of these documents. */
export function linearOn(documents: readonly Prepared[], places: Places): LinearModel {
  const lessons = documents.flatMap(({ examples }) =>
    examples.flatMap((example) =>
      example.label === null ? [] : [{ ...example, label: example.label as Label }],
    ),
  );
  return trainLinear(lessons, places.size, 1);
}

/** The models of the first stage. */
export interface FirstStage {
  readonly linear: LinearModel;
  readonly phrases: Phrases;
}

/** What the linear model is told of what stands around a sentence. */
export interface Shown {
  readonly neighbours: boolean;
  readonly place: boolean;
}

/** The scores of one sentence. */
export function scoreOne(
  { linear, phrases }: FirstStage,
  { document, examples, clauses }: Prepared,
  index: number,
  shown: Shown,
): Scored {
  const scoresOf = (...parts: readonly Sparse[]): Float64Array => {
    const scores = Float64Array.from(linear.bias);
    for (const part of parts) addSparse(linear, part, scores);
    return scores;
  };
  const { text, place, neighbours } = examples[index] as Prepared['examples'][number];
  return {
    text: scoresOf(text),
    full: scoresOf(
      text,
      ...(shown.neighbours ? [neighbours] : []),
      ...(shown.place ? [place] : []),
    ),
    clauses: (clauses[index] ?? []).map(({ role, sparse }) => ({
      role,
      scores: scoresOf(sparse),
    })),
    phrases: phraseScores(phrases, sentenceOf(document.sentences[index]?.text ?? '').tokens),
  };
}

/** The scores of all sentences of a document. */
export function scoreDocument(first: FirstStage, prepared: Prepared, place: boolean): Scored[] {
  return prepared.examples.map((_, i) => scoreOne(first, prepared, i, { neighbours: true, place }));
}
