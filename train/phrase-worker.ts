/** A process that trains networks over phrases, one after the other. `phrases.ts` sends it the lessons of each. */
import { trainPhrases, type WordLesson } from './phrase-model.js';

/** What the network learns from, and the vectors with which its words begin. */
export interface Task {
  readonly lessons: readonly WordLesson[];
  readonly vectors: Float32Array;
}

process.on('message', ({ lessons, vectors }: Task) => {
  process.send?.(trainPhrases(lessons, vectors));
});
