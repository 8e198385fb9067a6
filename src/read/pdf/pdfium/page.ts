/** A page in PDFium: its area, its characters with the objects that draw them, and its structure tree. */
import type { TreeElement, TreeNode } from '../tree.js';
import { type Area, areaOf } from './area.js';
import { type Character, Characters } from './characters.js';
import { type Engine, EngineError } from './engine.js';
import type { Pointer } from './functions.js';
import { LineHyphens } from './hyphens.js';
import { Marks } from './marks.js';

/** A picture, row by row from the top. Each pixel has four bytes: red, green, blue, and one that means nothing. */
export interface Bitmap {
  readonly width: number;
  readonly height: number;
  readonly rgbx: Uint8Array;
}

/** The most pixels of a picture. */
const MOST_PIXELS = 16_000_000;
/** The format of a bitmap (blue, green, red, nothing), and the flags that put red first and draw notes and stamps. */
const BGRX = 3;
const RED_FIRST = 0x10;
const WITH_ANNOTATIONS = 0x01;
const WHITE = 0xffffffff;

export class PdfiumPage {
  readonly #area: Area;

  constructor(
    private readonly engine: Engine,
    private readonly page: Pointer,
  ) {
    this.#area = areaOf(engine, page);
  }

  /** In points, as the page is shown. */
  get width(): number {
    return this.#area.width;
  }

  get height(): number {
    return this.#area.height;
  }

  /**
   * Visits the characters of the page, line by line. `begin` is called first, with their number; where it throws, the
   * visit ends.
   */
  characters(begin: (count: number) => void, visit: (character: Character) => void): void {
    const { engine, page } = this;
    const { call } = engine;
    const text = call.FPDFText_LoadPage(page);
    if (text === 0) return;
    const read = (): void => {
      const count = call.FPDFText_CountChars(text);
      begin(count);
      const marks = new Marks(engine, page);
      const hyphens = new LineHyphens(engine, page);
      new Characters(engine, text, marks, hyphens, this.#area).visit(count, visit);
    };
    engine.using(read, () => call.FPDFText_ClosePage(text));
  }

  /**
   * Draws the page with `scale` pixels for a point, or smaller where the picture would be too large.
   *
   * @throws EngineError
   */
  bitmap(scale: number): Bitmap {
    const { engine, page } = this;
    const { call } = engine;
    const pixels = this.width * this.height * scale * scale;
    const fitting = scale * Math.min(1, Math.sqrt(MOST_PIXELS / pixels));
    const width = Math.max(1, Math.round(this.width * fitting));
    const height = Math.max(1, Math.round(this.height * fitting));
    const bitmap = call.FPDFBitmap_CreateEx(width, height, BGRX, 0, 0);
    if (bitmap === 0) throw new EngineError('PDFium has no room for the picture');
    const draw = (): Bitmap => {
      call.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE);
      const flags = RED_FIRST | WITH_ANNOTATIONS;
      call.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, flags);
      return { width, height, rgbx: this.#pixels(bitmap, width * 4 * height) };
    };
    return engine.using(draw, () => call.FPDFBitmap_Destroy(bitmap));
  }

  /** A copy of the pixels. Rows of four bytes a pixel lie side by side, with nothing between them. */
  #pixels(bitmap: Pointer, length: number): Uint8Array {
    const start = this.engine.call.FPDFBitmap_GetBuffer(bitmap);
    return this.engine.bytes(start, length).slice();
  }

  /** The part of the structure tree that is about this page; `null` where there is none. */
  tree(): TreeElement | null {
    const { engine, page } = this;
    const { call } = engine;
    const tree = call.FPDF_StructTree_GetForPage(page);
    if (tree === 0) return null;
    const read = (): TreeElement | null => {
      const count = call.FPDF_StructTree_CountChildren(tree);
      const seen = new Set<Pointer>();
      const children: TreeNode[] = [];
      for (let i = 0; i < count; i++) {
        const child = call.FPDF_StructTree_GetChildAtIndex(tree, i);
        if (child !== 0 && !seen.has(child)) children.push(this.#element(child, seen));
      }
      return count > 0 ? { role: 'Root', children } : null;
    };
    return engine.using(read, () => call.FPDF_StructTree_Close(tree));
  }

  /** `seen` holds the elements above, because in a broken file an element may contain itself. */
  #element(element: Pointer, seen: Set<Pointer>): TreeElement {
    const { engine } = this;
    const { call } = engine;
    seen.add(element);
    const role = engine.text((buffer, bytes) =>
      call.FPDF_StructElement_GetType(element, buffer, bytes),
    );
    const count = call.FPDF_StructElement_CountChildren(element);
    const children: TreeNode[] = [];
    for (let i = 0; i < count; i++) {
      const child = call.FPDF_StructElement_GetChildAtIndex(element, i);
      const content =
        child === 0 ? call.FPDF_StructElement_GetChildMarkedContentID(element, i) : -1;
      if (content >= 0) children.push({ content });
      else if (child !== 0 && !seen.has(child)) children.push(this.#element(child, seen));
    }
    return { role, children };
  }
}
