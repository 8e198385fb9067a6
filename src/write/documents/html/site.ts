/** The index of a folder of review pages: a row for each document, and what the documents show together. */
import { dayOf } from '../../../model/day.js';
import type { Comparison, Tracks } from '../../../model/documents.js';
import type { Report } from '../../../model/report.js';
import { pointAnchor } from '../../html/document.js';
import { asset, type Look, pageEnd, pageStart, styleOf } from '../../html/frame.js';
import { type Markup, markup } from '../../html/markup.js';
import { pointsOf } from '../../points.js';
import { GRADE_WORDS, KIND_WORDS } from '../../wording/codes.data.js';
import { topicWords } from '../../wording/topics.js';
import { titleOf } from '../compare.js';
import { authorityWords, counted } from '../words.js';
import { themesAndMap } from './compare.js';
import { type Links, scrolling } from './parts.js';
import { followed } from './track.js';

/** A document, and the path of its page from the index, with '/' between the parts. */
export interface SiteEntry {
  readonly report: Report;
  readonly page: string;
}

export interface Site {
  readonly entries: readonly SiteEntry[];
  /** Inputs for which there is no page. */
  readonly missing: readonly string[];
  readonly comparison: Comparison;
  /** One for each authority with several documents. */
  readonly tracks: readonly Tracks[];
}

const LOOK: Look = {
  style: styleOf(new URL('./documents.css', import.meta.url)),
  script: asset(new URL('./site.client.js', import.meta.url)),
};

/** The index as an HTML file. */
export function sitePage({ entries, missing, comparison, tracks }: Site): string {
  const name = `Index of ${counted(entries.length, 'document')}`;
  const links = linksTo(entries);
  const rows = [...entries].sort(byAuthorityAndDay);
  return [
    pageStart(LOOK, { title: name, skipTo: 'the documents', before: null }),
    markup`<h1>${name}</h1>\n`,
    missingPart(missing),
    documentsPart(rows),
    comparison.themes.length === 0 ? markup`` : comparisonPart(comparison),
    ...tracks.map((one, i) => trackPart(one, `t${i + 1}-`, links(one))),
    pageEnd(LOOK),
  ]
    .map(({ text }) => text)
    .join('');
}

/** Compares by authority and then by the day of the inspection. Documents that name no authority come last. */
function byAuthorityAndDay({ report: a }: SiteEntry, { report: b }: SiteEntry): number {
  const key = ({ authority }: Report): string => authority?.name ?? '\uffff';
  return compared(key(a), key(b)) || compared(dayOf(a) ?? '', dayOf(b) ?? '');
}

const compared = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/**
 * A path as the address of a link. Each part is escaped by itself, so that no file's name has a meaning in the
 * address.
 */
function href(page: string): string {
  return `./${page.split('/').map(encodeURIComponent).join('/')}`;
}

/** For each point of some documents, the address of that point on its document's page. */
function linksTo(entries: readonly SiteEntry[]): (tracks: Tracks) => Links {
  const pages = new Map(entries.map(({ report, page }) => [report.source.sha256, page]));
  return ({ documents }) =>
    ({ document, id }) => {
      const sha256 = documents[document]?.sha256 ?? '';
      const page = pages.get(sha256);
      return page === undefined ? null : `${href(page)}#${pointAnchor(sha256, id)}`;
    };
}

function missingPart(missing: readonly string[]): Markup {
  if (missing.length === 0) return markup``;
  const items = missing.map((name) => markup`<li>${name}</li>\n`);
  return markup`<section aria-labelledby="missing">
<h2 id="missing">Not read (${missing.length})</h2>
<ul>
${items}</ul>
</section>
`;
}

const HEADS = [
  'Document',
  'Kind',
  'Authority',
  'Region',
  'Inspected from',
  'Published',
  'Grade',
  'To improve',
  'Strengths',
  'Doubtful',
  'Warnings',
] as const;

