/** Tells tables of data from tables that only lay out a page. */
import { type AnyNode, type Element, isTag } from 'domhandler';
import { clean } from '../normalise.js';
import { rawText } from './plain.js';

/** In characters: a cell of data is not longer. A cell that lays out a page holds paragraphs. */
const LONGEST_CELL = 600;

/**
 * Whether a table holds data: it has at least two rows with two cells each, no table inside it, and no cell as long
 * as a page's text.
 */
export function isDataTable(table: Element): boolean {
  const rows = rowsOf(table);
  const full = rows.filter((row) => cellsOf(row).length >= 2);
  if (full.length < 2 || full.length * 2 < rows.length) return false;
  if (contains(table, 'table', 0)) return false;
  return rows.every((row) => cellsOf(row).every((cell) => rawText(cell).length <= LONGEST_CELL));
}

/** The rows of the table, including those in `thead`, `tbody` and `tfoot`. */
export function rowsOf(table: Element): Element[] {
  return table.children.filter(isTag).flatMap((child) => {
    if (child.name === 'tr') return [child];
    return /^t(?:head|body|foot)$/.test(child.name) ? rowsOf(child) : [];
  });
}

/** The text of each cell of a row. */
export function rowCells(row: Element): string[] {
  return cellsOf(row).map((cell) => clean(spacedText(cell)));
}

function cellsOf(row: Element): Element[] {
  return row.children.filter(isTag).filter((child) => child.name === 'td' || child.name === 'th');
}

/** The text with a space between elements, so that two paragraphs of a cell do not run together. */
function spacedText(node: AnyNode): string {
  if (!('children' in node)) return rawText(node);
  return node.children
    .map((child) =>
      isTag(child) && /^(?:p|div|li|br|ul|ol|h[1-6])$/.test(child.name)
        ? ` ${spacedText(child)} `
        : spacedText(child),
    )
    .join('');
}

function contains(element: Element, name: string, depth: number): boolean {
  return element.children
    .filter(isTag)
    .some((child) => child.name === name || contains(child, name, depth + 1));
}
