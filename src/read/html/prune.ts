/** Removes from a tree the elements that the markup itself marks as furniture. */
import type { CheerioAPI } from 'cheerio/slim';
import { type AnyNode, type Element, isTag, isText } from 'domhandler';
import {
  FURNITURE_ELEMENTS,
  FURNITURE_NAMES,
  FURNITURE_ROLES,
  NEVER_TEXT,
} from './furniture.data.js';
import { nameOf } from './names.js';

/** The kind of furniture that the class or id of an element names; `null` where it names none. */
export function namedFurniture(element: Element): string | null {
  const name = nameOf(element);
  return FURNITURE_NAMES.find((entry) => entry.pattern.test(name))?.kind ?? null;
}

/** Elements that hold the page, or belong to a table. They are kept, whatever their names are. */
const KEPT = new Set(
  'html body main article h1 head title meta link tr td th tbody thead tfoot'.split(' '),
);

/** An element with more than this share of the tree's text is kept, whatever its name is. */
const MOST = 0.4;
const MOST_IF_NAMED = 0.2;

/**
 * Removes what cannot be text by its element, its role or its state. This is safe before the article has been found.
 */
export function pruneElements($: CheerioAPI): void {
  const hidden = $('[style]')
    .toArray()
    .filter((el) => /(?:^|;)\s*display\s*:\s*none/i.test(el.attribs.style ?? ''));
  detach([...$(NEVER_TEXT).toArray(), ...hidden]);
  const { of, total } = measure($);
  const marked = $(`${FURNITURE_ELEMENTS}, ${FURNITURE_ROLES}`).toArray();
  detach(marked.filter((el) => !KEPT.has(el.name) && !of(el).title && of(el).text < total * MOST));
}

/**
 * Removes what is furniture by its class or id. It is meant for the tree of an article, because in a whole page the
 * elements around the text may have such names too.
 */
export function pruneNamed($: CheerioAPI): void {
  const { of, total } = measure($);
  detach(
    namedElements($).filter((element) => {
      const { text, linked, title } = of(element);
      return !title && text < total * (linked > text / 2 ? MOST : MOST_IF_NAMED);
    }),
  );
}

/**
 * Removes what stands around a letter: the page's header, footer and sidebars, and small elements that are furniture
 * by their names.
 */
export function prunePageFrame($: CheerioAPI): void {
  const { of, total } = measure($);
  const frame = [...$('header, footer, aside').toArray(), ...namedElements($)];
  detach(frame.filter((el) => !of(el).title && of(el).text < (total * MOST_IF_NAMED) / 2));
}

function namedElements($: CheerioAPI): Element[] {
  return $('[class], [id]')
    .toArray()
    .filter((element) => !KEPT.has(element.name) && namedFurniture(element) !== null);
}

/** The number of characters of text and of links under an element, and whether a title stands there. */
interface Measure {
  readonly text: number;
  readonly linked: number;
  readonly title: boolean;
}

const NOTHING: Measure = { text: 0, linked: 0, title: false };

/**
 * Measures every element in one walk. Elements are nested, so measuring each by itself would count the same text
 * again and again.
 */
function measure($: CheerioAPI): { of: (node: AnyNode) => Measure; total: number } {
  const measures = new Map<AnyNode, Measure>();
  const visit = (node: AnyNode): Measure => {
    if (isText(node)) return { ...NOTHING, text: node.data.length };
    if (!('children' in node)) return NOTHING;
    const parts = node.children.map(visit);
    const text = parts.reduce((sum, part) => sum + part.text, 0);
    const link = isTag(node) && node.name === 'a';
    const linked = link ? text : parts.reduce((sum, part) => sum + part.linked, 0);
    const title = (isTag(node) && node.name === 'h1') || parts.some((part) => part.title);
    measures.set(node, { text, linked, title });
    return { text, linked, title };
  };
  const root = $.root().get(0);
  const total = root === undefined ? 0 : visit(root).text;
  return { of: (node) => measures.get(node) ?? NOTHING, total };
}

/**
 * Takes elements out of the tree, each parent once. One by one, the time would grow with the square of their number.
 */
function detach(elements: readonly Element[]): void {
  const gone = new Set<AnyNode>(elements);
  for (const parent of new Set(elements.map((element) => element.parent))) {
    if (parent === null) continue;
    parent.children = parent.children.filter((child) => !gone.has(child));
    parent.children.forEach((child, index) => {
      child.prev = parent.children[index - 1] ?? null;
      child.next = parent.children[index + 1] ?? null;
    });
  }
}
