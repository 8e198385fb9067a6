/** The page of `compare`: a table of themes by documents and points, a heat map, and quotations for each theme. */
import type { Comparison, Ref, Theme, ThemeAuthority } from '../../../model/documents.js';
import { type Markup, markup } from '../../html/markup.js';
import { topicWords } from '../../wording/topics.js';
import { byCriticism, countsOf, POINTS_NOTE, pointsOf, titleOf } from '../compare.js';
import { heatMapOf } from '../compare-svg.js';
import { counted } from '../words.js';
import { figure, NO_LINKS, plainPage, quotation, scrolling } from './parts.js';

export function compareHtml(all: readonly Comparison[]): string {
  return plainPage('Themes by authority', [
    markup`<h1>Themes by authority</h1>\n`,
    ...all.map((comparison, i) => comparisonPart(comparison, `c${i + 1}-`)),
  ]);
}

function comparisonPart(comparison: Comparison, key: string): Markup {
  return markup`<section aria-labelledby="${key}name">
<h2 id="${key}name">${titleOf(comparison)}</h2>
${themesAndMap(comparison, key, (topic) => `#${key}${topic}`)}${comparison.themes.map((theme) => themePart(theme, key))}</section>
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
function themePart({ topic, authorities, documents }: Theme, key: string): Markup {
  const counts = `criticised in ${documents.improvements}, praised in ${documents.strengths} of ${counted(documents.all, 'document')}`;
  const parts = [...authorities].sort(byCriticism).map(authorityPart);
  return markup`<details class="theme"><summary>${topicWords(topic)}: ${counts}</summary>
<div id="${key}${topic}">
${parts}</div>
</details>
`;
}

function authorityPart(authority: ThemeAuthority): Markup {
  const { name, improvements, strengths } = authority;
  return markup`<h3>${name}</h3>
<p class="note">${countsOf(authority)}</p>
${pointsList(improvements, '−', 'Criticised')}${pointsList(strengths, '+', 'Praised')}`;
}

function pointsList(refs: readonly Ref[], sign: string, words: string): Markup | null {
  if (refs.length === 0) return null;
  const items = refs.map((ref) => markup`<li>${quotation(ref, NO_LINKS)}</li>\n`);
  return markup`<p class="side"><span class="mark" aria-hidden="true">${sign}</span> ${words}:</p>
<ul class="plain ${sign === '+' ? 'praised' : 'criticised'}">
${items}</ul>
`;
}
