/**
 * The second reader is pdf-parse. It is used for files that PDFium cannot open, or in which it finds no text. It
 * gives the words of each page, but not how they are printed. It is large and seldom needed, so it is a file of its
 * own that is loaded only when it is needed.
 */
// This part of PDF.js does the reading. Importing it makes PDF.js run in this thread.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { PDFParse } from 'pdf-parse';

/** The text of a PDF, page by page. Throws what pdf-parse throws. */
export async function textOfPages(bytes: Uint8Array, password?: string): Promise<string[]> {
  const parser = new PDFParse({
    // PDF.js takes over the bytes that it is given, so it gets a copy.
    data: bytes.slice(),
    ...(password === undefined ? {} : { password }),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: 0,
  });
  try {
    const { pages } = await parser.getText({ pageJoiner: '' });
    return pages.map(({ text }) => text);
  } finally {
    await parser.destroy();
  }
}
