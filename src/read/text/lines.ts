/** The lines of a text file. Lines at the edges of its pages are marked as furniture. */
import { clean, stripInvisible } from '../normalise.js';
import { isPageNumber } from '../page-number.js';

/** A line that is not empty, with its place. */
export interface Line {
  readonly text: string;
  /** The line as printed, with its gaps: several spaces separate the cells of a table. */
  readonly raw: string;
  /** How many characters stand before the first word. A tab counts as four. */
  readonly indent: number;
  /** Whether an empty line or a page break stands before it. */
  readonly gapBefore: boolean;
  /** Whether it is a running header, a footer or a page number. */
  readonly furniture: boolean;
}

/** How many lines at the top and the foot of a page may be furniture. */
const EDGE = 3;

/** The lines of a text. Form feeds separate its pages, as pdftotext writes them. */
export function linesOf(text: string): Line[] {
  const pages = stripInvisible(text.replace(/\r\n?|\u2028|\u2029|\u0085/g, '\n'))
    .split('\f')
    .map((page) => page.split(/[\n\v]/));
  const repeated = repeatedEdges(pages);
  return pages.flatMap((page) => linesOfPage(page, pages.length > 1, repeated));
}

function linesOfPage(
  page: readonly string[],
  paged: boolean,
  repeated: ReadonlySet<string>,
): Line[] {
  const lines: Line[] = [];
  const edges = paged ? edgeIndexes(page) : new Set<number>();
  let gapBefore = true;
  page.forEach((source, index) => {
    const text = clean(source);
    if (text === '') {
      gapBefore = true;
      return;
    }
    const furniture = edges.has(index) && (isPageNumber(text) || repeated.has(edgeKey(text)));
    const raw = source.replace(/\t/g, '    ');
    lines.push({ text, raw, indent: raw.length - raw.trimStart().length, gapBefore, furniture });
    gapBefore = false;
  });
  return lines;
}

/**
 * The lines that stand at the edge of at least half of the pages, and of at least three. Numbers in them may differ.
 */
function repeatedEdges(pages: readonly (readonly string[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const keys = new Set([...edgeIndexes(page)].map((index) => edgeKey(clean(page[index] ?? ''))));
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const enough = Math.max(3, pages.length / 2);
  return new Set([...counts].filter(([, count]) => count >= enough).map(([key]) => key));
}

function edgeIndexes(page: readonly string[]): Set<number> {
  const filled = page.flatMap((line, index) => (clean(line) === '' ? [] : [index]));
  return new Set([...filled.slice(0, EDGE), ...filled.slice(-EDGE)]);
}

function edgeKey(text: string): string {
  return text.replace(/\d+/g, '#').toLowerCase();
}
