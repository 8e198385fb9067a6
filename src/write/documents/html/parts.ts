/** What the pages of `track`, `check` and `compare` have in common. */
import type { Documents, Ref } from '../../../model/documents.js';
import { type Look, pageEnd, pageStart, styleOf } from '../../html/frame.js';
import { Markup, markup } from '../../html/markup.js';
import { type Picture, svgElement } from '../svg-parts.js';
import { documentWords } from '../words.js';

/** The address at which a point of a document is shown; `null` where no page shows it. */
export type Links = (ref: Ref) => string | null;

export const NO_LINKS: Links = () => null;

const LOOK: Look = {
  style: styleOf(new URL('./documents.css', import.meta.url)),
  script: null,
};

/** A page without a script. */
export function plainPage(title: string, body: readonly Markup[]): string {
  const start = pageStart(LOOK, { title, skipTo: 'the results', before: null });
  return start.text + body.map(({ text }) => text).join('') + pageEnd(LOOK).text;
}

/** A point in the words of the document, with its context and its page. */
export function quotation(ref: Ref, links: Links): Markup {
  const before = ref.context.map(({ text }) => markup`<span class="context">${text}</span> `);
  return markup`<blockquote><p>${before}${ref.text}${placeOf(ref, links)}</p></blockquote>
`;
}

function placeOf(ref: Ref, links: Links): Markup | null {
  const words = ref.page === null ? null : `page ${ref.page}`;
  const href = links(ref);
  if (href !== null) {
    return markup` <a class="where" href="${href}">${words ?? 'in its place'}</a>`;
  }
  return words === null ? null : markup` <span class="where">${words}</span>`;
}

/** The documents, with the same numbers as in the tables. */
export function documentsList({ documents }: Documents): Markup {
  const items = documents.map(
    (entry) => markup`<li>${documentWords(entry)} <span class="file">${entry.name}</span></li>\n`,
  );
  return markup`<ol class="documents">
${items}</ol>
`;
}

/** A picture that can be scrolled sideways where it is wider than the page. */
export function figure(picture: Picture, key: string, label: string): Markup {
  return markup`<div class="picture" role="group" aria-label="${label}" tabindex="0">
${new Markup(svgElement(picture, key))}</div>
`;
}

/** A table that can be scrolled sideways where it is wider than the page. */
export function scrolling(label: string, table: Markup): Markup {
  return markup`<div class="scrolls" role="group" aria-label="${label}" tabindex="0">
${table}</div>
`;
}

export function warningsPart({ warnings }: Documents): Markup | null {
  if (warnings.length === 0) return null;
  const items = warnings.map(({ message }) => markup`<li>${message}</li>\n`);
  return markup`<ul class="warnings">
${items}</ul>
`;
}
