/**
 * A linear-chain model. Each statement gets one of five classes, by its features and by the class of the statement
 * before it. The features are hashed into a table of small numbers.
 */

/** The classes. The weights stand in this order. */
export const CLASSES = ['strength', 'improvement', 'mixed', 'claim', 'none'] as const;
/** The number of classes. */
export const COUNT = CLASSES.length;
/** The number of slots of the table, a power of two. */
export const SLOTS = 2 ** 16;

/** The number of kinds of link between a statement and the one before it. */
export const LINKS = 5;
export const LINK_WEIGHTS = LINKS * COUNT * COUNT;

export interface Chain {
  /** `COUNT` weights for each slot, one for each class. */
  readonly weights: Float32Array;
  /** `COUNT` × `COUNT` weights for each kind of link, one for each pair of the class before and the class after. */
  readonly links: Float32Array;
}

/** FNV-1a over UTF-16 units. */
function slotOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 15;
  return (hash >>> 0) & (SLOTS - 1);
}

/** The features of one statement, as slots and values. */
export interface Sparse {
  readonly slots: readonly number[];
  readonly values: readonly number[];
}

/** The scores of the classes by the features alone. */
export function scoresOf({ weights }: Chain, { slots, values }: Sparse): Float64Array {
  const scores = new Float64Array(COUNT);
  slots.forEach((slot, i) => {
    for (let k = 0; k < COUNT; k++)
      scores[k] =
        (scores[k] as number) + (weights[slot * COUNT + k] as number) * (values[i] as number);
  });
  return scores;
}

const linkAt = (links: Float32Array, link: number, from: number, to: number): number =>
  links[(link * COUNT + from) * COUNT + to] as number;

function logSum(values: readonly number[]): number {
  const highest = Math.max(...values);
  return highest + Math.log(values.reduce((sum, v) => sum + Math.exp(v - highest), 0));
}

const RANGE = [...CLASSES.keys()];

/**
 * The forward and the backward pass. Each gives, for every statement and class, the logarithm of the summed weights of
 * all sequences of classes that lead there from the beginning, or from there to the end.
 */
function sweeps(
  { links }: Chain,
  scores: readonly Float64Array[],
  kinds: readonly number[],
): { forward: number[][]; backward: number[][] } {
  const n = scores.length;
  const at = (i: number, k: number): number => scores[i]?.[k] ?? 0;
  const forward: number[][] = [];
  for (let i = 0; i < n; i++)
    forward.push(
      RANGE.map((k) =>
        i === 0
          ? at(0, k)
          : at(i, k) +
            logSum(
              RANGE.map((j) => (forward[i - 1]?.[j] ?? 0) + linkAt(links, kinds[i] ?? 0, j, k)),
            ),
      ),
    );
  const backward: number[][] = Array.from({ length: n }, () => RANGE.map(() => 0));
  for (let i = n - 2; i >= 0; i--)
    backward[i] = RANGE.map((j) =>
      logSum(
        RANGE.map(
          (k) =>
            linkAt(links, kinds[i + 1] ?? 0, j, k) + at(i + 1, k) + (backward[i + 1]?.[k] ?? 0),
        ),
      ),
    );
  return { forward, backward };
}

export interface Marginals {
  /** The probability of each class, for each statement. */
  readonly single: number[][];
  /** The probability that a statement has class `to` and the one before it class `from`. */
  pair(at: number, from: number, to: number): number;
}

/** The probabilities of all statements taken together. `kinds` are the kinds of link. */
export function marginalsOf(
  chain: Chain,
  scores: readonly Float64Array[],
  kinds: readonly number[],
): Marginals {
  const { forward, backward } = sweeps(chain, scores, kinds);
  const total = logSum(forward.at(-1) ?? [0]);
  const single = forward.map((row, i) =>
    row.map((value, k) => Math.exp(value + (backward[i]?.[k] ?? 0) - total)),
  );
  const pair = (at: number, from: number, to: number): number =>
    Math.exp(
      (forward[at - 1]?.[from] ?? 0) +
        linkAt(chain.links, kinds[at] ?? 0, from, to) +
        (scores[at]?.[to] ?? 0) +
        (backward[at]?.[to] ?? 0) -
        total,
    );
  return { single, pair };
}

/** Collects features as slots and values. */
export function sparseOf(fill: (add: (name: string, value?: number) => void) => void): Sparse {
  const slots: number[] = [];
  const values: number[] = [];
  fill((name, value = 1) => {
    slots.push(slotOf(name));
    values.push(value);
  });
  return { slots, values };
}
