/** Takes out of a tree what its markup names as furniture. */
import type { CheerioAPI } from 'cheerio/slim';
import { type Element, isTag } from 'domhandler';
import {
  FURNITURE_ELEMENTS,
  FURNITURE_NAMES,
  FURNITURE_ROLES,
  NEVER_TEXT,
} from './furniture.data.js';
import { nameOf } from './names.js';
import { linkedText, rawText } from './plain.js';

/** The kind of furniture that an element's class or id names; `null` where it names none. */
export function namedFurniture(element: Element): string | null {
  const name = nameOf(element);
  return FURNITURE_NAMES.find((entry) => entry.pattern.test(name))?.kind ?? null;
}

/** Elements that hold the page or are part of a table, whatever they are called. */
const KEPT = new Set(
  'html body main article h1 head title meta link tr td th tbody thead tfoot'.split(' '),
);

/** Share of the tree's text beyond which an element is its text, whatever it is called. */
const MOST = 0.4;
const MOST_IF_NAMED = 0.2;

/** Removes what cannot be text by its element, role or state. Safe before the article is known. */
export function pruneElements($: CheerioAPI): void {
  $(NEVER_TEXT).remove();
  for (const element of $('[style]').toArray()) {
    if (/(?:^|;)\s*display\s*:\s*none/i.test(element.attribs.style ?? '')) $(element).remove();
  }
  const total = textLength($);
  for (const element of $(`${FURNITURE_ELEMENTS}, ${FURNITURE_ROLES}`).toArray()) {
    if (!isTag(element) || isKept($, element)) continue;
    if (rawText(element).length < total * MOST) $(element).remove();
  }
}

/** Removes what its class or id names as furniture. For the tree of an article: in a page, wrappers bear such names too. */
export function pruneNamed($: CheerioAPI): void {
  const total = textLength($);
  for (const element of $('[class], [id]').toArray()) {
    if (!isTag(element) || element.parent === null || isKept($, element)) continue;
    if (namedFurniture(element) === null) continue;
    const text = rawText(element).length;
    const links = linkedText(element).length;
    if (text < total * (links > text / 2 ? MOST : MOST_IF_NAMED)) $(element).remove();
  }
}

function isKept($: CheerioAPI, element: Element): boolean {
  return KEPT.has(element.name) || $(element).find('h1').length > 0;
}

function textLength($: CheerioAPI): number {
  const root = $.root().get(0);
  return root === undefined ? 0 : rawText(root).length;
}

/** Removes the page's header, footer, sidebars and what is named as furniture and is small: what stands around a letter. */
export function prunePageFrame($: CheerioAPI): void {
  const total = textLength($);
  const named = $('[class], [id]')
    .toArray()
    .filter((element) => namedFurniture(element) !== null);
  for (const element of [...$('header, footer, aside').toArray(), ...named]) {
    if (!isTag(element) || element.parent === null || isKept($, element)) continue;
    if (rawText(element).length < (total * MOST_IF_NAMED) / 2) $(element).remove();
  }
}
