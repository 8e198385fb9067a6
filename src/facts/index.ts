/** The facts of a document, each read by a module of its own. */
import type { Document } from '../model/document.js';
import type { Recognised } from '../recognise/index.js';
import { read } from '../recognise/reading.js';
import { authorityOf } from './authority.js';
import { inspectionDays, publication } from './dates.js';
import type { Facts } from './facts.js';

export type { ArticleFacts, Facts } from './facts.js';

export function facts(document: Document, recognised: Recognised): Facts {
  const reading = read(document);
  const { kind } = recognised;
  const authority = authorityOf(kind, reading);
  const published = publication(kind, reading);
  const days = inspectionDays(kind, reading, published.value);
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
    inspectors: [],
    focus: [],
    theme: null,
    judgements: [],
    previousJudgement: null,
    priorityAction: null,
    statedNone: [],
    article: null,
    warnings: [...authority.warnings, ...published.warnings, ...days.warnings],
  };
}
