/** Finds the quotations of an article: pairs of marks, joined over paragraphs and over their attributions. */

import { type Token, tokensOf } from '../phrases/tokens.js';
import { speechParticiple, speechVerb } from '../phrases/words.js';
import { type Family, type Marked, markedIn, type Span, type Unclosed } from './marks.js';

/** A part of a quotation: its words within one paragraph, and where it begins and ends including the marks. */
export interface Part {
  /** The number of the paragraph in the flat list. */
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly open: number;
  readonly close: number;
  /** What stands between this part and the one before: the end of a paragraph, or an attribution. */
  readonly after: 'paragraph' | 'attribution' | null;
}

/** One quotation, of one or more parts. */
export type Quotation = readonly Part[];

interface Pending {
  readonly parts: Part[];
  readonly family: Family;
  readonly introduced: boolean;
  /** Whether its words are a sentence, so that they are a quotation although no mark closes them. */
  readonly whole: boolean;
  /**
   * The pairs inside its first paragraph. They are quotations of their own where the open mark turns out not to open
   * one.
   */
  readonly inner: readonly Part[];
  /** Paragraphs without marks. They belong to it where a closing mark follows. */
  readonly bare: Part[];
  /** How many captions and adverts were skipped since its last part. */
  passed: number;
}

const LEAD_IN = /(?:^|[:,–—]|\b(?:said|says|added|states?d?|that))\s*$/;

const SENTENCE_END = /[.!?…:;,)\]’”'"–—-]\s*$/;

/** An attribution inside a quotation whose closing mark was forgotten. */
const LOST_END =
  /,\s(?:said|says|added)\s\p{Lu}|,\s(?:he|she|they|\p{Lu}\p{L}+)\s(?:said|says|added)\b/u;

const partOf = (span: Span, paragraph: number, after: Part['after']): Part => ({
  paragraph,
  start: span.start,
  end: span.end,
  open: span.open,
  close: span.close,
  after,
});

const partToEnd = (
  mark: Unclosed,
  paragraph: number,
  text: string,
  after: Part['after'],
): Part => ({
  paragraph,
  start: mark.start,
  end: text.length,
  open: mark.open,
  close: text.length,
  after,
});

/**
 * Whether a paragraph may be skipped inside a quotation: a caption or an advert, which is short and has no marks and
 * no sentence.
 */
const isPassable = (text: string, marked: Marked): boolean =>
  text.length <= 90 &&
  !SENTENCE_END.test(text) &&
  marked.spans.length + marked.unclosed.length + marked.loose.length === 0;

/** In words: a shorter piece after an opening mark is no sentence whose closing mark was forgotten. */
const SHORTEST_SENTENCE = 8;

/**
 * Whether an opening mark begins sentences that go on to the end of the paragraph, although no mark closes them. It
 * stands where a sentence begins, and no other pair of its kind follows it.
 */
