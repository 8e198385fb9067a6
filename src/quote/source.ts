/** Whom a sentence of an article is given to: who says it inside a quotation, who is said to have found it outside. */
import type { Quote } from '../model/report.js';
import { attribution } from './attribution.js';

/** Fewer letters than these could stand in a quotation by chance. */
const ENOUGH = 20;
const MARKS_AROUND = /^["'“”‘’\s]+|["'“”‘’\s]+$/g;

/**
 * A function from a sentence and those before it to whom its statement is given: the speaker of the
 * quotation that it stands in, else what `attribution` reads; `null` where it is given to nobody.
 */
export function sourceIn(
  quotes: readonly Quote[],
): (text: string, previous: readonly string[]) => string | null {
  return (text, previous) => {
    const words = text.replace(MARKS_AROUND, '');
    const around = quotes.find((quote) => words.length >= ENOUGH && quote.text.includes(words));
    if (!around) return attribution(text, previous);
    return labelOf(around);
  };
}

function labelOf({ speaker }: Quote): string | null {
  if (speaker?.role === 'inspectors') return 'inspectors';
  return speaker?.name ?? speaker?.role ?? speaker?.organisation ?? null;
}
