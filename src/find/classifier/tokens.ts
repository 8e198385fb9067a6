/** Cuts a sentence into words and marks with their places; each distinct word is stemmed and hashed once. */
import { hashOf } from './hash.js';
import { COMBINING, DIGIT, kindOf, LETTER, SPACE } from './letters.js';
import { stemOf } from './stems.js';
import { classOf, type WordClass } from './words-data.js';

/** What is known of a word wherever it stands. */
export interface Word {
  /** Lower case, straight apostrophe, without possessive ending; digits are "#", years "#year". */
  readonly word: string;
  /** 32-bit hash of the stem. */
  readonly hash: number;
  /** Hashes of the word's runs of four letters, borders included: "slow" and "slowly" share most. */
  readonly runs: readonly number[];
  /** Punctuation. */
  readonly mark: boolean;
  readonly kind: WordClass;
  /** What a model says of the word by itself, looked up when it is first met. */
  memo: WordMemo | null;
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
  readonly word: string;
  readonly hash: number;
  readonly mark: boolean;
  readonly kind: WordClass;
  readonly known: Word;
}

const RUN = 4;
/** Longer pieces are no words; only their first letters are looked at. */
const LONGEST = 40;
/** Above this many distinct words the store is emptied, so that hostile input cannot grow it without end. */
const MAX_KNOWN = 50_000;
const known = new Map<string, Word>();

function plainForm(piece: string): string {
  const lower = piece.slice(0, LONGEST).toLowerCase().replaceAll('’', "'").replace(/'s?$/, '');
  if (kindOf(lower.charCodeAt(0)) !== DIGIT) {
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

/** Whether a piece is no word: its characters are of one kind, but for marks that combine. */
function isMark(piece: string): boolean {
  const kind = kindOf(piece.codePointAt(0) ?? 0);
  return kind === COMBINING ? !/\p{L}/u.test(piece) : kind !== LETTER && kind !== DIGIT;
}

function describe(piece: string): Word {
  const mark = isMark(piece);
  const word = mark ? piece : plainForm(piece);
  const stem = mark || word.startsWith('#') ? word : stemOf(word);
  const runs = mark ? [] : runsOf(word);
  return { word, hash: hashOf(stem), runs, mark, kind: classOf(word), memo: null };
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

/** The end of a run of letters, and of combining marks where they `combine`. */
function lettersEnd(text: string, at: number, combine: boolean): number {
  let end = at;
  while (end < text.length) {
    const unit = text.charCodeAt(end) | 0x20;
    if (unit >= 0x61 && unit <= 0x7a) {
      end += 1; // a to z, in either case: all that most words are made of
      continue;
    }
    const code = text.codePointAt(end) as number;
    const kind = kindOf(code);
    if (kind !== LETTER && !(combine && kind === COMBINING)) {
      break;
    }
    end += code > 0xffff ? 2 : 1;
  }
  return end;
}

/** "children’s": letters that go on after an apostrophe. */
function wordEnd(text: string, at: number): number {
  let end = lettersEnd(text, at, true);
  while (text[end] === '’' || text[end] === "'") {
    const next = lettersEnd(text, end + 1, false);
    if (next === end + 1) {
      break;
    }
    end = next;
  }
  return end;
}

function isDigit(text: string, at: number): boolean {
  return at < text.length && kindOf(text.charCodeAt(at)) === DIGIT;
}

/** "1,200.5": digits that go on after a stop or comma. */
function numberEnd(text: string, at: number): number {
  let end = at;
  while (
    isDigit(text, end) ||
    (isDigit(text, end + 1) && (text[end] === '.' || text[end] === ','))
  ) {
    end += 1;
  }
  return end;
}

function cut(sentence: string): Token[] {
  const tokens: Token[] = [];
  for (let start = 0; start < sentence.length; ) {
    const code = sentence.codePointAt(start) as number;
    const kind = kindOf(code);
    let end = start + (code > 0xffff ? 2 : 1);
    if (kind !== SPACE) {
      if (kind === LETTER || kind === COMBINING) {
        end = wordEnd(sentence, start);
      } else if (kind === DIGIT) {
        end = numberEnd(sentence, start);
      }
      const found = lookUp(sentence.slice(start, end));
      const { word, hash, mark, kind: wordClass } = found;
      tokens.push({ start, end, word, hash, mark, kind: wordClass, known: found });
    }
    start = end;
  }
  return tokens;
}

/** Sentences whose tokens are kept: those of the longest reports, as judging, naming cues and cutting need them again. */
const MAX_RECENT = 2000;
/** Longer texts are no sentences, and are not kept. UTF-16 units. */
const LONG = 2000;
const recent = new Map<string, readonly Token[]>();

/** The tokens of one sentence, in order. */
export function tokenise(sentence: string): readonly Token[] {
  if (sentence.length > LONG) {
    return cut(sentence);
  }
  let tokens = recent.get(sentence);
  if (tokens === undefined) {
    if (recent.size >= MAX_RECENT) {
      recent.clear();
    }
    tokens = cut(sentence);
    recent.set(sentence, tokens);
  }
  return tokens;
}
