/** Decides what a file is, from its bytes alone. */
import type { Format, Warning } from '../model/document.js';
import { EmptyInputError, UnsupportedFormatError } from '../model/errors.js';
import { utf16Kind } from './decode.js';
import { SIGNATURES, ZIP_CONTENTS } from './signatures.data.js';

/** What was found. */
export interface Detected {
  readonly format: Format;
  /** For HTML: whether the page is inside a web archive (MHTML) or a saved e-mail, and must be taken out first. */
  readonly mhtml: boolean;
}

/** In bytes: PDF readers accept the header anywhere in the first kilobyte. */
const PDF_HEADER_WITHIN = 1024;

/** In bytes: how far markup is looked for. A fragment of HTML may begin with a paragraph of plain text. */
const MARKUP_WITHIN = 64 * 1024;

/**
 * The format of `bytes`.
 *
 * @throws EmptyInputError where there is only white space
 * @throws UnsupportedFormatError where it is neither PDF, nor HTML, nor text
 */
export function detect(bytes: Uint8Array): Detected {
  if (isBlank(bytes)) throw new EmptyInputError();
  // An archive is rejected first, because a PDF may stand uncompressed near its beginning.
  rejectArchive(bytes);
  if (latin1(bytes, PDF_HEADER_WITHIN).includes('%PDF-')) return { format: 'pdf', mhtml: false };
  rejectKnownBinary(bytes);
  const head = headText(bytes);
  rejectMarkupOfOtherKinds(head);
  if (isMhtml(head)) return { format: 'html', mhtml: true };
  if (isHtml(head)) return { format: 'html', mhtml: false };
  rejectUnknownBinary(bytes);
  return { format: 'text', mhtml: false };
}

/** The extensions that say what a file is. Others, as in "letter.v2", say nothing. */
const EXTENSIONS: Readonly<Record<string, Format>> = {
  pdf: 'pdf',
  htm: 'html',
  html: 'html',
  xhtml: 'html',
  mht: 'html',
  mhtml: 'html',
  txt: 'text',
  text: 'text',
  md: 'text',
};

const FORMAT_NAMES: Readonly<Record<Format, string>> = {
  pdf: 'a PDF',
  html: 'a web page',
  text: 'plain text',
};

/** The warning that the name of a file promises another format than its bytes have; `null` where it does not. */
export function formatMismatch(name: string | undefined, actual: Format): Warning | null {
  const extension = /\.([A-Za-z]{2,6})$/.exec(name ?? '')?.[1]?.toLowerCase();
  const promised = extension === undefined ? undefined : EXTENSIONS[extension];
  if (promised === undefined || promised === actual) return null;
  const message = `the name says ${FORMAT_NAMES[promised]}, but the content is ${FORMAT_NAMES[actual]}`;
  return { code: 'format-mismatch', message, page: null };
}

function isBlank(bytes: Uint8Array): boolean {
  const blank = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0xef, 0xbb, 0xbf, 0xff, 0xfe]);
  const wide = utf16Kind(bytes) !== null;
  return bytes.every((byte) => blank.has(byte) || (wide && byte === 0));
}

const ZIP_STARTS = ['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08'];

function rejectKnownBinary(bytes: Uint8Array): void {
  const head = latin1(bytes, PDF_HEADER_WITHIN);
  const found = SIGNATURES.find((s) => head.startsWith(s.bytes, s.offset));
  if (found !== undefined) throw new UnsupportedFormatError(found.what, found.remedy);
}

function rejectArchive(bytes: Uint8Array): void {
  const head = latin1(bytes, 4);
  if (!ZIP_STARTS.some((start) => head.startsWith(start))) return;
  const entries = latin1(bytes, 1 << 20) + latin1(bytes.subarray(-(1 << 16)), 1 << 16);
  const inside = ZIP_CONTENTS.find((content) => entries.includes(content.name));
  if (inside !== undefined) throw new UnsupportedFormatError(inside.what, inside.remedy);
}

/** Rejects pictures and data in XML. They have markup, but are not pages. */
function rejectMarkupOfOtherKinds(head: string): void {
  const root =
    /^\s{0,999}(?:<\?xml[^>]{0,200}>\s{0,999})?(?:<!--[^>]{0,999}-->\s{0,999})?<(svg|rss|feed|\?mso-application|urlset)\b/i;
  const found = root.exec(head)?.[1]?.toLowerCase();
  if (found === 'svg')
    throw new UnsupportedFormatError('a drawing (SVG)', 'save it as PDF and give that');
  if (found === '?mso-application')
    throw new UnsupportedFormatError('an Office XML file', 'save it as PDF and give that');
  if (found !== undefined)
    throw new UnsupportedFormatError('a feed', 'give the pages that it lists');
}

/** Whether the text before the first empty line holds e-mail headers with a MIME type. */
function isMhtml(head: string): boolean {
  const headers =
    /^\s{0,99}((?:[A-Za-z][\w-]{0,60}:[^\n]{0,2000}\n(?:[ \t][^\n]{0,2000}\n)*){2,100})/.exec(
      head,
    )?.[1];
  return headers !== undefined && /^content-type:\s*(?:multipart\/|text\/html)/im.test(headers);
}

const BLOCK_NAMES =
  'p|div|h[1-6]|ul|ol|li|dl|dt|dd|table|tbody|tr|td|th|article|section|main|header|footer|nav|aside|figure|blockquote|form|center|pre';
const STARTS_AS_HTML = new RegExp(
  `^\\s{0,999}(?:<\\?xml[^>]{0,200}>\\s{0,999})?(?:<!--[\\s\\S]{0,4000}?-->\\s{0,999}){0,9}<(?:!doctype\\s+html|html|head|body|title|meta|link|script|style|base|span|a|b|i|em|strong|font|img|br|hr|${BLOCK_NAMES})[\\s/>]`,
  'i',
);
const BLOCK_TAG = new RegExp(`</?(?:html|body|${BLOCK_NAMES})(?:\\s[^<>]{0,2000})?>`, 'gi');

/** Whether the text begins with a tag, or has at least two block tags further on. */
function isHtml(head: string): boolean {
  if (STARTS_AS_HTML.test(head)) return true;
  let tags = 0;
  for (const _ of head.matchAll(BLOCK_TAG)) {
    tags += 1;
    if (tags >= 2) return true;
  }
  return false;
}

/** Rejects bytes with control characters. Text has hardly any except tabs, line breaks, page breaks and escapes. */
function rejectUnknownBinary(bytes: Uint8Array): void {
  if (utf16Kind(bytes) !== null) return;
  const sample = bytes.subarray(0, MARKUP_WITHIN);
  let controls = 0;
  for (const byte of sample) {
    if (byte === 0) controls += 10;
    else if (byte < 0x20 && !(byte >= 0x08 && byte <= 0x0d) && byte !== 0x1b) controls += 1;
  }
  if (controls * 50 <= sample.length) return;
  throw new UnsupportedFormatError('a binary file', 'give a PDF, a web page or a text file');
}

function latin1(bytes: Uint8Array, length: number): string {
  return Buffer.from(bytes.subarray(0, length)).toString('latin1');
}

/** The beginning of the file as text. Tags are ASCII, so the exact encoding does not matter. */
function headText(bytes: Uint8Array): string {
  const wide = utf16Kind(bytes);
  const head = bytes.subarray(0, MARKUP_WITHIN);
  const text =
    wide === null ? Buffer.from(head).toString('latin1') : new TextDecoder(wide).decode(head);
  return text.replace(/^(?:\uFEFF|\xEF\xBB\xBF)/, '');
}
