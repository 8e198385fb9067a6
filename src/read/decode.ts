/** Decodes bytes to text. The bytes decide the encoding more than what is declared. */
import type { Warning } from '../model/document.js';

/** The text, and what was found about its encoding. */
export interface Decoded {
  readonly text: string;
  /** The name of the encoding by WHATWG: "utf-8", "utf-16le", "windows-1252" … */
  readonly encoding: string;
  /** How many characters could not be decoded. They stand in the text as U+FFFD. */
  readonly replaced: number;
}

/**
 * The characters of Windows-1252 at 0x80–0x9F; "\0" where it has none. Some versions of Node's decoder read it as
 * Latin-1.
 */
const WINDOWS_1252 = '€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ';

/** Encodings whose bytes are all ASCII. Such bytes are valid UTF-8 too, which therefore proves nothing. */
const SEVEN_BIT = /^(?:iso-2022-|hz-|utf-7)/i;

/** Names of encodings that files often declare although they are in Windows-1252 or another encoding. */
const LATIN_LABEL =
  /^(?:iso-?8859-?1|latin-?1|us-ascii|ascii|(?:windows|cp)-?1252|iso-?8859-?15)$/i;

const SAMPLE = 4096;

/**
 * The text of `bytes`. A byte order mark decides. Without one, UTF-16 is recognised by its zeros. Bytes that are
 * valid UTF-8 are read as UTF-8, whatever is declared. Otherwise the declared encoding is used. Where none is
 * declared, either UTF-8 with a few broken characters or Windows-1252 is used, whichever explains more of the bytes.
 */
export function decode(bytes: Uint8Array, declared: string | null = null): Decoded {
  const wide = utf16Kind(bytes);
  if (wide !== null) return decodeAs(bytes, wide);
  if (declared !== null && SEVEN_BIT.test(declared) && known(declared)) {
    return decodeAs(bytes, declared);
  }
  const utf8 = decodeAs(bytes, 'utf-8');
  if (utf8.replaced === 0) return utf8;
  if (declared !== null && !LATIN_LABEL.test(declared) && !/^utf-?8$/i.test(declared)) {
    if (known(declared)) return decodeAs(bytes, declared);
  }
  return mostlyUtf8(utf8) ? utf8 : windows1252(bytes);
}

/** Recognises UTF-16 by its byte order mark, or by zeros in every second byte of mostly Latin text. */
export function utf16Kind(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const end = Math.min(bytes.length & ~1, SAMPLE);
  if (end < 4) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < end; i += 2) {
    if (bytes[i] === 0) even += 1;
    if (bytes[i + 1] === 0) odd += 1;
  }
  const pairs = end / 2;
  if (odd > pairs * 0.7 && even < pairs * 0.05) return 'utf-16le';
  if (even > pairs * 0.7 && odd < pairs * 0.05) return 'utf-16be';
  return null;
}

/** The encoding that HTML or XML declares in its first bytes; `null` where it declares none. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, SAMPLE)).toString('latin1');
  const meta = /<meta\b[^>]{0,300}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w:.-]{1,40})/i.exec(head);
  const xml = /^\s{0,99}<\?xml\b[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w:.-]{1,40})/i.exec(head);
  return meta?.[1] ?? xml?.[1] ?? null;
}

function decodeAs(bytes: Uint8Array, label: string): Decoded {
  const decoder = new TextDecoder(label);
  const text = decoder.decode(bytes);
  return { text, encoding: decoder.encoding, replaced: count(text, /\uFFFD/g) };
}

function known(label: string): boolean {
  try {
    return new TextDecoder(label) !== null;
  } catch {
    return false;
  }
}

/**
 * Whether a text is UTF-8 with a few broken bytes. It then has many valid sequences of several bytes; a text in
 * another encoding has hardly any.
 */
function mostlyUtf8(decoded: Decoded): boolean {
  const whole = count(decoded.text, /[^\0-\x7F\uFFFD]/g);
  return whole > decoded.replaced;
}

function windows1252(bytes: Uint8Array): Decoded {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const text = latin1.replace(/[\x80-\x9F]/g, (c) => WINDOWS_1252.charAt(c.charCodeAt(0) - 0x80));
  return { text, encoding: 'windows-1252', replaced: 0 };
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  for (const _ of text.matchAll(pattern)) found += 1;
  return found;
}

/** The warning that characters were lost. Empty where all could be decoded. */
export function brokenCharacters(count: number): Warning[] {
  if (count === 0) return [];
  const message = `${count} character${count === 1 ? '' : 's'} could not be decoded and stand as \uFFFD`;
  return [{ code: 'broken-characters', message, page: null }];
}
