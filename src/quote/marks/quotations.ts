/** Quotations of an article: pairs of marks joined over paragraphs and over their attribution. */

import { tokensOf } from '../phrases/tokens.js';
import { speechParticiple, speechVerb } from '../phrases/words.js';
import { type Family, type Marked, markedIn, type Span, type Unclosed } from './marks.js';

/** A piece of a quotation: its words within one paragraph, and its extent with the marks. */
export interface Part {
  /** Index into the flat list of paragraphs. */
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly open: number;
  readonly close: number;
  /** What joins it to the part before: a new paragraph or an attribution. */
  readonly after: 'paragraph' | 'attribution' | null;
}

/** One quotation, of one or more parts. */
export type Quotation = readonly Part[];

interface Pending {
  readonly parts: Part[];
  readonly family: Family;
  readonly introduced: boolean;
  /** Pairs inside its first paragraph, which stand for themselves where it turns out to be none. */
  readonly inner: readonly Part[];
  /** Captions and adverts passed over since its last part. */
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

/** A caption or an advert between two paragraphs of a quotation: short, no marks, no sentence. */
const isPassable = (text: string, marked: Marked): boolean =>
  text.length <= 90 &&
  !SENTENCE_END.test(text) &&
  marked.spans.length + marked.unclosed.length + marked.loose.length === 0;

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
    const from = this.pending === null ? 0 : this.goOn(text, paragraph, marked);
    if (from >= text.length && from > 0) return;
    this.take(text, paragraph, marked, from);
    if (text.trim() !== '') this.previous = text;
  }

  finish(): void {
    const pending = this.pending;
    this.pending = null;
    if (pending === null) return;
    if (pending.parts.length > 1 || pending.introduced) this.done.push(pending.parts);
    else this.done.push(...pending.inner.map((part) => [part]));
  }

  /** Continues the open quotation into this paragraph; gives the offset after what it took. */
  private goOn(text: string, paragraph: number, marked: Marked): number {
    const pending = this.pending as Pending;
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

  /** A paragraph that closes what the one before opened, without opening anew. */
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
    const part = { paragraph, start: 0, end: loose.at, open: 0, close: loose.after };
    this.close({ ...part, after: 'paragraph' });
    return loose.after;
  }

  private close(part: Part): void {
    const pending = this.pending as Pending;
    this.done.push([...pending.parts, part]);
    this.pending = null;
  }

  /** Takes the quotations that begin in this paragraph from `from` on. */
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
      inner: marked.spans
        .filter((span) => span.open > open.open)
        .map((span) => partOf(span, paragraph, null)),
      passed: 0,
    };
  }

  /** The mark whose quotation runs on into the next paragraph, if any does. */
  private opening(text: string, marked: Marked): Unclosed | undefined {
    const open = marked.unclosed.at(-1);
    if (open === undefined) return undefined;
    const before = text.slice(Math.max(0, open.open - 12), open.open);
    if (!LEAD_IN.test(before)) return undefined;
    return LOST_END.test(text.slice(open.open)) ? undefined : open;
  }

  /** Adds a pair; where only its attribution parts it from the one before, the two are one. */
  private push(part: Part, text: string): void {
    const before = this.done.at(-1);
    const last = before?.at(-1);
    const broken =
      last?.paragraph === part.paragraph && isBroken(text, last, part) && before !== undefined;
    if (broken) this.done[this.done.length - 1] = [...before, { ...part, after: 'attribution' }];
    else this.done.push([part]);
  }
}

/** Longest attribution that breaks a quotation, in characters. */
const LONGEST_BREAK = 200;

/**
 * `"…," she said, "…"`: the sentence within the marks goes on behind an attribution that ends in
 * a comma. Where the attribution ends in a full stop, a new sentence begins and both stand alone.
 */
function isBroken(text: string, first: Part, second: Part): boolean {
  const between = text.slice(first.close, second.open);
  if (
    first.after === null &&
    !/(?:^|[.!?:,;)”"’'–—-])\s*$/.test(text.slice(Math.max(0, first.open - 3), first.open))
  )
    return false;
  if (between.length > LONGEST_BREAK || !/[,–—-]\s*$/.test(between)) return false;
  if (/[.;:!?]\s/.test(between.replace(/\b(?:\p{Lu}|Mrs?|Ms|Dr|Cllr)\.\s/gu, ' '))) return false;
  const runsOn =
    /[,–—…-]\s*$/.test(text.slice(first.start, first.end)) || /^\s*[,–—-]/.test(between);
  const lower = /^\s*\p{Ll}/u.test(text.slice(second.start, second.start + 4));
  if (!runsOn && !lower) return false;
  const tokens = tokensOf(between, []);
  if (tokens.some((token) => speechParticiple(token) !== null)) return false;
  return tokens.filter((_, i) => speechVerb(tokens, i) !== null).length === 1;
}

/** All quotations of the paragraphs, in order. Never throws; linear in the text. */
export function quotationsIn(paragraphs: readonly string[]): Quotation[] {
  const assembly = new Assembly();
  paragraphs.forEach((text, i) => {
    assembly.add(text, i);
  });
  assembly.finish();
  return assembly.done;
}