function documentsPart(entries: readonly SiteEntry[]): Markup {
  const rows = entries.map((entry) => ({ entry, filed: filedOf(entry.report) }));
  const heads = HEADS.map((head) => markup`<th scope="col">${head}</th>`);
  const table = markup`<table class="index"><caption>Documents</caption>
<thead><tr>${heads}</tr></thead>
<tbody>
${rows.map(({ entry, filed }) => rowOf(entry, filed))}</tbody></table>
`;
  return markup`<section aria-labelledby="documents">
<h2 id="documents">Documents</h2>
${filters(rows.map(({ filed }) => filed))}${scrolling('Documents', table)}</section>
`;
}

/** What the filters of the index look for in a document. */
interface Filed {
  readonly kind: string;
  readonly region: string;
  readonly year: string;
  readonly grade: string;
}

function filedOf(report: Report): Filed {
  const { kind, authority, judgements } = report;
  const overall = judgements.find(({ area }) => area === 'overall-effectiveness');
  const one = overall ?? judgements.find(({ area }) => area === 'area-partnership');
  return {
    kind: KIND_WORDS[kind],
    region: authority?.region ?? '',
    year: dayOf(report)?.slice(0, 4) ?? '',
    grade: one === undefined ? '' : GRADE_WORDS[one.grade],
  };
}

/** The filters. The script shows them, because without it they would do nothing. */
function filters(filed: readonly Filed[]): Markup {
  const choice = (name: keyof Filed, label: string): Markup => {
    const values = [...new Set(filed.map((one) => one[name]))].filter((value) => value !== '');
    const options = values.sort().map((value) => markup`<option>${value}</option>`);
    return markup`<label>${label} <select data-filter="${name}"><option value="">all</option>${options}</select></label>
`;
  };
  return markup`<form class="filters" role="search" aria-label="Filter the documents" hidden>
${choice('kind', 'Kind')}${choice('region', 'Region')}${choice('year', 'Year')}${choice('grade', 'Grade')}<label>Search <input type="search" data-filter="words" aria-keyshortcuts="/"></label>
<span class="status" role="status" aria-live="polite"></span>
</form>
`;
}

function rowOf({ report, page }: SiteEntry, { kind, region, year, grade }: Filed): Markup {
  const { title, authority, inspection, published, source } = report;
  const points = pointsOf(report);
  const topics = new Set(report.areasForImprovement.flatMap((finding) => finding.topics));
  const words = [...topics].map(topicWords).join(' ');
  const first = inspection?.start ?? inspection?.end ?? null;
  const day = (date: string | null): Markup => markup`<td class="day">${date ?? ''}</td>`;
  const count = (number: number): Markup => markup`<td class="number">${number}</td>`;
  return markup`<tr data-kind="${kind}" data-region="${region}" data-year="${year}" data-grade="${grade}" data-words="${words}"><th scope="row"><a href="${href(page)}">${title ?? source.name}</a> <span class="file">${source.name.split(/[/\\]/).at(-1) ?? source.name}</span></th><td>${kind}</td><td>${authority?.name ?? ''}</td><td>${region}</td>${day(first)}${day(published)}<td>${grade}</td>${count(report.areasForImprovement.length)}${count(report.strengths.length)}${count(points.filter(({ isUncertain }) => isUncertain).length)}${count(report.warnings.length)}</tr>
`;
}

function comparisonPart(comparison: Comparison): Markup {
  return markup`<section aria-labelledby="themes">
<h2 id="themes">${titleOf(comparison)}</h2>
<p class="note">Articles and press releases are not counted.</p>
${themesAndMap(comparison, 'themes-', () => null)}</section>
`;
}

function trackPart(tracks: Tracks, key: string, links: Links): Markup {
  const name = `${authorityWords(tracks)}: ${counted(tracks.matters.length, 'weakness', 'weaknesses')} through ${counted(tracks.documents.length, 'document')}`;
  return markup`<section aria-labelledby="${key}name">
<h2 id="${key}name">${name}</h2>
${followed(tracks, key, links)}</section>
`;
}
