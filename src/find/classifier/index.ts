/** Which sentences of a document are strengths, areas for improvement, mixed or neutral; and by which words. */
import { POLARITIES } from '../../model/vocabulary.js';
import { contextInputs, type SentenceInput } from './context.js';
import { scoreAll } from './linear.js';
import { Ensemble } from './network.js';
import { forgetSentences } from './sentence.js';
import { CLASSES, ownWeights, type Weights } from './weights.js';

export type { SentenceInput } from './context.js';
export { type Cue, cuesOf } from './cues.js';

type Polarity = (typeof POLARITIES)[number];

/** What the classifier says of one sentence. */
export interface Verdict {
  readonly polarity: Polarity;
  /** The calibrated probability of `polarity`. */
  readonly confidence: number;
  readonly probabilities: Readonly<Record<Polarity, number>>;
}

/**
 * Mixed sentences are few, and a network that fits probabilities names too few of them:
 * their odds are raised by this much before the likeliest polarity is taken.
 */
export const MIXED_ODDS = 1.3;

function verdictOf(sums: Float64Array): Verdict {
  sums[2] = (sums[2] as number) * MIXED_ODDS;
  let total = 0;
  let best = 0;
  for (let k = 0; k < CLASSES; k++) {
    total += sums[k] as number;
    best = (sums[k] as number) > (sums[best] as number) ? k : best;
  }
  const share = (k: number): number => (sums[k] as number) / total;
  return {
    polarity: POLARITIES[best] as Polarity,
    confidence: share(best),
    probabilities: {
      strength: share(0),
      improvement: share(1),
      mixed: share(2),
      neutral: share(3),
    },
  };
}

/** Judges an input of the second stage by the mean of the networks. */
export function judge(networks: Ensemble, input: Float64Array): Verdict {
  const sums = new Float64Array(CLASSES);
  networks.addProbabilities(input, sums);
  return verdictOf(sums);
}

const ensembles = new WeakMap<Weights, Ensemble>();

function ensembleOf(weights: Weights): Ensemble {
  const { networks, inputs, hidden } = weights;
  const ensemble = ensembles.get(weights) ?? new Ensemble(networks, inputs, hidden, CLASSES);
  ensembles.set(weights, ensemble);
  return ensemble;
}

/** `classify` with given weights. */
export function classifyWith(weights: Weights, sentences: readonly SentenceInput[]): Verdict[] {
  const ensemble = ensembleOf(weights);
  const inputs = contextInputs(sentences, scoreAll(weights, sentences));
  return inputs.map((input) => judge(ensemble, input));
}

/** Judges the sentences of one document, given whole and in order: each is read among its neighbours. */
export function classify(sentences: readonly SentenceInput[]): Verdict[] {
  forgetSentences();
  return classifyWith(ownWeights(), sentences);
}
