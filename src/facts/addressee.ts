/** The addressee of a letter: the office and the body. The postal address is never taken. */

import type { Line, Reading } from '../lines/reading.js';
import type { Report } from '../model/report.js';
import { isArticle, type Kind } from '../model/vocabulary.js';
import { ADDRESSEE_BODY, ADDRESSEE_ROLE } from './addressee.data.js';

type Addressee = Report['addressee'];

/** In characters: a longer paragraph is not an address. */
const LONGEST_ADDRESS = 600;

/**
 * The addressee of a letter; `null` for other documents, and for a letter that prints neither an office nor a body.
 */
export function addresseeOf(kind: Kind, reading: Reading): Addressee {
  const { letter } = reading;
  if (letter === null || isArticle(kind)) return null;
  const partners = /^Dear (.*\bpartnership\b[^,]*)/i.exec(letter.salutation.raw);
  if (partners !== null) return { role: null, organisation: partners[1]?.trim() ?? null };
  const lines = letter.head.filter(
    ({ text }) => text.length <= LONGEST_ADDRESS && !/\bofsted\b/i.test(text),
  );
  const role = first(ADDRESSEE_ROLE, lines);
  const organisation = first(
    ADDRESSEE_BODY,
    lines.map((line) => without(line, role)),
  );
  return role === null && organisation === null ? null : { role, organisation };
}

function first(pattern: RegExp, lines: readonly Pick<Line, 'text' | 'raw'>[]): string | null {
  for (const { text, raw } of lines) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const words = match[1] ?? match[0];
    const from = match.index + match[0].indexOf(words);
    return raw.slice(from, from + words.length).replace(/[\s,:-]+$/, '');
  }
  return null;
}

/**
 * The line without the office. In an address that is one paragraph, the name of the body begins where the office
 * ends.
 */
function without(line: Line, role: string | null): Pick<Line, 'text' | 'raw'> {
  const services = /\b[Cc]hildren's [Ss]ervices (?=\p{Lu})/u.exec(line.text);
  const at = role === null ? -1 : line.raw.indexOf(role);
  const from =
    at >= 0
      ? at + (role?.length ?? 0)
      : services === null
        ? 0
        : services.index + services[0].length;
  return { text: line.text.slice(from), raw: line.raw.slice(from) };
}
