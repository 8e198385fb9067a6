/** Divides a run into shares, for several machines. */

/** One share: number `index` of `count`, from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/**
 * Whether an input belongs to this share. The hash of its content decides, so that renaming or adding a file does not
 * move any other.
 */
export function isInShard(sha256: string, { index, count }: Shard): boolean {
  return Number.parseInt(sha256.slice(0, 12), 16) % count === index - 1;
}