function isUnclosedSentence(
  text: string,
  { open, start, family }: Unclosed,
  marked: Marked,
): boolean {
  const words = text.slice(start).trim();
  const before = text.slice(Math.max(0, open - 4), open);
  const begins = open === text.length - text.trimStart().length;
  if (!begins && (family === 'single' || !/[.!?:,]["”’')]*\s+$/.test(before))) return false;
  if (marked.spans.some((span) => span.open > open && span.family === family)) return false;
  return (
    /^\p{Lu}/u.test(words) && words.split(/\s+/, SHORTEST_SENTENCE).length === SHORTEST_SENTENCE
  );
}

/** Whether a double mark opens a sentence behind another: `"…," said Jane Doe. "We go on.`. */
const beginsSentence = (text: string, { open, start, family }: Unclosed): boolean =>
  family === 'double' &&
  /[.!?]\s+$/.test(text.slice(Math.max(0, open - 3), open)) &&
  /^\s*\p{Lu}/u.test(text.slice(start, start + 3));

/** The most paragraphs without marks that may stand inside a quotation before its closing mark. */
const MOST_BARE = 3;

const isBare = (text: string, { spans, unclosed, loose }: Marked): boolean =>
  text.trim() !== '' && spans.length + unclosed.length + loose.length === 0;

class Assembly {
  readonly done: Quotation[] = [];
  private pending: Pending | null = null;
  private previous = '';

  add(text: string, paragraph: number): void {
    const marked = markedIn(text);
    if (this.pending !== null && isPassable(text, marked) && this.pending.passed < 3) {
      this.pending.passed++;
      return;
    }
    if (this.pending !== null && isBare(text, marked) && this.pending.bare.length < MOST_BARE) {
      const end = text.length;
      this.pending.bare.push({ paragraph, start: 0, end, open: 0, close: end, after: 'paragraph' });
      return;
    }
    const from = this.pending === null ? 0 : this.goOn(text, paragraph, marked);
    if (from >= text.length && from > 0) return;
    this.take(text, paragraph, marked, from);
    if (text.trim() !== '') this.previous = text;
  }

  finish(): void {
    const pending = this.pending;
    this.pending = null;
    if (pending === null) return;
    if (pending.parts.length > 1 || pending.introduced || pending.whole)
      this.done.push(pending.parts);
    else this.done.push(...pending.inner.map((part) => [part]));
  }

  /** Continues the open quotation in this paragraph. Gives the offset after the part that was taken. */
  private goOn(text: string, paragraph: number, marked: Marked): number {
    const pending = this.pending as Pending;
    if (pending.bare.length > 0) return this.closeLoose(text, paragraph, marked);
    const first = text.length - text.trimStart().length;
    const span = marked.spans.find((candidate) => candidate.open === first);
    const open = marked.unclosed.find((candidate) => candidate.open === first);
    if (span !== undefined && span.family === pending.family) {
      this.close(partOf(span, paragraph, 'paragraph'));
      return span.close;
    }
    if (open !== undefined && open.family === pending.family && !LOST_END.test(text)) {
      pending.parts.push(partToEnd(open, paragraph, text, 'paragraph'));
      pending.passed = 0;
      return text.length;
    }
    return this.closeLoose(text, paragraph, marked);
  }

  /** Takes a paragraph that closes the quotation of the paragraph before without an opening mark of its own. */
  private closeLoose(text: string, paragraph: number, marked: Marked): number {
    const pending = this.pending as Pending;
    const loose = marked.loose.find((mark) => mark.family === pending.family);
    const firstOpen = Math.min(
      marked.spans[0]?.open ?? text.length,
      marked.unclosed[0]?.open ?? text.length,
    );
    const isEnd =
      loose !== undefined && /[.!?…,]\s*$/.test(text.slice(Math.max(0, loose.at - 3), loose.at));
    if (loose === undefined || !isEnd || loose.at > firstOpen) {
      this.finish();
      return 0;
    }
    pending.parts.push(...pending.bare);
    const part = { paragraph, start: 0, end: loose.at, open: 0, close: loose.after };
    this.close({ ...part, after: 'paragraph' });
    return loose.after;
  }

  private close(part: Part): void {
    const pending = this.pending as Pending;
    this.done.push([...pending.parts, part]);
    this.pending = null;
  }

  /** Takes the quotations that begin in this paragraph at `from` or later. */
  private take(text: string, paragraph: number, marked: Marked, from: number): void {
    const open = this.opening(text, marked);
    const limit = open?.open ?? text.length;
    for (const span of marked.spans)
      if (span.open >= from && span.close <= limit) this.push(partOf(span, paragraph, null), text);
    if (open === undefined || open.open < from) return;
    const introduced =
      /:\s*$/.test(text.slice(Math.max(0, open.open - 3), open.open)) ||
      (text.slice(0, open.open).trim() === '' && /:\s*$/.test(this.previous.slice(-3)));
    this.pending = {
      parts: [partToEnd(open, paragraph, text, null)],
      family: open.family,
      introduced,
      whole: isUnclosedSentence(text, open, marked),
      inner: marked.spans
        .filter((span) => span.open > open.open)
        .map((span) => partOf(span, paragraph, null)),
      bare: [],
      passed: 0,
    };
  }

  /** The opening mark of a quotation that goes on in the next paragraph; `undefined` where there is none. */
  private opening(text: string, marked: Marked): Unclosed | undefined {
    const open = marked.unclosed.at(-1);
    if (open === undefined) return undefined;
    const before = text.slice(Math.max(0, open.open - 12), open.open);
    const opens = LEAD_IN.test(before) || beginsSentence(text, open);
    if (!opens && !isUnclosedSentence(text, open, marked)) return undefined;
    return LOST_END.test(text.slice(open.open)) ? undefined : open;
  }

  /** Adds a pair. Where only its attribution separates it from the pair before, both become one quotation. */
  private push(part: Part, text: string): void {
    const before = this.done.at(-1);
    const last = before?.at(-1);
    const broken =
      last?.paragraph === part.paragraph && isBroken(text, last, part) && before !== undefined;
    if (broken) this.done[this.done.length - 1] = [...before, { ...part, after: 'attribution' }];
    else this.done.push([part]);
  }
}

/** In characters: the longest attribution between two parts. */
const LONGEST_BREAK = 200;

/** Whether a token of `text` is a mark that ends a sentence or a part of one. A full stop of "Cllr." is no token. */
const endsSentence = ({ kind, text: mark, end }: Token, text: string): boolean =>
  kind === 'punct' && /[.;:!?]/.test(mark) && /\s/.test(text.charAt(end));

/**
 * Whether two pairs are one quotation, as in `"…," she said, "…"`: the sentence goes on after an attribution that
 * ends in a comma. After an attribution that ends in a full stop a new sentence begins, and both are quotations of
 * their own.
 */
function isBroken(text: string, first: Part, second: Part): boolean {
  const between = text.slice(first.close, second.open);
  if (
    first.after === null &&
    !/(?:^|[.!?:,;)”"’'–—-])\s*$/.test(text.slice(Math.max(0, first.open - 3), first.open))
  )
    return false;
  const tokens = tokensOf(between, []);
  const isOpen = speechVerb(tokens, tokens.length - 1) !== null;
  if (between.length > LONGEST_BREAK || !(isOpen || /[,–—-]\s*$/.test(between))) return false;
  if (tokens.some((token) => endsSentence(token, between))) return false;
  const runsOn =
    /[,–—…-]\s*$/.test(text.slice(first.start, first.end)) || /^\s*[,–—-]/.test(between);
  const lower = /^\s*\p{Ll}/u.test(text.slice(second.start, second.start + 4));
  if (!runsOn && !lower) return false;
  if (tokens.some((token) => speechParticiple(token) !== null)) return false;
  return tokens.filter((_, i) => speechVerb(tokens, i) !== null && !isNoun(tokens, i)).length === 1;
}

/** Whether a word is a noun because an article stands before it: "the report says". */
const isNoun = (tokens: readonly Token[], at: number): boolean =>
  /^(?:the|a|its|their|this|that)$/.test(tokens[at - 1]?.lower ?? '');

/** All quotations of the paragraphs, in order. It never throws. The time grows in proportion to the text. */
export function quotationsIn(paragraphs: readonly string[]): Quotation[] {
  const assembly = new Assembly();
  paragraphs.forEach((text, i) => {
    assembly.add(text, i);
  });
  assembly.finish();
  return assembly.done;
}
