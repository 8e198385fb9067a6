/**
 * The sentences of a line. Facts cannot use the outline's sentences, because they also stand where the outline has no
 * paragraph: in a letterhead, in a running head, or in a sentence that a page break has cut in two. So their lines
 * are cut here, with the outline's cutter.
 */
import type { Line } from '../lines/reading.js';
import { sentences } from '../outline/sentences.js';

/** A sentence as it is matched, and as it is printed. */
export interface LineSentence {
  readonly text: string;
  readonly raw: string;
}

const known = new WeakMap<Line, readonly LineSentence[]>();

/** The sentences of a line, in order. Each line is cut once, however many facts ask for its sentences. */
export function sentencesOf(line: Line): readonly LineSentence[] {
  let cut = known.get(line);
  if (cut === undefined) {
    cut = sentences(line.raw).map(({ start, end }) => ({
      text: line.text.slice(start, end),
      raw: line.raw.slice(start, end),
    }));
    known.set(line, cut);
  }
  return cut;
}
