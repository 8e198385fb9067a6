/** The page of `track`: a timeline, a table of matters by documents, and what each document says. */
import type { Later, Matter, Tracks } from '../../../model/documents.js';
import { type Markup, markup } from '../../html/markup.js';
import { percent } from '../../wording/numbers.js';
import { topicWords } from '../../wording/topics.js';
import { isoMonth } from '../months.js';
import { FIRST, LEGEND, MARKS } from '../track.js';
import { timelineOf } from '../track-svg.js';
import {
  ABSENT_NOTE,
  authorityWords,
  BASIS_WORDS,
  counted,
  documentWords,
  STATUS_WORDS,
  shortened,
} from '../words.js';
import {
  documentsList,
  figure,
  type Links,
  NO_LINKS,
  plainPage,
  quotation,
  scrolling,
  warningsPart,
} from './parts.js';

export function trackHtml(all: readonly Tracks[]): string {
  const names = all.map(authorityWords);
  const title = `${names.slice(0, 3).join(', ')}${names.length > 3 ? ' and others' : ''}: what became of weaknesses`;
  return plainPage(title, [
    markup`<h1>What became of weaknesses</h1>\n`,
    ...all.map((tracks, i) => authorityPart(tracks, `a${i + 1}-`)),
  ]);
}

function authorityPart(tracks: Tracks, key: string): Markup {
  const { documents, matters } = tracks;
  const name = authorityWords(tracks);
  const many = `${counted(matters.length, 'matter')} in ${counted(documents.length, 'document')}`;
  const nothing = markup`<p>No document names anything for improvement.</p>\n`;
  return markup`<section aria-labelledby="${key}name">
<h2 id="${key}name">${name}: ${many}</h2>
${documentsList(tracks)}${matters.length === 0 ? nothing : followed(tracks, key, NO_LINKS)}${matters.map((matter, i) => matterPart(matter, i, tracks, key))}${warningsPart(tracks)}</section>
`;
}

/** The timeline and the table of one authority. */
export function followed(tracks: Tracks, key: string, links: Links): Markup {
  const name = authorityWords(tracks);
  return markup`${figure(timelineOf([tracks]), key, `Timeline of ${name}`)}${scrolling(`Matters of ${name}`, matrix(tracks, key, links))}<p class="note">${LEGEND}. ${ABSENT_NOTE}</p>
`;
}

/**
 * One row for each matter, one column for each document. Where `links` has no address, a matter is linked to its part
 * of this page.
 */
function matrix({ documents, matters }: Tracks, key: string, links: Links): Markup {
  const heads = documents.map(
    (entry, d) =>
      markup`<th scope="col">${d + 1}. ${isoMonth(entry.start ?? entry.published)}</th>`,
  );
  const rows = matters.map((matter, i) => {
    const href = links(matter.first) ?? `#${key}m${i + 1}`;
    const cells = documents.map((_, d) => markup`<td>${cellOf(matter, d, links)}</td>`);
    return markup`<tr><th scope="row"><a href="${href}">${i + 1}. ${shortened(matter.first.text, 120)}</a></th>${cells}</tr>\n`;
  });
  return markup`<table><caption>What each document says of each matter</caption>
<thead><tr><th scope="col">Matter</th>${heads}</tr></thead>
<tbody>
${rows}</tbody></table>
`;
}

function cellOf({ first, later }: Matter, document: number, links: Links): Markup | null {
  if (document === first.document) return marked(FIRST, 'named');
  const one = later.find((its) => its.document === document);
  if (one === undefined) return null;
  const words = marked(MARKS[one.status], STATUS_WORDS[one.status]);
  const [nearest] = one.places;
  const href = nearest === undefined ? null : links(nearest);
  return href === null ? words : markup`<a href="${href}">${words}</a>`;
}

function marked(mark: string, words: string): Markup {
  return markup`<span class="mark" aria-hidden="true">${mark}</span> ${words}`;
}

function matterPart(matter: Matter, i: number, tracks: Tracks, key: string): Markup {
  const { first, basis, topics, later } = matter;
  const entry = tracks.documents[first.document];
  const topic = topics[0] === undefined ? 'No topic' : topicWords(topics[0]);
  const named = `${entry === undefined ? '' : `${documentWords(entry)}, `}${BASIS_WORDS[basis]}`;
  return markup`<article id="${key}m${i + 1}" aria-labelledby="${key}h${i + 1}">
<h3 id="${key}h${i + 1}">${i + 1}. ${topic}</h3>
<p>${marked(FIRST, 'named')}: ${named}</p>
${quotation(first, NO_LINKS)}${later.map((one) => laterPart(one, tracks))}</article>
`;
}

function laterPart({ document, status, places, confidence }: Later, tracks: Tracks): Markup {
  const entry = tracks.documents[document];
  const name = entry === undefined ? '' : documentWords(entry);
  return markup`<p class="later"><strong class="status ${status}">${marked(MARKS[status], STATUS_WORDS[status])}</strong> (${percent(confidence)} sure): ${name}</p>
${places.map((place) => quotation(place, NO_LINKS))}`;
}
