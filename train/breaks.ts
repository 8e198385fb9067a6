/**
 * Learns which words begin a paragraph. A logistic model is trained on all pairs of neighbouring sentences of the
 * corpus: is there a paragraph's end between them? It needs no labels.
 */
import type { Judged } from '../src/find/judge.js';
import { type Breaks, breakFeatures } from '../src/find/points/breaks.js';
import { wordingOf } from '../src/find/points/features.js';
import { randomFrom } from './random.js';

/** Two neighbouring sentences. */
interface Step {
  readonly features: readonly number[];
  /** Whether a paragraph ends between them. */
  readonly breaks: boolean;
}

/** A feature is left out where fewer pairs have it. */
const LEAST = 5;
const EPOCHS = 6;
const RATE = 0.25;
/**
 * How strongly a weight is drawn to 0. The pairs that have the feature share this, so common features are drawn less.
 */
const RIDGE = 3;
const SEED = 5;
/** The log odds of a new paragraph before anything is known. */
const BIAS = -1.2;
/** This many features are kept: those with large weights in many pairs. */
const MOST = 3500;

/**
 * The steps of a document. A step from one paragraph to the next counts only where both have several sentences, because
 * a paragraph of one sentence shows nothing about how paragraphs begin.
 */
function stepsOf(judged: readonly Judged[]): Step[] {
  const place = ({ section, paragraph }: Judged): string => `${section}.${paragraph}`;
  const sizes = new Map<string, number>();
  for (const one of judged) sizes.set(place(one), (sizes.get(place(one)) ?? 0) + 1);
  const several = (one: Judged): boolean => (sizes.get(place(one)) ?? 0) > 1;
  return judged.flatMap((sentence, i) => {
    const before = judged[i - 1];
    if (!before || before.section !== sentence.section || before.item || sentence.item) return [];
    const breaks = before.paragraph !== sentence.paragraph;
    if (breaks && !(several(before) && several(sentence))) return [];
    return [{ features: breakFeatures(wordingOf(before), wordingOf(sentence)), breaks }];
  });
}

function countsOf(steps: readonly Step[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { features } of steps)
    for (const hash of new Set(features)) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  return counts;
}

/** A feature's weight while it is learnt. */
interface Weight {
  readonly count: number;
  weight: number;
  /** The sum of its squared slopes. */
  moved: number;
}

/** Learns from one step. The more a weight has moved before, the less it moves (Adagrad). */
function learn({ features, breaks }: Step, weights: Map<number, Weight>): void {
  const known = features.flatMap((hash) => weights.get(hash) ?? []);
  const sum = known.reduce((all, { weight }) => all + weight, BIAS);
  const error = 1 / (1 + Math.exp(-sum)) - Number(breaks);
  for (const one of known) {
    const slope = error + (RIDGE * one.weight) / one.count;
    one.moved += slope * slope;
    one.weight -= (RATE * slope) / Math.sqrt(one.moved);
  }
}

/** The weights that these documents teach. */
export function trainBreaks(documents: readonly (readonly Judged[])[]): Breaks {
  const steps = documents.flatMap(stepsOf);
  const weights = new Map<number, Weight>();
  for (const [hash, count] of countsOf(steps))
    if (count >= LEAST) weights.set(hash, { count, weight: 0, moved: 1 });
  const random = randomFrom(SEED);
  for (let epoch = 0; epoch < EPOCHS; epoch++)
    for (const step of random.shuffle([...steps])) learn(step, weights);
  const size = ({ weight, count }: Weight): number => Math.abs(weight) * Math.sqrt(count);
  const kept = [...weights].toSorted(([a, v], [b, w]) => size(w) - size(v) || a - b).slice(0, MOST);
  return new Map(kept.map(([hash, { weight }]) => [hash, weight]));
}
