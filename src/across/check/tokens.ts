/**
 * Cuts quotations and letters into the words by which they are compared. Typography is removed; each word keeps its
 * place.
 */
import { foldQuotes } from '../../forms/fold.js';

export interface Token {
  /** The word in lower case and without apostrophes. Two words are the same where their forms are equal. */
  readonly form: string;
  /** As printed. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Words, numbers ("1,200", "4.5"), and the signs that change what a number says. A dash separates words, so that
 * "well-being" is two words.
 */
const TOKEN = /\d+(?:[.,]\d+)*|[\p{L}\p{M}]+(?:['’‘ʼ´`][\p{L}\p{M}]+)*|[%£€$]/gu;

export function tokensOf(text: string): Token[] {
  return [...text.matchAll(TOKEN)].map(({ 0: word, index }) => ({
    form: formOf(word),
    text: word,
    start: index,
    end: index + word.length,
  }));
}

function formOf(word: string): string {
  return foldQuotes(word)
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll("'", '')
    .replace(/(?<=\d),(?=\d{3})/g, '');
}

/** A part of a quotation: a word, or a place at which the writer left words out or put words in. */
export type QuotePart =
  | { readonly kind: 'word'; readonly token: Token }
  /** "child[ren]": a word of which only the beginning must be the same in the letter. */
  | { readonly kind: 'beginning'; readonly token: Token }
  /** In the letter, up to `most` words stand here. */
  | { readonly kind: 'gap'; readonly most: number };

/**
 * How many words of the letter an ellipsis may stand for (some paragraphs), and how many a bracket (a name or a
 * phrase).
 */
const ELLIPSIS_WORDS = 600;
const BRACKET_WORDS = 12;

/** "…", "...", ". . .", each with or without brackets. */
const ELLIPSIS = /\[\s*(?:…|\.\s?\.\s?\.)\s*\]|\(\s*(?:…|\.\s?\.\s?\.)\s*\)|…|\.\s?\.\s?\./g;
/** "[L]eaders": the writer changed a small letter into a capital, or the other way round. */
const CASE_BRACKET = /\[(\p{L})\](?=\p{L})/gu;
/** "[The council’s l]eaders": the writer put words in and changed a letter. */
const WORDS_AND_CASE = /\[[^\]]{1,120}\s(\p{L})\](?=\p{L})/gu;
/** "child[ren]". */
const ENDING_BRACKET = /(?<=\p{L})\[\p{L}+\]/gu;
const BRACKET = /\[[^\]]{0,120}\]/g;

/** Characters of Unicode's private area, which no letter prints. */
const GAP = '\ue001';
const INSERTED = '\ue002';
const BEGINNING = '\ue003';

/**
 * Cuts a quotation into its parts. An ellipsis at either end is left out, because it stands for nothing that could be
 * compared.
 */
export function partsOf(quotation: string): QuotePart[] {
  const marked = quotation
    .replace(CASE_BRACKET, '$1')
    .replace(ELLIPSIS, ` ${GAP} `)
    .replace(WORDS_AND_CASE, ` ${INSERTED} $1`)
    .replace(ENDING_BRACKET, BEGINNING)
    .replace(BRACKET, ` ${INSERTED} `);
  const parts = marked.split(/([\ue001\ue002])/).flatMap((piece): QuotePart[] => {
    if (piece === GAP) return [{ kind: 'gap', most: ELLIPSIS_WORDS }];
    if (piece === INSERTED) return [{ kind: 'gap', most: BRACKET_WORDS }];
    return tokensOf(piece).map((token) => ({
      kind: piece.charAt(token.end) === BEGINNING ? ('beginning' as const) : ('word' as const),
      token,
    }));
  });
  const isWord = ({ kind }: QuotePart): boolean => kind !== 'gap';
  return parts.slice(parts.findIndex(isWord), parts.findLastIndex(isWord) + 1);
}

/** The words of a quotation's parts. */
export function wordsOf(parts: readonly QuotePart[]): Token[] {
  return parts.flatMap((part) => (part.kind === 'gap' ? [] : [part.token]));
}
