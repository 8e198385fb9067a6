/**
 * `npm run train:points`: measures the joining of sentences to points by five folds of documents,
 * trains it on all of them and writes `src/find/points/model.data.ts`. It reads the corpus with the
 * tool as it is: train again when the classifier has changed. `--quick` leaves the measuring out.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Judged } from '../src/find/judge.js';
import { listsOf } from '../src/find/lists.js';
import { Frequencies, featuresOf } from '../src/find/points/features.js';
import { textOf } from '../src/find/points/forest.js';
import { type Model, pointsOf } from '../src/find/points/index.js';
import { type Row, trainForest } from './boosting.js';
import { foldOf } from './corpus.js';
import { type LabelledDocument, type LabelledParagraph, readPoints } from './points-corpus.js';

const MODEL = new URL('../src/find/points/model.data.ts', import.meta.url);
const CACHE = new URL('../.cache/', import.meta.url);
const SCORER = new URL('../../shared/eval/points.mjs', import.meta.url);
const FOLDS = 5;
const SETTINGS = { trees: 120, depth: 3, rate: 0.08, least: 4, ridge: 2 };

/** A pair of neighbouring sentences, with the label of the second. */
interface Pair {
  readonly features: readonly number[];
  readonly label: string;
}

function pairsOf({ judged, paragraphs }: LabelledDocument): Pair[] {
  const frequencies = new Frequencies(judged);
  return paragraphs.flatMap((paragraph) => paragraphPairs(paragraph, frequencies));
}

/** Each sentence but the first after the point that the reader had made of those before it. */
function paragraphPairs(
  { sentences, labels }: LabelledParagraph,
  frequencies: Frequencies,
): Pair[] {
  const pairs: Pair[] = [];
  let point: Judged[] = sentences.slice(0, 1);
  sentences.forEach((sentence, at) => {
    if (at === 0) return;
    const label = labels[at]?.charAt(0) ?? '?';
    const pair = { point, sentence, paragraph: sentences, at, frequencies };
    if (label !== '?') pairs.push({ features: featuresOf(pair), label });
    point = label === 'C' ? [...point, sentence] : [sentence];
  });
  return pairs;
}

function modelOf(pairs: readonly Pair[]): Model {
  const rows = (label: string, of: readonly Pair[]): Row[] =>
    of.map(({ features, label: own }) => ({ features, yes: own === label, weight: 1 }));
  const begins = pairs.filter(({ label }) => label !== 'C');
  return {
    joins: trainForest(rows('C', pairs), SETTINGS),
    leans: trainForest(rows('X', begins), SETTINGS),
  };
}

/** What the shared scorer says of every document's points, made by models that had not seen it. */
function measure(
  documents: readonly LabelledDocument[],
  pairs: readonly (readonly Pair[])[],
): void {
  const fold = ({ id }: LabelledDocument): number => foldOf(id, FOLDS, 'points');
  const models = Array.from({ length: FOLDS }, (_, f) =>
    modelOf(documents.flatMap((d, i) => (fold(d) === f ? [] : (pairs[i] ?? [])))),
  );
  const reports = documents.map((document) => {
    const { id, sections, judged } = document;
    const points = pointsOf(judged, sections, models[fold(document)]);
    const lists = listsOf(points, sections);
    return JSON.stringify({ source: { sha256: id }, sections, ...lists });
  });
  mkdirSync(CACHE, { recursive: true });
  const file = fileURLToPath(new URL('points-folds.ndjson', CACHE));
  writeFileSync(file, `${reports.join('\n')}\n`);
  const output = execFileSync(process.execPath, [fileURLToPath(SCORER), file], {
    encoding: 'utf8',
  });
  console.log(`by folds, on the shared paragraphs: ${output.trim()}`);
}

function write({ joins, leans }: Model): void {
  const text = [
    '/** Written by `npm run train:points`: see `forest.ts` for the form. */',
    `export const JOINS = \`${textOf(joins)}\`;`,
    `export const LEANS = \`${textOf(leans)}\`;`,
    '',
  ].join('\n\n');
  writeFileSync(MODEL, text.replace(/\n\n$/, '\n'));
  console.log(`wrote ${text.length} characters`);
}

async function main(options: readonly string[]): Promise<void> {
  const documents = await readPoints();
  const pairs = documents.map(pairsOf);
  console.log(`${documents.length} documents, ${pairs.flat().length} pairs of sentences`);
  if (!options.includes('--quick')) measure(documents, pairs);
  write(modelOf(pairs.flat()));
}

await main(process.argv.slice(2));
