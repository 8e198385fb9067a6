/** Takes the page out of a web archive (MHTML) or a saved e-mail, as bytes and charset. */

/** One part of a MIME message. */
export interface Page {
  readonly bytes: Uint8Array;
  /** The charset that the part's header declares; `null` where it declares none. */
  readonly charset: string | null;
}

interface MimePart {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

const MAX_NESTING = 5;

/** The first HTML part of `bytes`, or else its first text part; `null` where it has neither. */
export function pageOfArchive(bytes: Uint8Array): Page | null {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const parts = leafParts(splitPart(source.replace(/^\s+/, '')), 0);
  const page =
    parts.find((part) => contentType(part).startsWith('text/html')) ??
    parts.find((part) => contentType(part).startsWith('application/xhtml')) ??
    parts.find((part) => contentType(part).startsWith('text/plain'));
  if (page === undefined) return null;
  return { bytes: decodeBody(page), charset: parameter(page, 'charset') };
}

function leafParts(part: MimePart, depth: number): MimePart[] {
  const boundary = parameter(part, 'boundary');
  if (!contentType(part).startsWith('multipart/') || boundary === null || depth >= MAX_NESTING) {
    return [part];
  }
  const sections = part.body.split(`--${boundary}`).slice(1);
  return sections
    .filter((section) => !section.startsWith('--'))
    .flatMap((section) => leafParts(splitPart(section.replace(/^[ \t]*\r?\n/, '')), depth + 1));
}

function splitPart(source: string): MimePart {
  const gap = /\r?\n\r?\n/.exec(source);
  const head = gap === null ? source : source.slice(0, gap.index);
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0)
      headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { headers, body: gap === null ? '' : source.slice(gap.index + gap[0].length) };
}

function contentType(part: MimePart): string {
  return (part.headers.get('content-type') ?? 'text/plain').toLowerCase();
}

function parameter(part: MimePart, name: string): string | null {
  const header = part.headers.get('content-type') ?? '';
  const match = new RegExp(`[;\\s]${name}\\s*=\\s*(?:"([^"]*)"|([^;\\s]+))`, 'i').exec(header);
  return match?.[1] ?? match?.[2] ?? null;
}

function decodeBody(part: MimePart): Uint8Array {
  const encoding = (part.headers.get('content-transfer-encoding') ?? '').toLowerCase();
  if (encoding === 'base64') return Buffer.from(part.body, 'base64');
  if (encoding === 'quoted-printable') return Buffer.from(unquote(part.body), 'latin1');
  return Buffer.from(part.body, 'latin1');
}

/** Decodes quoted-printable: "=E2=80=99" is three bytes, and a "=" at the end of a line joins it to the next line. */
function unquote(body: string): string {
  return body
    .replace(/=[ \t]{0,80}\r?\n/g, '')
    .replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
}
