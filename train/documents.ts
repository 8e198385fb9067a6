/**
 * The first step of `npm run train`. Reads the documents of the corpus as the product does, so that the classifier is
 * trained on the same sentences that it will judge, and finds the label of each sentence, the corpus's or our own. Writes
 * `.cache/train-documents.json`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { inputsOf } from '../src/find/judge.js';
import { unitsOf } from '../src/find/units.js';
import { outline } from '../src/outline/index.js';
import { read } from '../src/read/index.js';
import { recognise } from '../src/recognise/index.js';
import { CORPUS, DOCUMENTS, idOf, type LabelledDocument, linesOf, pdfsOfCorpus } from './corpus.js';
import { LABELS, type Label, Labels } from './labels.js';
import { OwnLabels } from './own-labels.js';

interface Row {
  readonly doc: string;
  readonly text: string;
  readonly label: string;
}

interface Whole {
  readonly doc: string;
  readonly sentences: readonly Omit<Row, 'doc'>[];
}

function recordsOf<T>(name: string): T[] {
  return linesOf(new URL(name, CORPUS)).map((line) => JSON.parse(line) as T);
}

/**
 * The label of a row.
 *
 * @throws Error on a label that is not in `LABELS`
 */
function labelOf({ label }: Pick<Row, 'label'>): Label {
  const index = LABELS.indexOf(label);
  if (index < 0) throw new Error(`unknown label "${label}"`);
  return index as Label;
}

/** The labels by document: `sentences` of the paragraphs that evaluate, `whole` of every sentence of a document. */
function readLabels(): { sentences: Map<string, Labels>; whole: Map<string, Labels> } {
  const sentences = new Map<string, Labels>();
  for (const row of recordsOf<Row>('sentences.jsonl')) {
    const labels = sentences.get(row.doc) ?? new Labels();
    labels.add(row.text, labelOf(row));
    sentences.set(row.doc, labels);
  }
  const whole = new Map<string, Labels>();
  for (const { doc, sentences: rows } of recordsOf<Whole>('whole.jsonl')) {
    const labels = new Labels();
    for (const row of rows) labels.add(row.text, labelOf(row));
    whole.set(doc, labels);
  }
  return { sentences, whole };
}

async function main(): Promise<void> {
  const { sentences, whole } = readLabels();
  const own = new OwnLabels();
  const documents: LabelledDocument[] = [];
  for (const { name, file } of pdfsOfCorpus()) {
    const bytes = readFileSync(file);
    const id = idOf(bytes);
    const document = await read(bytes, { name });
    const { kind } = recognise(document);
    const inputs = inputsOf(unitsOf(outline(document, kind), kind), kind);
    const evaluated = inputs.map(({ text }) => sentences.get(id)?.of(text) ?? null);
    const known = inputs.map(
      ({ text }, i) => whole.get(id)?.of(text) ?? evaluated[i] ?? own.of(id, text),
    );
    documents.push({ id, name, kind, sentences: inputs, labels: known, evaluated });
  }
  mkdirSync(new URL('.', DOCUMENTS), { recursive: true });
  writeFileSync(DOCUMENTS, JSON.stringify(documents));
  const labels = documents.flatMap((d) => d.labels);
  const named = labels.filter((label) => label !== null).length;
  console.log(`${documents.length} documents, ${labels.length} sentences, ${named} with a label`);
}

await main();
