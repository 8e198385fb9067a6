/**
 * The second stage: the lessons for the networks. They hold scores of models of the first stage that were not trained
 * on the document.
 */
import { contextInputs } from '../src/find/classifier/context.js';
import { type LabelledDocument, withoutHeadings } from './corpus.js';
import { type FirstStage, scoreDocument, scoreOne } from './first-stage.js';
import { type Lesson, trainNetwork } from './network-model.js';
import type { Prepared } from './prepare.js';

export const NETWORKS = 3;
/** One sentence in this many is shown again without headings. */
const HEADLESS_EVERY = 2;
const HEADLESS_WEIGHT = 0.8;
/** One sentence in this many is shown again by itself. */
const ALONE_EVERY = 3;
const ALONE_WEIGHT = 0.5;

/** The inputs of the networks for the sentences of a document. */
export function inputsOfDocument(
  first: FirstStage,
  prepared: Prepared,
  headings: boolean,
): Float64Array[] {
  const { document } = prepared;
  const { sentences } = headings ? document : withoutHeadings(document);
  return contextInputs(sentences, scoreDocument(first, prepared, headings));
}

function lessonsWith(
  inputs: readonly Float64Array[],
  { labels }: LabelledDocument,
  weight: number,
): Lesson[] {
  return inputs.flatMap((input, i) => {
    const label = labels[i] ?? null;
    return label === null ? [] : [{ input, label, weight }];
  });
}

/** Lessons of sentences by themselves, so that the networks learn to judge where only the words are known. */
function lessonsAlone(first: FirstStage, prepared: Prepared): Lesson[] {
  const { sentences, labels } = prepared.document;
  return sentences.flatMap((sentence, i) => {
    const label = labels[i] ?? null;
    if (i % ALONE_EVERY !== 0 || label === null) return [];
    const bare = { ...sentence, heading: null, role: null, kind: null };
    const scored = scoreOne(first, prepared, i, { neighbours: false, place: false });
    const [input] = contextInputs([bare], [scored]);
    return [{ input: input as Float64Array, label, weight: ALONE_WEIGHT }];
  });
}

/** The lessons from one document. The models must not have been trained on it. */
export function lessonsOf(first: FirstStage, prepared: Prepared): Lesson[] {
  const { document } = prepared;
  const headless = inputsOfDocument(first, prepared, false);
  return [
    ...lessonsWith(inputsOfDocument(first, prepared, true), document, 1),
    ...lessonsWith(headless, document, HEADLESS_WEIGHT).filter((_, i) => i % HEADLESS_EVERY === 0),
    ...lessonsAlone(first, prepared),
  ];
}

/** Trains the networks. They differ only in the random numbers with which they begin. */
export function networksOn(lessons: readonly Lesson[]): Float32Array[] {
  return Array.from({ length: NETWORKS }, (_, i) => trainNetwork(lessons, i + 1));
}
