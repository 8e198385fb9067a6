/**
 * Finds letters and words that the structure tree names in another place than their line, or not at all. Some files
 * mark a word once more, and name it as the label of another item or nowhere.
 */
import type { Run } from './content.js';
import { hasText, type Piece } from './piece.js';
import { setInLines } from './text.js';
import type { TreeElement } from './tree.js';

/** In points: runs whose baselines differ by less stand on one line. */
const SAME_LINE = 1;
/** A run stands beside another where the distance is less than this many times the type's size. */
const BESIDE = 1.5;

/** The runs of marked content that hold text and that no element names. */
export function orphansOf(
  tree: TreeElement,
  marked: ReadonlyMap<number, readonly Run[]>,
): readonly (readonly Run[])[] {
  const named = new Set<number>();
  collect(tree, named);
  return [...marked].flatMap(([content, runs]) =>
    named.has(content) || !hasText(runs) ? [] : [runs],
  );
}

function collect({ children }: TreeElement, named: Set<number>): void {
  for (const child of children) {
    if ('content' in child) named.add(child.content);
    else collect(child, named);
  }
}

/** Puts these runs into the lines in which they stand. Gives the pieces, and the runs for which there is no line. */
export function withOrphans(
  pieces: readonly Piece[],
  orphans: readonly (readonly Run[])[],
): { readonly pieces: readonly Piece[]; readonly left: readonly Run[] } {
  const out = [...pieces];
  const left: Run[] = [];
  for (const orphan of orphans) {
    const at = out.findIndex((p) => p.cells === null && placeIn(p.runs, orphan) !== null);
    const piece = out[at];
    if (piece) out[at] = { ...piece, runs: inserted(piece.runs, orphan) };
    else for (const run of orphan) left.push(run);
  }
  return { pieces: out, left };
}

/**
 * Moves labels that stand in a line of another piece into that piece, because the label of an item stands at the
 * beginning of its first line.
 */
export function withoutStrayLabels(pieces: readonly Piece[]): readonly Piece[] {
  let out = pieces;
  for (const piece of pieces) {
    if (!isStray(piece)) continue;
    const rest = out.map((p) => (p === piece ? { ...piece, label: [] } : p));
    const placed = withOrphans(rest, [piece.label]);
    if (placed.left.length === 0) out = placed.pieces;
  }
  return out;
}

function isStray({ label, runs }: Piece): boolean {
  const [mark] = label;
  if (!mark || !hasText(label)) return false;
  return runs.every((run) => Math.abs(run.y - mark.y) > mark.size);
}

function inserted(runs: readonly Run[], orphan: readonly Run[]): Run[] {
  const at = placeIn(runs, orphan) ?? runs.length;
  const before = runs.slice(0, at).map((run, i) => (i === at - 1 ? asDrawn(run) : run));
  return setInLines([...before, ...orphan, ...runs.slice(at)]);
}

/** Removes the line end and the space that were inserted in place of the words that are now put back. */
function asDrawn(run: Run): Run {
  return { ...run, eol: false, text: run.text.slice(0, run.lefts.length) };
}

/**
 * Where runs belong among others: after the run to their left, or before the run to their right. `null` where they
 * stand beside none.
 */
function placeIn(runs: readonly Run[], orphan: readonly Run[]): number | null {
  const [first, last] = [orphan[0], orphan.at(-1)];
  if (!first || !last) return null;
  const after = runs.findLastIndex((run) => isBeside(run, first));
  if (after >= 0) return after + 1;
  const before = runs.findIndex((run) => isBeside(last, run));
  return before < 0 ? null : before;
}

function isBeside(left: Run, right: Run): boolean {
  const gap = right.x - (left.x + left.width);
  const reach = BESIDE * right.size;
  return Math.abs(left.y - right.y) < SAME_LINE && gap > -reach / 4 && gap < reach;
}
