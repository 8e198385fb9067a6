/** From runs to text: lines in order, footnote marks left out. */
import { stripInvisible } from '../normalise.js';
import type { Run } from './content.js';

/** A footnote mark is set at most this much smaller than the text it stands in. */
const MARK_SIZE = 0.8;
const MARK = /^\s*[\d*†‡]{1,2}\s*$/;

/** The end of a sentence, maybe with the digit of a footnote. */
export const SENTENCE_END = /[.!?:;]["'”’)\]]*\d{0,2}\s*$/;

/** A run that stands lower or higher than the last by more than this share of the type's size is on another line. */
const OTHER_LINE = 0.6;

/** Runs in reading order, with the ends of lines and the spaces between words that the file draws as gaps. */
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

/** Whether a run follows another without a space between them, as the letters of a word do. */
export function touch(run: Run, next: Run): boolean {
  const gap = next.x - (run.x + run.width);
  return Math.abs(gap) < WORD_GAP * run.size && !/\s$/.test(run.text);
}

/** Whether two runs of a line are two words that nothing but a gap parts. `first`: the first of the line or block. */
export function isSpaced(run: Run, next: Run, first: boolean): boolean {
  if (/\s$/.test(run.text) || /^\s/.test(next.text)) return false;
  return (
    next.x - (run.x + run.width) > WORD_GAP * run.size ||
    (first && isNumber(run) && /^\D/.test(next.text))
  );
}

/** A paragraph's number, drawn by itself, that fills the space before its text: "10.|Children". */
export function isNumber(run: Run): boolean {
  return run.text.length <= 5 && /^\(?\d{1,3}[.)]$/.test(run.text);
}

/** Stands on a baseline of its own, or begins and ends before the last run. */
function isOtherLine(last: Run, next: Run): boolean {
  const size = Math.max(last.size, next.size);
  return Math.abs(last.y - next.y) > OTHER_LINE * size || next.x + next.width < last.x;
}

/** The text of runs with its line ends, without footnote marks. */
export function rawText(runs: readonly Run[]): string {
  const size = mainSize(runs);
  let text = '';
  for (const run of runs) {
    if (isMark(run, size)) text += run.eol ? '\n' : run.text.endsWith(' ') ? ' ' : '';
    else text += run.text + (run.eol ? '\n' : '');
  }
  return stripInvisible(text);
}

/** The font size in which most characters of the runs are set; 0 where there is none. */
export function mainSize(runs: readonly Run[]): number {
  const size = runs[0]?.size ?? 0;
  for (const run of runs) if (run.size !== size) return mostOf(runs, (r) => r.size) ?? 0;
  return size;
}

/** The font in which most characters of the runs are set. */
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

/** Whether a run is a footnote mark in text of this size. */
export function isMark(run: Run | undefined, size: number): boolean {
  return run !== undefined && run.size < size * MARK_SIZE && MARK.test(run.text);
}
