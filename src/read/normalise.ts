/**
 * Makes texts of all readers alike, so that a sentence is the same string whether it was read from a PDF, a web page
 * or a text file.
 */

/**
 * Characters that stand for two or three letters. Only these are replaced, because NFKC would also change "½", "²"
 * and "…".
 */
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

/** Complete escape sequences of a terminal: "ESC [ 31 m", "ESC ] 0 ; title BEL". The length of a title is limited. */
const ESCAPE_SEQUENCE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
  /(?:\x1B\[|\x9B)[0-?]{0,32}[ -/]{0,8}[@-~]|\x1B\][^\x07\x1B\x9C]{0,256}(?:\x07|\x1B\\|\x9C)|\x1B[@-Z\\^_]/g;

/** A soft hyphen at the end of a line. The two halves of its word are joined. */
const SOFT_LINE_BREAK = /\u00AD\s*\n\s*/g;

/**
 * Characters that a reader cannot see and a terminal might obey: control characters except white space, soft hyphens,
 * zero-width and bidirectional marks, tags, noncharacters.
 */
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
  /[\x00-\x08\x0E-\x1B\x7F-\x84\x86-\x9F\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF\u{E0000}-\u{E007F}]|\u034F/gu;

/**
 * White space, including the separators that JavaScript's `\s` does not match: those of files, groups, records and
 * units, and the next line.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const WHITE_SPACE = /[\s\x1C-\x1F\x85]+/g;

/** Half of a surrogate pair. It is not a character, and cannot be written in UTF-8. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

/**
 * Matches wherever one of the three patterns above may match. Most texts have no such character, so this pattern
 * saves the other three.
 */
const HIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
  /[\u034F\x00-\x08\x0E-\x1B\x7F-\x84\x86-\x9F\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uD800-\uDFFF\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF]/;

/** The text without control characters and invisible characters. Its white space and its lines stay as they are. */
export function stripInvisible(text: string): string {
  if (!HIDDEN.test(text)) return text;
  return text.replace(SOFT_LINE_BREAK, '').replace(ESCAPE_SEQUENCE, '').replace(INVISIBLE, '');
}

/**
 * The characters in which English is printed, and the bullets of symbol fonts. In a text with only these, nothing but
 * white space ever changes.
 */
const PLAIN = /^[\t-\r -~£©–—‘’“”•…◼\uF000-\uF0FF]*$/;

/** White space in such a text that is not already a single space. */
const PLAIN_SPACE = / [\t-\r ]+|[\t-\r][\t-\r ]*/g;

/**
 * The text as a block holds it: in NFC, with letters instead of ligatures, without invisible and control characters,
 * with one space between words and none at the ends. Curly quotation marks and dashes stay as printed.
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
