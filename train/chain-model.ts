/**
 * Trains the linear chain of the voice stage by maximum likelihood, with Adagrad. Articles are shuffled with a fixed
 * seed.
 */
import { featuresOf, linkOf } from '../src/voice/features.js';
import {
  type Chain,
  COUNT,
  LINK_WEIGHTS,
  marginalsOf,
  SLOTS,
  type Sparse,
  scoresOf,
  sparseOf,
} from '../src/voice/model.js';
import { statesOf } from '../src/voice/state.js';
import type { LabelledArticle } from './articles-corpus.js';
import { randomFrom } from './random.js';

/** An article as the chain learns it. */
export interface Lesson {
  readonly sparse: readonly Sparse[];
  readonly kinds: readonly number[];
  readonly labels: readonly number[];
}

export interface Settings {
  readonly rounds: number;
  readonly rate: number;
  readonly decay: number;
  /** One chain is trained for each, and the mean of their weights is taken: they err less together. */
  readonly seeds: readonly number[];
}

export function lessonOf({ statements, heard, labels }: LabelledArticle): Lesson {
  const states = statesOf(statements, heard);
  return {
    sparse: statements.map((_, at) => sparseOf((add) => featuresOf(statements, states, at, add))),
    kinds: statements.map((_, at) => linkOf(statements, states, at)),
    labels,
  };
}

/**
 * Leaves out features that only one article has. They say something about that article alone, and would fill most of
 * the table.
 */
function recurring(lessons: readonly Lesson[]): Lesson[] {
  const counts = new Map<number, number>();
  for (const { sparse } of lessons)
    for (const slot of new Set(sparse.flatMap(({ slots }) => slots)))
      counts.set(slot, (counts.get(slot) ?? 0) + 1);
  const recurs = (slot: number): boolean => (counts.get(slot) ?? 0) > 1;
  return lessons.map((lesson) => ({
    ...lesson,
    sparse: lesson.sparse.map(({ slots, values }) => ({
      slots: slots.filter(recurs),
      values: values.filter((_, i) => recurs(slots[i] as number)),
    })),
  }));
}

/** Moves weights by Adagrad, and draws them towards 0. */
class Steps {
  private readonly squares: Float32Array;

  constructor(
    private readonly values: Float32Array,
    private readonly settings: Settings,
  ) {
    this.squares = new Float32Array(values.length);
  }

  take(at: number, gradient: number): void {
    const value = this.values[at] as number;
    const g = gradient - this.settings.decay * value;
    const square = (this.squares[at] as number) + g * g;
    this.squares[at] = square;
    this.values[at] = value + (this.settings.rate * g) / Math.sqrt(square + 1e-6);
  }
}

function learn(chain: Chain, lesson: Lesson, own: Steps, links: Steps): void {
  const { sparse, kinds, labels } = lesson;
  const scores = sparse.map((one) => scoresOf(chain, one));
  const { single, pair } = marginalsOf(chain, scores, kinds);
  sparse.forEach(({ slots, values }, i) => {
    slots.forEach((slot, f) => {
      for (let k = 0; k < COUNT; k++) {
        const error = (labels[i] === k ? 1 : 0) - (single[i]?.[k] ?? 0);
        own.take(slot * COUNT + k, error * (values[f] as number));
      }
    });
    if (i === 0) return;
    for (let j = 0; j < COUNT; j++)
      for (let k = 0; k < COUNT; k++) {
        const is = labels[i - 1] === j && labels[i] === k ? 1 : 0;
        links.take(((kinds[i] as number) * COUNT + j) * COUNT + k, is - pair(i, j, k));
      }
  });
}

export function trainChain(all: readonly Lesson[], settings: Settings): Chain {
  const lessons = recurring(all);
  const chains = settings.seeds.map((seed) => chainFrom(lessons, seed, settings));
  return {
    weights: meanOf(chains.map(({ weights }) => weights)),
    links: meanOf(chains.map(({ links }) => links)),
  };
}

const meanOf = (all: readonly Float32Array[]): Float32Array =>
  (all[0] as Float32Array).map(
    (_, i) => all.reduce((sum, one) => sum + (one[i] as number), 0) / all.length,
  );

function chainFrom(lessons: readonly Lesson[], seed: number, settings: Settings): Chain {
  const chain = {
    weights: new Float32Array(SLOTS * COUNT),
    links: new Float32Array(LINK_WEIGHTS),
  };
  const own = new Steps(chain.weights, settings);
  const links = new Steps(chain.links, settings);
  const random = randomFrom(seed);
  for (let round = 0; round < settings.rounds; round++)
    for (const lesson of random.shuffle([...lessons]))
      if (lesson.sparse.length > 0) learn(chain, lesson, own, links);
  return chain;
}
