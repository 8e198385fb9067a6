/** HTML written safely: whatever is put into a `markup` template is escaped, unless it is markup itself. */
import { inertJson, printable } from '../inert.js';

/** A piece of HTML that `markup` made, so that it need not be escaped again. */
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

/** Text as HTML shows it: no tag, entity or attribute comes of it. */
export function escaped(text: string): string {
  return printable(text).replace(/[&<>"']/g, (mark) => ESCAPES[mark] ?? mark);
}

function written(piece: Piece): string {
  if (piece === null) return '';
  if (piece instanceof Markup) return piece.text;
  if (typeof piece === 'object') return piece.map(written).join('');
  return escaped(String(piece));
}

/** A template of HTML: its own words are markup, the values put into it are text. */
export function markup(words: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  return new Markup(
    words.map((word, i) => word + (i < pieces.length ? written(pieces[i] ?? null) : '')).join(''),
  );
}

const IN_SCRIPT = /[<>&\u2028\u2029]/g;

/** JSON for a `<script type="application/json">`: no `<` stands in it, so nothing in it can end the element; keys called `without` are left out. */
export function embeddedJson(value: unknown, without: string): Markup {
  const kept = (key: string, its: unknown): unknown => (key === without ? undefined : its);
  const json = inertJson(JSON.stringify(value, kept));
  return new Markup(
    json.replace(IN_SCRIPT, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`),
  );
}
