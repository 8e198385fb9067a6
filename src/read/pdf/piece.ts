/**
 * A piece: a block of a page as the structure tree or the geometry gives it, made of runs. Pieces become blocks when
 * the fonts of the whole document are known and page breaks have been repaired.
 */
import type { BlockKind } from '../../model/document.js';
import type { Run } from './content.js';

export interface Piece {
  readonly kind: BlockKind;
  readonly page: number;
  readonly runs: readonly Run[];
  /** The level of a heading, 1 to 6, or the depth of a list; 0 for other pieces. */
  readonly level: number;
  /** The label of a list item, where the file tags it separately. */
  readonly label: readonly Run[];
  /** For table rows: the runs of each cell. */
  readonly cells: readonly (readonly Run[])[] | null;
  readonly table: number | null;
  /** For headings: whether the file tags it as one. */
  readonly declared: boolean;
  /** Whether it stands alone in a table row. It may then be a cell that a page break cut. */
  readonly inTable: boolean;
}

/** A piece. Properties that are not given have their usual values. */
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
