/** Cuts a sentence into words and marks with their places; each distinct word is stemmed and hashed once. */
import stemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';
import { classOf, type WordClass } from './words-data.js';

/** What is known of a word wherever it stands. */
interface Word {
  /** Lower case, straight apostrophe, without possessive ending; digits are "#", years "#year". */
  readonly word: string;
  /** 32-bit hash of the stem. */
  readonly hash: number;
  /** Hashes of the word's runs of four letters, borders included: "slow" and "slowly" share most. */
  readonly runs: readonly number[];
  /** Punctuation. */
  readonly mark: boolean;
  readonly kind: WordClass;
}

/** One word or mark of a sentence. Offsets are UTF-16. */
export interface Token extends Word {
  readonly start: number;
  readonly end: number;
}

const PIECE = /[\p{L}\p{M}]+(?:[’'][\p{L}]+)*|\d+(?:[.,]\d+)*|[^\s\p{L}\p{M}\d]/gu;
const RUN = 4;
/** Longer pieces are no words; only their first letters are looked at. */
const LONGEST = 40;
/** Above this many distinct words the store is emptied, so that hostile input cannot grow it without end. */
const MAX_KNOWN = 50_000;
const known = new Map<string, Word>();

/** FNV-1a over UTF-16 units, unsigned 32 bits. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return hash >>> 0;
}

function plainForm(piece: string): string {
  const lower = piece.slice(0, LONGEST).toLowerCase().replaceAll('’', "'").replace(/'s?$/, '');
  if (!/^\d/.test(lower)) {
    return lower;
  }
  return /^(?:19|20)\d\d$/.test(lower) ? '#year' : '#';
}

function runsOf(word: string): number[] {
  const bordered = `^${word}$`;
  const runs: number[] = [];
  for (let i = 0; i + RUN <= bordered.length; i++) {
    runs.push(hashOf(bordered.slice(i, i + RUN)));
  }
  return runs;
}

function describe(piece: string): Word {
  const mark = !/[\p{L}\d]/u.test(piece);
  const word = mark ? piece : plainForm(piece);
  const stem = mark || word.startsWith('#') ? word : stemmer.stem(word);
  return { word, hash: hashOf(stem), runs: mark ? [] : runsOf(word), mark, kind: classOf(word) };
}

function lookUp(piece: string): Word {
  const found = known.get(piece);
  if (found !== undefined) {
    return found;
  }
  if (known.size >= MAX_KNOWN) {
    known.clear();
  }
  const word = describe(piece);
  known.set(piece, word);
  return word;
}

/** The tokens of one sentence, in order. */
export function tokenise(sentence: string): Token[] {
  const tokens: Token[] = [];
  for (const match of sentence.matchAll(PIECE)) {
    const { word, hash, runs, mark, kind } = lookUp(match[0]);
    const start = match.index;
    tokens.push({ start, end: start + match[0].length, word, hash, runs, mark, kind });
  }
  return tokens;
}
