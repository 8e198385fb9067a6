/**
 * `npm run train`: measures the classifier by cross-validation over reports, then trains it on all of them
 * and writes the weights. `--check` compares with the weights that are there instead of writing.
 * `--quick` leaves the measuring out.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { contextInputs } from '../src/find/classifier/context.js';
import { classifyWith, judge, type Verdict } from '../src/find/classifier/index.js';
import type { Scored } from '../src/find/classifier/linear.js';
import { Ensemble } from '../src/find/classifier/network.js';
import { CLASSES, type Weights, writeWeights } from '../src/find/classifier/weights.js';
import { foldOf, type LabelledDocument, readCorpus, withoutHeadings } from './corpus.js';
import { DocumentFeatures } from './document-features.js';
import { figuresOf, printed } from './figures.js';
import {
  addSparse,
  type Example,
  type LinearModel,
  Places,
  type Sparse,
  trainLinear,
} from './linear-model.js';
import { HIDDEN, type Lesson, trainNetwork } from './network-model.js';
import { pack } from './pack.js';

const CORPUS = new URL('../../shared/corpus/sentences.jsonl', import.meta.url);
const WEIGHTS = new URL('../src/find/classifier/weights.bin', import.meta.url);
const OUTER = 5;
const INNER = 4;
const NETWORKS = 3;
/** Every so many sentences is shown again without headings. */
const HEADLESS_EVERY = 2;

/** A document with its features as places: what both stages learn from. */
interface Prepared {
  readonly document: LabelledDocument;
  readonly examples: readonly Example[];
  readonly clauses: readonly (readonly {
    role: Scored['clauses'][number]['role'];
    sparse: Sparse;
  }[])[];
}

function countFeatures(documents: readonly LabelledDocument[]): Places {
  const places = new Places();
  for (const { sentences } of documents) {
    const features = new DocumentFeatures(sentences);
    sentences.forEach((_, i) => {
      places.count([
        () => features.text(i),
        () => features.heading(i),
        () => features.neighbour(i, 'previous'),
        () => features.neighbour(i, 'next'),
      ]);
    });
  }
  return places;
}

function prepare(document: LabelledDocument, places: Places): Prepared {
  const { sentences, labels } = document;
  const features = new DocumentFeatures(sentences);
  return {
    document,
    examples: sentences.map((_, i) => ({
      text: places.sparse(() => features.text(i)),
      heading: places.sparse(() => features.heading(i)),
      neighbours: places.sparse(
        () => features.neighbour(i, 'previous'),
        () => features.neighbour(i, 'next'),
      ),
      label: labels[i] as number,
    })),
    clauses: sentences.map((_, i) =>
      features.clauses(i).map((clause) => ({
        role: clause.role,
        sparse: places.sparse(() => features.clause(i, clause)),
      })),
    ),
  };
}

type PreparedClauses = Prepared['clauses'][number];

/** The linear model's view of a sentence, as `scoreAll` gives it from the packed weights. */
function scoreOne(
  model: LinearModel,
  { text, heading, neighbours }: Example,
  clauses: PreparedClauses,
  withNeighbours: boolean,
  withHeading: boolean,
): Scored {
  const scoresOf = (...parts: readonly Sparse[]): Float64Array => {
    const scores = Float64Array.from(model.bias);
    for (const part of parts) {
      addSparse(model, part, scores);
    }
    return scores;
  };
  return {
    text: scoresOf(text),
    full: scoresOf(
      text,
      ...(withNeighbours ? [neighbours] : []),
      ...(withHeading ? [heading] : []),
    ),
    clauses: clauses.map(({ role, sparse }) => ({ role, scores: scoresOf(sparse) })),
  };
}

function score(model: LinearModel, { examples, clauses }: Prepared, headings: boolean): Scored[] {
  return examples.map((e, i) => scoreOne(model, e, clauses[i] ?? [], true, headings));
}

function linearOn(documents: readonly Prepared[], places: Places): LinearModel {
  return trainLinear(
    documents.flatMap(({ examples }) => examples),
    places.size,
    1,
  );
}

/** Every so many sentences is shown by itself. */
const ALONE_EVERY = 3;

/** Sentences as they would be judged without any surroundings: the networks must do with their words. */
function lessonsAlone(model: LinearModel, { document, examples, clauses }: Prepared): Lesson[] {
  return document.sentences.flatMap((sentence, i) => {
    if (i % ALONE_EVERY !== 0) {
      return [];
    }
    const bare = { ...sentence, heading: null };
    const scored = scoreOne(model, examples[i] as Example, clauses[i] ?? [], false, false);
    const [input] = contextInputs([bare], [scored]);
    return [{ input: input as Float64Array, label: document.labels[i] as number, weight: 0.5 }];
  });
}

