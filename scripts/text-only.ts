/**
 * PDF.js as a reader of text alone: it prepares each embedded font for drawing, which we never do.
 *
 * It inflates a TrueType font and rebuilds it table by table, a seventh of the time that a report
 * takes. Where the file says outside the font what its codes mean, by a map to Unicode or by the name
 * of an encoding, all that text needs is there: such a font is left packed. Where it does not, PDF.js
 * may look into the font for names of its glyphs, and goes on as ever.
 *
 * It also hands a page's text over ten items at a time, so that a viewer can show the first early:
 * each time costs a message, a chunk of a stream and a promise on both sides.
 *
 * PDF.js has no settings for these; its code is changed as it is bundled. What is not bundled (the
 * tests, `npm run dev`) reads the same text with PDF.js as published.
 */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';

interface Change {
  readonly what: string;
  /** Found once in PDF.js's worker part, names that its minifier chose aside. */
  readonly where: RegExp;
  readonly by: (...found: string[]) => string;
}

const CHANGES: readonly Change[] = [
  {
    what: 'whether a font is empty is asked once, where it is prepared',
    where: /if\(\w+\.isEmpty\)throw new FormatError\("FontFile is empty"\)/g,
    by: () => '',
  },
  {
    what: 'a TrueType font whose codes have their meaning from the file is not prepared',
    where:
      /(?=if\(!(\w+)\|\|\1\.isEmpty\)\{\1&&warn\('Font file is empty.{0,80}?this\.fallbackToSystemFont\((\w+)\))/g,
    by: (_, file, properties) =>
      `if(${file}&&(${properties}.hasIncludedToUnicodeMap||${properties}.baseEncodingName)` +
      `&&("TrueType"===this.type||"CIDFontType2"===this.type)){` +
      `adjustWidths(${properties});amendFallbackToUnicode(${properties});` +
      `this.defaultWidth=${properties}.defaultWidth;return}`,
  },
  {
    what: 'the text of a page is handed over in pieces of a hundred items, not of ten',
    where: /(?<=&&\w+<)10(?=\)\)\{\w+\?\.enqueue\()/g,
    by: () => '100',
  },
];

/** The licence of PDF.js asks that changed files say so. */
export const NOTICE =
  '/* PDF.js, changed by ofsted-parse: fonts are not prepared for drawing where only their text is wanted; text is handed over in larger pieces. */';

/** The code of PDF.js's minified worker part, changed. Throws where it is of a version that the changes do not fit. */
export function textOnly(code: string): string {
  return CHANGES.reduce((text, { what, where, by }) => {
    const places = [...text.matchAll(where)].length;
    if (places !== 1) throw new Error(`PDF.js: ${what}: ${places} places for this change, not 1`);
    return text.replace(where, by);
  }, code);
}

export const TEXT_ONLY: Plugin = {
  name: 'text-only',
  setup({ onLoad }) {
    onLoad({ filter: /pdf\.worker\.min\.mjs$/ }, ({ path }) => ({
      contents: textOnly(readFileSync(path, 'utf8')),
      loader: 'js',
    }));
  },
};
