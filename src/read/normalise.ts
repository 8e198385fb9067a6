/**
 * Text normalisation that every reader shares, so that the same sentence read from a PDF,
 * a web page and a text file is the same string.
 */

/** Presentation forms that stand for letters. Only these: NFKC would also rewrite "½", "²" and "…". */
const LIGATURES: ReadonlyMap<string, string> = new Map([
  ['\uFB00', 'ff'],
  ['\uFB01', 'fi'],
  ['\uFB02', 'fl'],
  ['\uFB03', 'ffi'],
  ['\uFB04', 'ffl'],
  ['\uFB05', 'st'],
  ['\uFB06', 'st'],
]);

const LIGATURE = /[\uFB00-\uFB06]/g;

/** A terminal's escape sequences, whole: "ESC [ 31 m", "ESC ] 0 ; title BEL". The length of a title is bounded. */
const ESCAPE_SEQUENCE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
  /(?:\x1B\[|\x9B)[0-?]{0,32}[ -/]{0,8}[@-~]|\x1B\][^\x07\x1B\x9C]{0,256}(?:\x07|\x1B\\|\x9C)|\x1B[@-Z\\^_]/g;

/** A soft hyphen at the end of a line joins the two halves of its word. */
const SOFT_LINE_BREAK = /\u00AD\s*\n\s*/g;

/**
 * Characters without ink that a reader would not see and a terminal might obey: C0 and C1 controls
 * but for white space, soft hyphens, zero-width and bidirectional marks, tags, noncharacters.
 */
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
  /[\x00-\x08\x0E-\x1B\x7F-\x84\x86-\x9F\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF\u{E0000}-\u{E007F}]|\u034F/gu;

/** Separators that JavaScript's `\s` does not count as white space: file, group, record and unit separator, next line. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const WHITE_SPACE = /[\s\x1C-\x1F\x85]+/g;

/** Half of a surrogate pair: no character, and not writable as UTF-8. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** What any of the three patterns before finds holds one of these: most texts hold none. */
const HIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
  /[\u034F\x00-\x08\x0E-\x1B\x7F-\x84\x86-\x9F\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uD800-\uDFFF\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF]/;

/** The text without control and invisible characters, its white space and lines as they were. */
export function stripInvisible(text: string): string {
  if (!HIDDEN.test(text)) return text;
  return text.replace(SOFT_LINE_BREAK, '').replace(ESCAPE_SEQUENCE, '').replace(INVISIBLE, '');
}

/** What English is printed in, and the bullets of symbol fonts: of these, nothing but white space is ever changed. */
const PLAIN = /^[\t-\r -~£©–—‘’“”•…◼\uF000-\uF0FF]*$/;

/** The white space of such a text that is not one space already. */
const PLAIN_SPACE = / [\t-\r ]+|[\t-\r][\t-\r ]*/g;

/**
 * The text as a block holds it: NFC, ligatures as letters, no invisible or control characters,
 * one space between words, none at the ends. Curly quotes and dashes stay as printed.
 */
export function clean(text: string): string {
  if (PLAIN.test(text)) return text.replace(PLAIN_SPACE, ' ').trim();
  return stripInvisible(text)
    .replace(LIGATURE, (glyph) => LIGATURES.get(glyph) ?? glyph)
    .replace(LONE_SURROGATE, '\uFFFD')
    .replace(WHITE_SPACE, ' ')
    .trim()
    .normalize('NFC');
}
