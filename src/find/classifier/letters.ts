/** What each character is to the tokeniser: by its code where it is common, else asked of the patterns once. */

export const OTHER = 0;
export const LETTER = 1;
/** A combining mark: goes on with a word's letters. */
export const COMBINING = 2;
export const DIGIT = 3;
export const SPACE = 4;
export type CharKind =
  | typeof OTHER
  | typeof LETTER
  | typeof COMBINING
  | typeof DIGIT
  | typeof SPACE;

const ASCII = Uint8Array.from({ length: 128 }, (_, code) => asciiKind(code));
const known = new Map<number, CharKind>();

function asciiKind(code: number): CharKind {
  if (code >= 0x30 && code <= 0x39) {
    return DIGIT;
  }
  if (code === 0x20 || (code >= 0x09 && code <= 0x0d)) {
    return SPACE;
  }
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a ? LETTER : OTHER;
}

function patternKind(char: string): CharKind {
  if (/\s/.test(char)) {
    return SPACE;
  }
  return /\p{L}/u.test(char) ? LETTER : /\p{M}/u.test(char) ? COMBINING : OTHER;
}

/** The kind of a code point. */
export function kindOf(code: number): CharKind {
  if (code < 128) {
    return ASCII[code] as CharKind;
  }
  if (code >= 0x2010 && code <= 0x2027) {
    return OTHER; // curly quotes, dashes, dots: in most texts the only ones beyond ASCII
  }
  let kind = known.get(code);
  if (kind === undefined) {
    kind = patternKind(String.fromCodePoint(code));
    known.set(code, kind);
  }
  return kind;
}
