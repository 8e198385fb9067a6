/**
 * Finds the article in a page, with Mozilla's Readability and the small DOM that comes with it.
 *
 * That DOM reads only well-formed markup, so the tree is first written out as such. Nothing in the page is run or
 * fetched: neither library can do so.
 */
import { Readability } from '@mozilla/readability';
import JSDOMParser from '@mozilla/readability/JSDOMParser.js';
import { type AnyNode, type Document, type Element, isTag, isText } from 'domhandler';
import type { Limits } from '../limits.js';
import { rawText } from './plain.js';
import { BLOCKS, VOID } from './tags.data.js';
import { parseTree } from './tree.js';

/**
 * A page with more elements than this is not given to Readability, whose time grows with the square of siblings. The
 * whole page is read instead.
 */
const MAX_ELEMENTS = 20_000;

/** In characters of markup: no article is longer. Readability's patterns would need minutes for more. */
const MAX_MARKUP = 3_000_000;

/**
 * In characters: for a shorter article Readability tries again with fewer of its rules. Council news may have only
 * four sentences.
 */
const SHORTEST_ARTICLE = 250;

/** The attribute by which an element of the article is found again in the page. */
const ORDER = 'data-order';

/** The attribute that keeps the names of elements that contained only this one. */
const WITHIN = 'data-within';

/** The article: a tree of its own. Its elements know their places in the page. */
export interface Article {
  readonly tree: Document;
}

/** The article of `page`; `null` where Readability finds none. */
export function articleOf(page: Document, limits: Limits): Article | null {
  const writer = new MarkupWriter();
  writer.write(page);
  if (writer.elements === 0 || writer.elements > MAX_ELEMENTS) return null;
  const markup = `<html>${writer.markup.join('')}</html>`;
  if (markup.length > MAX_MARKUP) return null;
  const document = new JSDOMParser().parse(markup);
  try {
    const options = { keepClasses: true, charThreshold: SHORTEST_ARTICLE };
    const content = new Readability(document, options).parse()?.content;
    return typeof content === 'string' ? { tree: parseTree(content, limits) } : null;
  } catch {
    // Readability was not written for pages without a body, or with an empty one. Such pages have no article.
    return null;
  }
}

/** Where an element of the article stands in the page, counted in elements from 1; 0 where that is not known. */
export function orderOf(element: Element | null): number {
  for (let node: AnyNode | null = element; node !== null; node = node.parent) {
    if (isTag(node) && node.attribs[ORDER] !== undefined) return Number(node.attribs[ORDER]);
  }
  return 0;
}

const DROPPED = new Set(['script', 'style']);

class MarkupWriter {
  readonly markup: string[] = [];
  elements = 0;

  /** `within`: the names of the elements that contain only `node`. */
  write(node: AnyNode, within = ''): void {
    if (isText(node)) {
      this.markup.push(escapeText(node.data));
    } else if (isTag(node)) {
      this.writeElement(node, within);
    } else if ('children' in node) {
      for (const child of node.children) this.write(child);
    }
  }

  private writeElement(element: Element, within: string): void {
    if (DROPPED.has(element.name)) return;
    const name = writtenName(element);
    const inner = holdsOneElement(element) ? `${within} ${namesOf(element)}`.trim() : '';
    if (name !== null) {
      this.elements += 1;
      element.attribs[ORDER] = String(this.elements);
      const attributes = within === '' ? element.attribs : { ...element.attribs, [WITHIN]: within };
      this.markup.push(`<${name}${writeAttributes(attributes)}${VOID.has(name) ? '/' : ''}>`);
    }
    for (const child of element.children) this.write(child, inner);
    if (name !== null && !VOID.has(name)) this.markup.push(`</${name}>`);
  }
}

/**
 * The name under which an element is written. Readability turns each `div` that holds no block into a paragraph, and
 * drops its names. If we write such a `div` as a paragraph, its names are kept. `null` where the element is left out
 * and its content kept.
 */
function writtenName(element: Element): string | null {
  const { name } = element;
  if (name === 'html' || !/^[a-z][\w:-]*$/.test(name)) return null;
  const bare =
    name === 'div' && !element.children.some(holdsBlock) && rawText(element).trim() !== '';
  return bare ? 'p' : name;
}

function holdsBlock(node: AnyNode): boolean {
  if (!isTag(node)) return false;
  return BLOCKS.has(node.name) || node.name === 'img' || node.children.some(holdsBlock);
}

/** Whether an element contains only one other. Readability replaces such an element by that other one. */
function holdsOneElement(element: Element): boolean {
  const filled = element.children.filter((child) => !isText(child) || child.data.trim() !== '');
  return filled.length === 1 && filled.every(isTag);
}

function namesOf(element: Element): string {
  return `${element.attribs.class ?? ''} ${element.attribs.id ?? ''}`.trim().slice(0, 200);
}

function writeAttributes(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeText(value).replace(/"/g, '&quot;')}"`)
    .join('');
}

function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
