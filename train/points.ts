/**
 * `npm run train:points`: trains the model that joins sentences to points. First measures it by five folds of
 * documents, then trains it on all documents and writes `src/find/points/model.data.ts` and `breaks.data.ts`. It reads
 * the corpus with the tool as it is, so run it again when the classifier has changed. `--quick` does not measure;
 * `--salt WORD` divides the documents into other folds.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Judged } from '../src/find/judge.js';
import { listsOf } from '../src/find/lists.js';
import { type Breaks, breaksText } from '../src/find/points/breaks.js';
import { Frequencies, featuresOf } from '../src/find/points/features.js';
import { textOf } from '../src/find/points/forest.js';
import { type Model, pointsOf } from '../src/find/points/index.js';
import { type Row, trainForest } from './boosting.js';
import { trainBreaks } from './breaks.js';
import { foldOf } from './corpus.js';
import { type LabelledDocument, type LabelledParagraph, readPoints } from './points-corpus.js';

const MODEL = new URL('../src/find/points/model.data.ts', import.meta.url);
const BREAKS = new URL('../src/find/points/breaks.data.ts', import.meta.url);
const CACHE = new URL('../.cache/', import.meta.url);
const SCORER = new URL('../../shared/eval/points.mjs', import.meta.url);
const FOLDS = 5;
const SETTINGS = { depth: 3, rate: 0.04, least: 2, ridge: 2, share: 0.3 };
const JOINS = { ...SETTINGS, trees: 300 };
const LEANS = { ...SETTINGS, trees: 200 };

/** A pair of neighbouring sentences, with the label of the second. */
interface Pair {
  readonly features: readonly number[];
  readonly label: string;
}

/** What the features need to know of the whole document. */
interface Known {
  readonly frequencies: Frequencies;
  readonly breaks: Breaks;
}

function pairsOf({ judged, paragraphs }: LabelledDocument, breaks: Breaks): Pair[] {
  const known = { frequencies: new Frequencies(judged), breaks };
  return paragraphs.flatMap((paragraph) => paragraphPairs(paragraph, known));
}

/** The pairs of a paragraph: each sentence but the first, with the point before it as the reader cut it. */
function paragraphPairs({ sentences, labels }: LabelledParagraph, known: Known): Pair[] {
  const pairs: Pair[] = [];
  let point: Judged[] = sentences.slice(0, 1);
  sentences.forEach((sentence, at) => {
    if (at === 0) return;
    const label = labels[at]?.charAt(0) ?? '?';
    const pair = { point, sentence, paragraph: sentences, at, ...known };
    if (label !== '?') pairs.push({ features: featuresOf(pair), label });
    point = label === 'C' ? [...point, sentence] : [sentence];
  });
  return pairs;
}

function forestsOf(pairs: readonly Pair[]): Pick<Model, 'joins' | 'leans'> {
  const rows = (label: string, of: readonly Pair[]): Row[] =>
    of.map(({ features, label: own }) => ({ features, yes: own === label, weight: 1 }));
  const begins = pairs.filter(({ label }) => label !== 'C');
  return {
    joins: trainForest(rows('C', pairs), JOINS),
    leans: trainForest(rows('X', begins), LEANS),
  };
}

/** A document with its fold. The features of its pairs use weights of breaks that were not learnt from it. */
interface Divided {
  readonly document: LabelledDocument;
  readonly fold: number;
  readonly pairs: readonly Pair[];
}

/** For each fold, the weights of what begins a paragraph, learnt from the other four. */
function breaksByFold(documents: readonly LabelledDocument[], salt: string): Breaks[] {
  return Array.from({ length: FOLDS }, (_, fold) =>
    trainBreaks(
      documents.flatMap(({ id, judged }) => (foldOf(id, FOLDS, salt) === fold ? [] : [judged])),
    ),
  );
}

function divide(documents: readonly LabelledDocument[], breaks: readonly Breaks[], salt: string) {
  return documents.map((document): Divided => {
    const fold = foldOf(document.id, FOLDS, salt);
    return { document, fold, pairs: pairsOf(document, breaks[fold] as Breaks) };
  });
}

/** Has the shared scorer judge the points of every document. They are made by models that were not trained on it. */
function measure(divided: readonly Divided[], breaks: readonly Breaks[]): void {
  const models = breaks.map((own, f) => ({
    breaks: own,
    ...forestsOf(divided.flatMap(({ fold, pairs }) => (fold === f ? [] : pairs))),
  }));
  const reports = divided.map(({ document, fold }) => {
    const { id, sections, judged } = document;
    const points = pointsOf(judged, sections, models[fold]);
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

function write({ joins, leans, breaks }: Model): void {
  const head = (form: string) =>
    `/** Written by \`npm run train:points\`: see \`${form}\` for the form. */\n\n`;
  const constant = (name: string, text: string) => `export const ${name} = \`${text}\`;\n`;
  const forests = [constant('JOINS', textOf(joins)), constant('LEANS', textOf(leans))].join('\n');
  const files = [
    [MODEL, head('forest.ts') + forests],
    [BREAKS, head('breaks.ts') + constant('BREAKS', breaksText(breaks))],
  ] as const;
  for (const [file, text] of files) writeFileSync(file, text);
  console.log(`wrote ${files.map(([, { length }]) => length).join(' and ')} characters`);
}

async function main(options: readonly string[]): Promise<void> {
  const at = options.indexOf('--salt');
  const salt = at < 0 ? 'points' : (options[at + 1] ?? '');
  const documents = await readPoints();
  const breaks = breaksByFold(documents, salt);
  const divided = divide(documents, breaks, salt);
  const pairs = divided.flatMap((one) => one.pairs);
  console.log(`${documents.length} documents, ${pairs.length} pairs of sentences`);
  if (!options.includes('--quick')) measure(divided, breaks);
  // New documents are unknown to the weights of breaks, so the forests must learn from scores of unknown documents too.
  if (at < 0)
    write({ ...forestsOf(pairs), breaks: trainBreaks(documents.map(({ judged }) => judged)) });
}

await main(process.argv.slice(2));
