/**
 * Reads tagged pages: puts the structure tree and the marked content together, as pieces in reading order.
 *
 * Real files nest elements in many ways. A paragraph contains a footnote, a list or another paragraph. The body of a
 * list item contains paragraphs. A layout table contains a whole page. So every element is walked in the same way:
 * the text of an inline element belongs to the block around it, and a block inside another becomes a piece of its
 * own.
 */
import type { Run } from './content.js';
import { hasText, type Piece, piece } from './piece.js';
import { setInLines } from './text.js';
import type { TreeElement } from './tree.js';

const INLINE = new Set([
  'Span',
  'Link',
  'Reference',
  'Quote',
  'Em',
  'Strong',
  'Sub',
  'Code',
  'Annot',
  'Ruby',
  'Warichu',
  'BibEntry',
  'Lbl',
]);

const HEADING = /^H([1-6])?$/;
const CELL = new Set(['TD', 'TH']);

/** What is known of the elements around the one that is walked. */
interface Around {
  readonly kind: 'paragraph' | 'heading' | 'list-item' | 'footnote' | 'caption' | 'furniture';
  readonly level: number;
  readonly depth: number;
  /** The list item around. Its first block is the item; the blocks after it are paragraphs. */
  readonly item: { begun: boolean } | null;
}

const PARAGRAPH: Around = { kind: 'paragraph', level: 0, depth: 0, item: null };

/** The pieces of a tagged page. `tables` counts the tables of the document. */
export function taggedPieces(
  tree: TreeElement,
  marked: ReadonlyMap<number, readonly Run[]>,
  page: number,
  tables: { next: number },
): Piece[] {
  const walk = new Walk(marked, page, tables);
  walk.children(tree, PARAGRAPH);
  walk.flush();
  return walk.pieces;
}

class Walk {
  readonly pieces: Piece[] = [];
  private runs: Run[] = [];
  private label: Run[] = [];
  private around: Around = PARAGRAPH;
  private readonly notes: Piece[] = [];

  constructor(
    private readonly marked: ReadonlyMap<number, readonly Run[]>,
    private readonly page: number,
    private readonly tables: { next: number },
  ) {}

  children(node: TreeElement, around: Around): void {
    for (const child of node.children) {
      if ('content' in child) this.leaf(child.content, around);
      else this.node(child, around);
    }
  }

  private node(node: TreeElement, around: Around): void {
    const { role } = node;
    if (role === 'Note' || role === 'FENote') this.note(node);
    else if (role === 'Lbl' && around.kind === 'list-item') this.collectLabel(node);
    else if (INLINE.has(role)) this.inline(node, around);
    else if (role === 'Table') this.table(node);
    else if (role === 'LI')
      this.block(node, { ...around, kind: 'list-item', item: { begun: false } });
    else if (role === 'L') this.block(node, { ...around, depth: around.depth + 1 });
    else if (role === 'LBody' || role === 'TOCI') this.children(node, around);
    else this.block(node, this.aroundOf(role, around));
  }

  private aroundOf(role: string, around: Around): Around {
    if (role === 'P' && around === PARAGRAPH) return around;
    const heading = HEADING.exec(role);
    if (heading) return { ...around, kind: 'heading', level: Number(heading[1] ?? 2) };
    if (role === 'Title') return { ...around, kind: 'heading', level: 1 };
    if (role === 'TOC') return { ...around, kind: 'furniture' };
    if (role === 'Caption') return { ...around, kind: 'caption' };
    if (role === 'P' && around.item?.begun === false) return around;
    if (around.kind === 'furniture' || around.kind === 'footnote') return around;
    return { ...around, kind: 'paragraph', level: 0 };
  }

  private leaf(content: number, around: Around): void {
    const runs = this.marked.get(content);
    if (!runs) return;
    if (this.runs.length === 0) this.around = around;
    // The runs are added one by one, because one call takes at most some 100,000 arguments.
    for (const run of runs) this.runs.push(run);
  }

