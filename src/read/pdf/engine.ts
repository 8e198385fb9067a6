/**
 * The PDF engine: pdf-parse opens the file and maps its errors; PDF.js, which it wraps,
 * gives pages, marked content and the structure tree. One copy of PDF.js serves both.
 */
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { CorruptFileError, EncryptedPdfError } from '../../model/errors.js';

export interface OpenPdf {
  readonly document: PDFDocumentProxy;
  close(): Promise<void>;
}

interface Engine {
  readonly PDFParse: typeof import('pdf-parse').PDFParse;
}

/** What `PDFParse` does on its first call of any public method; its types keep it private. */
interface Loadable {
  load(): Promise<PDFDocumentProxy>;
}

let engine: Promise<Engine> | undefined;

/**
 * On Node 20 PDF.js's legacy build swaps `Array.prototype.push` for a slow polyfill in the whole
 * process, once in its main part and once in its worker part. Both are imported here, so that the
 * native one can be put back before anything is read.
 */
async function importEngine(): Promise<Engine> {
  const native = Object.getOwnPropertyDescriptor(Array.prototype, 'push');
  try {
    // The worker part registers itself: PDF.js then runs it in this thread without a second import.
    const worker = 'pdfjs-dist/legacy/build/pdf.worker.mjs';
    const [{ PDFParse }] = await Promise.all([import('pdf-parse'), import(worker)]);
    return { PDFParse };
  } finally {
    if (native) Object.defineProperty(Array.prototype, 'push', native);
  }
}

/** Opens a PDF. Throws `EncryptedPdfError` or `CorruptFileError`. The bytes are copied: PDF.js takes them over. */
export async function openPdf(bytes: Uint8Array, password?: string): Promise<OpenPdf> {
  engine ??= importEngine();
  const { PDFParse } = await engine;
  const parser = new PDFParse({
    data: bytes.slice(),
    ...(password === undefined ? {} : { password }),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    stopAtErrors: false,
    enableXfa: false,
    verbosity: 0,
  });
  try {
    const document = await (parser as unknown as Loadable).load();
    return { document, close: () => parser.destroy() };
  } catch (error) {
    await parser.destroy().catch(() => undefined);
    throw openingError(error, password !== undefined);
  }
}

function openingError(error: unknown, passwordGiven: boolean): Error {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') return new EncryptedPdfError(passwordGiven, { cause: error });
  return new CorruptFileError('the PDF is damaged or cut short', { cause: error });
}
