/** Draws the pages of a PDF as pictures, for the formats that show them. */
import type { Warning } from '../model/document.js';

/** A picture of a page. */
export interface PagePicture {
  /** The number of the page, from 1. */
  readonly page: number;
  /** In points. */
  readonly width: number;
  readonly height: number;
  readonly png: Uint8Array;
}

/** In pixels for a point: letters are clear on a screen, and forty pages stay below 12 MB. */
const SCALE = 1.2;

/**
 * Draws every page of a PDF.
 *
 * @throws the errors of reading. A file that only the second reader can open cannot be drawn.
 */
export async function picturesOf(
  bytes: Uint8Array,
  pages: number,
  password?: string,
): Promise<PagePicture[]> {
  const { renderPages } = await import('./pdf/index.js');
  const numbers = Array.from({ length: pages }, (_, i) => i + 1);
  const images = await renderPages(bytes, numbers, SCALE, password);
  return images.map(({ page, png, width, height }) => ({
    page,
    png,
    width: width / SCALE,
    height: height / SCALE,
  }));
}

/** The warning of a report whose pages should be shown, but for which `picturesOf` throws. */
export const NOT_DRAWN: Warning = {
  code: 'pages-not-drawn',
  message: 'the pages of the PDF could not be drawn: its text is shown in their place',
  page: null,
};
