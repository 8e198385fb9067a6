/** The facts of a document, each read by a module of its own. */
import type { Document } from '../model/document.js';
import type { Recognised } from '../recognise/index.js';
import { layoutOf } from '../recognise/layout.js';
import { read } from '../recognise/reading.js';
import { authorityOf } from './authority.js';
import { inspectionDays, publication } from './dates.js';
import type { Facts } from './facts.js';
import { inspectorsOf } from './inspectors.js';
import { judgementsOf } from './judgements.js';

export type { ArticleFacts, Facts } from './facts.js';

export function facts(document: Document, recognised: Recognised): Facts {
  const reading = read(document);
  const { kind } = recognised;
  const authority = authorityOf(kind, reading);
  const published = publication(kind, reading);
  const days = inspectionDays(kind, reading, published.value);
  const judgements = judgementsOf(kind, layoutOf(recognised.layout), reading);
  return {
    title: null,
    authority: authority.authority,
    published: published.value,
    inspection: {
      framework: recognised.framework,
      start: days.value?.start ?? null,
      end: days.value?.end ?? null,
      visitNumber: null,
    },
    addressee: null,
    inspectors: inspectorsOf(kind, reading),
    focus: [],
    theme: null,
    judgements: judgements.value,
    previousJudgement: null,
    priorityAction: null,
    statedNone: [],
    article: null,
    warnings: [
      ...authority.warnings,
      ...published.warnings,
      ...days.warnings,
      ...judgements.warnings,
    ],
  };
}
