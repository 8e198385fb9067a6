/** The shares of a run that is spread over machines. */

/** One share: number `index` of `count`, from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** Whether an input falls into this share. The content decides, so that renaming or adding files moves no other. */
export function isInShard(sha256: string, { index, count }: Shard): boolean {
  return Number.parseInt(sha256.slice(0, 12), 16) % count === index - 1;
}
