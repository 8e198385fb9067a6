/**
 * `npx tsx train/words.ts`: writes `src/across/stem-words.bin`. It holds for each stem how many sentences of the corpus
 * have it, and a short vector of its meaning. The vectors are the principal components of published GloVe vectors (100
 * dimensions, public domain).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { stemsIn } from '../src/across/stems.js';
import { writeWords } from '../src/across/words.js';
import { stemOf } from '../src/find/classifier/stems.js';

const SHARED = new URL('../../shared/', import.meta.url);
const TARGET = new URL('../src/across/stem-words.bin', import.meta.url);
/** A stem in fewer sentences is left out, because too little is known of it. */
const LEAST = 4;
const DIMENSIONS = 40;
/** How many of the first components are left out. The first shows how frequent a word is, and not what it means. */
const LEFT_OUT = 1;

type Vector = number[];

function sentences(): Set<string> {
  const all = new Set<string>();
  for (const name of ['sentences.jsonl', 'whole.jsonl']) {
    for (const line of readFileSync(new URL(`corpus/${name}`, SHARED), 'utf8')
      .trim()
      .split('\n')) {
      const row = JSON.parse(line) as { text?: string; sentences?: { text: string }[] };
      for (const { text = '' } of row.sentences ?? [row]) all.add(text);
    }
  }
  return all;
}

/** How many sentences have each stem, and how often each word occurs. */
function counts(all: ReadonlySet<string>): {
  stems: Map<string, number>;
  words: Map<string, number>;
} {
  const stems = new Map<string, number>();
  const words = new Map<string, number>();
  for (const text of all) {
    for (const stem of new Set(stemsIn(text))) stems.set(stem, (stems.get(stem) ?? 0) + 1);
    for (const word of text.toLowerCase().match(/[a-z]+/g) ?? []) {
      words.set(word, (words.get(word) ?? 0) + 1);
    }
  }
  return { stems, words };
}

/** The vector of each stem: the sum of its words' vectors, each counted as often as its word occurs. */
function stemVectors(words: ReadonlyMap<string, number>): Map<string, Vector> {
  const sums = new Map<string, Vector>();
  const text = gunzipSync(readFileSync(new URL('reference/word-vectors.tsv.gz', SHARED)));
  for (const line of text.toString('utf8').trim().split('\n')) {
    const [word = '', numbers = ''] = line.split('\t');
    const count = words.get(word);
    if (count === undefined) continue;
    const vector = numbers.split(' ').map(Number);
    const length = Math.hypot(...vector);
    const stem = stemOf(word);
    const sum = sums.get(stem) ?? Array<number>(vector.length).fill(0);
    sums.set(
      stem,
      sum.map((x, i) => x + (count * (vector[i] ?? 0)) / length),
    );
  }
  return sums;
}

const unit = (vector: Vector): Vector => {
  const length = Math.hypot(...vector) || 1;
  return vector.map((x) => x / length);
};
const dot = (a: Vector, b: Vector): number => a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0);

/** The strongest directions of the vectors around their mean, by power iteration. */
function components(centred: readonly Vector[], count: number): Vector[] {
  const size = centred[0]?.length ?? 0;
  const covariance = Array.from({ length: size }, (_, i) =>
    Array.from({ length: size }, (_, j) =>
      centred.reduce((s, v) => s + (v[i] ?? 0) * (v[j] ?? 0), 0),
    ),
  );
  const found: Vector[] = [];
  for (let k = 0; k < count; k += 1) {
    let direction = unit(Array.from({ length: size }, (_, i) => Math.sin(1 + i * (k + 1))));
    for (let step = 0; step < 300; step += 1) {
      direction = covariance.map((row) => dot(row, direction));
      for (const other of found) {
        const along = dot(direction, other);
        direction = direction.map((x, i) => x - along * (other[i] ?? 0));
      }
      direction = unit(direction);
    }
    found.push(direction);
  }
  return found;
}

const all = sentences();
const { stems, words } = counts(all);
const vectors = stemVectors(words);
const kept = [...stems].filter(([, count]) => count >= LEAST).sort(([a], [b]) => (a < b ? -1 : 1));
const known = kept.flatMap(([stem]) => {
  const vector = vectors.get(stem);
  return vector === undefined ? [] : [unit(vector)];
});
const mean = known.reduce(
  (sum, v) => sum.map((x, i) => x + (v[i] ?? 0) / known.length),
  Array<number>(100).fill(0),
);
const axes = components(
  known.map((v) => v.map((x, i) => x - (mean[i] ?? 0))),
  DIMENSIONS + LEFT_OUT,
).slice(LEFT_OUT);
const entries = kept.map(([stem, count]) => {
  const vector = vectors.get(stem);
  const centred = vector === undefined ? null : unit(vector).map((x, i) => x - (mean[i] ?? 0));
  return {
    stem,
    count,
    vector: centred === null ? null : unit(axes.map((axis) => dot(axis, centred))),
  };
});
writeFileSync(TARGET, writeWords({ sentences: all.size, dimensions: DIMENSIONS, entries }));
console.log(`${entries.length} stems of ${all.size} sentences, ${known.length} with a vector`);
