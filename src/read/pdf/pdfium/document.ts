/** A document in PDFium. It is opened, read page by page, and closed whatever happens. */
import { CorruptFileError, EncryptedPdfError } from '../../../model/errors.js';
import type { Engine } from './engine.js';
import type { Pointer } from './functions.js';
import { PdfiumPage } from './page.js';

/** The result of `FPDF_GetLastError` for a document that needs another password. */
const WRONG_PASSWORD = 4;

/** The message about a PDF that cannot be opened. */
export const DAMAGED = 'the PDF is damaged or cut short';

/** PDFium cannot load a page, although it can open the document. */
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

  /**
   * Calls `use` with a page, counted from 0.
   *
   * @throws PageError where PDFium cannot load the page
   */
  page<T>(index: number, use: (page: PdfiumPage) => T): T {
    const { call } = this.engine;
    const pointer = call.FPDF_LoadPage(this.document, index);
    if (pointer === 0) throw new PageError(`PDFium cannot load page ${index + 1}`);
    return this.engine.using(
      () => use(new PdfiumPage(this.engine, pointer)),
      () => call.FPDF_ClosePage(pointer),
    );
  }

  /** An entry of the document's information, such as `Title` or `Author`; '' where there is none. */
  fact(tag: string): string {
    const { engine, document } = this;
    return engine.with(cString(tag), (name) =>
      engine.text((buffer, bytes) => engine.call.FPDF_GetMetaText(document, name, buffer, bytes)),
    );
  }
}

/**
 * Opens a PDF, calls a function with it and closes it.
 *
 * @throws EncryptedPdfError
 * @throws CorruptFileError where PDFium cannot open the file
 * @throws EngineError where PDFium gave up
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

/** A text in the form of C: UTF-8 that ends with a zero. */
function cString(text: string): Uint8Array {
  return new TextEncoder().encode(`${text}\0`);
}
