/**
 * The file of weights: a hash table with the features of the linear model, the network over phrases, and the networks
 * that judge a sentence in its context. Numbers are little-endian. The file is used where it lies in memory, without parsing, so that starting
 * takes no time.
 *
 * | bytes | what |
 * | --- | --- |
 * | 4 × 6 | magic, slots, scale of the int8 weights (float32), inputs, hidden units, networks |
 * | 4 × 4 | bias of the linear model (float32) |
 * | 4 × 2 | of the words: slots, scale of their vectors (float32) |
 * | 8 × slots | the feature's hash, 0 where the slot is empty; then its int8 weights for strength, improvement,
 * mixed, neutral |
 * | 4 × … | the networks (float32), one after the other: see network.ts |
 * | 4 × … | filters, biases and output of the network over phrases (float32): see phrases.ts |
 * | 4 × slots of words | the hashes of the words that have a vector |
 * | (slots of words + 1) × dimensions | their vectors (int8), and at last that of unknown words |
 */
import { dataFile } from '../../model/data-file.js';
import { networkSize } from './network.js';
import { DIMENSIONS, OUTPUTS, type Phrases, ROWS, UNITS } from './phrases.js';

export const MAGIC = 0x4f464334; // "OFC4"
export const CLASSES = 4;
const HEADER = 12;

export interface Weights {
  /** Power of two. */
  readonly slots: number;
  readonly scale: number;
  readonly bias: Float32Array;
  /**
   * Two numbers for each slot. The hash and the weights lie side by side, because fetching from memory is slow. See
   * `packedOf`.
   */
  readonly table: Int32Array;
  readonly inputs: number;
  readonly hidden: number;
  readonly networks: readonly Float32Array[];
  readonly phrases: Phrases;
}

/** The bytes at an address at which arrays of 32-bit numbers can begin. They are copied only where they must be. */
function aligned(bytes: Uint8Array): Uint8Array {
  return bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
}

/**
 * Reads the bytes of the file, without copying them.
 *
 * @throws Error where they are not weights of this version: run `npm run train`
 */
export function readWeights(bytes: Uint8Array): Weights {
  const { buffer, byteOffset: start } = aligned(bytes);
  const head = new DataView(buffer, start);
  const int = (i: number): number => head.getUint32(4 * i, true);
  if (bytes.byteLength < 4 * HEADER || int(0) !== MAGIC) {
    throw new Error('weights.bin is not a file of classifier weights: run `npm run train`');
  }
  const [slots, inputs, hidden, count] = [int(1), int(3), int(4), int(5)];
  const size = networkSize(inputs, hidden, CLASSES);
  const networksAt = start + 4 * HEADER + 8 * slots;
  const phrasesAt = networksAt + 4 * size * count;
  return {
    slots,
    scale: head.getFloat32(8, true),
    bias: new Float32Array(buffer, start + 24, CLASSES),
    table: new Int32Array(buffer, start + 4 * HEADER, 2 * slots),
    inputs,
    hidden,
    networks: Array.from(
      { length: count },
      (_, i) => new Float32Array(buffer, networksAt + 4 * size * i, size),
    ),
    phrases: { scale: head.getFloat32(44, true), ...phrasesIn(buffer, phrasesAt, int(10)) },
  };
}

/** The arrays of the network over phrases, which lie one after the other. */
function phrasesIn(buffer: ArrayBufferLike, start: number, slots: number): Omit<Phrases, 'scale'> {
  let at = start;
  const next = (bytes: number): number => {
    at += bytes;
    return at - bytes;
  };
  const floats = (count: number): Float32Array => new Float32Array(buffer, next(4 * count), count);
  return {
    filters: floats(ROWS * DIMENSIONS),
    biases: floats(UNITS),
    output: floats(OUTPUTS),
    hashes: new Int32Array(buffer, next(4 * slots), slots),
    vectors: new Int8Array(buffer, at, (slots + 1) * DIMENSIONS),
  };
}

/** The bytes of the file for these weights. `readWeights` reads them. */
export function writeWeights(weights: Weights): Uint8Array {
  const { slots, inputs, hidden, networks, phrases } = weights;
  const size = networkSize(inputs, hidden, CLASSES);
  const phrasesAt = 4 * HEADER + 8 * slots + 4 * size * networks.length;
  const words = phrases.hashes.length;
  const numbers = ROWS * DIMENSIONS + UNITS + OUTPUTS + words;
  const bytes = new Uint8Array(phrasesAt + 4 * numbers + (words + 1) * DIMENSIONS);
  const head = new DataView(bytes.buffer);
  for (const [i, n] of [MAGIC, slots, 0, inputs, hidden, networks.length].entries()) {
    head.setUint32(4 * i, n, true);
  }
  head.setFloat32(8, weights.scale, true);
  head.setUint32(40, words, true);
  head.setFloat32(44, phrases.scale, true);
  new Float32Array(bytes.buffer, 24, CLASSES).set(weights.bias);
  new Int32Array(bytes.buffer, 4 * HEADER, 2 * slots).set(weights.table);
  networks.forEach((network, i) => {
    new Float32Array(bytes.buffer, 4 * HEADER + 8 * slots + 4 * size * i, size).set(network);
  });
  const to = phrasesIn(bytes.buffer, phrasesAt, words);
  to.filters.set(phrases.filters);
  to.biases.set(phrases.biases);
  to.output.set(phrases.output);
  to.hashes.set(phrases.hashes);
  to.vectors.set(phrases.vectors);
  return bytes;
}

/** Where the slot of a feature begins in the table, or the first empty slot where it has none. */
export function slotAt(table: Int32Array, hash: number): number {
  const last = table.length - 2;
  const key = hash | 0;
  let at = (key << 1) & last;
  while (table[at] !== key && table[at] !== 0) {
    at = (at + 2) & last;
  }
  return at;
}

/** The weights of a feature, packed into one number that `weightIn` reads; 0 where it has none. */
export function packedOf(table: Int32Array, hash: number): number {
  return table[slotAt(table, hash) + 1] as number;
}

/** The weight for class `k` in a number that `packedOf` gave. */
export function weightIn(packed: number, k: number): number {
  return (packed << (24 - 8 * k)) >> 24;
}

let loaded: Weights | null = null;

/** Replaces the project's own weights, for measurements. `null` restores them. */
export function useWeights(weights: Weights | null): void {
  loaded = weights;
}

/** The project's own weights. They are read from the file beside this module when they are first needed. */
export function ownWeights(): Weights {
  loaded ??= readWeights(dataFile(new URL('./weights.bin', import.meta.url)));
  return loaded;
}
