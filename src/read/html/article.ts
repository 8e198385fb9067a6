/**
 * The article in a page, by Mozilla's Readability over the light DOM that it ships with.
 *
 * That DOM reads well-formed markup only, so the tree is written out as such first. Nothing in
 * the page is run or fetched: neither library can.
 */
import { Readability } from '@mozilla/readability';
import JSDOMParser from '@mozilla/readability/JSDOMParser.js';
import { type AnyNode, type Document, isTag, isText } from 'domhandler';
import { VOID } from './tags.data.js';

/** Readability walks the page several times; a page with more elements than this is read whole instead. */
const MAX_ELEMENTS = 60_000;

/** The article's markup; `null` where the page has none that can be told from the rest. */
export function articleMarkup(page: Document): string | null {
  const markup: string[] = [];
  const elements = writeXml(page, markup);
  if (elements === 0 || elements > MAX_ELEMENTS) return null;
  const document = new JSDOMParser().parse(`<html>${markup.join('')}</html>`);
  try {
    const article = new Readability(document, { keepClasses: true, charThreshold: 250 }).parse();
    return article?.content ?? null;
  } catch {
    // It was not written for pages without a body or with nothing in it; those have no article.
    return null;
  }
}

const NOT_WRITTEN = new Set(['html', 'script', 'style']);

function writeXml(node: AnyNode, out: string[]): number {
  if (isText(node)) {
    out.push(escapeText(node.data));
    return 0;
  }
  if (!('children' in node)) return 0;
  const written = isTag(node) && !NOT_WRITTEN.has(node.name) && /^[a-z][\w:-]*$/.test(node.name);
  if (isTag(node) && (node.name === 'script' || node.name === 'style')) return 0;
  if (written)
    out.push(`<${node.name}${writeAttributes(node.attribs)}${VOID.has(node.name) ? '/' : ''}>`);
  let elements = written ? 1 : 0;
  for (const child of node.children) elements += writeXml(child, out);
  if (written && !VOID.has(node.name)) out.push(`</${node.name}>`);
  return elements;
}

function writeAttributes(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeText(value).replace(/"/g, '&quot;')}"`)
    .join('');
}

function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
