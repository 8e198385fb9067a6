/**
 * A page's text as PDF.js gives it, sorted by the marked content that it stands in.
 *
 * The format promises: every piece of text of a tagged page is marked content with an id that the
 * structure tree names, or an artifact (running header, page number). Files keep that promise but
 * for the untagged ones, whose text is `loose`.
 */
import type { PDFPageProxy } from 'pdfjs-dist';

/** A piece of text drawn in one go: one font, one baseline. Lengths in PDF points, y upwards from the page's foot. */
export interface Run {
  readonly text: string;
  /** The line ends after this run. */
  readonly eol: boolean;
  /** The document's own name for the font: two runs in one font have the same. */
  readonly font: string;
  readonly size: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface PageContent {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  /** Marked content id → its runs in drawing order. */
  readonly marked: ReadonlyMap<string, readonly Run[]>;
  readonly artifacts: readonly Run[];
  readonly loose: readonly Run[];
  /** The characters of the page's text, without its artifacts. */
  readonly ink: number;
}

interface TextItem {
  readonly str: string;
  readonly hasEOL: boolean;
  readonly fontName: string;
  readonly transform: readonly number[];
  readonly width: number;
}
interface MarkedItem {
  readonly type: string;
  readonly id?: string | null;
  readonly tag?: string | null;
}

/**
 * Reads a page's text as it comes, and stops where `check` throws: it is told how many characters
 * have come so far, because a page that draws without end is never there as a whole.
 */
export async function pageContent(
  page: PDFPageProxy,
  number: number,
  check: (length: number) => void = () => {},
): Promise<PageContent> {
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const sorter = new Sorter(left, bottom);
  const reader = page.streamTextContent({ includeMarkedContent: true }).getReader();
  try {
    for (;;) {
      const { value, done } = await reader.read();
      if (done) break;
      for (const item of value.items as (TextItem | MarkedItem)[]) sorter.take(item);
      check(sorter.length);
    }
  } catch (error) {
    // PDF.js's other half draws on until it is told that nobody reads.
    await reader.cancel(error).catch(() => undefined);
    throw error;
  }
  return {
    page: number,
    width: right - left,
    height: top - bottom,
    marked: sorter.marked,
    artifacts: sorter.artifacts,
    loose: sorter.loose,
    ink: sorter.ink,
  };
}

/** An open piece of marked content, with what it inherits from the pieces around it. */
interface Mark {
  readonly id: string | null;
  readonly artifact: boolean;
}
const UNMARKED: Mark = { id: null, artifact: false };

/** A run as it is being sorted: the end of its line may still come. */
type Drawn = { -readonly [K in keyof Run]: Run[K] };

class Sorter {
  readonly marked = new Map<string, Drawn[]>();
  readonly artifacts: Drawn[] = [];
  readonly loose: Drawn[] = [];
  /** The characters of all text so far. */
  length = 0;
  /** Those that are no artifact's. */
  ink = 0;
  private readonly open: Mark[] = [];
  constructor(
    private readonly left: number,
    private readonly bottom: number,
  ) {}

  take(item: TextItem | MarkedItem): void {
    if (!('type' in item)) this.place(item);
    else if (item.type === 'endMarkedContent') this.open.pop();
    else {
      const around = this.open.at(-1) ?? UNMARKED;
      this.open.push({
        id: item.id ?? around.id,
        artifact: around.artifact || item.tag === 'Artifact',
      });
    }
  }

  private place(item: TextItem): void {
    const mark = this.open.at(-1) ?? UNMARKED;
    this.length += item.str.length;
    if (!mark.artifact) this.ink += item.str.length;
    const runs = this.runsOf(mark);
    const last = runs.at(-1);
    // PDF.js gives the end of a line by itself where the line's text is drawn in several goes.
    if (item.str === '' && last) last.eol ||= item.hasEOL;
    else runs.push(this.run(item));
  }

  private runsOf({ id, artifact }: Mark): Drawn[] {
    if (artifact) return this.artifacts;
    if (id === null) return this.loose;
    let runs = this.marked.get(id);
    if (!runs) {
      runs = [];
      this.marked.set(id, runs);
    }
    return runs;
  }

  private run(item: TextItem): Drawn {
    // By index: taking an array apart steps through an iterator, for every piece of text.
    const t = item.transform;
    const a = t[0] ?? 0;
    const b = t[1] ?? 0;
    return {
      text: item.str,
      eol: item.hasEOL,
      font: item.fontName,
      size: b === 0 ? Math.abs(a) : Math.hypot(a, b),
      x: (t[4] ?? 0) - this.left,
      y: (t[5] ?? 0) - this.bottom,
      width: item.width,
    };
  }
}
