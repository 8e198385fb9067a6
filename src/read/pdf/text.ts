/** From runs to text: lines in order, footnote marks left out. */
import { stripInvisible } from '../normalise.js';
import type { Run } from './content.js';

/** A footnote mark is set at most this much smaller than the text it stands in. */
const MARK_SIZE = 0.8;
const MARK = /^\s*[\d*†‡]{1,2}\s*$/;

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
