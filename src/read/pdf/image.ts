/** Draws pages as pictures. */
import { withDocument } from './pdfium/document.js';
import { engine } from './pdfium/engine.js';
import type { Bitmap } from './pdfium/page.js';
import { pngOf } from './png.js';

/** A picture of a page. */
export interface PageImage {
  readonly page: number;
  /** The bytes of a PNG file. */
  readonly png: Uint8Array;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/**
 * Draws pages of a PDF, counted from 1. `scale` is the number of pixels for a point: at 1, a page of A4 is 595 pixels
 * wide. A page of more than 16 million pixels is drawn smaller.
 *
 * @throws EncryptedPdfError
 * @throws CorruptFileError where PDFium cannot open the file or draw the page
 * @throws NoSuchPageError where the document has no such page
 */
export async function renderPages(
  bytes: Uint8Array,
  pages: readonly number[],
  scale: number,
  password?: string,
): Promise<PageImage[]> {
  const pdfium = await engine();
  return withDocument(pdfium, bytes, password, (document) =>
    pages.map((page) => {
      if (!Number.isInteger(page) || page < 1 || page > document.pageCount)
        throw new NoSuchPageError(page, document.pageCount);
      return document.page(page - 1, (drawn) => imageOf(page, drawn.bitmap(scale)));
    }),
  );
}

/** Draws one page: see `renderPages`. */
export async function renderPage(
  bytes: Uint8Array,
  page: number,
  scale: number,
  password?: string,
): Promise<PageImage> {
  const [image] = await renderPages(bytes, [page], scale, password);
  if (image === undefined) throw new NoSuchPageError(page, 0);
  return image;
}

/** The document does not have the page that was asked for. */
export class NoSuchPageError extends Error {
  override readonly name = 'NoSuchPageError';
  constructor(page: number, count: number) {
    super(`page ${page} of a PDF that has ${count}`);
  }
}

function imageOf(page: number, bitmap: Bitmap): PageImage {
  const { width, height } = bitmap;
  return { page, png: pngOf(bitmap), width, height };
}
