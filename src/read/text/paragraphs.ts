/** Joins lines to paragraphs. It decides what the end of a line means. */
import { beginsInLowerCase, endsStatement } from '../../forms/sentence.js';
import { OPEN_ENDED } from '../open-ended.js';
import type { Line } from './lines.js';
import { markerOf } from './markers.js';

/** The lines of one paragraph, list item or heading, in order. */
export type Group = readonly Line[];

/** In characters: the least and the most that text is wrapped to. */
const NARROWEST = 40;
const WIDEST = 130;

/** "date 2025-03-07 The council …": programs that save pages as text put the date before the first words. */
const SAVED_DATE = /^date:? \d{4}-\d{2}-\d{2}\b/i;

/** "Leadership: requires improvement", "Overall – Good": the line of a list of grades. */
const GRADE_LINE =
  /\S\s*[:–—-]\s*(?:outstanding|good|requires improvement(?: to be good)?|inadequate|adequate|satisfactory)[.!]?$/i;

/**
 * A line is full where the next word would have reached this share of the width. It is less than 1, because letters
 * have different widths.
 */
const FULL = 0.88;
/** The same for a line that ends a sentence. Unless it is this full, it ends its paragraph too. */
const FULL_AFTER_SENTENCE = 0.97;

/** The groups of a text. Each running header and footer is a group of its own. */
export function groupsOf(lines: readonly Line[]): Group[] {
  const width = widthOf(lines);
  const groups: Line[][] = [];
  let open: Line[] | null = null;
  for (const line of lines) {
    if (line.furniture) {
      groups.push([line]);
    } else if (open !== null && continues(open, line, width)) {
      open.push(line);
    } else {
      open = [line];
      groups.push(open);
    }
  }
  return groups;
}

/** The width in characters to which the text is wrapped; `null` where each line is a paragraph. */
function widthOf(lines: readonly Line[]): number | null {
  const lengths = lines
    .filter((line, i) => lines[i + 1]?.gapBefore === false && !line.furniture)
    .map((line) => line.indent + line.text.length)
    .sort((a, b) => a - b);
  if (lengths.length < 3) return null;
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  const long = lengths.filter((length) => length > WIDEST).length;
  return width >= NARROWEST && width <= WIDEST && long * 10 <= lengths.length ? width : null;
}

function continues(group: readonly Line[], line: Line, width: number | null): boolean {
  const last = group[group.length - 1];
  if (last === undefined) return false;
  if (isBareMarker(last.text) && group.length === 1) return true;
  if (startsItem(line.text) || isTableLine(line) || isTableLine(last)) return false;
  if (line.gapBefore) return continuesAcrossGap(joined(group), line.text);
  if (/^(?:www\.|https?:|\S+@\S+$)/i.test(line.text)) return false;
  if (SAVED_DATE.test(line.text)) return false;
  if (endsStatement(last.text) && line.indent >= last.indent + 2 && !startsItem(last.text))
    return false;
  if (GRADE_LINE.test(last.text) && !beginsInLowerCase(line.text)) return false;
  if (width === null) return beginsInLowerCase(line.text) && !endsStatement(last.text);
  return beginsInLowerCase(line.text) || isFull(last, line, width);
}

/** Whether a line is full: the first word of the next line would not have fitted on it. */
function isFull(line: Line, next: Line, width: number): boolean {
  const word = /^\S+/.exec(next.text)?.[0] ?? '';
  const share = endsStatement(line.text) ? FULL_AFTER_SENTENCE : FULL;
  return line.indent + line.text.length + 1 + word.length > width * share;
}

/** In characters: no heading is longer. A longer text without a full stop is a paragraph that was cut in two. */
const CUT_PARAGRAPH = 60;

/** Whether the text after an empty line or a page break continues the paragraph before it. */
function continuesAcrossGap(before: string, after: string): boolean {
  if (endsStatement(before) || !/[\p{L}\p{N},–—-]$/u.test(before)) return false;
  if (OPEN_ENDED.test(before) && before.length > 25) return /^[\p{L}\p{N}‘“"'(]/u.test(after);
  return beginsInLowerCase(after) && (before.length >= CUT_PARAGRAPH || /,$/.test(before));
}

function startsItem(text: string): boolean {
  return markerOf(text) !== null || isBareMarker(text);
}

/** Whether a line is only a marker. pdftotext writes numbered paragraphs with their text on the next line. */
function isBareMarker(text: string): boolean {
  return /^(?:\d{1,3}[.)]|[•◼■▪●○◦‣·\uF000-\uF0FF-])$/.test(text);
}

/**
 * Whether a line is a row of cells: it has at least two, separated by three spaces or more. Text after a bullet is
 * not a cell.
 */
export function isTableLine(line: Line): boolean {
  const marked = markerOf(line.raw.trimStart());
  return !marked?.bullet && /\S {3,}\S/.test(marked?.text ?? line.raw);
}

function joined(group: readonly Line[]): string {
  // Only the last lines are joined. They show how a paragraph ends, and a whole text may be one paragraph.
  return group
    .slice(-3)
    .map((line) => line.text)
    .join(' ');
}
