/** Pseudo-random numbers. The same seed gives the same numbers on every machine. */
export interface Random {
  /** A number from 0 to 1, without 1. */
  next(): number;
  /** A nearly normal number with mean 0 and standard deviation 1. */
  normal(): number;
  /** Shuffles the items in place. */
  shuffle<T>(items: T[]): T[];
}

/** The generator mulberry32. */
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
