/** Repairs page breaks: removes furniture at the edges of pages, and joins what a break cut in two. */
import { endsStatement } from '../../forms/sentence.js';
import { isPageNumber } from '../page-number.js';
import { takeMarker } from './markers.js';
import { hasText, type Piece } from './piece.js';
import { mainSize, rawText } from './text.js';

/**
 * A running header or footer is at most this long, and stands on at least so many pages and on at least this share of
 * them.
 */
const MAX_RUNNING = 120;
const MIN_REPEATS = 3;
const RUNNING_SHARE = 0.4;
/** Beside a running line stands text, on at least this share of its pages. */
const BESIDE_TEXT = 0.5;
/** How many pieces at the top or the foot of a page may be furniture. */
const EDGE = 3;

/**
 * Marks page numbers, and running headers and footers that the file does not tag as artifacts. A running line stands
 * beside text. Lines that stand alone on page after page are themselves the text.
 */
export function markFurniture(pages: readonly (readonly Piece[])[]): Piece[][] {
  const atEdges = pages.map((page) => keysOf(edges(page)));
  const running = runningKeys(pages, atEdges);
  const isFurniture = (piece: Piece, key: string | undefined): boolean => {
    if (piece.kind !== 'paragraph' && (piece.kind !== 'heading' || piece.declared)) return false;
    return key !== undefined && (key === A_NUMBER || running.has(key));
  };
  return pages.map((page, i) =>
    page.map((p) =>
      isFurniture(p, atEdges[i]?.get(p)) ? { ...p, kind: 'furniture', label: [] } : p,
    ),
  );
}

function edges(page: readonly Piece[]): Piece[] {
  return [...page.slice(0, EDGE), ...page.slice(Math.max(EDGE, page.length - EDGE))];
}

/** The keys of lines that stand at the edges of several pages, most of which also have text. */
function runningKeys(
  pages: readonly (readonly Piece[])[],
  atEdges: readonly LineKeys[],
): Set<string> {
  const counts = countsOf(atEdges);
  const repeats = Math.max(MIN_REPEATS, pages.length * RUNNING_SHARE);
  const running = [...counts].filter(([, count]) => count >= repeats);
  if (running.length === 0) return new Set();
  const withText = pagesWithText(pages, repeats);
  const beside = countsOf(atEdges.filter((_, i) => withText[i]));
  const isBeside = ([key, count]: [string, number]): boolean =>
    (beside.get(key) ?? 0) >= count * BESIDE_TEXT;
  return new Set(running.filter(isBeside).map(([key]) => key));
}

/** For each page, whether it has anything other than page numbers and lines that many pages have. */
function pagesWithText(pages: readonly (readonly Piece[])[], repeats: number): boolean[] {
  const bodies = pages.map((page) => page.filter((p) => p.kind !== 'furniture' && hasText(p.runs)));
  const keys = bodies.map((body) => (body.every((p) => lineOf(p) !== null) ? keysOf(body) : null));
  const counts = countsOf(keys.map((page) => page ?? new Map()));
  const isOwn = (key: string): boolean => key !== A_NUMBER && (counts.get(key) ?? 0) < repeats;
  return keys.map((page) => page === null || [...page.values()].some(isOwn));
}

/** The pieces that are short enough for a running line, with their keys. Pieces with the same key print the same. */
type LineKeys = ReadonlyMap<Piece, string>;

/** The key of all page numbers. */
const A_NUMBER = '#';

function keysOf(pieces: readonly Piece[]): LineKeys {
  const keys = new Map<Piece, string>();
  for (const piece of pieces) {
    const line = lineOf(piece);
    if (line !== null) keys.set(piece, isPageNumber(line) ? A_NUMBER : runningKey(piece, line));
  }
  return keys;
}

/** On how many pages each key stands. Page numbers are left out. */
function countsOf(pages: readonly LineKeys[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const keys of pages)
    for (const key of new Set(keys.values()))
      if (key !== A_NUMBER) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** In characters, with all spaces: a longer piece is a paragraph, so its text need not be put together. */
const MAX_DRAWN = 3 * MAX_RUNNING;

/** The text of a piece that is short enough for a running line; `null` for a paragraph. */
function lineOf(piece: Piece): string | null {
  let length = 0;
  for (const run of piece.runs) length += run.text.length;
  if (length > MAX_DRAWN) return null;
  const text = rawText(piece.runs).trim();
  return text.length <= MAX_RUNNING ? text : null;
}

/**
 * The key of a running line. Digits are replaced, so that "Page 3" and "Page 4" are the same. The size of type is
 * part of the key, so that a title with the same words is different.
 */
function runningKey(piece: Piece, line: string): string {
  const text = line.replace(/\d+/g, '#').replace(/\s+/g, ' ');
  return `${Math.round(mainSize(piece.runs))} ${text}`;
}

/** In points: sizes of type that differ by less are the same. */
const SAME_SIZE = 0.6;
const PROSE = 60;
const BEGINS_LOWER = /^\s*[\p{Ll},;)]/u;

