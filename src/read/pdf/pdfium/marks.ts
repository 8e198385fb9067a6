/** Finds the marked content to which the objects of a page belong. */
import type { Engine } from './engine.js';
import type { Pointer } from './functions.js';

/** The marked content of a text: the number by which the structure tree names it, or -1. */
export interface Mark {
  readonly content: number;
  /** Whether the file says that it is an artifact: a running header, a page number or an ornament. */
  readonly artifact: boolean;
}

const UNMARKED: Mark = { content: -1, artifact: false };
const FORM_OBJECT = 5;
/** Forms may be nested this deep; PDFium itself goes no deeper. */
const MAX_FORMS = 40;

export class Marks {
  readonly #byObject = new Map<Pointer, Mark>();
  readonly #isArtifact = new Map<Pointer, boolean>();
  #inForms: ReadonlyMap<Pointer, Mark> | undefined;

  constructor(
    private readonly engine: Engine,
    private readonly page: Pointer,
  ) {}

  /** The mark of an object, or of the form that draws it. */
  of(object: Pointer): Mark {
    let mark = this.#byObject.get(object);
    if (mark === undefined) {
      mark = this.#own(object);
      if (mark === UNMARKED) mark = this.#ofForm(object);
      this.#byObject.set(object, mark);
    }
    return mark;
  }

  #own(object: Pointer): Mark {
    const { call } = this.engine;
    const content = call.FPDFPageObj_GetMarkedContentID(object);
    const count = call.FPDFPageObj_CountMarks(object);
    let artifact = false;
    for (let i = 0; i < count; i++)
      artifact ||= this.#artifact(call.FPDFPageObj_GetMark(object, i));
    return content < 0 && !artifact ? UNMARKED : { content, artifact };
  }

  /**
   * Whether a mark is that of an artifact. Objects that are drawn together share their marks, so the answer is kept.
   */
  #artifact(mark: Pointer): boolean {
    let is = this.#isArtifact.get(mark);
    if (is === undefined) {
      is = this.#nameOf(mark) === 'Artifact';
      this.#isArtifact.set(mark, is);
    }
    return is;
  }

  #nameOf(mark: Pointer): string {
    const { engine } = this;
    return engine.text((buffer, bytes) => {
      const length = buffer + bytes - 4;
      const done = engine.call.FPDFPageObjMark_GetName(mark, buffer, bytes - 4, length);
      return done ? engine.view.getUint32(length, true) : 0;
    });
  }

  #ofForm(object: Pointer): Mark {
    this.#inForms ??= this.#formsOfPage();
    return this.#inForms.get(object) ?? UNMARKED;
  }

  /** The marks of forms, by the objects that the forms draw. */
  #formsOfPage(): ReadonlyMap<Pointer, Mark> {
    const { call } = this.engine;
    const marks = new Map<Pointer, Mark>();
    const count = call.FPDFPage_CountObjects(this.page);
    for (let i = 0; i < count; i++)
      this.#form(call.FPDFPage_GetObject(this.page, i), UNMARKED, marks, 0);
    return marks;
  }

  #form(object: Pointer, around: Mark, marks: Map<Pointer, Mark>, depth: number): void {
    const { call } = this.engine;
    if (depth > 0) marks.set(object, around);
    if (depth >= MAX_FORMS || call.FPDFPageObj_GetType(object) !== FORM_OBJECT) return;
    const own = this.#own(object);
    const count = call.FPDFFormObj_CountObjects(object);
    for (let i = 0; i < count; i++) {
      const inner = call.FPDFFormObj_GetObject(object, i);
      this.#form(inner, own === UNMARKED ? around : own, marks, depth + 1);
    }
  }
}