/** What the networks learn from one document, scored by a linear model that has not seen it. */
function lessonsOf(model: LinearModel, prepared: Prepared): Lesson[] {
  const { document } = prepared;
  const lessons = ({ sentences }: LabelledDocument, headings: boolean): Lesson[] =>
    contextInputs(sentences, score(model, prepared, headings)).map((input, i) => ({
      input,
      label: document.labels[i] as number,
      weight: headings ? 1 : 0.8,
    }));
  const headless = lessons(withoutHeadings(document), false);
  return [
    ...lessons(document, true),
    ...headless.filter((_, i) => i % HEADLESS_EVERY === 0),
    ...lessonsAlone(model, prepared),
  ];
}

/** Lessons for all the documents, each scored by a model trained on the other folds; with those models. */
function lessonsByFold(
  documents: readonly Prepared[],
  places: Places,
  folds: number,
  salt: string,
) {
  const inFold = (d: Prepared, f: number): boolean => foldOf(d.document.id, folds, salt) === f;
  return Array.from({ length: folds }, (_, fold) => {
    const model = linearOn(
      documents.filter((d) => !inFold(d, fold)),
      places,
    );
    const apart = documents.filter((d) => inFold(d, fold));
    return { model, apart, lessons: apart.flatMap((d) => lessonsOf(model, d)) };
  });
}

function networksOn(lessons: readonly Lesson[]): Float32Array[] {
  return Array.from({ length: NETWORKS }, (_, i) => trainNetwork(lessons, i + 1));
}

interface Measured {
  readonly withHeadings: Verdict[];
  readonly headless: Verdict[];
  readonly labels: number[];
}

/** One outer fold: both stages are trained without it, then judge it. */
function measureFold(
  apart: readonly Prepared[],
  rest: readonly Prepared[],
  model: LinearModel,
  places: Places,
): Measured {
  const lessons = lessonsByFold(rest, places, INNER, 'inner').flatMap((fold) => fold.lessons);
  const networks = new Ensemble(
    networksOn(lessons),
    lessons[0]?.input.length ?? 0,
    HIDDEN,
    CLASSES,
  );
  const verdicts = (headings: boolean): Verdict[] =>
    apart.flatMap((d) => {
      const document = headings ? d.document : withoutHeadings(d.document);
      const inputs = contextInputs(document.sentences, score(model, d, headings));
      return inputs.map((input) => judge(networks, input));
    });
  return {
    withHeadings: verdicts(true),
    headless: verdicts(false),
    labels: apart.flatMap((d) => [...d.document.labels]),
  };
}

function report(measured: readonly Measured[]): void {
  const labels = measured.flatMap((m) => m.labels);
  const figures = figuresOf(
    measured.flatMap((m) => m.withHeadings),
    labels,
  );
  console.log(printed('cross-validated', figures));
  console.log(
    printed(
      '  without headings',
      figuresOf(
        measured.flatMap((m) => m.headless),
        labels,
      ),
    ),
  );
  console.log(`  labels (rows) by verdicts: ${JSON.stringify(figures.confusion)}`);
}

function write(weights: Weights, check: boolean): void {
  const bytes = writeWeights(weights);
  if (!check) {
    writeFileSync(WEIGHTS, bytes);
    console.log(`wrote ${bytes.length} bytes of weights`);
    return;
  }
  const same = Buffer.compare(readFileSync(WEIGHTS), bytes) === 0;
  console.log(
    same
      ? 'the weights are the same to the byte'
      : 'the weights DIFFER from the ones that are there',
  );
  process.exitCode = same ? 0 : 1;
}

function main(options: readonly string[]): void {
  const documents = readCorpus(CORPUS);
  const places = countFeatures(documents);
  const prepared = documents.map((document) => prepare(document, places));
  console.log(`${prepared.length} reports, ${places.size} features`);
  const folds = lessonsByFold(prepared, places, OUTER, 'outer');
  if (!options.includes('--quick')) {
    const measured = folds.map(({ model, apart }) => {
      const rest = prepared.filter((d) => !apart.includes(d));
      return measureFold(apart, rest, model, places);
    });
    report(measured);
  }
  const lessons = folds.flatMap((fold) => fold.lessons);
  const model = linearOn(prepared, places);
  const weights = pack(model, places, networksOn(lessons), lessons[0]?.input.length ?? 0);
  const own = documents.flatMap(({ sentences }) => classifyWith(weights, sentences));
  console.log(
    printed(
      'on its own lessons',
      figuresOf(
        own,
        documents.flatMap((d) => [...d.labels]),
      ),
    ),
  );
  write(weights, options.includes('--check'));
}

main(process.argv.slice(2));
