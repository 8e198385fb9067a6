/**
 * Cuts a sentence into words and punctuation marks, with their places. Each distinct word is stemmed and hashed once.
 */
import { foldQuotes } from '../../forms/fold.js';
import { hashOf } from './hash.js';
import { stemOf } from './stems.js';
import { classOf, type WordClass } from './words.data.js';

/** What is known of a word or mark, wherever it stands. */
export interface Word {
  /**
   * The word in lower case, with a straight apostrophe and without a possessive ending. Numbers are "#", years
   * "#year".
   */
  readonly form: string;
  /** 32-bit hash of the stem. */
  readonly hash: number;
  /**
   * Hashes of the word's sequences of four letters, with marks for its beginning and end. "slow" and "slowly" share
   * most of them.
   */
  readonly runs: readonly number[];
  /** Whether it is a punctuation mark. */
  readonly mark: boolean;
  readonly kind: WordClass;
  /** The weights of the word. They are looked up when they are first needed. */
  memo: WordMemo | null;
}

/** A row of weights. Only `owner` may read it; see `word-rows.ts`. */
export interface WordMemo {
  readonly owner: object;
  readonly row: Int32Array;
}

/** One word or mark of a sentence. Offsets are UTF-16. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly word: Word;
}

const RUN = 4;
/** In UTF-16 units: of a longer word only the beginning is looked at. */
const LONGEST = 40;
/** When more distinct words than this are known, all are dropped, so that hostile input cannot fill the memory. */
const MAX_KNOWN = 50_000;
const known = new Map<string, Word>();

function plainForm(piece: string): string {
  const lower = foldQuotes(piece.slice(0, LONGEST).toLowerCase()).replace(/'s?$/, '');
  if (!/^\d/.test(lower)) {
    return lower;
  }
  return /^(?:19|20)\d\d$/.test(lower) ? '#year' : '#';
}

function runsOf(word: string): number[] {
  const bordered = `^${word}$`;
  const runs: number[] = [];
  for (let i = 0; i + RUN <= bordered.length; i++) {
    runs.push(hashOf(bordered, i, i + RUN));
  }
  return runs;
}

/** Whether a piece is a punctuation mark and not a word. */
function isMark(piece: string): boolean {
  return !/[A-Za-z\d]/.test(piece) && !/\p{L}/u.test(piece);
}

function describe(piece: string): Word {
  const mark = isMark(piece);
  const form = mark ? piece : plainForm(piece);
  const stem = mark || form.startsWith('#') ? form : stemOf(form);
  const runs = mark ? [] : runsOf(form);
  return { form, hash: hashOf(stem), runs, mark, kind: classOf(form), memo: null };
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

/** A word with what follows its apostrophe ("children’s"), a number ("1,200.5"), or one punctuation mark. */
const PIECE = /[\p{L}\p{M}]+(?:[’'][\p{L}]+)*|\d+(?:[.,]\d+)*|[^\s\p{L}\p{M}\d]/gu;
/** The same for text that has no letters beyond a to z, as nearly all text has none. It is much faster. */
const PLAIN_PIECE = /[A-Za-z]+(?:[’'][A-Za-z]+)*|\d+(?:[.,]\d+)*|[^\sA-Za-z\d]/g;
/** Characters beyond ASCII and the common dashes, quotation marks and dots. */
const NOT_PLAIN = /[^\0-\x7f\u2010-\u2027]/;

/** The tokens of one sentence, in order. */
export function tokenise(sentence: string): Token[] {
  const pieces = sentence.match(NOT_PLAIN.test(sentence) ? PIECE : PLAIN_PIECE) ?? [];
  let end = 0;
  return pieces.map((piece) => {
    const start = sentence.indexOf(piece, end);
    end = start + piece.length;
    return { start, end, word: lookUp(piece) };
  });
}