  /**
   * Adds the text of an inline element to the block around it. This holds even where the inline element contains a
   * block, as a link around a paragraph does.
   */
  private inline(node: TreeElement, around: Around): void {
    this.children(node, around);
  }

  private collectLabel(node: TreeElement): void {
    const kept = this.runs;
    this.runs = [];
    this.children(node, PARAGRAPH);
    this.label = this.runs;
    this.runs = kept;
  }

  /** Keeps a footnote inside a paragraph until the paragraph is complete. */
  private note(node: TreeElement): void {
    const inner = new Walk(this.marked, this.page, this.tables);
    inner.children(node, { ...PARAGRAPH, kind: 'footnote' });
    inner.flush();
    const runs = setInLines(inner.pieces.flatMap((p) => p.runs));
    if (hasText(runs)) this.notes.push(piece('footnote', this.page, runs));
  }

  private block(node: TreeElement, around: Around): void {
    if (hasText(this.runs)) this.flush();
    this.children(node, around);
    this.flush();
  }

  /** Ends the block that is being collected. */
  flush(): void {
    const { kind, level, depth, item } = this.around;
    if (hasText(this.runs)) {
      const isItem = kind === 'list-item';
      if (item) item.begun = true;
      this.pieces.push(
        piece(kind, this.page, setInLines(this.runs), {
          level: isItem ? Math.max(1, depth) : level,
          label: isItem ? this.label : [],
          declared: kind === 'heading',
        }),
      );
      this.label = [];
    }
    this.runs = [];
    this.around = PARAGRAPH;
    if (this.notes.length > 0) this.pieces.push(...this.notes.splice(0));
  }

  private table(node: TreeElement): void {
    this.flush();
    const table = this.tables.next++;
    for (const row of rowsOf(node)) {
      const cells = cellsOf(row).map((cell) => this.cell(cell));
      for (const p of rowPieces(cells, this.page, table)) this.pieces.push(p);
    }
  }

  private cell(node: TreeElement): { head: boolean; pieces: Piece[] } {
    const inner = new Walk(this.marked, this.page, this.tables);
    inner.children(node, PARAGRAPH);
    inner.flush();
    return { head: node.role === 'TH', pieces: inner.pieces };
  }
}

/** The rows of a table, at any depth of row groups. Rows of tables inside cells are left out. */
function rowsOf(node: TreeElement): TreeElement[] {
  return elementsOf(node).flatMap((child) =>
    child.role === 'TR' ? [child] : CELL.has(child.role) ? [] : rowsOf(child),
  );
}

function cellsOf(row: TreeElement): TreeElement[] {
  return elementsOf(row).filter((child) => CELL.has(child.role));
}

function elementsOf({ children }: TreeElement): TreeElement[] {
  return children.filter((child) => 'role' in child);
}

/**
 * The pieces of a row. A row with one filled cell is only layout, and the blocks in the cell are pieces of their own.
 * A row with two or more is a table row, unless its cells contain whole lists or pages of text.
 */
function rowPieces(
  cells: readonly { readonly head: boolean; readonly pieces: readonly Piece[] }[],
  page: number,
  table: number,
): Piece[] {
  const filled = cells.filter((cell) => cell.pieces.length > 0);
  if (filled.length === 0) return [];
  if (filled.length === 1) return (filled[0]?.pieces ?? []).map((p) => ({ ...p, inTable: true }));
  const runs = cells.map((cell) => cell.pieces.flatMap((p) => spaced(p)));
  return [
    piece('table-row', page, runs.flat(), { cells: runs, table }),
    ...cells.flatMap((cell) => cell.pieces.filter((p) => p.kind === 'footnote')),
  ];
}

/** The runs of a piece with a line end after them, so that they are separated from the words of the next piece. */
function spaced(p: Piece): Run[] {
  if (p.kind === 'footnote') return [];
  const runs = [...p.label, ...p.runs];
  const last = runs.at(-1);
  return last ? [...runs.slice(0, -1), { ...last, eol: true }] : [];
}
