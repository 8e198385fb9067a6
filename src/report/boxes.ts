/**
 * Where words stand on pages: a box for each line that they cover.
 *
 * A paragraph's text is what is printed, but that hyphens at lines' ends, marks of footnotes and
 * markers are gone and spaces are made one. So its characters are found again in the print one by one,
 * from the end: what was taken off the front, such as a marker, is never reached.
 */
import type { Print } from '../model/document.js';
import type { Box } from '../model/report.js';

/** A paragraph with its print. */
export interface Printed {
  readonly text: string;
  readonly print?: readonly Print[];
}

/** Of each character of a text: which print it is in, and which of its characters it is; -1 for none. */
interface Places {
  readonly print: Int32Array;
  readonly at: Int32Array;
}

const SPACE = /\s/;
/** The longest that is printed and not in the text, in characters: a footnote's mark, a hyphen, a few of them. */
const MOST_SKIPPED = 24;

const known = new WeakMap<readonly Print[], Places>();

/** The boxes of part of a paragraph, in points from the page's top left, to a tenth; none without print. */
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

/** Steps through what is printed from its end. */
class Backwards {
  print: number;
  at: number;

  constructor(private readonly prints: readonly Print[]) {
    this.print = prints.length;
    this.at = 0;
  }

  /** Goes back to the next such character, over few others; stays where there is none. */
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

/** A box for each print of which the part holds some. */
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
  // Letters of one glyph have one place: the next place is that of the next glyph.
  const next = print.lefts.findIndex((left, i) => i > last && left > (print.lefts[last] ?? 0));
  const isEnd = next < 0 || next >= print.text.trimEnd().length;
  const right = isEnd ? print.right : (print.lefts[next] ?? print.right);
  const { page, top, bottom } = print;
  return { page, x, y: top, width: Math.max(0, right - x), height: bottom - top };
}

/** Two boxes of one line stand no further apart than this many times their height. */
const MAX_GAP = 2;

/** Boxes that stand beside each other on one line are one. */
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
