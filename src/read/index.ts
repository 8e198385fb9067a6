/**
 * Reads the bytes of a PDF, a web page or a text file into the document model. Each reader is loaded when it is first
 * needed.
 */
import type { Document } from '../model/document.js';
import { type Detected, detect, formatMismatch } from './detect.js';
import { checkLimit, type Limits, limitsWith } from './limits.js';

export { LIMITS, type LimitEntry, type Limits } from './limits.js';
export { NOT_DRAWN, type PagePicture, picturesOf } from './pictures.js';

/** How to read. */
export interface ReadOptions {
  /** The name of the file. A warning is given where it promises another format than the bytes have. */
  readonly name?: string | undefined;
  /** The password of an encrypted PDF. */
  readonly password?: string | undefined;
  readonly limits?: Partial<Limits> | undefined;
}

/**
 * Reads a document. The content decides its format.
 *
 * @throws EmptyInputError
 * @throws UnsupportedFormatError
 * @throws EncryptedPdfError
 * @throws NoTextError
 * @throws CorruptFileError
 * @throws LimitExceededError
 */
export async function read(bytes: Uint8Array, options: ReadOptions = {}): Promise<Document> {
  checkLimit('inputBytes', bytes.length, limitsWith(options.limits));
  const detected = detect(bytes);
  const document = await readAs(detected, bytes, options);
  const mismatch = formatMismatch(options.name, detected.format);
  return mismatch ? { ...document, warnings: [mismatch, ...document.warnings] } : document;
}

async function readAs(
  { format, mhtml }: Detected,
  bytes: Uint8Array,
  options: ReadOptions,
): Promise<Document> {
  const { password } = options;
  const limits = options.limits ?? {};
  if (format === 'pdf')
    return (await import('./pdf/index.js')).readPdf(bytes, { password, limits });
  if (format === 'html')
    return (await import('./html/index.js')).readHtml(bytes, { limits, mhtml });
  return (await import('./text/index.js')).readText(bytes, { limits });
}
