import { classifyWith } from '../src/find/classifier/index.js';
import { type Weights, writeWeights } from '../src/find/classifier/weights.js';
import { type LabelledDocument, readDocuments, wholeDocuments } from './corpus.js';
import { figuresOf, printed } from './figures.js';
import { linearOn } from './first-stage.js';
import { foldsOf } from './folds.js';
import { measure, OUTER } from './measure.js';
import type { Lesson } from './network-model.js';
import { pack } from './pack.js';
import { countFeatures, prepare } from './prepare.js';
import { networksOn } from './second-stage.js';
import { vectorsOf } from './vectors.js';
import { keepWeights } from './weights-file.js';

const WEIGHTS = new URL('../src/find/classifier/weights.bin', import.meta.url);

/**
 * Prints the figures on the sentences on which the weights were trained. They are too good, but show that rounding and
 * packing lost nothing.
 */
function printOwn(weights: Weights, documents: readonly LabelledDocument[]): void {
  const judged = documents.flatMap(({ sentences, labels }) =>
    classifyWith(weights, sentences).flatMap((verdict, i) => {
      const label = labels[i] ?? null;
      return label === null ? [] : [{ verdict, label }];
    }),
  );
  const verdicts = judged.map(({ verdict }) => verdict);
  console.log(
    printed(
      'on its own lessons',
      figuresOf(
        verdicts,
        judged.map(({ label }) => label),
      ),
    ),
  );
}

async function main(options: readonly string[]): Promise<void> {
  const documents = readDocuments();
  const vectors = vectorsOf(documents);
  const places = countFeatures(documents);
  const prepared = documents.map((document) => prepare(document, places));
  console.log(`${prepared.length} documents, ${places.size} features`);
  const folds = foldsOf(prepared, { places, vectors }, { count: OUTER, salt: 'outer' });
  if (options.includes('--measure')) return measure(folds, { places, vectors }, wholeDocuments());
  const lessons: Lesson[] = folds.flatMap((fold) => fold.lessons);
  const model = linearOn(prepared, places);
  const weights = pack(model, places, networksOn(lessons), lessons[0]?.input.length ?? 0, vectors);
  printOwn(weights, documents);
  keepWeights(WEIGHTS, writeWeights(weights), options.includes('--check'));
}

await main(process.argv.slice(2));
