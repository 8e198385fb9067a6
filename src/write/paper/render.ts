/** Makes papers from Liquid templates that give Markdown. */
import { readFileSync } from 'node:fs';
import { Liquid } from 'liquidjs';
import type { SaidBefore } from '../../model/documents.js';
import type { Report } from '../../model/report.js';
import { inertMarkdown } from '../inert.js';
import type { Template } from '../writer.js';
import { mattersOf } from './before.js';
import { type PointView, viewOf } from './view.js';

/** How the source of a point is cited: in Markdown in brackets, in Word in a footnote. */
export type Cite = (words: string) => string;

/** "(page 3)" after the point. */
export const IN_BRACKETS: Cite = (words) => ` (${words})`;

/** The templates that come with the tool lie beside this module. */
function textOf({ name, text }: Template): string {
  return text ?? readFileSync(new URL(`./${name}.liquid`, import.meta.url), 'utf8');
}

/** What a paper is about: a document, and what earlier documents said. */
export interface Subject {
  readonly report: Report;
  readonly before: SaidBefore;
}

/**
 * Makes the paper about a document as Markdown. Values are escaped, so that the words of a document are never read as
 * Markdown.
 *
 * @throws {Error} of Liquid where the template is faulty. Its message names the line.
 */
export function renderPaper({ report, before }: Subject, template: Template, cite: Cite): string {
  const engine = new Liquid({
    outputEscape: inert,
    ownPropertyOnly: true,
    strictFilters: true,
    // A template must be complete in itself: it may not read files.
    templates: {},
    trimTagRight: false,
  });
  engine.registerFilter('cite', {
    raw: true,
    handler: (point: PointView) => citation(point, cite),
  });
  engine.registerFilter('in_brackets', {
    raw: true,
    handler: (point: PointView) => citation(point, IN_BRACKETS),
  });
  const text = engine.parseAndRenderSync(textOf(template), {
    ...viewOf(report),
    before: mattersOf(before),
    earlier: before.reports.map(viewOf),
    unused: before.unused,
  }) as string;
  return `${text.replace(/\n{3,}/g, '\n\n').trim()}\n`;
}

/** Characters that Unicode reserves for a program's own use. Two of them mark a citation. */
const RESERVED = /[\ufdd0-\ufdef]/g;

function inert(value: unknown): string {
  return value === null || value === undefined
    ? ''
    : inertMarkdown(String(value).replace(RESERVED, ''));
}

function citation({ page, doubt }: PointView, cite: Cite): string {
  const words = [page === null ? '' : `page ${page}`, doubt].filter((part) => part !== '');
  return words.length === 0 ? '' : cite(words.join(', '));
}
