/**
 * Turns markup into a tree. Time and memory grow only in proportion to its length.
 *
 * A parser by the HTML standard keeps every open element and searches them at each tag, so that 100,000 nested
 * elements take minutes. This parser uses the tokenizer of htmlparser2 and keeps at most `MAX_DEPTH` elements open.
 * What is nested deeper is put side by side, in order, and no text is lost. Scripts and styles are not kept, except
 * for JSON-LD.
 */
import { type ChildNode, Document, Element, type ParentNode, Text } from 'domhandler';
import { Tokenizer } from 'htmlparser2';
import { checkLimit, type Limits, MAX_DEPTH } from '../limits.js';
import {
  ATTRIBUTES,
  BLOCKS,
  CLOSES_PARAGRAPH,
  CLOSES_SIBLING,
  INLINE_FORMATTING,
  ONCE,
  SCOPE,
  TABLE_PARTS,
  VOID,
} from './tags.data.js';

const MAX_ATTRIBUTE_LENGTH = 20_000;

/**
 * When this many pieces of text have been collected, they are joined. A text full of entities comes in very many
 * pieces.
 */
const MANY_PIECES = 4096;

/** Elements whose content is not text of the page. */
const RAW = new Set(['script', 'style', 'xmp', 'iframe', 'noembed', 'noframes', 'plaintext']);

const HEAD = new Set(['head']);
const PARAGRAPH = new Set(['p']);

/**
 * The tree of `html`.
 *
 * @throws LimitExceededError for more elements or text than `limits` allow
 */
export function parseTree(html: string, limits: Limits): Document {
  const builder = new TreeBuilder(html, limits);
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: true }, builder);
  tokenizer.write(html);
  tokenizer.end();
  return builder.document;
}

class TreeBuilder {
  readonly document = new Document([]);
  /** The open elements, the outermost first. */
  private readonly open: Element[] = [];
  /** How many elements of each name are open, so that no search begins for one that is not. */
  private readonly openNames = new Map<string, number>();
  /** How many elements beyond `MAX_DEPTH` were opened, by name. Their closing tags close nothing. */
  private readonly flattened = new Map<string, number>();
  private elements = 0;
  private length = 0;
  /**
   * The pieces of the text that is being read. After them comes the part of the source from `textStart` to `textEnd`.
   */
  private text: string[] = [];
  private textStart = 0;
  private textEnd = 0;
  private tag = '';
  private attributes: Record<string, string> = {};
  private attribute = '';
  private value = '';

  constructor(
    private readonly html: string,
    private readonly limits: Limits,
  ) {}

  ontext(start: number, end: number): void {
    // The tokenizer gives "<<<<" one character at a time.
    if (start === this.textEnd) this.textEnd = end;
    else {
      this.keepSlice();
      this.textStart = start;
      this.textEnd = end;
    }
  }

  ontextentity(codepoint: number): void {
    this.keepSlice();
    this.text.push(String.fromCodePoint(codepoint));
    if (this.text.length > MANY_PIECES) this.text = [this.text.join('')];
  }

  private keepSlice(): void {
    if (this.textEnd > this.textStart)
      this.text.push(this.html.slice(this.textStart, this.textEnd));
    this.textStart = 0;
    this.textEnd = 0;
  }

  onopentagname(start: number, end: number): void {
    this.flushText();
    this.tag = this.html.slice(start, Math.min(end, start + 64)).toLowerCase();
    this.attributes = {};
  }

  onattribname(start: number, end: number): void {
    this.attribute = end - start > 32 ? '' : this.html.slice(start, end).toLowerCase();
    this.value = '';
  }

  onattribdata(start: number, end: number): void {
    if (this.value.length < MAX_ATTRIBUTE_LENGTH) {
      this.value += this.html.slice(start, Math.min(end, start + MAX_ATTRIBUTE_LENGTH));
    }
  }

  onattribentity(codepoint: number): void {
    if (this.value.length < MAX_ATTRIBUTE_LENGTH) this.value += String.fromCodePoint(codepoint);
  }

  onattribend(): void {
    if (ATTRIBUTES.has(this.attribute)) this.attributes[this.attribute] ??= this.value;
  }

