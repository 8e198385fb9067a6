import { classifyWith } from '../src/find/classifier/index.js';
import type { Phrases } from '../src/find/classifier/phrases.js';
import { type Weights, writeWeights } from '../src/find/classifier/weights.js';
import { type LabelledDocument, readDocuments, wholeDocuments } from './corpus.js';
import { figuresOf, printed } from './figures.js';
import { linearOn } from './first-stage.js';
import { foldsOf, OUTER, outerFoldOf } from './folds.js';
import { measure } from './measure.js';
import type { Lesson } from './network-model.js';
import { pack } from './pack.js';
import { phrasesFor } from './phrases.js';
import { countFeatures, prepare } from './prepare.js';
import { networksOn } from './second-stage.js';
import { vocabularyOf } from './vocabulary.js';
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
  const places = countFeatures(documents);
  const prepared = documents.map((document) => prepare(document, places));
  console.log(`${prepared.length} documents, ${places.size} features`);
  const without = Array.from(
    { length: OUTER },
    (_, fold) => (document: LabelledDocument) => outerFoldOf(document.id) !== fold,
  );
  const isMeasured = options.includes('--measure');
  const choices = isMeasured ? without : [...without, () => true];
  const phrases = await phrasesFor(documents, vocabularyOf(documents), choices);
  const folds = foldsOf(prepared, places, phrases.slice(0, OUTER));
  if (isMeasured) return measure(folds, places, wholeDocuments());
  const lessons: Lesson[] = folds.flatMap((fold) => fold.lessons);
  const first = { linear: linearOn(prepared, places), phrases: phrases[OUTER] as Phrases };
  const weights = pack(first, places, networksOn(lessons), lessons[0]?.input.length ?? 0);
  printOwn(weights, documents);
  keepWeights(WEIGHTS, writeWeights(weights), options.includes('--check'));
}

await main(process.argv.slice(2));
