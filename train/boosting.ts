/**
 * Trains gradient-boosted trees of fixed depth for a yes-or-no decision. It is made for small data. Its random numbers
 * have a fixed seed, so the same data gives the same trees.
 */
import type { Forest, Tree } from '../src/find/points/forest.js';
import { randomFrom } from './random.js';

export interface Row {
  readonly features: readonly number[];
  readonly yes: boolean;
  readonly weight: number;
}

export interface Settings {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  /** A split needs at least this sum of second derivatives on each side. */
  readonly least: number;
  readonly ridge: number;
  /** The share of the features that each tree may split by. Trees that differ make fewer errors together. */
  readonly share: number;
}

/** A feature's values, each replaced by the number of its bin, and the edges between the bins. */
interface Column {
  readonly bins: Uint8Array;
  readonly edges: readonly number[];
}

const BINS = 48;
const SEED = 1;

/** Puts a feature's values into at most `BINS` bins that hold about equally many distinct values. */
function columnOf(rows: readonly Row[], feature: number): Column {
  const values = rows.map((row) => row.features[feature] as number);
  const sorted = [...new Set(values)].sort((a, b) => a - b);
  const step = Math.max(1, sorted.length / BINS);
  const edges: number[] = [];
  for (let k = step; k < sorted.length; k += step) {
    const at = Math.floor(k);
    edges.push(((sorted[at - 1] as number) + (sorted[at] as number)) / 2);
  }
  const bins = Uint8Array.from(values, (value) => {
    let bin = 0;
    while (bin < edges.length && value > (edges[bin] as number)) bin += 1;
    return bin;
  });
  return { bins, edges };
}

/** What a tree is grown from. `g` and `h` are the first and second derivatives of the loss of each row. */
interface Grown {
  readonly columns: readonly Column[];
  readonly g: Float64Array;
  readonly h: Float64Array;
  /** The node of each row. */
  readonly node: Uint16Array;
  readonly settings: Settings;
  /** For each feature, whether the tree may split by it. */
  readonly open: readonly boolean[];
}

function score(g: number, h: number, ridge: number): number {
  return (g * g) / (h + ridge);
}

/** The sums of both derivatives by node and bin. */
function sumsOf({ g, h, node }: Grown, { bins }: Column, first: number, count: number) {
  const [gs, hs] = [new Float64Array(count * 64), new Float64Array(count * 64)];
  for (let i = 0; i < bins.length; i++) {
    const at = ((node[i] as number) - first) * 64 + (bins[i] as number);
    gs[at] = (gs[at] as number) + (g[i] as number);
    hs[at] = (hs[at] as number) + (h[i] as number);
  }
  return { gs, hs };
}

interface Split {
  readonly feature: number;
  /** The last bin that goes to the left. */
  readonly bin: number;
  readonly gain: number;
}

/** The best split of a node by one feature. The sums of the node begin at `from`. */
function splitAt(
  { gs, hs }: ReturnType<typeof sumsOf>,
  from: number,
  feature: number,
  { least, ridge }: Settings,
): Split | null {
  let [g, h] = [0, 0];
  for (let k = from; k < from + 64; k++) {
    g += gs[k] as number;
    h += hs[k] as number;
  }
  const whole = score(g, h, ridge);
  let best: Split | null = null;
  let [left, leftH] = [0, 0];
  for (let bin = 0; bin < 63; bin++) {
    left += gs[from + bin] as number;
    leftH += hs[from + bin] as number;
    if (leftH < least || h - leftH < least) continue;
    const gain = score(left, leftH, ridge) + score(g - left, h - leftH, ridge) - whole;
    if (gain > (best?.gain ?? 1e-6)) best = { feature, bin, gain };
  }
  return best;
}

/** The best split of each node of a level. */
function bestSplits(grown: Grown, first: number, count: number): (Split | null)[] {
  const best: (Split | null)[] = Array.from({ length: count }, () => null);
  grown.columns.forEach((column, feature) => {
    if (column.edges.length === 0 || !grown.open[feature]) return;
    const sums = sumsOf(grown, column, first, count);
    for (let n = 0; n < count; n++) {
      const split = splitAt(sums, n * 64, feature, grown.settings);
      if (split && split.gain > (best[n]?.gain ?? 0)) best[n] = split;
    }
  });
  return best;
}

function growTree(grown: Grown): Tree {
  const { columns, node, settings } = grown;
  const splits: (Split | null)[] = [];
  for (let level = 0; level < settings.depth; level++) {
    splits.push(...bestSplits(grown, 2 ** level - 1, 2 ** level));
    for (let i = 0; i < node.length; i++) {
      const at = node[i] as number;
      const split = splits[at];
      const right = split
        ? ((columns[split.feature] as Column).bins[i] as number) > split.bin
        : false;
      node[i] = 2 * at + (right ? 2 : 1);
    }
  }
  return {
    features: splits.map((split) => split?.feature ?? 0),
    thresholds: splits.map((split) =>
      split
        ? ((columns[split.feature] as Column).edges[split.bin] as number)
        : Number.MAX_SAFE_INTEGER,
    ),
    leaves: leavesOf(grown, splits.length),
  };
}

function leavesOf({ g, h, node, settings }: Grown, first: number): number[] {
  const [gs, hs] = [new Float64Array(first + 1), new Float64Array(first + 1)];
  for (let i = 0; i < node.length; i++) {
    const leaf = (node[i] as number) - first;
    gs[leaf] = (gs[leaf] as number) + (g[i] as number);
    hs[leaf] = (hs[leaf] as number) + (h[i] as number);
  }
  return Array.from(gs, (sum, k) => (-settings.rate * sum) / ((hs[k] as number) + settings.ridge));
}

/** A forest whose sum is the log odds of yes. */
export function trainForest(rows: readonly Row[], settings: Settings): Forest {
  const columns = Array.from({ length: rows[0]?.features.length ?? 0 }, (_, f) =>
    columnOf(rows, f),
  );
  const yes = rows.reduce((sum, row) => sum + (row.yes ? row.weight : 0), 0);
  const all = rows.reduce((sum, row) => sum + row.weight, 0);
  const bias = Math.log(yes / (all - yes));
  const sums = new Float64Array(rows.length).fill(bias);
  const trees: Tree[] = [];
  const random = randomFrom(SEED);
  const [g, h] = [new Float64Array(rows.length), new Float64Array(rows.length)];
  for (let t = 0; t < settings.trees; t++) {
    rows.forEach((row, i) => {
      const p = 1 / (1 + Math.exp(-(sums[i] as number)));
      g[i] = row.weight * (p - (row.yes ? 1 : 0));
      h[i] = row.weight * p * (1 - p);
    });
    const node = new Uint16Array(rows.length);
    const open = columns.map(() => random.next() < settings.share);
    const tree = growTree({ columns, g, h, node, settings, open });
    const inner = tree.features.length;
    for (let i = 0; i < rows.length; i++)
      sums[i] = (sums[i] as number) + (tree.leaves[(node[i] as number) - inner] as number);
    trees.push(tree);
  }
  return { bias, trees };
}
