/** The weights of the voice model: packed as text, so that they are part of the code and no file to be found. */
import { type Chain, COUNT, LINK_WEIGHTS, SLOTS } from './model.js';
import { PACKED, SCALE } from './weights.data.js';

/** The weights from their packed form: bytes in base64, times the scale. */
export function unpack(packed: string, scale: number): Chain {
  const bytes = new Int8Array(Buffer.from(packed, 'base64'));
  const all = Float32Array.from(bytes, (byte) => byte * scale);
  const own = SLOTS * COUNT;
  return { weights: all.subarray(0, own), links: all.subarray(own, own + LINK_WEIGHTS) };
}

/** The weights as bytes in base64, and their scale. */
export function pack({ weights, links }: Chain): { packed: string; scale: number } {
  const all = [...weights, ...links];
  const scale = all.reduce((max, w) => Math.max(max, Math.abs(w)), 1e-6) / 127;
  const bytes = Int8Array.from(all, (w) => Math.round(w / scale));
  return { packed: Buffer.from(bytes.buffer).toString('base64'), scale };
}

let loaded: Chain | null = null;

/** The model that the tool ships with. */
export function ownChain(): Chain {
  loaded ??= unpack(PACKED, SCALE);
  return loaded;
}
