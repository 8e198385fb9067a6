/** How the cost of some work grows with the size of its input, whatever the speed of the machine. */

/** The larger input is this many times the smaller one. */
const FACTOR = 16;
/** Linear work costs 1 by this measure, and quadratic work costs 16. */
export const LINEAR_ENOUGH = 6;
const ROUNDS = 3;
/** Added to both sides, because work that takes no time at all has no meaningful ratio. */
const FLOOR_MS = 2;

/**
 * The processor time of the work on one large input, as a multiple of the time for the same amount in
 * small inputs. Both sides do equal work in turn, and the best of three rounds counts, so that other
 * programs on the machine have no say in it. A round that is linear enough is the last: no other
 * could change what it shows.
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

/** Milliseconds of processor time that this process spends on it. */
function timeOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