  onopentagend(): void {
    this.openTag(this.tag, false);
  }

  onselfclosingtag(): void {
    // A slash at the end of a tag means nothing in HTML, but in SVG and MathML it closes the element.
    const foreign = this.isOpen('svg') || this.isOpen('math');
    this.openTag(this.tag, foreign);
  }

  onclosetag(start: number, end: number): void {
    this.flushText();
    const name = this.html
      .slice(start, Math.min(end, start + 64))
      .trim()
      .toLowerCase();
    if (name === 'br') this.openTag('br', true);
    else if (!ONCE.has(name)) this.closeTag(name);
  }

  oncdata(start: number, end: number): void {
    this.ontext(start, end);
  }

  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}

  onend(): void {
    this.flushText();
  }

  private openTag(name: string, selfClosing: boolean): void {
    if (ONCE.has(name) && this.isOpen(name)) return;
    this.closeImplied(name);
    this.elements += 1;
    checkLimit('elements', this.elements, this.limits);
    const element = new Element(name, this.attributes);
    if (!this.isUnread(element)) this.append(element);
    if (selfClosing || VOID.has(name)) return;
    if (this.open.length < MAX_DEPTH) this.push(element);
    else this.flattened.set(name, (this.flattened.get(name) ?? 0) + 1);
  }

  private isOpen(name: string): boolean {
    return (this.openNames.get(name) ?? 0) > 0;
  }

  private push(element: Element): void {
    this.open.push(element);
    this.openNames.set(element.name, (this.openNames.get(element.name) ?? 0) + 1);
  }

  /** Closes the open element at `index` and all that are in it. */
  private closeFrom(index: number): void {
    for (const { name } of this.open.splice(index))
      this.openNames.set(name, (this.openNames.get(name) ?? 0) - 1);
  }

  private closeImplied(name: string): void {
    if (name === 'body' || CLOSES_PARAGRAPH.has(name)) this.closeThrough(HEAD, SCOPE);
    if (CLOSES_PARAGRAPH.has(name)) this.closeThrough(PARAGRAPH, SCOPE);
    const sibling = CLOSES_SIBLING.get(name);
    if (sibling !== undefined) this.closeThrough(sibling.ends, sibling.within);
  }

  /** Closes the innermost open element named in `ends`, unless one named in `within` is nearer. */
  private closeThrough(ends: ReadonlySet<string>, within: ReadonlySet<string>): void {
    if (![...ends].some((name) => this.isOpen(name))) return;
    for (let i = this.open.length - 1; i >= 0; i -= 1) {
      const name = this.open[i]?.name ?? '';
      if (ends.has(name)) this.closeFrom(i);
      if (ends.has(name) || within.has(name)) return;
    }
  }

  private closeTag(name: string): void {
    const flat = this.flattened.get(name) ?? 0;
    if (flat > 0) {
      this.flattened.set(name, flat - 1);
      return;
    }
    if (!this.isOpen(name)) return;
    for (let i = this.open.length - 1; i >= 0; i -= 1) {
      const open = this.open[i]?.name ?? '';
      if (open === name) {
        this.closeFrom(i);
        return;
      }
      if (INLINE_FORMATTING.has(name) && BLOCKS.has(open)) return;
      if (SCOPE.has(open) && !TABLE_PARTS.has(name)) return;
      if (open === 'table' && name !== 'table') return;
    }
  }

  private flushText(): void {
    this.keepSlice();
    if (this.text.length === 0) return;
    const text = this.text.join('');
    this.text = [];
    const parent = this.open.at(-1);
    if (parent !== undefined && this.isUnread(parent)) return;
    this.length += text.length;
    checkLimit('textLength', this.length, this.limits);
    this.append(new Text(text));
  }

  /** Whether an element's content is not read: it is raw text, unless it is JSON-LD. */
  private isUnread(element: Element): boolean {
    return RAW.has(element.name) && !/json/i.test(element.attribs.type ?? '');
  }

  private append(node: ChildNode): void {
    const parent: ParentNode = this.open.at(-1) ?? this.document;
    const last = parent.lastChild;
    node.parent = parent;
    node.prev = last;
    if (last !== null) last.next = node;
    parent.children.push(node);
  }
}
