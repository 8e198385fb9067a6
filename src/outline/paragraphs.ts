/** The paragraphs of a section: what later stages are told of a block. */
import type { Block, Print } from '../model/document.js';
import type { SectionRole } from '../model/vocabulary.js';
import { type Span, sentences } from './sentences.js';

/** A paragraph of a section: the report's, with what later stages need to know of it. */
export interface OutlineParagraph {
  readonly text: string;
  readonly page: number | null;
  readonly style: 'paragraph' | 'list-item' | 'table-row';
  readonly marker: string | null;
  /** Table rows: where each filled cell stands in the text. */
  readonly cells: readonly Span[] | null;
  /**
   * Where its sentences stand in the text, in order. No later stage cuts the text again. In a list, each cell of
   * a table row is cut by itself, because a row of a list holds the item in one cell and who must act in another.
   */
  readonly sentences: readonly Span[];
  /** Whether it is an article's standfirst: the line under the title that sums the article up. */
  readonly standfirst: boolean;
  /** Where its characters stand on pages; absent where the format has none. */
  readonly print?: readonly Print[];
}

const NUMBERED = /^\(?\d/;
/** Roles whose numbered paragraphs are items of a list. */
export const LISTS: ReadonlySet<SectionRole> = new Set([
  'improvement',
  'priority-action',
  'strengths',
]);

/** A block as a paragraph of a section with this role. */
export function paragraphOf(block: Block, role: SectionRole): OutlineParagraph {
  const cells = block.cells ? cellSpans(block.cells) : null;
  return {
    text: block.text,
    page: block.page,
    style: styleOf(block, role),
    marker: block.marker,
    cells,
    sentences: cells && LISTS.has(role) ? sentencesIn(block.text, cells) : sentences(block.text),
    standfirst: block.standfirst === true,
    ...(block.print ? { print: block.print } : {}),
  };
}

/** The sentences of each part of a text, with their places in the whole text. */
function sentencesIn(text: string, parts: readonly Span[]): Span[] {
  return parts.flatMap((part) =>
    sentences(text.slice(part.start, part.end)).map(({ start, end }) => ({
      start: part.start + start,
      end: part.start + end,
    })),
  );
}

function styleOf({ kind, marker }: Block, role: SectionRole): OutlineParagraph['style'] {
  if (kind === 'table-row') return 'table-row';
  const isItem = marker !== null && NUMBERED.test(marker) ? LISTS.has(role) : kind === 'list-item';
  return isItem ? 'list-item' : 'paragraph';
}

/** A row's text is its filled cells joined by one space. */
function cellSpans(cells: readonly string[]): Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (const cell of cells) {
    if (cell === '') continue;
    spans.push({ start: at, end: at + cell.length });
    at += cell.length + 1;
  }
  return spans;
}
