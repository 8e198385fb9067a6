/** How a speaker is named in a word or two: by name, else by office, else by organisation. */
import type { Quote } from '../../model/report.js';

export function labelOf(speaker: Quote['speaker']): string | null {
  if (speaker?.role === 'inspectors') return 'inspectors';
  return speaker?.name ?? speaker?.role ?? speaker?.organisation ?? null;
}
