/** The page of `compare`: a table of themes by documents and points, a heat map, and quotations for each theme. */
import type {
  Comparison,
  DocumentEntry,
  Theme,
  ThemeAuthority,
  ThemeRef,
} from '../../../model/documents.js';
import { type Markup, markup } from '../../html/markup.js';
import { dateWords } from '../../wording/dates.js';
import { topicWords } from '../../wording/topics.js';
import { byCriticism, countsOf, POINTS_NOTE, pointsOf, titleOf } from '../compare.js';
import { heatMapOf } from '../compare-svg.js';
import { counted, shortened } from '../words.js';
import { documentsList, figure, plainPage, scrolling } from './parts.js';

export function compareHtml(all: readonly Comparison[]): string {
  return plainPage('Themes by authority', [
    markup`<h1>Themes by authority</h1>\n`,
    ...all.map((comparison, i) => comparisonPart(comparison, `c${i + 1}-`)),
  ]);
}

function comparisonPart(comparison: Comparison, key: string): Markup {
  const days = comparison.documents.map(dayOrName);
  return markup`<section aria-labelledby="${key}name">
<h2 id="${key}name">${titleOf(comparison)}</h2>
${themesAndMap(comparison, key, (topic) => `#${key}${topic}`)}${comparison.themes.map((theme) => themePart(theme, { key, days }))}${documentsPart(comparison)}</section>
`;
}

/** What the parts of a comparison need to know of it. */
interface PageOf {
  readonly key: string;
  /** The day of each document in words, or its name where it states none: points say by it which document they are from. */
  readonly days: readonly string[];
}

function dayOrName({ start, published, name }: DocumentEntry): string {
  const day = start ?? published;
  return day === null ? name : dateWords(day);
}

function documentsPart(comparison: Comparison): Markup {
  return markup`<details class="theme"><summary>The documents (${comparison.documents.length})</summary>
${documentsList(comparison)}</details>
`;
}

/** Where the points of a theme are shown; `null` where no page shows them. */
type ThemeLinks = (topic: string) => string | null;

/** The table of themes and the heat map of one comparison. */
export function themesAndMap(comparison: Comparison, key: string, links: ThemeLinks): Markup {
  return markup`${scrolling('Themes', themesTable(comparison, links))}<p class="note">${POINTS_NOTE}</p>
${figure(heatMapOf([comparison]), key, 'Heat map of themes by authority')}`;
}

function themesTable({ themes }: Comparison, links: ThemeLinks): Markup {
  const rows = themes.map((theme) => {
    const { improvements, strengths, all } = theme.documents;
    return markup`<tr><th scope="row">${linked(topicWords(theme.topic), links(theme.topic))}</th><td>${improvements} of ${all}</td><td>${strengths} of ${all}</td><td>${pointsOf(theme, 'improvements')}</td><td>${pointsOf(theme, 'strengths')}</td></tr>\n`;
  });
  return markup`<table class="numbers"><caption>Themes: how many documents and points criticise and praise them</caption>
<thead><tr><th scope="col">Theme</th><th scope="col">Documents criticising</th><th scope="col">Documents praising</th><th scope="col">Points criticising</th><th scope="col">Points praising</th></tr></thead>
<tbody>
${rows}</tbody></table>
`;
}

function linked(words: string, href: string | null): Markup {
  return href === null ? markup`${words}` : markup`<a href="${href}">${words}</a>`;
}

/**
 * A theme. The id is inside the part that can be closed, because a browser opens a closed part when a link leads into
 * it.
 */
function themePart({ topic, authorities, documents }: Theme, page: PageOf): Markup {
  const counts = `criticised in ${documents.improvements}, praised in ${documents.strengths} of ${counted(documents.all, 'document')}`;
  const parts = [...authorities].sort(byCriticism).map((one) => authorityPart(one, topic, page));
  return markup`<details class="theme"><summary>${topicWords(topic)}: ${counts}</summary>
<div id="${page.key}${topic}">
${parts}</div>
</details>
`;
}

function authorityPart(authority: ThemeAuthority, topic: string, page: PageOf): Markup {
  const { name, improvements, strengths } = authority;
  const blamed = new Set(improvements.map(anchorOf));
  const praised = new Set(strengths.map(anchorOf));
  const isMain = ({ topics }: ThemeRef): boolean => topics[0] === topic;
  const criticism: Side = {
    sign: '−',
    words: 'Criticised',
    isFull: isMain,
    isLinked: (ref) => ref.topics.length > 1 || praised.has(anchorOf(ref)),
  };
  const praise: Side = {
    sign: '+',
    words: 'Praised',
    isFull: (ref) => isMain(ref) && !blamed.has(anchorOf(ref)),
    isLinked: ({ topics }) => topics.length > 1,
  };
  return markup`<h3>${name}</h3>
<p class="note">${countsOf(authority)}</p>
${pointsList(improvements, criticism, page)}${pointsList(strengths, praise, page)}`;
}

/** One side of a theme. */
interface Side {
  readonly sign: string;
  readonly words: string;
  /**
   * Whether a point stands here in full. Each does once: under its main theme, and among the criticisms where it is
   * mixed. Elsewhere its first words are a link to it, so that a page about hundreds of documents can be opened.
   */
  readonly isFull: (ref: ThemeRef) => boolean;
  /** Whether a link leads to a point that stands here in full. */
  readonly isLinked: (ref: ThemeRef) => boolean;
}

function pointsList(
  refs: readonly ThemeRef[],
  { sign, words, isFull, isLinked }: Side,
  page: PageOf,
): Markup | null {
  if (refs.length === 0) return null;
  const full = refs.filter(isFull).map((ref) => point(ref, isLinked(ref), page));
  const others = refs.filter((ref) => !isFull(ref));
  const links = others.map(
    (ref) =>
      markup`<li><a href="#${page.key}${anchorOf(ref)}">${shortened(ref.text, LINK_LENGTH)}</a></li>\n`,
  );
  const rest =
    others.length === 0 ? null : markup`<li>In full elsewhere:\n<ul>\n${links}</ul>\n</li>\n`;
  return markup`<p class="side"><span class="mark" aria-hidden="true">${sign}</span> ${words}:</p>
<ul class="points ${sign === '+' ? 'praised' : 'criticised'}">
${full}${rest}</ul>
`;
}

/** In characters: enough of a point to know it by. */
const LINK_LENGTH = 50;

function point(ref: ThemeRef, isLinked: boolean, { key, days }: PageOf): Markup {
  const before = ref.context.map(({ text }) => markup`<span class="context">${text}</span> `);
  const id = isLinked ? markup` id="${key}${anchorOf(ref)}"` : null;
  const where = [days[ref.document], ref.page === null ? null : `page ${ref.page}`];
  return markup`<li${id}><q>${before}${ref.text}</q> <small>${where.filter(Boolean).join(', ')}</small></li>\n`;
}

function anchorOf({ document, id }: ThemeRef): string {
  return `${document}-${id}`;
}
