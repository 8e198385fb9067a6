/** Trains the linear model, a softmax over sparse features, by FTRL-proximal. This method leaves most weights at 0. */

import { CLASSES } from '../src/find/classifier/weights.js';
import type { Features } from './document-features.js';
import { randomFrom } from './random.js';

/** Features as places in the arrays of the model. The values of a feature that occurs several times are added up. */
export interface Sparse {
  readonly place: Int32Array;
  readonly value: Float32Array;
}

/** One sentence, with its label where it has one. */
export interface Example {
  readonly text: Sparse;
  readonly place: Sparse;
  readonly neighbours: Sparse;
  readonly label: number | null;
}

/** One sentence to learn from. */
export type LinearLesson = Example & { readonly label: number };

export interface LinearModel {
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}

/** A feature in fewer sentences than this is left out. It says more about one report than about the language. */
const LEAST_SENTENCES = 3;
const EPOCHS = 9;
const RATE = 0.3;
const L1 = 0.1;
const L2 = 1;
const BIAS_RATE = 0.002;
/** Where the gradient of a class is smaller than this, the weights of that class are not moved. It saves time. */
const SETTLED = 0.004;
/**
 * The share of the steps that show only the words of a sentence, and of those that leave out its place. The model then
 * learns to judge without them.
 */
const ALONE = 0.3;
const NO_PLACE = 0.1;

/** Numbers the features. Each feature that enough sentences have gets a place. */
export class Places {
  private readonly places = new Map<number, number>();
  private readonly counts = new Map<number, number>();

  /** Counts the features of one sentence, each once. */
  count(lists: readonly (() => Features)[]): void {
    const hashes = new Set<number>();
    for (const list of lists) {
      const { hash, size } = list();
      for (const h of hash.subarray(0, size)) {
        hashes.add(h);
      }
    }
    for (const hash of hashes) {
      const n = (this.counts.get(hash) ?? 0) + 1;
      this.counts.set(hash, n);
      if (n === LEAST_SENTENCES && hash !== 0) {
        this.places.set(hash, this.places.size);
      }
    }
  }

  get size(): number {
    return this.places.size;
  }

  entries(): IterableIterator<[number, number]> {
    return this.places.entries();
  }

  sparse(...lists: readonly (() => Features)[]): Sparse {
    const sums = new Map<number, number>();
    for (const list of lists) {
      const { hash, value, size } = list();
      for (let i = 0; i < size; i++) {
        const place = this.places.get(hash[i] as number);
        if (place !== undefined) {
          sums.set(place, (sums.get(place) ?? 0) + (value[i] as number));
        }
      }
    }
    return { place: Int32Array.from(sums.keys()), value: Float32Array.from(sums.values()) };
  }
}

/** Adds the features' weights to the scores. */
export function addSparse(
  model: LinearModel,
  { place, value }: Sparse,
  scores: Float64Array,
): void {
  const { weights } = model;
  for (let i = 0; i < place.length; i++) {
    const at = CLASSES * (place[i] as number);
    const v = value[i] as number;
    for (let k = 0; k < CLASSES; k++) {
      scores[k] = (scores[k] as number) + v * (weights[at + k] as number);
    }
  }
}

/** Turns scores into the gradient of the loss: the probabilities, with 1 subtracted from that of the label. */
function gradient(scores: Float64Array, label: number): void {
  const highest = Math.max(...scores);
  let sum = 0;
  for (let k = 0; k < CLASSES; k++) {
    scores[k] = Math.exp((scores[k] as number) - highest);
    sum += scores[k] as number;
  }
  for (let k = 0; k < CLASSES; k++) {
    scores[k] = (scores[k] as number) / sum - (k === label ? 1 : 0);
  }
}

/** The optimiser. For each weight it keeps the sum `z` of FTRL and the root of the sum of squared gradients. */
class Ftrl {
  private readonly z: Float32Array;
  private readonly root: Float32Array;
  constructor(private readonly weights: Float32Array) {
    this.z = new Float32Array(weights.length);
    this.root = new Float32Array(weights.length);
  }

  step({ place, value }: Sparse, gradients: Float64Array): void {
    const { weights, z, root } = this;
    for (let k = 0; k < CLASSES; k++) {
      const gradientOfClass = gradients[k] as number;
      if (Math.abs(gradientOfClass) < SETTLED) {
        continue;
      }
      for (let i = 0; i < place.length; i++) {
        const at = CLASSES * (place[i] as number) + k;
        const g = gradientOfClass * (value[i] as number);
        const before = root[at] as number;
        const after = Math.sqrt(before * before + g * g);
        const sum = (z[at] as number) + g - ((after - before) / RATE) * (weights[at] as number);
        root[at] = after;
        z[at] = sum;
        const beyond = Math.abs(sum) - L1;
        weights[at] = beyond <= 0 ? 0 : (-Math.sign(sum) * beyond) / ((0.1 + after) / RATE + L2);
      }
    }
  }
}

/** The features that are shown in one step. `chance` is a random number from 0 to 1. */
function shown(example: LinearLesson, chance: number): Sparse[] {
  if (chance < ALONE) {
    return [example.text];
  }
  return chance < ALONE + NO_PLACE
    ? [example.text, example.neighbours]
    : [example.text, example.neighbours, example.place];
}

/** Trains on the examples. `size` is the number of places. */
export function trainLinear(
  examples: readonly LinearLesson[],
  size: number,
  seed: number,
): LinearModel {
  const model = {
    weights: new Float32Array(CLASSES * size),
    bias: new Float32Array(CLASSES),
  };
  const optimiser = new Ftrl(model.weights);
  const random = randomFrom(seed);
  const order = [...examples];
  const scores = new Float64Array(CLASSES);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const example of random.shuffle(order)) {
      const parts = shown(example, random.next());
      scores.set(model.bias);
      for (const part of parts) {
        addSparse(model, part, scores);
      }
      gradient(scores, example.label);
      for (const part of parts) {
        optimiser.step(part, scores);
      }
      for (let k = 0; k < CLASSES; k++) {
        model.bias[k] = (model.bias[k] as number) - BIAS_RATE * (scores[k] as number);
      }
    }
  }
  return model;
}
