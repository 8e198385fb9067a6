/** Recognises the printed markers of list items and numbered paragraphs. */

/** Characters that are bullets, including private-use characters of symbol fonts (U+F06E and others). */
const GLYPHS = String.raw`•◼■▪▫□●○◦‣⁃∙·➢➤✓✔\uF000-\uF0FF`;
const BULLET = new RegExp(String.raw`^([${GLYPHS}–—−\u2010-\u2012*-])(?:\s+|(?=\p{Lu}))`, 'u');
/** The letter o as a bullet, which counts only in lists: "o improve the …". */
const LETTER_O = /^(o)\s+(?=\S)/;
const NUMBER = /^(\(?\d{1,3}(?:\.\d{1,2}){0,2}[.)])\s+(?=\S)/;
const LETTER = /^(\(?(?:[a-z]|[ivx]{1,5})[.)])\s+(?=\S)/;

const BARE_BULLET = new RegExp(`^[${GLYPHS}]$`, 'u');

/** Whether a text is only the bullet of an empty item. */
export function isBareBullet(text: string): boolean {
  return BARE_BULLET.test(text);
}

/** A marker, and the text after it. */
export interface Marked {
  readonly marker: string;
  readonly text: string;
  readonly bullet: boolean;
}

/**
 * Takes the marker off the beginning of a text; `null` where there is none. `inList`: the file tags the text as a
 * list item.
 */
export function takeMarker(text: string, inList: boolean): Marked | null {
  const bullet = BULLET.exec(text) ?? (inList ? LETTER_O.exec(text) : null);
  if (bullet?.[1]) return rest(text, bullet, bullet[1], true);
  const ordinal = NUMBER.exec(text) ?? (inList ? LETTER.exec(text) : null);
  if (ordinal?.[1]) return rest(text, ordinal, ordinal[1], false);
  return null;
}

function rest(text: string, match: RegExpExecArray, marker: string, bullet: boolean): Marked {
  return { marker, text: text.slice(match[0].length), bullet };
}
