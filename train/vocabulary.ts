/**
 * The words that `src/find/classifier/phrases.ts` knows, and the vectors with which they begin: those of GloVe, turned
 * and cut to the dimensions in which these words differ most. No labels are used.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { DIMENSIONS } from '../src/find/classifier/phrases.js';
import { tokenise } from '../src/find/classifier/tokens.js';
import type { LabelledDocument } from './corpus.js';
import { largestAxes } from './principal.js';
import { randomFrom } from './random.js';

const FILE = new URL('../../shared/reference/word-vectors.tsv.gz', import.meta.url);
/** A word in fewer sentences is unknown: too little is learnt of it. */
const LEAST = 3;
/** With more words the table of hashes would be so full that look-ups become slow. */
const MOST = 7000;
/** The standard deviation of the numbers of the published vectors is brought to this. */
const SPREAD = 0.3;
/** The same for words without a published vector, which begin with numbers drawn at random. */
const SPREAD_OF_UNKNOWN = 0.1;

/** The words with their numbers. Number 0 stands for all other words. */
export interface Vocabulary {
  readonly numbers: ReadonlyMap<string, number>;
  /** `DIMENSIONS` numbers for each word, in the order of the words' numbers. */
  readonly vectors: Float32Array;
}

/** The numbers of a sentence's words and marks. */
export function wordsOf({ numbers }: Vocabulary, text: string): Int32Array {
  return Int32Array.from(tokenise(text), ({ word }) => numbers.get(word.form) ?? 0);
}

/** The words of the documents, the most frequent first. */
function formsOf(documents: readonly LabelledDocument[]): string[] {
  const counts = new Map<string, number>();
  for (const { sentences } of documents)
    for (const { text } of sentences)
      for (const form of new Set(tokenise(text).map(({ word }) => word.form)))
        counts.set(form, (counts.get(form) ?? 0) + 1);
  const known = [...counts].filter(([, count]) => count >= LEAST);
  known.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return known.slice(0, MOST).map(([form]) => form);
}

/** The published vectors of these words, turned and cut. */
function publishedOf(forms: ReadonlySet<string>): Map<string, Float64Array> {
  const vectors = new Map<string, Float64Array>();
  for (const line of gunzipSync(readFileSync(FILE)).toString('utf8').split('\n')) {
    const [form = '', numbers = ''] = line.split('\t');
    if (forms.has(form)) vectors.set(form, Float64Array.from(numbers.trim().split(/\s+/), Number));
  }
  const all = [...vectors.values()];
  const squares = all.reduce((sum, vector) => sum + vector.reduce((s, x) => s + x * x, 0), 0);
  const spread = Math.sqrt(squares / all.reduce((sum, { length }) => sum + length, 0));
  const axes = largestAxes(
    all.map((vector) => ({ weight: 1, vector })),
    DIMENSIONS,
  );
  const along = (axis: Float64Array, vector: Float64Array): number =>
    axis.reduce((sum, a, d) => sum + a * (vector[d] as number), 0);
  for (const [form, vector] of vectors) {
    const turned = axes.map((axis) => (along(axis, vector) * SPREAD) / spread);
    vectors.set(form, Float64Array.from(turned));
  }
  return vectors;
}

/** The vocabulary of the documents. */
export function vocabularyOf(documents: readonly LabelledDocument[]): Vocabulary {
  const forms = formsOf(documents);
  const published = publishedOf(new Set(forms));
  const random = randomFrom(1);
  const vectors = ['', ...forms].flatMap((form) => {
    const own = published.get(form);
    return own
      ? [...own]
      : Array.from({ length: DIMENSIONS }, () => SPREAD_OF_UNKNOWN * random.normal());
  });
  return {
    numbers: new Map(forms.map((form, i) => [form, i + 1])),
    vectors: Float32Array.from(vectors),
  };
}
