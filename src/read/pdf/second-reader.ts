/**
 * The second reader: pdf-parse, for what the first one cannot open or finds no text in. It gives the
 * words of each page and nothing of how they are set. It is large and seldom needed: a file of its
 * own, loaded when it is asked for.
 */
// The part of PDF.js that reads, so that it runs in this thread.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { PDFParse } from 'pdf-parse';

/** A PDF's text, page by page. Throws what pdf-parse throws. */
export async function textOfPages(bytes: Uint8Array, password?: string): Promise<string[]> {
  const parser = new PDFParse({
    // PDF.js takes over what it is given.
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
