/** The two stages over folds: every document is scored by a linear model that has not seen it. */
import type { Vectors } from '../src/find/classifier/vectors.js';
import { foldOf } from './corpus.js';
import { linearOn } from './first-stage.js';
import type { LinearModel, Places } from './linear-model.js';
import type { Lesson } from './network-model.js';
import type { Prepared } from './prepare.js';
import { lessonsOf } from './second-stage.js';

/** One fold: the documents kept apart, a linear model trained on the others, and what the networks learn from it. */
export interface Fold {
  readonly apart: readonly Prepared[];
  readonly model: LinearModel;
  readonly lessons: readonly Lesson[];
}

/** The folds of the documents; `salt` tells one division from another. */
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
