/**
 * Decides which hyphen stands at the end of a line: a printed one, or a soft one that only shows where a word is cut.
 * PDFium gives the same mark for both. Where nothing follows the hyphen, PDFium gives the hyphen itself. So the
 * object that ends with it is read again, with all other objects of the page left out.
 */
import type { Engine } from './engine.js';
import type { Pointer } from './functions.js';

/** The code that PDFium gives for a hyphen that cuts a word at the end of a line. */
const LINE_HYPHEN = 0x2;
const HYPHEN = 0x2d;
const SOFT_HYPHEN = 0xad;
const SPACE = 0x20;

export class LineHyphens {
  #othersLeftOut = false;

  constructor(
    private readonly engine: Engine,
    private readonly page: Pointer,
  ) {}

  /** The code itself, or the code of the hyphen for which it stands. `object` is the one that draws it. */
  resolved(code: number, object: Pointer): number {
    if (code !== LINE_HYPHEN) return code;
    const { call } = this.engine;
    this.#leaveOutAll();
    call.FPDFPageObj_SetIsActive(object, 1);
    const text = call.FPDFText_LoadPage(this.page);
    if (text === 0) return HYPHEN;
    return this.engine.using(
      () => (this.#lastCode(text) === SOFT_HYPHEN ? SOFT_HYPHEN : HYPHEN),
      () => {
        call.FPDFText_ClosePage(text);
        call.FPDFPageObj_SetIsActive(object, 0);
      },
    );
  }

  #leaveOutAll(): void {
    if (this.#othersLeftOut) return;
    const { call } = this.engine;
    const count = call.FPDFPage_CountObjects(this.page);
    for (let i = 0; i < count; i++)
      call.FPDFPageObj_SetIsActive(call.FPDFPage_GetObject(this.page, i), 0);
    this.#othersLeftOut = true;
  }

  /** The last code that is not a space. */
  #lastCode(text: Pointer): number {
    const { call } = this.engine;
    for (let i = call.FPDFText_CountChars(text) - 1; i >= 0; i--) {
      const code = call.FPDFText_GetUnicode(text, i);
      if (code > SPACE) return code;
    }
    return 0;
  }
}
