/**
 * The weights of topics as a file, little-endian:
 *
 * | bytes | what |
 * | --- | --- |
 * | 4 × 3 | magic, number of features, bytes of their names |
 * | 4 | scale of the int8 weights (float32) |
 * | 4 × classes | bias of each class (float32) |
 * | … | the features' names in UTF-8, each followed by a line feed |
 * | features × classes | int8 weights, feature by feature |
 *
 * The classes are the topics in table order and, last, no topic.
 */
import { readFileSync } from 'node:fs';
import { TOPIC_TABLE } from './topics.data.js';

const MAGIC = 0x4f465431; // "OFT1"
const HEADER = 16;

/** The topics, and one class for "no topic". */
export const CLASSES = TOPIC_TABLE.length + 1;

export interface TopicWeights {
  /** The row of each feature in `values`. */
  readonly rows: ReadonlyMap<string, number>;
  readonly scale: number;
  readonly bias: Float32Array;
  readonly values: Int8Array;
}

/**
 * Reads the bytes of the file.
 *
 * @throws Error where they are not weights for the topics of this version: run `npm run train:topics`
 */
export function readTopicWeights(bytes: Uint8Array): TopicWeights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [features, named] = [4, 8].map((at) => view.getUint32(at, true)) as [number, number];
  const namesAt = HEADER + 4 * CLASSES;
  const valuesAt = namesAt + named;
  if (view.getUint32(0, true) !== MAGIC || bytes.byteLength !== valuesAt + features * CLASSES) {
    throw new Error('not weights for these topics: run `npm run train:topics`');
  }
  const names = new TextDecoder().decode(bytes.subarray(namesAt, valuesAt)).split('\n');
  return {
    rows: new Map(names.slice(0, features).map((name, row) => [name, row])),
    scale: view.getFloat32(12, true),
    bias: Float32Array.from({ length: CLASSES }, (_, k) => view.getFloat32(HEADER + 4 * k, true)),
    values: new Int8Array(bytes.buffer, bytes.byteOffset + valuesAt, features * CLASSES),
  };
}

/** The bytes of the file for these weights. `readTopicWeights` reads them. */
export function writeTopicWeights({ rows, scale, bias, values }: TopicWeights): Uint8Array {
  const names = new TextEncoder().encode([...rows.keys()].map((name) => `${name}\n`).join(''));
  const bytes = new Uint8Array(HEADER + 4 * CLASSES + names.length + values.length);
  const view = new DataView(bytes.buffer);
  for (const [i, n] of [MAGIC, rows.size, names.length].entries()) view.setUint32(4 * i, n, true);
  view.setFloat32(12, scale, true);
  for (const [k, b] of bias.entries()) view.setFloat32(HEADER + 4 * k, b, true);
  bytes.set(names, HEADER + 4 * CLASSES);
  bytes.set(
    new Uint8Array(values.buffer, values.byteOffset, values.length),
    bytes.length - values.length,
  );
  return bytes;
}

/** The score of each class, given the features. */
export function scoresOf(
  weights: TopicWeights,
  features: ReadonlyMap<string, number>,
): Float64Array {
  const { rows, scale, bias, values } = weights;
  const scores = Float64Array.from(bias);
  for (const [name, value] of features) {
    const row = rows.get(name);
    if (row === undefined) continue;
    const at = row * CLASSES;
    for (let k = 0; k < CLASSES; k++)
      scores[k] = (scores[k] as number) + value * scale * (values[at + k] as number);
  }
  return scores;
}

let loaded: TopicWeights | null = null;

/** The project's own weights. They are read from the file beside this module when they are first needed. */
export function ownTopicWeights(): TopicWeights {
  loaded ??= readTopicWeights(readFileSync(new URL('./topics.weights', import.meta.url)));
  return loaded;
}
