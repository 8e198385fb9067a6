/** Turns a tree of elements into blocks in reading order. */
import { type AnyNode, type Element, isTag, isText } from 'domhandler';
import type { Block, BlockKind } from '../../model/document.js';
import { clean } from '../normalise.js';
import { CAPTION_NAMES } from './furniture.data.js';
import { nameOf } from './names.js';
import { rawText } from './plain.js';
import { isDataTable, rowCells, rowsOf } from './tables.js';
import { BLOCKS } from './tags.data.js';

/** A block, with what the markup around it tells the rules that judge it. */
export interface Draft {
  readonly block: Block;
  /** The element from which it was made. */
  readonly element: Element | null;
  /** The share of its letters that stand in links, 0 to 1. */
  readonly linked: number;
  /** The share of its letters that are bold, 0 to 1. */
  readonly bold: number;
}

interface Context {
  readonly kind: BlockKind;
  readonly level: number;
  readonly listDepth: number;
  readonly element: Element | null;
  readonly link: boolean;
  readonly bold: boolean;
  readonly preformatted: boolean;
}

const ROOT: Context = {
  kind: 'paragraph',
  level: 0,
  listDepth: 0,
  element: null,
  link: false,
  bold: false,
  preformatted: false,
};

const SKIPPED = new Set([
  'script',
  'style',
  'template',
  'head',
  'iframe',
  'svg',
  'math',
  'noscript',
  'object',
  'select',
  'textarea',
  'button',
  'audio',
  'video',
  'canvas',
  'map',
]);

/** The blocks under `node`. */
export function blocksOf(node: AnyNode): Draft[] {
  const collector = new Collector();
  collector.walk(node, ROOT);
  collector.flush(ROOT);
  return collector.drafts;
}

class Collector {
  readonly drafts: Draft[] = [];
  private parts: string[] = [];
  private linked = 0;
  private bold = 0;
  private marker: string | null = null;
  private tables = 0;

  walk(node: AnyNode, context: Context): void {
    if (isText(node)) this.addText(node.data, context);
    else if (isTag(node)) this.walkElement(node, context);
    else this.walkChildren(node, context);
  }

  /** Ends the block that is being collected. Two line breaks in it end a paragraph. */
  flush(context: Context): void {
    const whole = this.parts.join('');
    const letters = whole.replace(/\s+/g, '').length;
    if (letters > 0) {
      const pieces = context.kind === 'heading' ? [whole] : paragraphsOf(whole);
      for (const piece of pieces) this.push(clean(piece), context, letters);
    }
    this.parts = [];
    this.linked = 0;
    this.bold = 0;
  }

  private push(text: string, context: Context, letters: number): void {
    if (text === '') return;
    const block = blockOf(text, context.kind, context.level, this.marker);
    this.marker = null;
    this.drafts.push({
      block,
      element: context.element,
      linked: Math.min(1, this.linked / letters),
      bold: Math.min(1, this.bold / letters),
    });
  }

  private addText(data: string, context: Context): void {
    this.parts.push(context.preformatted ? data : data.replace(/\s+/g, ' '));
    const letters = data.replace(/\s+/g, '').length;
    if (context.link) this.linked += letters;
    if (context.bold) this.bold += letters;
  }

  private walkElement(element: Element, context: Context): void {
    const name = element.name;
    if (SKIPPED.has(name) || isNoteMark(element)) return;
    if (name === 'br') {
      this.parts.push('\n');
    } else if (name === 'table' && isDataTable(element)) {
      this.flush(context);
      this.addTable(element);
    } else if (BLOCKS.has(name)) {
      this.flush(context);
      const inner = blockContext(element, context);
      if (name === 'li' && inner.kind === 'list-item') this.marker = listMarker(element);
      this.walkChildren(element, inner);
      this.flush(inner);
      if (name === 'li') this.marker = null;
    } else {
      this.walkChildren(element, inlineContext(element, context));
    }
  }

