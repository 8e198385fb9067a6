/**
 * The text of a page in runs, grouped by the marked content to which it belongs.
 *
 * The PDF format promises that every text of a tagged page belongs either to marked content, whose number the
 * structure tree names, or to an artifact (running header, page number). Tagged files mostly keep this promise. The
 * text of untagged files is `loose`.
 */
import type { Character, TextObject } from './pdfium/characters.js';
import type { PdfiumPage } from './pdfium/page.js';
import { isNumber } from './text.js';

/**
 * Text in one font on one baseline, without a wide gap. Lengths are in PDF points; y is measured upwards from the
 * foot of the page.
 */
export interface Run {
  readonly text: string;
  /** Whether the line ends after this run. */
  readonly eol: boolean;
  /** The name of the font. Two runs in one font have the same name. */
  readonly font: string;
  readonly size: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly page: number;
  /** The left edge of each UTF-16 unit of the text. Spaces that are inserted later have none. */
  readonly lefts: readonly number[];
  /** How far the top of the letters is from the top of the page. */
  readonly top: number;
  readonly bottom: number;
}

export interface PageContent {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  /** The runs of each marked content, by its number, in the order of drawing. */
  readonly marked: ReadonlyMap<number, readonly Run[]>;
  readonly artifacts: readonly Run[];
  readonly loose: readonly Run[];
  /** The number of characters of the page's text, without its artifacts. */
  readonly ink: number;
  /** The number of characters of the longest text that is drawn by one command. */
  readonly longest: number;
}

/**
 * Reads the text of a page. `check` is called with the number of characters before they are read; where it throws,
 * reading ends.
 */
export function pageContent(
  page: PdfiumPage,
  number: number,
  check: (length: number) => void = () => {},
): PageContent {
  const sorter = new Sorter(number, page.height);
  page.characters(check, (character) => sorter.take(character));
  return {
    page: number,
    width: page.width,
    height: page.height,
    marked: sorter.marked,
    artifacts: sorter.artifacts,
    loose: sorter.loose,
    ink: sorter.ink,
    longest: sorter.longest,
  };
}

/** A run that is being built. */
type Drawn = { -readonly [K in keyof Run]: Run[K] } & { lefts: number[] };

const SPACE = 0x20;
/** A run ends at a gap of at least this share of the type's size. */
const MAX_GAP = 0.5;

class Sorter {
  readonly marked = new Map<number, Drawn[]>();
  readonly artifacts: Drawn[] = [];
  readonly loose: Drawn[] = [];
  ink = 0;
  longest = 0;
  private length = 0;
  private object: TextObject | null = null;
  private run: Drawn | null = null;
  /**
   * Where the last character ends, and its code. They are kept so that the text of a run need not be looked at while
   * it grows.
   */
  private right = 0;
  private lastCode = 0;
  /** Whether PDFium put a space after the last character, because the file leaves a gap there. */
  private spaced = false;

  constructor(
    private readonly page: number,
    private readonly height: number,
  ) {}

  take(c: Character): void {
    const { object } = c;
    if (object === null) this.spaced ||= c.code === SPACE;
    else {
      if (this.spaced) this.space(c);
      this.length = c.begins ? 1 : this.length + 1;
      this.longest = Math.max(this.longest, this.length);
      const run = this.runFor(c, object);
      const text = textOf(c.code);
      run.text += text;
      for (let i = 0; i < text.length; i++) run.lefts.push(c.left);
      run.top = Math.min(run.top, this.height - c.top);
      run.bottom = Math.max(run.bottom, this.height - c.bottom);
      if (!object.mark.artifact) this.ink += text.length;
      this.right = c.right;
      this.lastCode = c.code;
      // The space after the last word counts no width, because it may reach into the next column.
      if (c.code !== SPACE) run.width = Math.max(run.width, c.right - run.x);
    }
  }

  /** Adds the space that PDFium put after the last run, where the line goes on. */
  private space(c: Character): void {
    this.spaced = false;
    const { run } = this;
    if (!run || this.lastCode === SPACE || c.left < run.x) return;
    if (Math.abs(run.y - c.y) >= run.size) return;
    run.text += ' ';
    run.lefts.push(this.right);
  }

  /** The run that a character continues, or a new one. */
  private runFor(c: Character, object: TextObject): Drawn {
    const { run } = this;
    const last = this.object;
    this.object = object;
    const near = run && Math.abs(c.left - this.right) < MAX_GAP * object.size;
    const goesOn = last === object || (isAlike(last, object) && isBeside(run, c));
    if (near && goesOn) return run;
    return this.begin(object, c.left, c.y);
  }

  private begin(object: TextObject, x: number, y: number): Drawn {
    const { font, size } = object;
    const set = { text: '', eol: false, font, size, x, y, width: 0 };
    const box = { top: Number.POSITIVE_INFINITY, bottom: Number.NEGATIVE_INFINITY };
    const run: Drawn = { ...set, page: this.page, lefts: [], ...box };
    this.run = run;
    this.runsOf(object.mark).push(run);
    return run;
  }

  private runsOf({ content, artifact }: TextObject['mark']): Drawn[] {
    if (artifact) return this.artifacts;
    if (content < 0) return this.loose;
    let runs = this.marked.get(content);
    if (!runs) {
      runs = [];
      this.marked.set(content, runs);
    }
    return runs;
  }
}

/** The character of a code point; '' for a number that is not a code point. */
function textOf(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

/**
 * Whether a character continues the run on its baseline. The number of a paragraph stays a run of its own, because
 * often only its place tells it from the text.
 */
function isBeside(run: Run | null, c: Character): boolean {
  return run !== null && Math.abs(run.y - c.y) < 0.1 && !isNumber(run);
}

/** Whether two objects look alike and belong to the same marked content. */
function isAlike(a: TextObject | null, b: TextObject): boolean {
  if (a === null || a.font !== b.font || a.size !== b.size) return false;
  return a.mark.content === b.mark.content && a.mark.artifact === b.mark.artifact;
}
