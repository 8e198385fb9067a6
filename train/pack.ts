/** Packs the trained models into the weights that the product reads. */

import { CLASSES, slotAt, type Weights } from '../src/find/classifier/weights.js';
import type { FirstStage } from './first-stage.js';
import type { LinearModel, Places } from './linear-model.js';
import { HIDDEN } from './network-model.js';

const SLOTS = 2 ** 17;
/** With more features the table would be so full that look-ups become slow. */
const MOST_FEATURES = 98_000;

interface Entry {
  readonly hash: number;
  readonly values: Int8Array;
  readonly size: number;
}

function quantise(model: LinearModel, places: Places, scale: number): Entry[] {
  const entries: Entry[] = [];
  for (const [hash, place] of places.entries()) {
    const own = model.weights.subarray(CLASSES * place, CLASSES * (place + 1));
    const values = Int8Array.from(own, (w) => Math.round(w / scale));
    const size = values.reduce((sum, v) => sum + Math.abs(v), 0);
    if (size > 0) {
      entries.push({ hash, values, size });
    }
  }
  return entries;
}

/** Rounds the weights to 8 bits and puts the features with the largest ones into a hash table. */
export function pack(
  { linear, phrases }: FirstStage,
  places: Places,
  networks: readonly Float32Array[],
  inputs: number,
): Weights {
  const largest = linear.weights.reduce((max, w) => Math.max(max, Math.abs(w)), 0);
  const scale = Math.fround(largest / 127);
  const entries = quantise(linear, places, scale)
    .sort((a, b) => b.size - a.size || a.hash - b.hash)
    .slice(0, MOST_FEATURES);
  const table = new Int32Array(2 * SLOTS);
  const bytes = new Int8Array(table.buffer);
  for (const { hash, values } of entries) {
    const at = slotAt(table, hash);
    table[at] = hash;
    bytes.set(values, 4 * (at + 1));
  }
  return {
    slots: SLOTS,
    scale,
    bias: linear.bias,
    table,
    inputs,
    hidden: HIDDEN,
    networks,
    phrases,
  };
}
