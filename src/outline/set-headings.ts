/** Finds headings of the frameworks that the reader gave as paragraphs or as rows of a table. */
import type { Block } from '../model/document.js';
import { roleOfHeading } from './roles.js';

/** The level that most headings of the frameworks have. It is given to those whose own level is not known. */
export const SET_HEADING_LEVEL = 2;
/** In characters. */
const LONGEST = 150;
const FEW_WORDS = 8;

/**
 * Whether a paragraph is a heading of a framework: its type differs from the main text, or it is short and has no
 * full stop.
 */
export function isSetHeading(block: Block): boolean {
  const { text } = block;
  if (block.kind !== 'paragraph' || block.marker !== null || text.length > LONGEST) return false;
  if (roleOfHeading(text) === null) return false;
  const isShort = text.split(' ').length <= FEW_WORDS && !/[.;,]$/.test(text);
  return block.font?.emphasis === true || (isShort && /^\p{Lu}/u.test(text));
}

const GRADE = /^(?:outstanding|good|adequate|inadequate|requires improvement)\b/i;

/** Turns each table with a single row, which names what is judged and its grade, into a heading. */
export function withRowHeadings(blocks: readonly Block[]): Block[] {
  const rows = new Map<number, number>();
  for (const { table } of blocks) if (table !== null) rows.set(table, (rows.get(table) ?? 0) + 1);
  return blocks.map((block) => {
    const [label, grade] = (block.cells ?? []).filter(Boolean);
    const alone = block.table !== null && rows.get(block.table) === 1;
    if (!alone || !label || !grade || !GRADE.test(grade) || roleOfHeading(label) !== 'findings')
      return block;
    return { ...block, kind: 'heading', level: SET_HEADING_LEVEL, cells: null };
  });
}
