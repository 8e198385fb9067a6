/** Makes documents for tests from lines of text, as the stage `read` would give them. */
import type { Block, BlockKind, Declared, Document } from '../src/model/document.js';
import { NOTHING_DECLARED } from '../src/read/declared.js';

const MARKS: readonly [RegExp, BlockKind][] = [
  [/^# /, 'heading'],
  [/^- /, 'list-item'],
  [/^\| /, 'table-row'],
  [/^~ /, 'furniture'],
];

/**
 * Each line is a block: "# " begins a heading, "- " a list item, "| a | b" a table row, "~ " furniture,
 * "== N" the beginning of page N, anything else a paragraph.
 */
export function documentOf(
  text: string,
  given: Partial<Document> & { declares?: Partial<Declared> } = {},
): Document {
  const { declares = {}, ...rest } = given;
  let page: number | null = null;
  let table = 0;
  const blocks: Block[] = [];
  for (const line of text
    .split('\n')
    .map((l) => l.trim())
    .filter((l) => l !== '')) {
    const turn = /^== (\d+)$/.exec(line);
    if (turn !== null) page = Number(turn[1]);
    else {
      const block = blockOf(line, page, table);
      if (block.cells === null) table += 1;
      blocks.push(block);
    }
  }
  return {
    format: 'text',
    pages: page,
    declared: { ...NOTHING_DECLARED, ...declares },
    blocks,
    warnings: [],
    ...rest,
  };
}

function blockOf(line: string, page: number | null, table: number): Block {
  const [mark, kind] = MARKS.find(([pattern]) => pattern.test(line)) ?? [
    null,
    'paragraph' as const,
  ];
  const body = mark === null ? line : line.replace(mark, '');
  const cells = kind === 'table-row' ? body.split('|').map((cell) => cell.trim()) : null;
  return {
    kind,
    text: cells === null ? body : cells.filter((cell) => cell !== '').join(' '),
    page,
    level: kind === 'heading' || kind === 'list-item' ? 1 : 0,
    marker: kind === 'list-item' ? '•' : null,
    cells,
    table: cells === null ? null : table,
    font: null,
    declared: false,
  };
}
