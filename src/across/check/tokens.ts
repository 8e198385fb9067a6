/** The words of quotations and letters as they are compared: without typography, with their places. */

export interface Token {
  /** Lower case, without apostrophes; what two words must share to be the same. */
  readonly form: string;
  /** As printed. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Words, numbers ("1,200", "4.5"), and the signs that change what a number says. Dashes part words, so that "well-being" is two. */
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
  return word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’‘ʼ´`]/g, '')
    .replace(/(?<=\d),(?=\d{3})/g, '');
}

/** A part of a quotation: a word, or a place where the editor left words out or put others in. */
export type QuotePart =
  | { readonly kind: 'word'; readonly token: Token }
  /** "child[ren]": a word that the letter has with another ending. */
  | { readonly kind: 'beginning'; readonly token: Token }
  /** Up to `most` words of the letter stand here. */
  | { readonly kind: 'gap'; readonly most: number };

/** What an ellipsis may stand for: some paragraphs. What a bracket may: a name, a phrase. */
const ELLIPSIS_WORDS = 600;
const BRACKET_WORDS = 12;

/** "…", "...", ". . .", each also in brackets. */
const ELLIPSIS = /\[\s*(?:…|\.\s?\.\s?\.)\s*\]|\(\s*(?:…|\.\s?\.\s?\.)\s*\)|…|\.\s?\.\s?\./g;
/** "[L]eaders": a letter made large or small. */
const CASE_BRACKET = /\[(\p{L})\](?=\p{L})/gu;
/** "[The council’s l]eaders": words put in, and the letter. */
const WORDS_AND_CASE = /\[[^\]]{1,120}\s(\p{L})\](?=\p{L})/gu;
/** "child[ren]". */
const ENDING_BRACKET = /(?<=\p{L})\[\p{L}+\]/gu;
const BRACKET = /\[[^\]]{0,120}\]/g;

/** Marks of private use, which no letter prints. */
const GAP = '\ue001';
const INSERTED = '\ue002';
const BEGINNING = '\ue003';

/** A quotation in its parts. Ellipses at its ends say nothing. */
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
