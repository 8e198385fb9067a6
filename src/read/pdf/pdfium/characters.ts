/** The characters of a page as PDFium reads them: line by line, and in each line from left to right. */
import type { Area, Box } from './area.js';
import type { Engine } from './engine.js';
import type { Pointer } from './functions.js';
import type { LineHyphens } from './hyphens.js';
import type { Mark, Marks } from './marks.js';

/** What is common to the characters that are drawn by one command. */
export interface TextObject {
  readonly mark: Mark;
  /** The name of the font without the tag of its subset, because one font may be embedded in several parts. */
  readonly font: string;
  /** The size of type on the page, in points. */
  readonly size: number;
}

/**
 * One character with its box, which is as wide as the character's advance and as high as its font. The same object is
 * filled again for each character, so a visitor must copy what it needs. Lengths are in points of the page as it is
 * shown; y is measured upwards.
 */
export interface Character extends Box {
  /** Its code point. */
  code: number;
  /** The object that draws it; `null` for a space or line end that PDFium inserted where the file leaves a gap. */
  object: TextObject | null;
  /** Whether the character before belongs to another object. */
  begins: boolean;
  /** The baseline of its object. */
  y: number;
}

/** The tag before the name of a font: "ABCDEF+Tahoma". */
const SUBSET_TAG = /^[A-Z]{6}\+/;

export class Characters {
  readonly #fonts = new Map<Pointer, string>();

  constructor(
    private readonly engine: Engine,
    private readonly text: Pointer,
    private readonly marks: Marks,
    private readonly hyphens: LineHyphens,
    private readonly area: Area,
  ) {}

  visit(count: number, visit: (character: Character) => void): void {
    const { call, scratch } = this.engine;
    const c = blank();
    let last: Pointer = 0;
    let object: TextObject | null = null;
    for (let i = 0; i < count; i++) {
      const pointer = call.FPDFText_GetTextObject(this.text, i);
      // Such a code is only the character's number in its font.
      if (call.FPDFText_HasUnicodeMapError(this.text, i) === 1) continue;
      c.code = this.hyphens.resolved(call.FPDFText_GetUnicode(this.text, i), pointer);
      c.begins = pointer !== 0 && pointer !== last;
      if (c.begins) {
        object = this.#object(i, pointer);
        c.y = this.#baseline(i);
        last = pointer;
      }
      c.object = pointer === 0 ? null : object;
      if (pointer !== 0 && call.FPDFText_GetLooseCharBox(this.text, i, scratch)) this.#box(c);
      visit(c);
    }
  }

  #object(index: number, pointer: Pointer): TextObject {
    const { call, scratch, view } = this.engine;
    call.FPDFText_GetMatrix(this.text, index, scratch);
    const scale = Math.hypot(view.getFloat32(scratch, true), view.getFloat32(scratch + 4, true));
    return {
      mark: this.marks.of(pointer),
      font: this.#font(pointer),
      size: call.FPDFText_GetFontSize(this.text, index) * scale,
    };
  }

  #font(object: Pointer): string {
    const { engine } = this;
    const font = engine.call.FPDFTextObj_GetFont(object);
    let name = this.#fonts.get(font);
    if (name === undefined) {
      name = engine.cText((buffer, bytes) =>
        engine.call.FPDFFont_GetBaseFontName(font, buffer, bytes),
      );
      name = name.replace(SUBSET_TAG, '');
      this.#fonts.set(font, name);
    }
    return name;
  }

  #baseline(index: number): number {
    const { call, scratch } = this.engine;
    call.FPDFText_GetCharOrigin(this.text, index, scratch, scratch + 8);
    const { view } = this.engine;
    const [x, y] = [view.getFloat64(scratch, true), view.getFloat64(scratch + 8, true)];
    const point = { left: x, bottom: y, right: x, top: y };
    this.area.place(point);
    return point.bottom;
  }

  #box(c: Character): void {
    const { scratch, view } = this.engine;
    c.left = view.getFloat32(scratch, true);
    c.top = view.getFloat32(scratch + 4, true);
    c.right = view.getFloat32(scratch + 8, true);
    c.bottom = view.getFloat32(scratch + 12, true);
    this.area.place(c);
  }
}

function blank(): Character {
  return { code: 0, object: null, begins: false, y: 0, left: 0, top: 0, right: 0, bottom: 0 };
}
