/** A document in PDFium: opened, read page by page, closed whatever happens. */
import { CorruptFileError, EncryptedPdfError } from '../../../model/errors.js';
import type { Engine } from './engine.js';
import type { Pointer } from './functions.js';
import { PdfiumPage } from './page.js';

/** What `FPDF_GetLastError` says of a document that wants another password. */
const WRONG_PASSWORD = 4;

/** What is wrong with a PDF that cannot be opened. */
export const DAMAGED = 'the PDF is damaged or cut short';

/** A page that PDFium cannot load, of a document that it can. */
export class PageError extends Error {
  override readonly name = 'PageError';
}

export class PdfiumDocument {
  constructor(
    private readonly engine: Engine,
    private readonly document: Pointer,
  ) {}

  get pageCount(): number {
    return this.engine.call.FPDF_GetPageCount(this.document);
  }

  /** Does something with a page, counted from 0. Throws `PageError` where PDFium cannot load it. */
  page<T>(index: number, use: (page: PdfiumPage) => T): T {
    const { call } = this.engine;
    const pointer = call.FPDF_LoadPage(this.document, index);
    if (pointer === 0) throw new PageError(`PDFium cannot load page ${index + 1}`);
    return this.engine.using(
      () => use(new PdfiumPage(this.engine, pointer)),
      () => call.FPDF_ClosePage(pointer),
    );
  }

  /** An entry of the document's information: `Title`, `Author`; '' where there is none. */
  fact(tag: string): string {
    const { engine, document } = this;
    return engine.with(cString(tag), (name) =>
      engine.text((buffer, bytes) => engine.call.FPDF_GetMetaText(document, name, buffer, bytes)),
    );
  }
}

/**
 * Opens a PDF, does something with it and closes it. Throws `EncryptedPdfError`, `CorruptFileError`
 * where PDFium cannot open it, and `EngineError` where PDFium gave up.
 */
export function withDocument<T>(
  engine: Engine,
  bytes: Uint8Array,
  password: string | undefined,
  use: (document: PdfiumDocument) => T,
): T {
  const { call } = engine;
  return engine.with(bytes, (file) => {
    const document = engine.with(cString(password ?? ''), (secret) =>
      call.FPDF_LoadMemDocument(file, bytes.length, secret),
    );
    if (document === 0) throw openingError(engine, password !== undefined);
    return engine.using(
      () => use(new PdfiumDocument(engine, document)),
      () => call.FPDF_CloseDocument(document),
    );
  });
}

function openingError(engine: Engine, passwordGiven: boolean): Error {
  if (engine.call.FPDF_GetLastError() === WRONG_PASSWORD)
    return new EncryptedPdfError(passwordGiven);
  return new CorruptFileError(DAMAGED);
}

/** A text as C has it. */
function cString(text: string): Uint8Array {
  return new TextEncoder().encode(`${text}\0`);
}
