/**
 * Findings: what the document praises and what must improve, point by point.
 *
 * The steps are: sections → units (sentences with their places) → judged sentences → points → lists. What stands in
 * the document's own lists is decided by the list (basis `section`). Every other sentence is judged by the classifier
 * (basis `sentence`). The classifier imports nothing of this stage, so it can be replaced.
 */
import type { Kind } from '../model/vocabulary.js';
import type { OutlineSection } from '../outline/index.js';
import type { Heard } from '../quote/index.js';
import type { Verdict } from './classifier/index.js';
import { decide, verdictsOf } from './judge.js';
import { type Findings, listsOf } from './lists.js';
import { type Point, pointsOf } from './points/index.js';
import { type Unit, unitsOf } from './units.js';
import { voicingOf } from './voicing.js';

export type { Said, Voicing } from './judge.js';
export type { Findings } from './lists.js';

/** The findings of a document of kind `other`. It has none, because nobody can say whose work its sentences judge. */
export const NO_FINDINGS: Findings = {
  headlineFindings: [],
  strengths: [],
  areasForImprovement: [],
  claims: [],
};

/** What `find` must know of the document, beside its sections. */
export interface FindContext {
  readonly kind: Kind;
  /**
   * Who says the quotations and sentences of an article. Other kinds have no `heard`, because all their sentences are
   * the inspectors'.
   */
  readonly heard?: readonly Heard[];
}

/** The results of the steps on the way to the findings. */
export interface Workings {
  readonly units: readonly Unit[];
  /** What the classifier says of each unit. */
  readonly verdicts: readonly Verdict[];
  readonly points: readonly Point[];
}

/** The findings of a document's sections. */
export function find(sections: readonly OutlineSection[], context: FindContext): Findings {
  return listsOf(workingsOf(sections, context).points, sections);
}

/** Runs the steps from a document's sections to its points. */
export function workingsOf(sections: readonly OutlineSection[], context: FindContext): Workings {
  const { kind, heard } = context;
  const units = unitsOf(sections, kind);
  const verdicts = verdictsOf(units, kind);
  const judged = decide(units, verdicts, heard && voicingOf(sections, heard));
  return { units, verdicts, points: pointsOf(judged, sections) };
}
