/**
 * Turns groups of lines into blocks: list items with their markers, rows of tables, and paragraphs. Headings are
 * recognised later.
 */
import { endsStatement } from '../../forms/sentence.js';
import type { Block, BlockKind } from '../../model/document.js';
import { joinLines } from '../hyphens.js';
import { clean } from '../normalise.js';
import type { Marked } from '../pdf/markers.js';
import { type Words, wordsOf } from '../words.js';
import type { Line } from './lines.js';
import { markerOf } from './markers.js';
import { type Group, isTableLine } from './paragraphs.js';

/** The blocks of the groups of a text. */
export function blocksOfGroups(groups: readonly Group[]): Block[] {
  const words = wordsOf(groups.flatMap((group) => group.map((line) => line.text)));
  const lists = new Lists();
  let table = -1;
  let inTable = false;
  return groups.flatMap((group, index) => {
    const first = group[0];
    if (first === undefined) return [];
    const next = groups[index + 1];
    const row = isTableLine(first)
      ? inTable || isRow(next)
      : isCaption(group) && isRow(next) && isRow(groups[index + 2]);
    if (row && !inTable) table += 1;
    inTable = row;
    return row ? [rowBlock(first, table)] : [textBlock(group, words, lists)];
  });
}

function isRow(group: Group | undefined): boolean {
  const line = group?.[0];
  return line !== undefined && !line.gapBefore && isTableLine(line);
}

/** Whether a group is the caption of a table: a line directly above the rows, without an empty line. */
function isCaption(group: Group): boolean {
  const line = group.length === 1 ? group[0] : undefined;
  return line !== undefined && !line.furniture && !endsStatement(line.text) && !markerOf(line.text);
}

function rowBlock(line: Line, table: number): Block {
  const cells = line.raw.trim().split(/ {3,}/).map(clean);
  if (isContentsLine(line.text)) return block('furniture', clean(cells.join(' ')));
  return { ...block('table-row', clean(cells.join(' '))), cells, table };
}

/** Whether a text is an entry of a table of contents: "Findings ........ 4". */
function isContentsLine(text: string): boolean {
  return /(?:\.{4}|…{2}|(?:\. ){4})\s*\d{1,3}$/.test(text);
}

function textBlock(group: Group, words: Words, lists: Lists): Block {
  const first = group[0];
  const indent = first?.indent ?? 0;
  const raw = group.map((line) => line.text).join('\n');
  if (first?.furniture || isContentsLine(raw)) return block('furniture', joinLines(raw, words));
  const marked = markerOf(raw);
  if (marked === null) {
    lists.end();
    return block('paragraph', joinLines(raw, words));
  }
  const text = joinLines(marked.text, words);
  if (lists.isNumberedParagraph(marked, text)) {
    return { ...block('paragraph', text), marker: marked.marker };
  }
  return { ...block('list-item', text), marker: marked.marker, level: lists.depth(indent) };
}

/** In characters: a longer block with a number is a numbered paragraph of a report, and not a list item. */
const NUMBERED_PARAGRAPH = 160;

/** The open lists with the indentation of their items, and the last number of the report's paragraphs. */
class Lists {
  private readonly indents: number[] = [];
  private number = 0;

  end(): void {
    this.indents.length = 0;
  }

  /** The depth of an item, from 1, by its indentation among the items before it. */
  depth(indent: number): number {
    const { indents } = this;
    while (indents.length > 0 && indent < (indents.at(-1) ?? 0)) indents.pop();
    if (indents.length === 0 || indent > (indents.at(-1) ?? 0) + 1) indents.push(indent);
    return indents.length;
  }

  /**
   * Whether a block is a numbered paragraph of a report: it is long, or has the next number after such a paragraph.
   */
  isNumberedParagraph(marked: Marked, text: string): boolean {
    const number = Number.parseInt(marked.marker, 10);
    if (marked.bullet || Number.isNaN(number)) return false;
    const follows = this.number > 0 && number === this.number + 1;
    if (text.length <= NUMBERED_PARAGRAPH && !follows) return false;
    this.number = number;
    return true;
  }
}

function block(kind: BlockKind, text: string): Block {
  const place = { page: null, level: 0, marker: null, cells: null, table: null, font: null };
  return { kind, text, ...place, declared: false };
}
