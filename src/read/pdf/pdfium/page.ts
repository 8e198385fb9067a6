/** A page in PDFium: its area, its characters with the objects that draw them, its structure tree. */
import type { TreeElement, TreeNode } from '../tree.js';
import { type Area, areaOf } from './area.js';
import { type Character, Characters } from './characters.js';
import type { Engine } from './engine.js';
import type { Pointer } from './functions.js';
import { LineHyphens } from './hyphens.js';
import { Marks } from './marks.js';

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
   * Visits the characters of the page, line by line. `begin` is told first how many there are; what
   * it throws ends the visit.
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

  /** The structure tree as far as it is about this page; `null` where there is none. */
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

  /** `seen`: an element of a broken file may hold one that holds it. */
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
