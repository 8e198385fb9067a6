/**
 * The table of words: for each stem, in how many sentences of the corpus it stands, and a short vector of its
 * meaning. `train/words.ts` makes it.
 *
 * | bytes | what |
 * | --- | --- |
 * | 4 × 4 | magic, sentences of the corpus, stems, dimensions (uint32, little-endian) |
 * | 2 × stems | in how many sentences each stem stands (uint16) |
 * | dimensions × stems | the vectors, each of length 127 (int8); all 0 for a stem without a vector |
 * | the rest | the stems in order, one a line (UTF-8) |
 */
import { readFileSync } from 'node:fs';

const MAGIC = 0x4f465731; // "OFW1"
const HEADER = 16;
const UNIT = 127;

export interface WordEntry {
  readonly stem: string;
  readonly count: number;
  readonly vector: readonly number[] | null;
}

export interface WordTable {
  readonly sentences: number;
  readonly dimensions: number;
  readonly entries: readonly WordEntry[];
}

/** The table as the bytes of `stem-words.bin`. */
export function writeWords({ sentences, dimensions, entries }: WordTable): Uint8Array {
  const head = new Uint32Array([MAGIC, sentences, entries.length, dimensions]);
  const counts = new Uint16Array(entries.map(({ count }) => Math.min(count, 0xffff)));
  const vectors = new Int8Array(
    entries.flatMap(({ vector }) =>
      Array.from({ length: dimensions }, (_, i) => Math.round(UNIT * (vector?.[i] ?? 0))),
    ),
  );
  const stems = new TextEncoder().encode(entries.map(({ stem }) => stem).join('\n'));
  const parts = [head, counts, vectors, stems].map(
    ({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength),
  );
  return Buffer.concat(parts);
}

/** The stems by number, with the figures of each. */
class Words {
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #sentences: number;
  readonly #dimensions: number;
  readonly #counts: Uint16Array;
  readonly #vectors: Int8Array;

  constructor(file: Uint8Array) {
    const bytes = file.slice();
    const head = new DataView(bytes.buffer);
    if (head.getUint32(0, true) !== MAGIC) throw new Error('stem-words.bin is of another version');
    const stems = head.getUint32(8, true);
    this.#sentences = head.getUint32(4, true);
    this.#dimensions = head.getUint32(12, true);
    const vectorsAt = HEADER + 2 * stems;
    const stemsAt = vectorsAt + this.#dimensions * stems;
    this.#counts = new Uint16Array(bytes.buffer, HEADER, stems);
    this.#vectors = new Int8Array(bytes.buffer, vectorsAt, this.#dimensions * stems);
    const lines = new TextDecoder().decode(bytes.subarray(stemsAt)).split('\n');
    this.#numbers = new Map(lines.map((stem, i) => [stem, i]));
  }

  /** How much a stem tells: the logarithm of how rare it is, from 0. */
  weight(stem: string): number {
    const number = this.#numbers.get(stem);
    return Math.log(this.#sentences / (number === undefined ? 1 : (this.#counts[number] ?? 1)));
  }

  /**
   * How near two different stems are in meaning: the cosine of their vectors, or 0 where one of them has no vector.
   */
  likeness(a: string, b: string): number {
    const [i, j] = [this.#numbers.get(a), this.#numbers.get(b)];
    if (i === undefined || j === undefined) return 0;
    const size = this.#dimensions;
    let sum = 0;
    for (let k = 0; k < size; k += 1) {
      sum += (this.#vectors[i * size + k] as number) * (this.#vectors[j * size + k] as number);
    }
    return sum / UNIT ** 2;
  }
}

export type { Words };

let loaded: Words | null = null;

/** The project's own table. It is read from the file beside this module when it is first needed. */
export function ownWords(): Words {
  loaded ??= new Words(readFileSync(new URL('./stem-words.bin', import.meta.url)));
  return loaded;
}
