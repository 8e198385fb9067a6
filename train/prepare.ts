/** Prepares documents for the linear model: turns their sentences and clauses into lists of numbered features. */
import type { Scored } from '../src/find/classifier/linear.js';
import type { LabelledDocument } from './corpus.js';
import { DocumentFeatures } from './document-features.js';
import { type Example, Places, type Sparse } from './linear-model.js';

/** The clauses of one sentence; empty where it has no contrast. */
export type PreparedClauses = readonly {
  readonly role: Scored['clauses'][number]['role'];
  readonly sparse: Sparse;
}[];

/** A document with its features as places. */
export interface Prepared {
  readonly document: LabelledDocument;
  readonly examples: readonly Example[];
  readonly clauses: readonly PreparedClauses[];
}

/** Numbers the features of all labelled sentences. It does not matter which labels they have. */
export function countFeatures(documents: readonly LabelledDocument[]): Places {
  const places = new Places();
  for (const { sentences, labels } of documents) {
    const features = new DocumentFeatures(sentences);
    labels.forEach((label, i) => {
      if (label === null) return;
      places.count([
        () => features.text(i),
        () => features.place(i),
        () => features.neighbour(i, 'previous'),
        () => features.neighbour(i, 'next'),
      ]);
    });
  }
  return places;
}

export function prepare(document: LabelledDocument, places: Places): Prepared {
  const { sentences, labels } = document;
  const features = new DocumentFeatures(sentences);
  return {
    document,
    examples: sentences.map((_, i) => ({
      text: places.sparse(() => features.text(i)),
      place: places.sparse(() => features.place(i)),
      neighbours: places.sparse(
        () => features.neighbour(i, 'previous'),
        () => features.neighbour(i, 'next'),
      ),
      label: labels[i] ?? null,
    })),
    clauses: sentences.map((_, i) =>
      features.clauses(i).map((clause) => ({
        role: clause.role,
        sparse: places.sparse(() => features.clause(i, clause)),
      })),
    ),
  };
}
