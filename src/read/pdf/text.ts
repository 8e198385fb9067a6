/** Turns runs into text: puts lines in order, and leaves out footnote marks. */
import { stripInvisible } from '../normalise.js';
import type { Run } from './content.js';

/** The type of a footnote mark is smaller than that of the text around it by at least this factor. */
const MARK_SIZE = 0.8;
const MARK = /^\s*[\d*†‡]{1,2}\s*$/;

/** The end of a sentence, perhaps followed by the number of a footnote. */
export const SENTENCE_END = /[.!?:;]["'”’)\]]*\d{0,2}\s*$/;

/**
 * A run is on another line where it stands higher or lower than the last one by more than this share of the type's
 * size.
 */
const OTHER_LINE = 0.6;

/** The runs in reading order. Line ends are added, and spaces where the file only leaves a gap between words. */
export function setInLines(runs: readonly Run[]): Run[] {
  return runs.map((run, i) => {
    const next = runs[i + 1];
    if (!next) return run;
    if (isOtherLine(run, next)) return { ...run, eol: true };
    return isSpaced(run, next, i === 0) ? { ...run, text: `${run.text} ` } : run;
  });
}

/** The space between two words is at least this share of the type's size. */
const WORD_GAP = 0.15;

/** Whether a run follows another without a space, like the letters of one word. */
export function touch(run: Run, next: Run): boolean {
  const gap = next.x - (run.x + run.width);
  return Math.abs(gap) < WORD_GAP * run.size && !/\s$/.test(run.text);
}

/**
 * Whether two runs of a line are two words that only a gap separates. `first` is the first run of the line or block.
 */
export function isSpaced(run: Run, next: Run, first: boolean): boolean {
  if (/\s$/.test(run.text) || /^\s/.test(next.text)) return false;
  return (
    next.x - (run.x + run.width) > WORD_GAP * run.size ||
    (first && isNumber(run) && /^\D/.test(next.text))
  );
}

/**
 * Whether a run is the number of a paragraph, which is drawn separately and fills the space before its text:
 * "10.|Children".
 */
export function isNumber(run: Run): boolean {
  return run.text.length <= 5 && /^\(?\d{1,3}[.)]$/.test(run.text);
}

/** Whether a run is on another line than the last one: on another baseline, or to the left of it. */
function isOtherLine(last: Run, next: Run): boolean {
  const size = Math.max(last.size, next.size);
  return Math.abs(last.y - next.y) > OTHER_LINE * size || next.x + next.width < last.x;
}

/** The text of runs, with line ends and without footnote marks. */
export function rawText(runs: readonly Run[]): string {
  const size = mainSize(runs);
  let text = '';
  for (const run of runs) {
    if (isMark(run, size)) text += run.eol ? '\n' : run.text.endsWith(' ') ? ' ' : '';
    else text += run.text + (run.eol ? '\n' : '');
  }
  return stripInvisible(text);
}

/** The size of type of most characters of the runs; 0 where there are none. */
export function mainSize(runs: readonly Run[]): number {
  const size = runs[0]?.size ?? 0;
  for (const run of runs) if (run.size !== size) return mostOf(runs, (r) => r.size) ?? 0;
  return size;
}

/** The font of most characters of the runs. */
export function mainFont(runs: readonly Run[]): string {
  const font = runs[0]?.font ?? '';
  for (const run of runs) if (run.font !== font) return mostOf(runs, (r) => r.font) ?? '';
  return font;
}

function mostOf<T>(runs: readonly Run[], key: (run: Run) => T): T | undefined {
  const counts = new Map<T, number>();
  for (const run of runs) {
    const ink = run.text.trim().length;
    if (ink > 0) counts.set(key(run), (counts.get(key(run)) ?? 0) + ink);
  }
  let best: T | undefined;
  let most = 0;
  for (const [value, count] of counts) if (count > most) [best, most] = [value, count];
  return best;
}

/** Whether a run is a footnote mark in a text of this size. */
export function isMark(run: Run | undefined, size: number): boolean {
  return run !== undefined && run.size < size * MARK_SIZE && MARK.test(run.text);
}
