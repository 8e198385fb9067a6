/** Finds the title that a page prints above its article. */
import type { CheerioAPI } from 'cheerio/slim';
import { type Element, isTag } from 'domhandler';
import type { Declared } from '../../model/document.js';
import { furnitureName } from '../furniture.js';
import { clean } from '../normalise.js';
import { CAPTION_NAMES, STANDFIRST_NAMES } from './furniture.data.js';
import { nameOf } from './names.js';
import { linkedText, rawText } from './plain.js';
import { orderOf } from './readability.js';

/** A printed title, and its place in the page. */
export interface Title {
  readonly text: string;
  readonly order: number;
}

/**
 * The heading that shares most words with the declared title; an `h1` comes before others. Where nothing is declared,
 * the first `h1`. `null` where the page prints no heading.
 */
export function titleOf($: CheerioAPI, declared: Declared): Title | null {
  const wanted = wordSet(declared.title ?? '');
  let best: Title | null = null;
  let bestScore = 0;
  for (const element of $('h1, h2, [itemprop="headline"]').toArray().slice(0, 200)) {
    if (!isTag(element)) continue;
    const text = clean(rawText(element));
    if (text === '' || text.length > 300) continue;
    const main = element.name === 'h1' || element.attribs.itemprop === 'headline';
    const shared = overlap(wordSet(text), wanted);
    if (wanted.size > 0 && shared < LEAST_SHARED) continue;
    const score = shared + (main ? 0.3 : -0.3);
    if (score > bestScore) {
      best = { text, order: orderOf(element) };
      bestScore = score;
    }
  }
  return best;
}

/**
 * A heading that shares less than this with the declared title is the name of the site, or the title of another
 * story.
 */
const LEAST_SHARED = 0.12;

/**
 * The line that the page marks as its standfirst, between the title and the element at `bodyOrder`; `null` where it
 * marks none.
 */
export function standfirstOf($: CheerioAPI, title: Title, bodyOrder: number): string | null {
  for (const element of $('[class], [itemprop="alternativeHeadline"]').toArray()) {
    if (!isTag(element) || !isNamed(element)) continue;
    const order = orderOf(element);
    if (order < title.order || order > bodyOrder) continue;
    const text = clean(rawText(element));
    if (text.length < 30 || text.length > 400 || text === title.text) continue;
    if (linkedText(element).length * 2 > text.length || furnitureName(text) !== null) continue;
    return text;
  }
  return null;
}

function isNamed(element: Element): boolean {
  if (element.attribs.itemprop === 'alternativeHeadline') return true;
  const name = nameOf(element);
  return STANDFIRST_NAMES.test(name) && !CAPTION_NAMES.test(name);
}

/** The shared words as a share of all words of both sets, 0 to 1. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return (2 * shared) / (a.size + b.size);
}

function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}
