/**
 * Finds references to the Children's Social Care National Framework, with which listed items have ended since 2025.
 */
import type { Reference } from '../model/report.js';

/** "(outcome 4, national framework)", "(Enabler two and outcome 1, national framework)". */
const BRACKETS = /\(([^()]{0,120}national framework[^()]{0,80})\)/gi;
const NAMED = /\b(outcome|enabler|principle)s?((?:[\s,&]|and|\d+|one|two|three|four|five|six)+)/gi;
const NUMBER = /\d+|one|two|three|four|five|six/gi;
const WORDS = ['one', 'two', 'three', 'four', 'five', 'six'];

/** The references in the text of an item, in order. Each is given as printed, with its brackets. */
export function referencesIn(text: string): Reference[] {
  return [...text.matchAll(BRACKETS)].flatMap(([printed, inside = '']) =>
    [...inside.matchAll(NAMED)].flatMap(([, kind = '', numbers = '']) =>
      [...numbers.matchAll(NUMBER)].map(([number]) => ({
        kind: kind.toLowerCase() as Reference['kind'],
        number: numberOf(number),
        text: printed,
      })),
    ),
  );
}

function numberOf(word: string): number {
  const index = WORDS.indexOf(word.toLowerCase());
  return index < 0 ? Number(word) : index + 1;
}
