/** Content hashes, by which inputs are shared out and recognised again. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';

/** The SHA-256 of a file in hexadecimal; `null` where it cannot be read, which reading it will report. */
export async function hashOfFile(path: string): Promise<string | null> {
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(path), hash);
  } catch {
    return null;
  }
  return hash.digest('hex');
}

export function hashOfBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** One share of a run that is spread over machines: number `index` of `count`, from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** Whether an input falls into this share. The content decides, so that renaming or adding files moves no other. */
export function isInShard(sha256: string, { index, count }: Shard): boolean {
  return Number.parseInt(sha256.slice(0, 12), 16) % count === index - 1;
}
