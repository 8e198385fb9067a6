/** Forests: sums of small decision trees. The sum is the log odds of "yes". */

/**
 * A tree all of whose paths have the same length. Its inner nodes are stored level by level, followed by its leaves.
 */
export interface Tree {
  readonly features: readonly number[];
  /** A value above the threshold goes to the right. */
  readonly thresholds: readonly number[];
  readonly leaves: readonly number[];
}

export interface Forest {
  readonly bias: number;
  readonly trees: readonly Tree[];
}

/** The probability of "yes" for these features. */
export function probabilityOf({ bias, trees }: Forest, features: readonly number[]): number {
  let sum = bias;
  for (const tree of trees) sum += leafOf(tree, features);
  return 1 / (1 + Math.exp(-sum));
}

function leafOf(tree: Tree, features: readonly number[]): number {
  const inner = tree.features.length;
  let at = 0;
  while (at < inner) {
    const value = features[tree.features[at] as number] as number;
    at = 2 * at + (value > (tree.thresholds[at] as number) ? 2 : 1);
  }
  return tree.leaves[at - inner] as number;
}

/**
 * Writes a forest as text: the bias, then a line for each tree with its features, thresholds and leaves, separated by
 * semicolons.
 */
export function textOf({ bias, trees }: Forest): string {
  const numbers = (values: readonly number[]) => values.map((value) => rounded(value)).join(',');
  const lines = trees.map((tree) =>
    [tree.features, tree.thresholds, tree.leaves].map(numbers).join(';'),
  );
  return [rounded(bias), ...lines].join('\n');
}

/** Reads the text that `textOf` wrote. */
export function forestOf(text: string): Forest {
  const [bias = '', ...lines] = text.trim().split('\n');
  const trees = lines.map((line) => {
    const [features = [], thresholds = [], leaves = []] = line
      .split(';')
      .map((values) => values.split(',').map(Number));
    return { features, thresholds, leaves };
  });
  return { bias: Number(bias), trees };
}

/** A number with as few digits as keep different values apart. */
function rounded(value: number): string {
  return String(Number(value.toPrecision(4)));
}