  private walkChildren(node: AnyNode, context: Context): void {
    if (!('children' in node)) return;
    for (const child of node.children) this.walk(child, context);
  }

  private addTable(table: Element): void {
    const number = this.tables;
    this.tables += 1;
    for (const row of rowsOf(table)) {
      const cells = rowCells(row);
      const text = clean(cells.join(' '));
      if (text === '') continue;
      const block = { ...blockOf(text, 'table-row', 0, null), cells, table: number };
      this.drafts.push({ block, element: row, linked: 0, bold: 0 });
    }
  }
}

/** In characters: lines of an address or a signature are shorter. */
const SHORT_LINE = 60;

/**
 * The paragraphs into which line breaks divide a text. Two line breaks always do. A single one does where all lines
 * are as short as those of an address, or where a sentence ends before it and another begins after it.
 */
function paragraphsOf(text: string): string[] {
  return text.split(/\n[ \t]*\n/).flatMap((piece) => {
    const lines = piece.trim().split('\n');
    if (lines.length === 1) return lines;
    if (lines.every((line) => line.trim().length < SHORT_LINE)) return lines;
    return piece.split(/(?<=[.!?:]["'”’)]?[ \t]?)\n(?=[ \t]?[\p{Lu}\d‘“"'•-])/u);
  });
}

function blockOf(text: string, kind: BlockKind, level: number, marker: string | null): Block {
  const declared = kind === 'heading';
  return { kind, text, page: null, level, marker, cells: null, table: null, font: null, declared };
}

const NOTES = / (?:foot ?notes?|end ?notes?|doc endnotes?|references) /;

function blockContext(element: Element, outer: Context): Context {
  const name = element.name;
  const heading = /^h([1-6])$/.exec(name)?.[1];
  if (heading !== undefined) return { ...outer, kind: 'heading', level: Number(heading), element };
  if (outer.kind === 'footnote') return { ...outer, element };
  if (NOTES.test(nameOf(element)) || element.attribs.role === 'doc-endnotes') {
    return { ...outer, kind: 'footnote', level: 0, element };
  }
  if (name === 'ul' || name === 'ol' || name === 'menu' || name === 'dir') {
    return { ...outer, listDepth: outer.listDepth + 1 };
  }
  if (name === 'li')
    return { ...outer, kind: 'list-item', level: Math.max(1, outer.listDepth), element };
  if (name === 'figcaption' || name === 'caption' || CAPTION_NAMES.test(nameOf(element))) {
    return { ...outer, kind: 'caption', level: 0, element };
  }
  return { ...outer, element, preformatted: outer.preformatted || name === 'pre' };
}

function inlineContext(element: Element, outer: Context): Context {
  const caption = CAPTION_NAMES.test(nameOf(element)) && outer.kind === 'paragraph';
  return {
    ...outer,
    kind: caption ? 'caption' : outer.kind,
    link: outer.link || element.name === 'a',
    bold: outer.bold || element.name === 'b' || element.name === 'strong',
  };
}

/** The marker of a list item: "•", or the number that a browser prints. */
function listMarker(item: Element): string {
  const list = item.parent;
  if (list === null || !isTag(list) || list.name !== 'ol') return '•';
  const given = Number.parseInt(item.attribs.value ?? '', 10);
  if (Number.isSafeInteger(given)) return `${given}.`;
  const start = Number.parseInt(list.attribs.start ?? '1', 10);
  let index = 0;
  for (const sibling of list.children) {
    if (sibling === item) break;
    if (isTag(sibling) && sibling.name === 'li') index += 1;
  }
  return `${(Number.isSafeInteger(start) ? start : 1) + index}.`;
}

/** Whether an element is the raised number of a footnote: `<sup><a href="#fn1">1</a></sup>`. */
function isNoteMark(element: Element): boolean {
  return element.name === 'sup' && /^\s*\[?\d{1,3}\]?\s*$/.test(rawText(element));
}
