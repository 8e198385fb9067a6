/** Measures how the cost of some work grows with its input. The speed of the machine does not matter. */

/** The larger input is this many times the smaller one. */
const FACTOR = 16;
/** Linear work costs 1 by this measure, and quadratic work costs 16. */
export const LINEAR_ENOUGH = 6;
const ROUNDS = 3;
/** Added to both sides, because work that takes no time at all has no meaningful ratio. */
const FLOOR_MS = 2;

/**
 * The processor time of the work on one large input, divided by the time for as much input in small pieces. The two are
 * measured in turn, and the best of three rounds counts, so that other programs on the machine do not disturb. The
 * rounds end with the first that is linear enough, because later ones could only be better.
 */
export function growth(work: (size: number) => unknown, small: number): number {
  work(small);
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS && best >= LINEAR_ENOUGH; round += 1) {
    const apart = timeOf(() => {
      for (let i = 0; i < FACTOR; i += 1) work(small);
    });
    best = Math.min(best, (timeOf(() => work(small * FACTOR)) + FLOOR_MS) / (apart + FLOOR_MS));
  }
  return best;
}

/** The processor time that this process needs for the work, in milliseconds. */
function timeOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
