/** One document of the page: its facts, its points with their context, and beside them the document itself. */
import type { Finding, Quote, Report } from '../../model/report.js';
import { PLACES, type Point, type PointPlace, pointsOf } from '../points.js';
import { KIND_WORDS } from '../wording/codes.data.js';
import { factsOf } from '../wording/facts.js';
import { percent } from '../wording/numbers.js';
import { speakerWords } from '../wording/speaker.js';
import { topicWords } from '../wording/topics.js';
import type { Picture } from '../writer.js';
import { pagesPart, signOf, textPart } from './marks.js';
import { embeddedJson, Markup, markup } from './markup.js';

const PLACE_WORDS: Readonly<Record<PointPlace, string>> = {
  listed: 'Listed in the document',
  headline: 'Headline findings',
  improvements: 'Areas for improvement',
  strengths: 'Strengths',
  claims: 'What the council and others say',
};

const POLARITY_WORDS: Readonly<Record<Finding['polarity'], string>> = {
  strength: 'strength',
  improvement: 'area for improvement',
  mixed: 'mixed',
  neutral: 'neither',
};

const VOICE_WORDS: Readonly<Record<Finding['by'], string>> = {
  inspectors: 'inspectors',
  council: 'the council',
  other: 'others',
};

/** How many characters of a hash are enough to tell documents apart. */
const KEY_LENGTH = 8;

/** The part of an anchor that tells the documents of one file apart. */
function keyOf(sha256: string): string {
  return `d${sha256.slice(0, KEY_LENGTH)}-`;
}

/** The anchor of a point on the page of the document with these bytes. */
export function pointAnchor(sha256: string, id: string): string {
  return `${keyOf(sha256)}f-${id}`;
}

const REPORT_START = '<script type="application/json" class="report">';

/** The report inside a review page, without its boxes; `null` where the page has none. */
export function reportIn(page: string): Report | null {
  const start = page.indexOf(REPORT_START);
  const end = page.indexOf('</script>', start);
  if (start < 0 || end < 0) return null;
  try {
    return JSON.parse(page.slice(start + REPORT_START.length, end)) as Report;
  } catch {
    return null;
  }
}

/** A document as a part of the page. Without `pictures` its text is shown instead of its pages. */
export function documentPart(report: Report, pictures: readonly Picture[]): Markup {
  const key = keyOf(report.source.sha256);
  const points = pointsOf(report);
  const shown =
    pictures.length > 0 ? pagesPart(pictures, points, key) : textPart(report, points, key);
  const label = pictures.length > 0 ? 'Pages' : 'Text';
  return markup`<article class="document" data-sha256="${report.source.sha256}" data-name="${report.source.name}" aria-labelledby="${key}title">
${new Markup(REPORT_START)}${embeddedJson(report, 'boxes')}</script>
<header>
<h2 id="${key}title">${report.title ?? KIND_WORDS[report.kind]}</h2>
${factsTable(report)}
${warnings(report)}
</header>
<div class="beside">
<section class="points" aria-label="Points">
${toCheck(points, key)}
${PLACES.map((place) => group(place, points, key, report))}
${quotations(report)}
</section>
<section class="source" aria-label="${label}" tabindex="0">
<h3>${label}</h3>
${shown}
</section>
</div>
</article>
`;
}

function factsTable(report: Report): Markup {
  const rows = factsOf(report).map(
    ([label, value]) => markup`<tr><th scope="row">${label}</th><td>${value}</td></tr>\n`,
  );
  return markup`<table class="facts"><caption>What the document states</caption><tbody>
${rows}</tbody></table>`;
}

function warnings({ warnings: all }: Report): Markup | null {
  if (all.length === 0) return null;
  const items = all.map(({ code, message, page }) => {
    const place = page === null ? '' : ` (page ${page})`;
    return markup`<li>${message}${place} <code>${code}</code></li>\n`;
  });
  return markup`<details class="warnings"><summary>Warnings (${all.length})</summary><ul>
${items}</ul></details>`;
}

/** The uncertain points, which a reader should check first. */
function toCheck(points: readonly Point[], key: string): Markup | null {
  const doubtful = points.filter(({ isUncertain }) => isUncertain);
  if (doubtful.length === 0) return null;
  const links = doubtful.map(
    ({ finding }) =>
      markup`<li><a href="#${key}f-${finding.id}">${finding.text}</a> (${percent(finding.confidence)} sure: ${POLARITY_WORDS[finding.polarity]})</li>\n`,
  );
  return markup`<nav class="to-check" aria-label="Check these first"><h3>Check these first (${doubtful.length})</h3>
<p>The tool is unsure of these. Say below what is wrong, or that it is right.</p>
<ol>
${links}</ol></nav>
`;
}

function group(
  place: PointPlace,
  points: readonly Point[],
  key: string,
  report: Report,
): Markup | null {
  const members = points.filter((point) => point.place === place);
  if (members.length === 0) return null;
  return markup`<section class="group" data-place="${place}" aria-labelledby="${key}g-${place}">
<h3 id="${key}g-${place}">${PLACE_WORDS[place]} (<span class="count">${members.length}</span>)</h3>
<ol>
${members.map((point) => item(point, key, report))}</ol>
</section>
`;
}

function item({ finding, lists, isUncertain }: Point, key: string, report: Report): Markup {
  const { id, polarity, text, context, topics, by, location } = finding;
  const doubt = isUncertain
    ? markup`<span class="doubt">? ${percent(finding.confidence)} sure</span> `
    : null;
  const before = context.map((one) => markup`<span class="context">${one.text}</span> `);
  const heading = report.sections[location.section]?.heading ?? null;
  return markup`<li class="point ${polarity}" id="${key}f-${id}" tabindex="-1" data-id="${id}" data-lists="${lists.join(' ')}" data-topics="${topics.join(' ')}" data-by="${by}" data-doubt="${isUncertain ? 'yes' : 'no'}">
<p class="words"><span class="sign" aria-hidden="true">${signOf(polarity)}</span><span class="hidden">${POLARITY_WORDS[polarity]}: </span>${before}<span class="own">${text}</span></p>
<p class="about">${place(finding, key)}${doubt}${lists.includes('headline') ? markup`<span class="tag">headline</span> ` : null}${topics.map((topic) => markup`<span class="tag">${topicWords(topic)}</span> `)}${voice(finding)}${heading === null ? null : markup`<span class="heading">${heading}</span> `}<code class="id">${id}</code></p>
</li>
`;
}

function place({ id, location }: Finding, key: string): Markup {
  const words = location.page === null ? 'in the text' : `page ${location.page}`;
  return markup`<a class="where" href="#${key}m-${id}">${words}</a> `;
}

function voice({ by, speaker }: Finding): Markup | null {
  if (by === 'inspectors' && speaker === null) return null;
  return markup`<span class="voice">said by ${speaker ?? VOICE_WORDS[by]}</span> `;
}

function quotations({ quotes }: Report): Markup | null {
  if (quotes.length === 0) return null;
  return markup`<section class="quotes" aria-label="Quotations"><h3>Quotations (${quotes.length})</h3>
${quotes.map(quotation)}</section>
`;
}

function quotation(quote: Quote): Markup {
  const paragraphs = quote.text.split('\n').map((text) => markup`<p>${text}</p>`);
  return markup`<figure><blockquote>${paragraphs}</blockquote><figcaption>${speakerWords(quote) ?? 'speaker not clear'}</figcaption></figure>
`;
}
