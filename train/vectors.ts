/**
 * Makes the word vectors of the classifier from GloVe's. Only words that the corpus has several times are kept. The
 * vectors are rotated so that a few dimensions hold most of the differences, cut to these and rounded to 8 bits. No
 * labels are used.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { hashOf } from '../src/find/classifier/hash.js';
import { tokenise } from '../src/find/classifier/tokens.js';
import { meanVector, placeOf, type Vectors } from '../src/find/classifier/vectors.js';
import type { LabelledDocument } from './corpus.js';
import { largestAxes } from './principal.js';

const FILE = new URL('../../shared/reference/word-vectors.tsv.gz', import.meta.url);
/** A word that occurs less often has no vector. */
const LEAST = 3;
/** Common words mean little, so the vector of a word with frequency f is multiplied by COMMON / (COMMON + f). */
const COMMON = 1e-3;
const PLACES = 2 ** 14;
const DIMENSIONS = 48;
/**
 * The vectors are scaled so that this is the mean length of a sentence's mean vector. The networks' other inputs are
 * about as large.
 */
const LENGTH = 4;

/** How often each word occurs in the documents. */
function countWords(documents: readonly LabelledDocument[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { sentences } of documents)
    for (const { text } of sentences)
      for (const { word } of tokenise(text))
        if (!word.mark) counts.set(word.form, (counts.get(word.form) ?? 0) + 1);
  return counts;
}

interface Weighted {
  readonly form: string;
  readonly weight: number;
  readonly vector: Float64Array;
}

function readVectors(counts: ReadonlyMap<string, number>): Weighted[] {
  const total = [...counts.values()].reduce((a, b) => a + b, 0);
  const lines = gunzipSync(readFileSync(FILE)).toString('utf8').split('\n').filter(Boolean);
  return lines.flatMap((line) => {
    const [form = '', numbers = ''] = line.split('\t');
    const count = counts.get(form) ?? 0;
    if (count < LEAST) return [];
    const weight = COMMON / (COMMON + count / total);
    const vector = Float64Array.from(numbers.trim().split(/\s+/), (n) => Number(n) * weight);
    return [{ form, weight: count, vector }];
  });
}

/** The vectors of the documents' words. */
export function vectorsOf(
  documents: readonly LabelledDocument[],
  dimensions = DIMENSIONS,
): Vectors {
  const words = readVectors(countWords(documents));
  const axes = largestAxes(words, dimensions);
  const turned = words.map(({ form, vector }) => ({
    form,
    vector: axes.map((axis) => axis.reduce((sum, a, d) => sum + a * (vector[d] as number), 0)),
  }));
  const largest = Math.max(...turned.map(({ vector }) => Math.max(...vector.map(Math.abs))));
  const step = largest / 127;
  const hashes = new Int32Array(PLACES);
  const values = new Int8Array(PLACES * dimensions);
  for (const { form, vector } of turned) {
    const hash = hashOf(form);
    const at = placeOf(hashes, hash);
    hashes[at] = hash;
    values.set(
      vector.map((v) => Math.round(v / step)),
      at * dimensions,
    );
  }
  const vectors = { dimensions, scale: 1, hashes, values };
  return { ...vectors, scale: Math.fround(LENGTH / meanLength(vectors, documents)) };
}

/** The mean length of the sentences' mean vectors. */
function meanLength(vectors: Vectors, documents: readonly LabelledDocument[]): number {
  const lengths = documents.flatMap(({ sentences }) =>
    sentences.map(({ text }) => Math.hypot(...meanVector(vectors, tokenise(text)))),
  );
  return lengths.reduce((a, b) => a + b, 0) / lengths.length;
}
