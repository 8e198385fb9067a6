/** Trains both stages in folds, so that each document is scored by a linear model that was not trained on it. */
import type { Phrases } from '../src/find/classifier/phrases.js';
import { foldOf } from './corpus.js';
import { type FirstStage, linearOn } from './first-stage.js';
import type { Places } from './linear-model.js';
import type { Lesson } from './network-model.js';
import type { Prepared } from './prepare.js';
import { lessonsOf } from './second-stage.js';

/** One fold: its documents, models trained on all others, and what the networks may learn from their scores. */
export interface Fold {
  readonly apart: readonly Prepared[];
  readonly first: FirstStage;
  readonly lessons: readonly Lesson[];
}

/** How documents are divided. Another `salt` gives another division. */
export const OUTER = 5;
const SALT = 'outer';

export const outerFoldOf = (id: string): number => foldOf(id, OUTER, SALT);

/** Divides the documents into folds. `phrases` has for each fold the network that was trained on the others. */
export function foldsOf(
  documents: readonly Prepared[],
  places: Places,
  phrases: readonly Phrases[],
): Fold[] {
  const inFold = (d: Prepared, fold: number): boolean => outerFoldOf(d.document.id) === fold;
  return phrases.map((own, fold) => {
    const rest = documents.filter((d) => !inFold(d, fold));
    const first = { linear: linearOn(rest, places), phrases: own };
    const apart = documents.filter((d) => inFold(d, fold));
    return { apart, first, lessons: apart.flatMap((d) => lessonsOf(first, d)) };
  });
}
