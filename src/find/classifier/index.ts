/**
 * Decides which sentences of a document are strengths, areas for improvement, mixed or neutral, and by which words.
 *
 * The steps, in order:
 *
 * 1. `sentence.ts` cuts a sentence into words (`tokens.ts`) and into clauses (`clauses.ts`). Each distinct word is
 *    stemmed and hashed once (`stems.ts`, `hash.ts`, `words.data.ts`).
 * 2. `linear.ts` scores the sentence by the features of its words (`features.ts`), of its place and of its
 *    neighbours. `sum.ts` adds up the weights; `word-rows.ts` keeps the weights of each word. `phrases.ts` scores it
 *    by its phrases.
 * 3. `context.ts` gathers what the networks are given: these scores, the scores of clauses and neighbours, the
 *    section and the document (`families.data.ts`).
 * 4. `network.ts` gives the probabilities. This file takes the most likely polarity.
 *
 * `cues.ts` is called separately: it names the words that were decisive. `weights.ts` reads the file that `npm run
 * train` writes.
 */
import { POLARITIES } from '../../model/vocabulary.js';
import { contextInputs, type SentenceInput } from './context.js';
import { scoreAll } from './linear.js';
import { Ensemble } from './network.js';
import { forgetSentences } from './sentence.js';
import { CLASSES, ownWeights, type Weights } from './weights.js';

export type { SentenceInput } from './context.js';
export { type Cue, cuesOf } from './cues.js';

type Polarity = (typeof POLARITIES)[number];

/** The verdict on one sentence. */
export interface Verdict {
  readonly polarity: Polarity;
  /** The calibrated probability of `polarity`. */
  readonly confidence: number;
  readonly probabilities: Readonly<Record<Polarity, number>>;
}

/**
 * The odds of each polarity are multiplied by this before the most likely one is taken. Mixed and neutral sentences
 * are rare, and networks that fit probabilities find too few of them.
 */
const ODDS: Readonly<Record<Polarity, number>> = {
  strength: 1,
  improvement: 1,
  mixed: 1.3,
  neutral: 1.4,
};

function verdictOf(sums: Float64Array): Verdict {
  const odds = POLARITIES.map((polarity, k) => (sums[k] as number) * ODDS[polarity]);
  const total = odds.reduce((sum, one) => sum + one, 0);
  const share = (polarity: Polarity): number =>
    (odds[POLARITIES.indexOf(polarity)] as number) / total;
  const best = odds.indexOf(Math.max(...odds));
  return {
    polarity: POLARITIES[best] as Polarity,
    confidence: (odds[best] as number) / total,
    probabilities: {
      strength: share('strength'),
      improvement: share('improvement'),
      mixed: share('mixed'),
      neutral: share('neutral'),
    },
  };
}

/** Judges one sentence by the mean of the networks. */
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

/** `classify` with the given weights. */
export function classifyWith(weights: Weights, sentences: readonly SentenceInput[]): Verdict[] {
  const ensemble = ensembleOf(weights);
  const inputs = contextInputs(sentences, scoreAll(weights, sentences));
  return inputs.map((input) => judge(ensemble, input));
}

/**
 * Judges the sentences of one document. They must be given all together and in order, because each is judged by its
 * neighbours too.
 */
export function classify(sentences: readonly SentenceInput[]): Verdict[] {
  forgetSentences();
  return classifyWith(ownWeights(), sentences);
}
