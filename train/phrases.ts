/** Trains the networks over phrases, several at the same time, and packs them into what the product reads. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { hashOf } from '../src/find/classifier/hash.js';
import { DIMENSIONS, type Phrases, placeOf } from '../src/find/classifier/phrases.js';
import type { LabelledDocument } from './corpus.js';
import type { PhraseModel, WordLesson } from './phrase-model.js';
import type { Task } from './phrase-worker.js';
import { type Vocabulary, wordsOf } from './vocabulary.js';

const SLOTS = 2 ** 13;

/** The lessons of all documents, and the number of the document that each is from. */
function lessonsOf(documents: readonly LabelledDocument[], vocabulary: Vocabulary) {
  const lessons: WordLesson[] = [];
  const from: number[] = [];
  documents.forEach(({ sentences, labels }, d) => {
    sentences.forEach(({ text }, i) => {
      const label = labels[i] ?? null;
      if (label === null) return;
      lessons.push({ words: wordsOf(vocabulary, text), label });
      from.push(d);
    });
  });
  return { lessons, from };
}

/**
 * For each of `choices` a network, trained on the documents that it chooses. Each is trained by one process, so the
 * same documents give the same network.
 */
export async function phrasesFor(
  documents: readonly LabelledDocument[],
  vocabulary: Vocabulary,
  choices: readonly ((document: LabelledDocument) => boolean)[],
): Promise<Phrases[]> {
  const { lessons, from } = lessonsOf(documents, vocabulary);
  const tasks = choices.map((choose): Task => {
    const isChosen = documents.map(choose);
    const own = lessons.filter((_, i) => isChosen[from[i] as number]);
    return { lessons: own, vectors: vocabulary.vectors };
  });
  const models: PhraseModel[] = [];
  const waiting = [...tasks.entries()];
  const work = async (): Promise<void> => {
    const worker = fork(new URL('./phrase-worker.ts', import.meta.url), {
      serialization: 'advanced',
    });
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      worker.send(next[1]);
      const [model] = (await once(worker, 'message')) as [PhraseModel];
      models[next[0]] = model;
    }
    worker.disconnect();
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return models.map((model) => packed(model, vocabulary));
}

/** Rounds the vectors to 8 bits and puts them into a hash table. */
function packed(model: PhraseModel, { numbers }: Vocabulary): Phrases {
  const largest = model.vectors.reduce((max, x) => Math.max(max, Math.abs(x)), 0);
  const scale = Math.fround(largest / 127);
  const hashes = new Int32Array(SLOTS);
  const vectors = new Int8Array((SLOTS + 1) * DIMENSIONS);
  const put = (word: number, at: number): void => {
    const own = model.vectors.subarray(word * DIMENSIONS, (word + 1) * DIMENSIONS);
    vectors.set(
      own.map((x) => Math.round(x / scale)),
      at * DIMENSIONS,
    );
  };
  for (const [form, word] of numbers) {
    const hash = hashOf(form);
    const at = placeOf(hashes, hash);
    hashes[at] = hash;
    put(word, at);
  }
  put(0, SLOTS);
  const { filters, biases, output } = model;
  return { scale, hashes, vectors, filters, biases, output };
}
