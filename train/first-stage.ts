/**
 * The first stage: trains the linear model, and scores sentences with it as the product does with its packed weights.
 */
import type { Scored } from '../src/find/classifier/linear.js';
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

/** What the model is told of what stands around a sentence. */
export interface Shown {
  readonly neighbours: boolean;
  readonly place: boolean;
}

/** The linear model's scores of one sentence. */
export function scoreOne(
  model: LinearModel,
  { examples, clauses }: Prepared,
  index: number,
  shown: Shown,
): Scored {
  const scoresOf = (...parts: readonly Sparse[]): Float64Array => {
    const scores = Float64Array.from(model.bias);
    for (const part of parts) addSparse(model, part, scores);
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
  };
}

/** The scores of all sentences of a document. */
export function scoreDocument(model: LinearModel, prepared: Prepared, place: boolean): Scored[] {
  return prepared.examples.map((_, i) => scoreOne(model, prepared, i, { neighbours: true, place }));
}
