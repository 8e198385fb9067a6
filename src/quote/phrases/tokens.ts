/** Cuts a paragraph into words and punctuation marks. Each outermost quotation is one token. */
import { MONTH_ABBREVIATIONS } from '../../dates/calendar.js';
import { foldQuotes } from '../../forms/fold.js';
import { ABBREVIATIONS } from '../../outline/abbreviations.data.js';

/** One word, one punctuation mark, or one whole quotation. */
export interface Token {
  readonly kind: 'word' | 'punct' | 'quote';
  readonly text: string;
  /** The text in lower case, with straight apostrophes. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** The number of the part of a quotation; -1 for words and punctuation marks. */
  readonly part: number;
}

/** Where a quotation begins and ends in its paragraph, including its marks. */
export interface Extent {
  readonly open: number;
  readonly close: number;
  readonly part: number;
}

/** A word, which is the first group, or a punctuation mark. */
const WORD = /([\p{L}\p{N}]+(?:[’'.&/-][\p{L}\p{N}]+)*)|[^\s\p{L}\p{N}]/gu;

/**
 * Words, in lower case, after which a full stop does not end the reporter's sentence: the abbreviations before which
 * and after which sentences go on in any document, and some that only reporters use.
 */
const ABBREVIATED: ReadonlySet<string> = new Set([
  ...ABBREVIATIONS.filter(({ when }) => when === 'always' || when === 'name').map(({ word }) =>
    word.toLowerCase(),
  ),
  ...MONTH_ABBREVIATIONS.map((month) => month.toLowerCase()),
  ...'det ch gov sen rep no u.s u.k'.split(' '),
]);

function plain(text: string): string {
  return foldQuotes(text.toLowerCase());
}

function pushWords(text: string, from: number, to: number, into: Token[]): void {
  const gap = text.slice(from, to);
  for (const match of gap.matchAll(WORD)) {
    const word = match[0];
    const start = from + match.index;
    const end = start + word.length;
    const kind = match[1] === undefined ? 'punct' : 'word';
    const last = into.at(-1);
    if (kind === 'punct' && last?.kind === 'word' && last.end === start && belongs(word, last))
      into[into.length - 1] = {
        ...last,
        text: last.text + word,
        lower: last.lower + plain(word),
        end,
      };
    else into.push({ kind, text: word, lower: plain(word), start, end, part: -1 });
  }
}

/** Whether a mark belongs to the word before it, as in "Cllr.", "J." and "inspectors’". */
function belongs(mark: string, word: Token): boolean {
  if (mark === '’' || mark === "'") return /[sS]$/.test(word.text);
  if (mark !== '.') return false;
  return ABBREVIATED.has(word.lower) || /^\p{Lu}$/u.test(word.text);
}

/** The tokens of a paragraph, in order. `extents` are the outermost quotations in it, in order. */
export function tokensOf(text: string, extents: readonly Extent[]): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (const extent of extents) {
    pushWords(text, at, extent.open, tokens);
    const quoted = text.slice(extent.open, extent.close);
    tokens.push({
      kind: 'quote',
      text: quoted,
      lower: quoted,
      start: extent.open,
      end: extent.close,
      part: extent.part,
    });
    at = extent.close;
  }
  pushWords(text, at, text.length, tokens);
  return tokens;
}

const isStop = (token: Token): boolean =>
  token.kind === 'punct' && (token.text === '.' || token.text === '!' || token.text === '?');

/**
 * Whether a sentence of the reporter ends after a token. It ends after a quotation that ends its own sentence, where
 * a capital follows.
 */
function endsSentence(token: Token, next: Token | undefined): boolean {
  if (next === undefined) return true;
  const capital = next.kind === 'quote' || /^[\p{Lu}([]/u.test(next.text);
  if (token.kind === 'quote') return capital && /[.!?…][^\p{L}\p{N}]*$/u.test(token.text.slice(-4));
  if (!isStop(token)) return false;
  return next.start > token.end && (capital || next.kind === 'punct' || /^\d/.test(next.text));
}

/** Divides tokens into the reporter's sentences. */
export function sentencesOf(tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = [];
  let current: Token[] = [];
  tokens.forEach((token, i) => {
    current.push(token);
    if (!endsSentence(token, tokens[i + 1])) return;
    sentences.push(current);
    current = [];
  });
  if (current.length > 0) sentences.push(current);
  return sentences;
}
