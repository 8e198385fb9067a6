/** Takes out of a page what its markup names as furniture, before the article is looked for. */
import type { CheerioAPI } from 'cheerio/slim';
import { type Element, isTag } from 'domhandler';
import { FURNITURE_ELEMENTS, FURNITURE_NAMES, FURNITURE_ROLES } from './furniture.data.js';
import { rawText } from './plain.js';

/** An element by its class and id, cut into words: " newsletter signup form ". */
export function nameOf(element: Element): string {
  const { class: classes = '', id = '' } = element.attribs;
  const whole = `${classes} ${id} ${element.attribs['data-component'] ?? ''}`.slice(0, 400);
  const words = whole
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();
  return ` ${words} `;
}

/** The kind of furniture that an element's class or id names; `null` where it names none. */
export function namedFurniture(element: Element): string | null {
  const name = nameOf(element);
  return FURNITURE_NAMES.find((entry) => entry.pattern.test(name))?.kind ?? null;
}

const NEVER = new Set(['html', 'body', 'main', 'article', 'h1', 'head', 'title', 'meta', 'link']);

/** More of the page's text than this is its own text, whatever its class says. */
const MOST = 0.4;

/** Removes furniture from the tree. */
export function prune($: CheerioAPI): void {
  removeSafely($, FURNITURE_ELEMENTS, MOST);
  removeSafely($, FURNITURE_ROLES, MOST);
  removeHidden($);
  const total = Math.max(1, paragraphText($, 'body'));
  for (const element of $('[class], [id]').toArray()) {
    if (!isTag(element) || NEVER.has(element.name) || element.parent === null) continue;
    if (namedFurniture(element) === null) continue;
    if (holdsTitle($, element)) continue;
    if (rawText(element).length / total < MOST) $(element).remove();
  }
}

function removeSafely($: CheerioAPI, selector: string, most: number): void {
  const total = Math.max(1, paragraphText($, 'body'));
  for (const element of $(selector).toArray()) {
    if (!isTag(element) || NEVER.has(element.name)) continue;
    if (/^(?:script|style|noscript|template|iframe|svg)$/.test(element.name) || (rawText(element).length / total < most && !holdsTitle($, element))) {
      $(element).remove();
    }
  }
}

function removeHidden($: CheerioAPI): void {
  for (const element of $('[style]').toArray()) {
    if (/(?:^|;)\s*display\s*:\s*none/i.test(element.attribs.style ?? '')) $(element).remove();
  }
}

function holdsTitle($: CheerioAPI, element: Element): boolean {
  return $(element).find('h1').length > 0;
}

function paragraphText($: CheerioAPI, selector: string): number {
  let length = 0;
  for (const element of $(selector).find('p, li, td, h2, h3').toArray()) length += rawText(element).length;
  return length === 0 ? rawTextLength($, selector) : length;
}

function rawTextLength($: CheerioAPI, selector: string): number {
  const element = $(selector).get(0) ?? $.root().get(0);
  return element === undefined ? 0 : rawText(element).length;
}
