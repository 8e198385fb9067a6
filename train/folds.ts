/** Trains both stages in folds, so that each document is scored by a linear model that was not trained on it. */
import type { Vectors } from '../src/find/classifier/vectors.js';
import { foldOf } from './corpus.js';
import { linearOn } from './first-stage.js';
import type { LinearModel, Places } from './linear-model.js';
import type { Lesson } from './network-model.js';
import type { Prepared } from './prepare.js';
import { lessonsOf } from './second-stage.js';

/** One fold: its documents, a linear model trained on all others, and what the networks may learn from its scores. */
export interface Fold {
  readonly apart: readonly Prepared[];
  readonly model: LinearModel;
  readonly lessons: readonly Lesson[];
}

/** Divides the documents into folds. Another `salt` gives another division. */
export function foldsOf(
  documents: readonly Prepared[],
  { places, vectors }: { readonly places: Places; readonly vectors: Vectors },
  { count, salt }: { readonly count: number; readonly salt: string },
): Fold[] {
  const inFold = (d: Prepared, fold: number): boolean =>
    foldOf(d.document.id, count, salt) === fold;
  return Array.from({ length: count }, (_, fold) => {
    const rest = documents.filter((d) => !inFold(d, fold));
    const model = linearOn(rest, places);
    const apart = documents.filter((d) => inFold(d, fold));
    return { apart, model, lessons: apart.flatMap((d) => lessonsOf(model, d, vectors)) };
  });
}
