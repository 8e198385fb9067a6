/**
 * Findings: what the document praises and what must improve, point by point.
 *
 * sections → units (sentences with their places) → judged sentences → points → lists. The
 * document's own lists decide first (basis `section`); every other sentence is read by the
 * classifier (basis `sentence`), which knows nothing of this stage and can be replaced without it.
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

/** The findings of a document that is no inspection and no article about one: nobody can say whose work its sentences judge. */
export const NO_FINDINGS: Findings = {
  headlineFindings: [],
  strengths: [],
  areasForImprovement: [],
  claims: [],
};

/** What `find` must know of the document beside its sections. */
export interface FindContext {
  readonly kind: Kind;
  /** Whose words an article's quotations and sentences are; not given for other kinds, whose sentences are the inspectors'. */
  readonly heard?: readonly Heard[];
}

/** What is made on the way to the findings, step by step. */
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

/** The steps from a document's sections to the points that are listed. */
export function workingsOf(sections: readonly OutlineSection[], context: FindContext): Workings {
  const { kind, heard } = context;
  const units = unitsOf(sections, kind);
  const verdicts = verdictsOf(units, kind);
  const judged = decide(units, verdicts, heard && voicingOf(sections, heard));
  return { units, verdicts, points: pointsOf(judged, sections) };
}
