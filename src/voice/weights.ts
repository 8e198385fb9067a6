/**
 * The weights of the voice model. They are packed as text in a module, so that no file has to be found at run time. Most
 * slots are empty. A map with one bit for each slot says which are not, and only these have weights.
 */
import { type Chain, COUNT, LINK_WEIGHTS, SLOTS } from './model.js';
import { PACKED, SCALE } from './weights.data.js';

const MAP_BYTES = SLOTS / 8;

const isIn = (map: Uint8Array, slot: number): boolean =>
  (((map[slot >> 3] as number) >> (slot & 7)) & 1) === 1;

/**
 * Unpacks weights. The base64 text holds the map, the weights of the links, and a row of weights for each slot that is
 * not empty. Weights are signed bytes, which `scale` multiplies.
 */
export function unpack(packed: string, scale: number): Chain {
  const bytes = Buffer.from(packed, 'base64');
  const map = bytes.subarray(0, MAP_BYTES);
  const numbers = Float32Array.from(new Int8Array(bytes.subarray(MAP_BYTES)), (n) => n * scale);
  const weights = new Float32Array(SLOTS * COUNT);
  let at = LINK_WEIGHTS;
  for (let slot = 0; slot < SLOTS; slot++) {
    if (!isIn(map, slot)) continue;
    weights.set(numbers.subarray(at, at + COUNT), slot * COUNT);
    at += COUNT;
  }
  return { weights, links: numbers.subarray(0, LINK_WEIGHTS) };
}

/** Packs weights in the form that `unpack` reads. */
export function pack({ weights, links }: Chain): { packed: string; scale: number } {
  const map = new Uint8Array(MAP_BYTES);
  const numbers = [...links];
  for (let slot = 0; slot < SLOTS; slot++) {
    const row = weights.subarray(slot * COUNT, (slot + 1) * COUNT);
    if (row.every((weight) => weight === 0)) continue;
    map[slot >> 3] = (map[slot >> 3] as number) | (1 << (slot & 7));
    numbers.push(...row);
  }
  const scale = numbers.reduce((max, n) => Math.max(max, Math.abs(n)), 1e-6) / 127;
  const bytes = Int8Array.from(numbers, (n) => Math.round(n / scale));
  return { packed: Buffer.concat([map, Buffer.from(bytes.buffer)]).toString('base64'), scale };
}

let loaded: Chain | null = null;

/** The model that comes with the tool. */
export function ownChain(): Chain {
  loaded ??= unpack(PACKED, SCALE);
  return loaded;
}
