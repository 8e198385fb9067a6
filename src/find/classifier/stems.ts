/** Stems of words: common words are looked up in the table, natural stems the others. */
import stemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';
import { STEMS } from './stems.data.js';

let table: ReadonlyMap<string, string> | null = null;

function decoded(): Map<string, string> {
  const stems = new Map<string, string>();
  for (const group of STEMS.split(' ')) {
    const [endings = '', ...others] = group.split(':');
    const [stem = '', ...rest] = endings.split(',');
    for (const ending of rest) {
      stems.set(stem + ending, stem);
    }
    for (const word of others) {
      stems.set(word, stem);
    }
  }
  return stems;
}

/** The Porter stem of a word in lower case. */
export function stemOf(word: string): string {
  table ??= decoded();
  return table.get(word) ?? stemmer.stem(word);
}

/** The common words, each with its stem. */
export function commonStems(): ReadonlyMap<string, string> {
  table ??= decoded();
  return table;
}
