/** Writes HTML safely. Whatever is put into a `markup` template is escaped, unless it is markup itself. */
import { inertJson, printable } from '../inert.js';

/** A piece of HTML that `markup` made. It need not be escaped again. */
export class Markup {
  constructor(readonly text: string) {}
}

type Piece = string | number | Markup | null | readonly Piece[];

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text in the form in which HTML shows it, without any tag, entity or attribute. */
export function escaped(text: string): string {
  return printable(text).replace(/[&<>"']/g, (mark) => ESCAPES[mark] ?? mark);
}

function written(piece: Piece): string {
  if (piece === null) return '';
  if (piece instanceof Markup) return piece.text;
  if (typeof piece === 'object') return piece.map(written).join('');
  return escaped(String(piece));
}

/** A template of HTML. Its own words are markup; the values put into it are text. */
export function markup(words: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  return new Markup(
    words.map((word, i) => word + (i < pieces.length ? written(pieces[i] ?? null) : '')).join(''),
  );
}

const IN_SCRIPT = /[<>&\u2028\u2029]/g;

/**
 * JSON for a `<script type="application/json">`. It contains no `<`, so nothing in it can end the element. Keys with
 * the name `without` are left out.
 */
export function embeddedJson(value: unknown, without: string): Markup {
  const kept = (key: string, its: unknown): unknown => (key === without ? undefined : its);
  const json = inertJson(JSON.stringify(value, kept));
  return new Markup(
    json.replace(IN_SCRIPT, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`),
  );
}
