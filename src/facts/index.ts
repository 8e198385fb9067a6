/** The facts of a document. Each is read by a module of its own. */

import { type Reading, readingOf } from '../lines/reading.js';
import type { Document, Warning } from '../model/document.js';
import { isArticle, type JudgementArea, type Kind } from '../model/vocabulary.js';
import type { Recognised } from '../recognise/index.js';
import { layoutOf } from '../recognise/layout.js';
import type { Layout } from '../recognise/layouts.data.js';
import { actionsOf } from './actions.js';
import { addresseeOf } from './addressee.js';
import { authorityOf } from './authority.js';
import { inspectionDays, publication } from './dates.js';
import type { ArticleFacts, Facts } from './facts.js';
import { focusOf, themeOf } from './focus.js';
import { inspectorsOf } from './inspectors.js';
import { judgementsOf } from './judgements/index.js';
import { previousJudgement } from './previous.js';
import { REQUIRED } from './required.data.js';
import { severalAuthorities } from './several.js';
import { titleOf } from './title.js';
import { visitNumber } from './visit.js';

export type { ArticleFacts, Facts } from './facts.js';

/** What `document` states. What it does not state is `null` or `[]`; doubts are among the warnings. */
export function facts(document: Document, recognised: Recognised): Facts {
  const reading = readingOf(document);
  const layout = layoutOf(recognised.layout);
  const { stated, warnings } = readFacts(recognised, layout, reading);
  return { ...stated, warnings: [...warnings, ...notFound(recognised.kind, layout, stated)] };
}

/**
 * For articles: they have no lists of their own, and what they say of the letter's lists is not a fact about them.
 */
const NO_ACTIONS = { priorityAction: null, statedNone: [] };

type Stated = Omit<Facts, 'warnings'>;

function readFacts(
  { kind, framework }: Recognised,
  layout: Layout | null,
  reading: Reading,
): { stated: Stated; warnings: Warning[] } {
  const authority = authorityOf(kind, reading);
  const published = publication(kind, reading);
  const days = inspectionDays(kind, reading, published.value);
  const judgements = judgementsOf(kind, layout, reading);
  const number = visitNumber(kind, reading);
  const actions = isArticle(kind) ? NO_ACTIONS : actionsOf(reading);
  const stated: Stated = {
    title: titleOf(kind, reading),
    authority: authority.authority,
    published: published.value,
    inspection: inspectionOf(framework, days.value, number),
    addressee: addresseeOf(kind, reading),
    inspectors: inspectorsOf(kind, reading),
    focus: focusOf(kind, reading),
    theme: themeOf(kind, reading),
    judgements: judgements.value,
    previousJudgement: previousJudgement(kind, reading),
    priorityAction: actions.priorityAction,
    statedNone: [...actions.statedNone],
    article: isPage(kind, reading.document) ? articleOf(reading.document) : null,
  };
  const parts = [authority, published, days, judgements];
  const several = severalAuthorities(kind, reading, stated.authority?.name ?? null);
  return { stated, warnings: [...several, ...parts.flatMap((part) => part.warnings)] };
}

function inspectionOf(
  framework: Recognised['framework'],
  days: { start: string; end: string } | null,
  number: number | null,
): Facts['inspection'] {
  if (framework === null && days === null && number === null) return null;
  return { framework, start: days?.start ?? null, end: days?.end ?? null, visitNumber: number };
}

/**
 * Whether the document has a body and declares a publisher and authors, as articles and web pages of kind `other` do.
 */
function isPage(kind: Kind, { format }: Document): boolean {
  return isArticle(kind) || (kind === 'other' && format === 'html');
}

function articleOf({ declared }: Document): ArticleFacts {
  const { updated, authors, publisher, site } = declared;
  return { updated, authors: [...authors], publisher, site };
}

function notFound(kind: Kind, layout: Layout | null, stated: Stated): Warning[] {
  const missing = REQUIRED.filter(
    ({ kinds, unless = [], stated: has }) =>
      kinds.includes(kind) && !unless.includes(layout?.id ?? '') && !has(stated),
  );
  const fields = missing.map(({ field }) =>
    warning(field, `${field}: not found in this ${kind}, which should state it`),
  );
  const areas = missingAreas(layout, stated);
  if (areas.length === 0 || stated.judgements.length === 0) return fields;
  const message = `this layout gives a judgement on ${areas.join(', ')}, which was not found`;
  return [...fields, warning('judgements', message)];
}

function warning(field: string, message: string): Warning {
  return { code: `not-found:${field}`, message, page: null };
}

/** The areas that this layout always grades and for which no judgement was found. */
function missingAreas(layout: Layout | null, { judgements }: Stated): JudgementArea[] {
  if (layout === null || layout.kind === 'protection-arrangements-inspection') return [];
  const given = new Set(judgements.map(({ area }) => area));
  return layout.labels
    .map(({ area }) => area)
    .filter((area) => isDue(area, layout) && !given.has(area));
}

function isDue(area: JudgementArea, layout: Layout): boolean {
  if (area === 'overall-effectiveness') return layout.overall !== 'none';
  // Not every report judges the board: some boards have a review of their own, and re-inspections leave it out.
  if (layout.kind === 'lscb-review') return area === 'safeguarding-board';
  return area !== 'safeguarding-board';
}
