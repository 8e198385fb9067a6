/**
 * A piece: a block of a page as the structure tree or the geometry gives it, still made of runs.
 * Pieces become blocks when fonts of the whole document are known and page breaks are mended.
 */
import type { BlockKind } from '../../model/document.js';
import type { Run } from './content.js';

export interface Piece {
  readonly kind: BlockKind;
  readonly page: number;
  readonly runs: readonly Run[];
  /** Heading level 1–6 or list depth; 0 for the rest. */
  readonly level: number;
  /** A list item's label where the file tags it apart. */
  readonly label: readonly Run[];
  /** Table rows: the runs of each cell. */
  readonly cells: readonly (readonly Run[])[] | null;
  readonly table: number | null;
  /** Headings: tagged as one. */
  readonly declared: boolean;
  /** Stands alone in a table row: it may be a cell that a page break cut. */
  readonly inTable: boolean;
}

/** A piece with the defaults that most pieces have. */
export function piece(
  kind: BlockKind,
  page: number,
  runs: readonly Run[],
  rest: Partial<Piece> = {},
): Piece {
  return {
    kind,
    page,
    runs,
    level: 0,
    label: [],
    cells: null,
    table: null,
    declared: false,
    inTable: false,
    ...rest,
  };
}

/** Whether any run holds more than white space. */
export function hasText(runs: readonly Run[]): boolean {
  return runs.some((run) => run.text.trim() !== '');
}
