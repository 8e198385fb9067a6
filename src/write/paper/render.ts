/** Papers from templates: Liquid templates that give Markdown. */
import { readFileSync } from 'node:fs';
import { Liquid } from 'liquidjs';
import type { SaidBefore } from '../../model/documents.js';
import type { Report } from '../../model/report.js';
import { inertMarkdown } from '../inert.js';
import type { Template } from '../writer.js';
import { mattersOf } from './before.js';
import { type PointView, viewOf } from './view.js';

/** How a point's source is cited: in Markdown in brackets, in Word in a footnote. */
export type Cite = (words: string) => string;

/** "(page 3)": after the point, where the reader looks for it. */
export const IN_BRACKETS: Cite = (words) => ` (${words})`;

/** The templates that come with the tool, beside this module. */
function textOf({ name, text }: Template): string {
  return text ?? readFileSync(new URL(`./${name}.liquid`, import.meta.url), 'utf8');
}

/** What a paper is about: a document, and what was said before. */
export interface Subject {
  readonly report: Report;
  readonly before: SaidBefore;
}

/**
 * The paper about a document as Markdown.
 * Values are escaped, so that words of a document are never taken for Markdown.
 *
 * @throws {Error} of Liquid where the template is faulty: its message names the line.
 */
export function renderPaper({ report, before }: Subject, template: Template, cite: Cite): string {
  const engine = new Liquid({
    outputEscape: inert,
    ownPropertyOnly: true,
    strictFilters: true,
    // Templates are whole by themselves: none may read files.
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

/** Characters that Unicode keeps for programs' own use: a citation is marked by two of them. */
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
