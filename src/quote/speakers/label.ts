/** A short name for a speaker: the name, or else the office, or else the organisation. */
import type { Quote } from '../../model/report.js';

export function labelOf(speaker: Quote['speaker']): string | null {
  if (speaker?.role === 'inspectors') return 'inspectors';
  return speaker?.name ?? speaker?.role ?? speaker?.organisation ?? null;
}
