/** Cuts a sentence into words and marks with their places; each distinct one is stemmed and hashed once. */
import { foldQuotes } from '../../forms/fold.js';
import { hashOf } from './hash.js';
import { stemOf } from './stems.js';
import { classOf, type WordClass } from './words.data.js';

/** What is known of a word or mark wherever it stands. */
export interface Word {
  /** Lower case, straight apostrophe, without possessive ending; digits are "#", years "#year". */
  readonly form: string;
  /** 32-bit hash of the stem. */
  readonly hash: number;
  /** Hashes of the word's runs of four letters, borders included: "slow" and "slowly" share most. */
  readonly runs: readonly number[];
  /** Punctuation. */
  readonly mark: boolean;
  readonly kind: WordClass;
  /** What a model says of the word by itself, looked up when it is first met. */
  memo: WordMemo | null;
  /** Where its vector stands, looked up when it is first met; see `vectors.ts`. */
  vector: { readonly owner: object; readonly at: number } | null;
}

/** `row` is for `owner` to read; see `word-rows.ts`. */
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
/** Longer pieces are no words; only their first letters are looked at. */
const LONGEST = 40;
/** Above this many distinct words the store is emptied, so that hostile input cannot grow it without end. */
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

/** Whether a piece is no word. */
function isMark(piece: string): boolean {
  return !/[A-Za-z\d]/.test(piece) && !/\p{L}/u.test(piece);
}

function describe(piece: string): Word {
  const mark = isMark(piece);
  const form = mark ? piece : plainForm(piece);
  const stem = mark || form.startsWith('#') ? form : stemOf(form);
  const runs = mark ? [] : runsOf(form);
  return { form, hash: hashOf(stem), runs, mark, kind: classOf(form), memo: null, vector: null };
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

/** Words, with what goes on after an apostrophe ("children’s"); numbers ("1,200.5"); each mark by itself. */
const PIECE = /[\p{L}\p{M}]+(?:[’'][\p{L}]+)*|\d+(?:[.,]\d+)*|[^\s\p{L}\p{M}\d]/gu;
/** The same for text without letters beyond a to z, as nearly all is: much faster. */
const PLAIN_PIECE = /[A-Za-z]+(?:[’'][A-Za-z]+)*|\d+(?:[.,]\d+)*|[^\sA-Za-z\d]/g;
/** Beyond ASCII and the common dashes, quotation marks and dots. */
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
