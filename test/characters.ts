/** What properties of text are made of. */
import fc from 'fast-check';

/**
 * Any code point, half a surrogate pair among them. The unit "binary" of fast-check takes a second and a table of a
 * million entries, anew for each string.
 */
export const ANY_CHARACTER = fc.nat(0x10ffff).map((code) => String.fromCodePoint(code));
