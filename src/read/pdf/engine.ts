/**
 * The PDF engine: pdf-parse opens the file and maps its errors; PDF.js, which it wraps,
 * gives pages, marked content and the structure tree. One copy of PDF.js serves both. As it is
 * bundled for users it leaves fonts packed that text has no need of: `scripts/text-only.ts`.
 */
import type { PDFDocumentProxy, PDFWorker } from 'pdfjs-dist';
import { CorruptFileError, EncryptedPdfError } from '../../model/errors.js';
import { linkedPorts } from './ports.js';

export interface OpenPdf {
  readonly document: PDFDocumentProxy;
  close(): Promise<void>;
}

interface Engine {
  readonly PDFParse: typeof import('pdf-parse').PDFParse;
  /** PDF.js's worker part, running in this thread: one for each document. */
  startWorker(): PDFWorker;
}

/** What `PDFParse` does on its first call of any public method; its types keep it private. */
interface Loadable {
  load(): Promise<PDFDocumentProxy>;
}

let engine: Promise<Engine> | undefined;

/** Errors only: warnings of broken files are ours to give. */
const VERBOSITY = 0;

/**
 * Imports PDF.js without two things that it does to the process that it is imported in, and without
 * one that it does to text.
 *
 * - On Node 20 its legacy build swaps `Array.prototype.push` for a slow polyfill, once in its main
 *   part and once in its worker part: the native one is put back.
 * - It loads a native canvas, which only drawing needs: it is given empty classes instead.
 * - It drops soft hyphens from the text, so that a word cut at a line's end ("inter|views") could not
 *   be told from two: the pattern by which it drops characters leaves them in.
 */
async function importEngine(): Promise<Engine> {
  const push = Object.getOwnPropertyDescriptor(Array.prototype, 'push');
  const { getBuiltinModule } = process;
  const native = globalThis.RegExp;
  process.getBuiltinModule = withoutCanvas(getBuiltinModule);
  globalThis.RegExp = keepingSoftHyphens(native);
  try {
    const [{ PDFParse }, { PDFWorker }, { WorkerMessageHandler }] = await Promise.all([
      import('pdf-parse'),
      import('pdfjs-dist/legacy/build/pdf.mjs'),
      import('pdfjs-dist/legacy/build/pdf.worker.mjs'),
    ]);
    const startWorker = (): PDFWorker => {
      const [main, worker] = linkedPorts();
      const started = PDFWorker.create({ port: main, verbosity: VERBOSITY });
      WorkerMessageHandler.initializeFromPort(worker);
      return started;
    };
    return { PDFParse, startWorker };
  } finally {
    process.getBuiltinModule = getBuiltinModule;
    globalThis.RegExp = native;
    if (push) Object.defineProperty(Array.prototype, 'push', push);
  }
}

type GetBuiltin = typeof process.getBuiltinModule;

/** Node's own modules, but that `createRequire` finds a canvas of empty classes. */
function withoutCanvas(get: GetBuiltin): GetBuiltin {
  class DOMMatrix {}
  class ImageData {}
  class Path2D {}
  const createRequire = (): unknown => () => ({ DOMMatrix, ImageData, Path2D });
  const stand = (id: string): unknown =>
    id === 'module' ? { ...get('node:module'), createRequire } : get(id);
  return stand as GetBuiltin;
}

/** What PDF.js drops from text: the format characters (Cf), of which the soft hyphen is one. */
const DROPPED = String.raw`(\p{Cf})`;

/** The native constructor, but that the pattern of dropped characters is made without the soft hyphen. */
function keepingSoftHyphens(native: RegExpConstructor): RegExpConstructor {
  return new Proxy(native, {
    construct: (target, [pattern, ...flags]: [unknown, ...string[]]) =>
      typeof pattern === 'string' && pattern.includes(DROPPED)
        ? new target(pattern.replace(DROPPED, String.raw`((?!\xAD)\p{Cf})`), ...flags)
        : Reflect.construct(target, [pattern, ...flags]),
  });
}

/** Opens a PDF. Throws `EncryptedPdfError` or `CorruptFileError`. The bytes are copied: PDF.js takes them over. */
export async function openPdf(bytes: Uint8Array, password?: string): Promise<OpenPdf> {
  engine ??= importEngine();
  const { PDFParse, startWorker } = await engine;
  const worker = startWorker();
  const parser = new PDFParse({
    data: bytes.slice(),
    ...(password === undefined ? {} : { password }),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    stopAtErrors: false,
    enableXfa: false,
    verbosity: VERBOSITY,
    worker,
  });
  const close = (): Promise<void> => parser.destroy().finally(() => worker.destroy());
  try {
    const document = await (parser as unknown as Loadable).load();
    return { document, close };
  } catch (error) {
    await close().catch(() => undefined);
    throw openingError(error, password !== undefined);
  }
}

function openingError(error: unknown, passwordGiven: boolean): Error {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') return new EncryptedPdfError(passwordGiven, { cause: error });
  return new CorruptFileError('the PDF is damaged or cut short', { cause: error });
}
