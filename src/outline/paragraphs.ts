/** Turns the blocks of a section into paragraphs. */
import type { Block, Print } from '../model/document.js';
import type { SectionRole } from '../model/vocabulary.js';
import { type Span, sentences } from './sentences.js';

/** A paragraph of a section: what the report holds of it, and what later stages need to know. */
export interface OutlineParagraph {
  readonly text: string;
  readonly page: number | null;
  readonly style: 'paragraph' | 'list-item' | 'table-row';
  readonly marker: string | null;
  /** For table rows: where each cell that is not empty stands in the text. */
  readonly cells: readonly Span[] | null;
  /**
   * Where its sentences stand in the text, in order. No later stage cuts the text again. In a list, each cell of
   * a table row is cut by itself, because a row of a list holds the item in one cell and who must act in another.
   */
  readonly sentences: readonly Span[];
  /** Whether it is the standfirst of an article: the line under the title that sums the article up. */
  readonly standfirst: boolean;
  /** Where its characters stand on the pages. Only PDFs have it. */
  readonly print?: readonly Print[];
}

const NUMBERED = /^\(?\d/;
/** The roles of sections that are lists. Their numbered paragraphs are items. */
export const LISTS: ReadonlySet<SectionRole> = new Set([
  'improvement',
  'priority-action',
  'strengths',
]);

/** The paragraph for a block, in a section with this role. */
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

/** Where the cells stand in the text of a row, which is its filled cells joined by one space. */
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
