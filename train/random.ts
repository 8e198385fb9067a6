/** A small generator of pseudo-random numbers from a seed: the same numbers on every machine. */
export interface Random {
  /** In [0, 1). */
  next(): number;
  /** About normal, mean 0 and deviation 1. */
  normal(): number;
  /** In place. */
  shuffle<T>(items: T[]): T[];
}

/** mulberry32. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const normal = (): number => {
    let sum = -6;
    for (let i = 0; i < 12; i++) {
      sum += next();
    }
    return sum;
  };
  const shuffle = <T>(items: T[]): T[] => {
    for (let i = items.length - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1));
      [items[i], items[j]] = [items[j] as T, items[i] as T];
    }
    return items;
  };
  return { next, normal, shuffle };
}