/** Joins what a page break cut in two: the last text of a page and the first text of the next one. */
export function joinPages(pages: readonly (readonly Piece[])[]): Piece[] {
  const out: Piece[] = [];
  for (const page of pages) {
    const at = page.findIndex(isFlow);
    const before = out.findLastIndex(isFlow);
    const first = page[at];
    const last = out[before];
    const joined = first && last && first.page > last.page ? join(last, first) : null;
    if (joined) out[before] = joined;
    for (const [i, piece] of page.entries()) if (!joined || i !== at) out.push(piece);
  }
  return out;
}

export function isFlow(p: Piece): boolean {
  return p.kind !== 'furniture' && p.kind !== 'footnote' && p.kind !== 'caption';
}

function join(last: Piece, first: Piece): Piece | null {
  if (!isOneSize(last, first)) return null;
  if (last.cells) return first.cells ? joinRows(last, first) : joinCell(last, first);
  if (first.cells) return null;
  if (last.kind === 'heading' || first.kind === 'heading')
    return last.kind === first.kind && beginsLower(first) && lacksEnd(last)
      ? joined(last, first)
      : null;
  if (last.kind === 'list-item' && isContinuation(last, first)) return joined(last, first);
  if (first.kind === 'list-item' || hasMarker(first)) return null;
  return (lacksEnd(last) && isProse(last)) || beginsLower(first) ? joined(last, first) : null;
}

/** Whether a piece is longer than a label, a name or a date. */
export function isProse(p: Piece): boolean {
  return rawText(p.runs).trim().length >= PROSE;
}

/** Whether a piece continues a list item. It has no marker, while the items of its list have one. */
function isContinuation(last: Piece, first: Piece): boolean {
  if (first.kind !== 'list-item' || hasMarker(first)) return false;
  return hasMarker(last) || lacksEnd(last) || beginsLower(first);
}

export function hasMarker(p: Piece): boolean {
  return p.label.length > 0 || takeMarker(rawText(p.runs).trim(), true) !== null;
}

/** Whether a text stops before the end of a sentence. */
export function lacksEnd(p: Piece): boolean {
  return !endsStatement(rawText(p.runs));
}

export function isOneSize(a: Piece, b: Piece): boolean {
  return Math.abs(mainSize(a.runs) - mainSize(b.runs)) <= SAME_SIZE;
}

export function beginsLower(p: Piece): boolean {
  return BEGINS_LOWER.test(rawText(p.runs));
}

export function joined(last: Piece, first: Piece): Piece {
  return { ...last, runs: withBreak(last.runs, first.runs) };
}

function withBreak(a: Piece['runs'], b: Piece['runs']): Piece['runs'] {
  const last = a.at(-1);
  return last ? [...a.slice(0, -1), { ...last, eol: true }, ...b] : b;
}

/**
 * Joins a table row that goes on over the page: the first cell on the next page is empty, or a cell was cut inside a
 * sentence. `null` where the rows are two.
 */
function joinRows(last: Piece, first: Piece): Piece | null {
  const a = last.cells ?? [];
  const b = first.cells ?? [];
  if (a.length !== b.length) return null;
  const goesOn = !hasText(b[0] ?? []) || b.some((runs, i) => cut(a[i] ?? [], runs));
  if (!goesOn) return null;
  const cells = a.map((runs, i) => withBreak(runs, b[i] ?? []));
  return { ...last, cells, runs: cells.flat() };
}

function cut(a: Piece['runs'], b: Piece['runs']): boolean {
  return hasText(a) && hasText(b) && !endsStatement(rawText(a)) && BEGINS_LOWER.test(rawText(b));
}

/** Joins a cell that goes on alone on the next page with the cell that stands above it. */
function joinCell(last: Piece, first: Piece): Piece | null {
  const cells = last.cells ?? [];
  const index = first.inTable ? nearest(cells, leftOf(first.runs)) : -1;
  const before = cells[index];
  if (!before || endsStatement(rawText(before))) return null;
  const next = cells.map((runs, i) => (i === index ? withBreak(runs, first.runs) : runs));
  return { ...last, cells: next, runs: next.flat() };
}

function leftOf(runs: Piece['runs']): number {
  return runs.reduce((left, run) => Math.min(left, run.x), Number.POSITIVE_INFINITY);
}

/** In points: the left edges of the cells of one column differ by less than this. */
const SAME_COLUMN = 30;

function nearest(cells: readonly Piece['runs'][], left: number): number {
  return cells.findIndex((runs) => hasText(runs) && Math.abs(leftOf(runs) - left) < SAME_COLUMN);
}
