/** Reads bytes of any of the three formats into the document model. The readers are loaded when first needed. */
import type { Document } from '../model/document.js';
import { type Detected, detect, formatMismatch } from './detect.js';
import { checkLimit, type Limits, limitsWith } from './limits.js';

export { LIMITS, type LimitEntry, type Limits } from './limits.js';
export { NOT_DRAWN, type PagePicture, picturesOf } from './pictures.js';

/** How to read. */
export interface ReadOptions {
  /** The file's name: a warning says where it promises another format than the bytes hold. */
  readonly name?: string | undefined;
  /** Opens an encrypted PDF. */
  readonly password?: string | undefined;
  readonly limits?: Partial<Limits> | undefined;
}

/**
 * Reads a document. The format is decided by the content. Throws `EmptyInputError`,
 * `UnsupportedFormatError`, `EncryptedPdfError`, `NoTextError`, `CorruptFileError` or
 * `LimitExceededError`.
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
