/** The progress bar on standard error and the closing summary. Both appear on a terminal only. */
import type { Tally } from './tally.js';

export interface Progress {
  show(tally: Tally): void;
  clear(): void;
}

export const NO_PROGRESS: Progress = { show: () => {}, clear: () => {} };

const BAR_WIDTH = 24;
const REDRAW_MS = 100;

/** `now` gives the time in milliseconds. */
export function makeProgress(
  total: number,
  write: (text: string) => void,
  now: () => number,
): Progress {
  const start = now();
  let last = Number.NEGATIVE_INFINITY;
  return {
    show: (tally) => {
      if (now() - last < REDRAW_MS && tally.done < total) return;
      last = now();
      write(`\r\u001b[K${progressLine(tally, total, (last - start) / 1000)}`);
    },
    clear: () => write('\r\u001b[K'),
  };
}

/** The bar, the count, the rate, the time left, and the failures so far. */
export function progressLine(tally: Tally, total: number, seconds: number): string {
  const share = total === 0 ? 1 : Math.min(1, tally.done / total);
  const full = Math.round(share * BAR_WIDTH);
  const bar = '█'.repeat(full) + '░'.repeat(BAR_WIDTH - full);
  // Inputs that an earlier run has read are skipped at once, so they must not count for the rate.
  const fresh = tally.read + tally.failed;
  const rate = seconds > 0 ? fresh / seconds : 0;
  const left = rate > 0 ? durationWords((total - tally.done) / rate) : '–';
  const failures = tally.failed === 0 ? '' : `  ${tally.failed} failed`;
  return `${bar} ${tally.done}/${total}  ${rate.toFixed(1)}/s  ${left} left${failures}`;
}

/** 75 as '1:15'. */
function durationWords(seconds: number): string {
  const whole = Math.round(seconds);
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60)];
  const two = (number: number): string => String(number).padStart(2, '0');
  const rest = two(whole % 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`;
}

/** The closing summary, one string a line. */
export function summaryLines(tally: Tally, seconds: number): readonly string[] {
  const counts = [
    `${tally.read} read`,
    ...(tally.kept > 0 ? [`${tally.kept} kept from an earlier run`] : []),
    ...(tally.barred > 0 ? [`${tally.barred} left as they are`] : []),
    ...(tally.incomplete > 0 ? [`${tally.incomplete} without a fact that should be stated`] : []),
    ...(tally.misplaced > 0 ? [`${tally.misplaced} no document of a known kind`] : []),
    `${tally.failed} failed${countWords(tally.reasons, ' (', ')')}`,
  ];
  const kinds = countWords(tally.kinds, '', '');
  return [`${counts.join(', ')} in ${durationWords(seconds)}`, ...(kinds === '' ? [] : [kinds])];
}

/** Most frequent first. */
function countWords(counts: ReadonlyMap<string, number>, before: string, after: string): string {
  if (counts.size === 0) return '';
  const sorted = [...counts].sort(([, a], [, b]) => b - a);
  return before + sorted.map(([key, count]) => `${count} ${key}`).join(', ') + after;
}
