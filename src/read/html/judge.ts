/** Decides which blocks of an article are its text, and which are captions and furniture that were left in it. */

import { type Element, isTag } from 'domhandler';
import { endsSentence } from '../../forms/sentence.js';
import type { Block, BlockKind, Declared } from '../../model/document.js';
import { printedAuthor } from '../bylines.js';
import { furnitureName, isEnding } from '../furniture.js';
import { isCredit } from '../picture-lines.js';
import type { Draft } from './blocks.js';
import { CAPTION_NAMES, STANDFIRST_NAMES } from './furniture.data.js';
import { nameOf } from './names.js';
import { orderOf } from './readability.js';

/** What is known of the article when its blocks are judged. */
export interface Frame {
  readonly declared: Declared;
  readonly title: string | null;
  /** Where the title stands in the page; 0 where there is none. */
  readonly titleOrder: number;
  /** The line under the title, where the page marks one. */
  readonly standfirst: string | null;
}

/** In characters: a paragraph of at least this length is text, and not a label. */
const SENTENCE = 80;

/** Decides the kind of each draft. Drafts that repeat the title are removed. */
export function judge(drafts: readonly Draft[], frame: Frame): Draft[] {
  const { title } = frame;
  const kept = drafts.filter((d) => title === null || !sameWords(d.block.text, title));
  const rules = [byWords, byPlace, byLinks, byEnding, byStandfirst];
  return rules.reduce<Draft[]>((current, rule) => rule(current, frame), kept);
}

/** Labels, credits, dates and bylines. They are recognised by their words. */
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

/** Breadcrumbs and labels. They stand before the title, or are short links before the first paragraph. */
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

/**
 * Where lines of links hold more than this share of the letters, the links are the text: the page is a list of
 * documents, for example.
 */
const LINKS_ARE_TEXT = 0.2;

/** Lines that consist only of a link, and lists of such lines. */
function byLinks(drafts: Draft[]): Draft[] {
  const links = textLength(drafts.filter(isLinkLine));
  if (links > textLength(drafts) * LINKS_ARE_TEXT) return drafts;
  return drafts.map((draft) =>
    isText(draft) && isLinkLine(draft) ? as(draft, 'furniture') : draft,
  );
}

/** What follows "Comments" or "Related news". It is not part of the article, unless it is most of the page. */
function byEnding(drafts: Draft[]): Draft[] {
  const total = textLength(drafts);
  const at = drafts.findIndex(
    (d, i) => isEnding(d.block.text) && textLength(drafts.slice(i)) < total * 0.3,
  );
  return at < 0 ? drafts : drafts.map((d, i) => (i >= at && isText(d) ? as(d, 'furniture') : d));
}

/**
 * The line under the title. Either the page marks it, or it is repeated from the head of the page, or it is a long
 * heading before the first paragraph.
 */
function byStandfirst(drafts: Draft[], frame: Frame): Draft[] {
  const first = drafts.findIndex(isText);
  const draft = drafts[first];
  if (draft === undefined || frame.title === null) return drafts;
  const { kind, text } = draft.block;
  const heading = kind === 'heading' && text.length >= SHORTEST_STANDFIRST;
  const found =
    heading || isNamedStandfirst(draft) || sameWords(text, frame.standfirst ?? '') ? draft : null;
  return drafts.map((d) => (d === found ? withStandfirst(d) : d));
}

const SHORTEST_STANDFIRST = 30;
const LONGEST_STANDFIRST = 400;

function isNamedStandfirst(draft: Draft): boolean {
  const { length } = draft.block.text;
  if (draft.linked > 0.5 || length < SHORTEST_STANDFIRST || length > LONGEST_STANDFIRST)
    return false;
  let node: Element['parent'] = draft.element;
  for (let steps = 0; node !== null && isTag(node) && steps < 3; steps += 1) {
    const name = nameOf(node);
    if (STANDFIRST_NAMES.test(name)) return !CAPTION_NAMES.test(name);
    node = node.parent;
  }
  return false;
}

function withStandfirst(draft: Draft): Draft {
  return { ...as(draft, 'paragraph'), block: standfirstBlock(draft.block.text) };
}

const LONGEST_SUBHEADING = 90;

/** Turns short paragraphs into subheadings that are bold, have no full stop and stand before another paragraph. */
export function withBoldHeadings(drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft, index) => {
    const { block, bold } = draft;
    if (block.kind !== 'paragraph' || block.standfirst || bold < 0.95) return draft;
    if (block.text.length > LONGEST_SUBHEADING || /[.!?,;:]["”’]?$/.test(block.text)) return draft;
    const next = drafts.slice(index + 1).find(isText);
    if (next === undefined || next.block.kind !== 'paragraph' || next.bold > 0.5) return draft;
    return { ...draft, block: { ...block, kind: 'heading', level: 2 } };
  });
}

/** The block for a standfirst. */
export function standfirstBlock(text: string): Block {
  const place = { page: null, marker: null, cells: null, table: null, font: null };
  return { ...place, kind: 'paragraph', text, level: 0, declared: false, standfirst: true };
}

function isLinkLine(draft: Draft): boolean {
  if (draft.linked < 0.9 || draft.block.kind === 'heading') return false;
  return !endsSentence(draft.block.text);
}

/** Whether a draft is long enough to be text, and does not consist mostly of links. */
export function isSentence(draft: Draft): boolean {
  const { text } = draft.block;
  return draft.linked < 0.5 && text.length >= SENTENCE;
}

function isText(draft: Draft): boolean {
  return draft.block.kind !== 'furniture' && draft.block.kind !== 'caption';
}

/** Whether a text is "By Ann Hill", or only the name of the author or the paper. */
function isByline(text: string, declared: Declared): boolean {
  if (text.length > 80) return false;
  if (printedAuthor(text) !== null) return true;
  const names = [...declared.authors, declared.publisher, declared.site].filter((n) => n !== null);
  return names.some((name) => sameWords(text.replace(/^by\s+/i, ''), name));
}

/** Whether two texts are equal, apart from capitals and punctuation. */
export function sameWords(a: string, b: string): boolean {
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
