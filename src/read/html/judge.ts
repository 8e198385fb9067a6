/** Which blocks of an article are its text, and which are captions and furniture left in it. */
import type { BlockKind, Declared } from '../../model/document.js';
import { furnitureName, isCredit, isEnding } from '../furniture.js';
import { orderOf } from './article.js';
import type { Draft } from './blocks.js';

/** What is known of the article when its blocks are judged. */
export interface Frame {
  readonly declared: Declared;
  readonly title: string | null;
  /** The title's place in the page; 0 where there is none. */
  readonly titleOrder: number;
}

/** A paragraph at least this long is text, not a label. */
const SENTENCE = 80;

/** The drafts with their kinds decided; those that repeat the title are left out. */
export function judge(drafts: readonly Draft[], frame: Frame): Draft[] {
  const kept = drafts.filter((draft) => !sameWords(draft.block.text, frame.title ?? ''));
  const rules = [byWords, byPlace, byLinks, byEnding];
  return rules.reduce<Draft[]>((current, rule) => rule(current, frame), kept);
}

/** Labels, credits, dates, bylines: told by their own words. */
function byWords(drafts: Draft[], frame: Frame): Draft[] {
  return drafts.map((draft) => {
    const { text, kind } = draft.block;
    if (kind === 'table-row') return draft;
    if (kind !== 'heading' && isCredit(text)) return as(draft, 'caption');
    if (furnitureName(text) !== null || isByline(text, frame.declared))
      return as(draft, 'furniture');
    return draft;
  });
}

/** What stands before the title or, short and linked, before the first paragraph: crumbs, labels. */
function byPlace(drafts: Draft[], frame: Frame): Draft[] {
  const first = drafts.findIndex((d) => d.block.kind === 'paragraph' && isSentence(d));
  return drafts.map((draft, index) => {
    if (!isText(draft) || isSentence(draft)) return draft;
    const order = orderOf(draft.element);
    const above = order > 0 && order < frame.titleOrder;
    const crumb = index < first && draft.linked > 0.8;
    return above || crumb ? as(draft, 'furniture') : draft;
  });
}

/** Where more of the lines than this are links, links are the text. */
const LINKS_ARE_TEXT = 0.25;

/** Lines that are nothing but a link, and lists of them. */
function byLinks(drafts: Draft[]): Draft[] {
  const text = drafts.filter(isText);
  if (text.filter(isLinkLine).length > text.length * LINKS_ARE_TEXT) return drafts;
  return drafts.map((draft) =>
    isText(draft) && isLinkLine(draft) ? as(draft, 'furniture') : draft,
  );
}

/** After "Comments" or "Related news" nothing more of the article comes, unless most of it does. */
function byEnding(drafts: Draft[]): Draft[] {
  const total = textLength(drafts);
  const at = drafts.findIndex(
    (d, i) => isEnding(d.block.text) && textLength(drafts.slice(i)) < total * 0.3,
  );
  return at < 0 ? drafts : drafts.map((d, i) => (i >= at && isText(d) ? as(d, 'furniture') : d));
}

function isLinkLine(draft: Draft): boolean {
  if (draft.linked < 0.9 || draft.block.kind === 'heading') return false;
  return !/[.!?]["”’)]?$/.test(draft.block.text);
}

function isSentence(draft: Draft): boolean {
  const { text } = draft.block;
  return draft.linked < 0.5 && text.length >= SENTENCE;
}

function isText(draft: Draft): boolean {
  return draft.block.kind !== 'furniture' && draft.block.kind !== 'caption';
}

/** "By Ann Hill", or the name of the author or the paper by itself. */
function isByline(text: string, declared: Declared): boolean {
  if (text.length > 80) return false;
  if (
    /^(?:by|words by|written by|from)\s?:?\s[A-Z][\w'’.-]+(?:[\s,|&]+(?:and\s)?[A-Z@][\w'’.-]*){0,8}$/.test(
      text,
    )
  )
    return true;
  const names = [...declared.authors, declared.publisher, declared.site].filter((n) => n !== null);
  return names.some((name) => sameWords(text.replace(/^by\s+/i, ''), name));
}

function sameWords(a: string, b: string): boolean {
  return words(a) === words(b);
}

function words(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function textLength(drafts: readonly Draft[]): number {
  return drafts.filter(isText).reduce((sum, d) => sum + d.block.text.length, 0);
}

function as(draft: Draft, kind: BlockKind): Draft {
  return { ...draft, block: { ...draft.block, kind, level: 0, declared: false } };
}
