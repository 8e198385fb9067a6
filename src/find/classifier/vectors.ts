/**
 * Vectors of words. Words with similar meanings have similar vectors, so that the networks can judge words that no
 * labelled sentence holds.
 */
import { hashOf } from './hash.js';
import type { Token, Word } from './tokens.js';

/** The vectors, in 8-bit numbers. A vector is found by the hash of the word's form. */
export interface Vectors {
  readonly dimensions: number;
  /** The factor by which the numbers must be multiplied. */
  readonly scale: number;
  /** The hashes of the words; 0 where a slot is empty. The length is a power of two. */
  readonly hashes: Int32Array;
  /** The vectors, in the order of the hashes. */
  readonly values: Int8Array;
}

/** The slot of a hash, or the first empty slot where the word has no vector. */
export function placeOf(hashes: Int32Array, hash: number): number {
  const last = hashes.length - 1;
  let at = hash & last;
  while (hashes[at] !== hash && hashes[at] !== 0) {
    at = (at + 1) & last;
  }
  return at;
}

/** Where the vector of a word begins in `values`; -1 where it has none. */
function vectorAt({ hashes, dimensions }: Vectors, word: Word): number {
  const hash = hashOf(word.form);
  const at = placeOf(hashes, hash);
  return hashes[at] === hash ? at * dimensions : -1;
}

/** The mean of the vectors of the words. A word without a vector counts as zeros. */
export function meanVector(vectors: Vectors, tokens: readonly Token[]): Float64Array {
  const { dimensions, scale, values } = vectors;
  const mean = new Float64Array(dimensions);
  let words = 0;
  for (let t = 0; t < tokens.length; t++) {
    const { word } = tokens[t] as Token;
    if (word.mark) continue;
    words += 1;
    if (word.vector?.owner !== vectors) {
      word.vector = { owner: vectors, at: vectorAt(vectors, word) };
    }
    const { at } = word.vector;
    for (let d = 0; at >= 0 && d < dimensions; d++) {
      mean[d] = (mean[d] as number) + (values[at + d] as number);
    }
  }
  const factor = scale / (words || 1);
  for (let d = 0; d < dimensions; d++) {
    mean[d] = (mean[d] as number) * factor;
  }
  return mean;
}
