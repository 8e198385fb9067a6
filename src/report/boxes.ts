/**
 * Finds where words stand on the pages of a PDF: one box for each line that they cover.
 *
 * A paragraph's text differs from its print: hyphens at ends of lines, footnote marks and markers were removed, and
 * spaces were made one. So each character of the text is looked for in the print, from the end backwards. What was
 * removed at the front, such as a marker, is then never reached.
 */
import type { Print } from '../model/document.js';
import type { Box } from '../model/report.js';

/** A paragraph, and its characters as printed. */
export interface Printed {
  readonly text: string;
  readonly print?: readonly Print[];
}

/** For each character of a text: the number of its print, and its number in that print; -1 where it was not found. */
interface Places {
  readonly print: Int32Array;
  readonly at: Int32Array;
}

const SPACE = /\s/;
/**
 * In characters: the most that may be printed between two characters of the text and missing in it, such as footnote
 * marks or hyphens.
 */
const MOST_SKIPPED = 24;

const known = new WeakMap<readonly Print[], Places>();

/**
 * The boxes of a part of a paragraph, in points from the page's top left, rounded to a tenth. Empty where the
 * paragraph has no print.
 */
export function boxesOf(paragraph: Printed, start: number, end: number): Box[] {
  const { text, print = [] } = paragraph;
  if (print.length === 0) return [];
  let places = known.get(print);
  if (places === undefined) {
    places = placesOf(text, print);
    known.set(print, places);
  }
  return inLines(partsOf(print, places, start, end)).map(rounded);
}

function placesOf(text: string, print: readonly Print[]): Places {
  const places = { print: new Int32Array(text.length).fill(-1), at: new Int32Array(text.length) };
  const back = new Backwards(print);
  for (let i = text.length - 1; i >= 0; i--) {
    const unit = text[i] ?? '';
    if (SPACE.test(unit) || !back.goTo(unit)) continue;
    places.print[i] = back.print;
    places.at[i] = back.at;
  }
  return places;
}

/** Goes through the printed characters from the end to the beginning. */
class Backwards {
  print: number;
  at: number;

  constructor(private readonly prints: readonly Print[]) {
    this.print = prints.length;
    this.at = 0;
  }

  /**
   * Goes back to the next printed character that is `unit`. Stays in place, and gives `false`, where it would have to
   * pass over too many others.
   */
  goTo(unit: string): boolean {
    const [print, at] = [this.print, this.at];
    for (let skipped = 0; skipped <= MOST_SKIPPED && this.#step(); ) {
      const found = this.prints[this.print]?.text[this.at] ?? '';
      if (found === unit) return true;
      if (!SPACE.test(found)) skipped += 1;
    }
    this.print = print;
    this.at = at;
    return false;
  }

  #step(): boolean {
    while (this.at === 0) {
      if (this.print === 0) return false;
      this.print -= 1;
      this.at = this.prints[this.print]?.text.length ?? 0;
    }
    this.at -= 1;
    return true;
  }
}

/** One box for each print that holds some of the part. */
function partsOf(print: readonly Print[], places: Places, start: number, end: number): Box[] {
  const ends = new Map<number, { first: number; last: number }>();
  for (let i = start; i < end; i++) {
    const index = places.print[i] ?? -1;
    const at = places.at[i] ?? 0;
    const found = ends.get(index);
    if (index >= 0 && found === undefined) ends.set(index, { first: at, last: at });
    else if (found) found.last = at;
  }
  return [...ends].flatMap(([index, { first, last }]) => boxOf(print[index], first, last) ?? []);
}

function boxOf(print: Print | undefined, first: number, last: number): Box | null {
  if (print === undefined) return null;
  const x = print.lefts[first] ?? print.right;
  // Letters that are drawn as one glyph have one place. The next place is that of the next glyph.
  const next = print.lefts.findIndex((left, i) => i > last && left > (print.lefts[last] ?? 0));
  const isEnd = next < 0 || next >= print.text.trimEnd().length;
  const right = isEnd ? print.right : (print.lefts[next] ?? print.right);
  const { page, top, bottom } = print;
  return { page, x, y: top, width: Math.max(0, right - x), height: bottom - top };
}

/** Two boxes on one line are joined where the gap between them is at most this many times their height. */
const MAX_GAP = 2;

/** Joins boxes that stand beside each other on one line. */
function inLines(boxes: readonly Box[]): Box[] {
  const lines: Box[] = [];
  for (const box of boxes) {
    const last = lines.at(-1);
    if (last && isOneLine(last, box)) lines[lines.length - 1] = around(last, box);
    else lines.push(box);
  }
  return lines;
}

function isOneLine(a: Box, b: Box): boolean {
  const overlap = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  const gap = Math.max(a.x, b.x) - Math.min(a.x + a.width, b.x + b.width);
  const height = Math.min(a.height, b.height);
  return a.page === b.page && overlap > height / 2 && gap < MAX_GAP * height;
}

function around(a: Box, b: Box): Box {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  const width = Math.max(a.x + a.width, b.x + b.width) - x;
  const height = Math.max(a.y + a.height, b.y + b.height) - y;
  return { page: a.page, x, y, width, height };
}

function rounded({ page, x, y, width, height }: Box): Box {
  const tenth = (value: number): number => Math.round(value * 10) / 10;
  return { page, x: tenth(x), y: tenth(y), width: tenth(width), height: tenth(height) };
}
