/** What documents of each kind always state. Where such a fact is not found, the report has a warning. */
import { ARTICLES, type Kind } from '../model/vocabulary.js';
import type { Facts } from './facts.js';

export interface Required {
  /** The name of the field in the warning. */
  readonly field: string;
  readonly kinds: readonly Kind[];
  /** The ids of layouts that do not state it. */
  readonly unless?: readonly string[];
  readonly stated: (facts: Omit<Facts, 'warnings'>) => boolean;
}

const LETTERS: readonly Kind[] = ['monitoring-visit', 'focused-visit'];
const GRADED: readonly Kind[] = [
  'ilacs-inspection',
  'sif-inspection',
  'area-send-inspection',
  'lscb-review',
];
const REPORTS: readonly Kind[] = [
  ...GRADED,
  'protection-arrangements-inspection',
  'jtai',
  ...LETTERS,
];
/** Kinds that print a date of publication. ILACS and area SEND reports do not. */
const DATED: readonly Kind[] = [
  'sif-inspection',
  'protection-arrangements-inspection',
  'lscb-review',
  'jtai',
  ...LETTERS,
  ...ARTICLES,
];

export const REQUIRED: readonly Required[] = [
  { field: 'title', kinds: [...REPORTS, ...ARTICLES], stated: ({ title }) => title !== null },
  {
    field: 'authority',
    kinds: [...REPORTS, ...ARTICLES],
    stated: ({ authority }) => authority !== null,
  },
  { field: 'published', kinds: DATED, stated: ({ published }) => published !== null },
  {
    field: 'inspection',
    kinds: REPORTS,
    stated: ({ inspection }) => inspection?.start != null && inspection.end !== null,
  },
  // JTAI letters are signed by the directors of the inspectorates and do not name the inspectors.
  {
    field: 'inspectors',
    kinds: REPORTS.filter((kind) => kind !== 'jtai'),
    stated: ({ inspectors }) => inspectors.length > 0,
  },
  {
    field: 'judgements',
    kinds: GRADED,
    unless: ['area-send-2016', 'area-send-monitoring-2024'],
    stated: ({ judgements }) => judgements.length > 0,
  },
  {
    field: 'previousJudgement',
    kinds: ['monitoring-visit'],
    stated: ({ previousJudgement }) => previousJudgement !== null,
  },
  {
    field: 'focus',
    kinds: LETTERS,
    unless: ['assurance-visit-2020'],
    stated: ({ focus }) => focus.length > 0,
  },
  { field: 'theme', kinds: ['jtai'], stated: ({ theme }) => theme !== null },
];
