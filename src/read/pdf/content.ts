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
  };
}

/** An open piece of marked content, with what it inherits from the pieces around it. */
interface Mark {
  readonly id: string | null;
  readonly artifact: boolean;
}
const UNMARKED: Mark = { id: null, artifact: false };

class Sorter {
  readonly marked = new Map<string, Run[]>();
  readonly artifacts: Run[] = [];
  readonly loose: Run[] = [];
  /** The characters of all text so far. */
  length = 0;
  private readonly open: Mark[] = [];
  constructor(
    private readonly left: number,
    private readonly bottom: number,
  ) {}

  take(item: TextItem | MarkedItem): void {
    if (!('type' in item)) this.place(this.run(item));
    else if (item.type === 'endMarkedContent') this.open.pop();
    else {
      const around = this.open.at(-1) ?? UNMARKED;
      this.open.push({
        id: item.id ?? around.id,
        artifact: around.artifact || item.tag === 'Artifact',
      });
    }
  }

  private run(item: TextItem): Run {
    // By index: taking an array apart steps through an iterator, for every piece of text.
    const t = item.transform;
    const [a, b] = [t[0] ?? 0, t[1] ?? 0];
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

  private place(run: Run): void {
    this.length += run.text.length;
    const { id, artifact } = this.open.at(-1) ?? UNMARKED;
    if (artifact) this.artifacts.push(run);
    else if (id === null) this.loose.push(run);
    else {
      const runs = this.marked.get(id);
      if (runs) runs.push(run);
      else this.marked.set(id, [run]);
    }
  }
}
