/** The legend: what the marks of a view mean. */
import type { Finding } from '../../model/report.js';
import { isUncertain } from './doubt.js';

/** One line of the legend. A view prints the line only where it shows a finding with the mark. */
export interface LegendEntry {
  readonly mark: string;
  readonly meaning: string;
  readonly shown: (finding: Finding) => boolean;
}

export const CONTEXT_MEANING =
  'words of the document that stand before the point, and that it leans on';

export const LEGEND: readonly LegendEntry[] = [
  { mark: '+', meaning: 'a strength', shown: ({ polarity }) => polarity === 'strength' },
  {
    mark: '-',
    meaning: 'something to improve',
    shown: ({ polarity }) => polarity === 'improvement',
  },
  {
    mark: '±',
    meaning: 'mixed: good and bad in one',
    shown: ({ polarity }) => polarity === 'mixed',
  },
  {
    mark: '·',
    meaning: 'neutral: neither praise nor criticism',
    shown: ({ polarity }) => polarity === 'neutral',
  },
  {
    mark: '?',
    meaning: 'uncertain: how sure the reading is, where it is less sure than 70 %',
    shown: isUncertain,
  },
  {
    mark: '[…]',
    meaning: CONTEXT_MEANING,
    shown: ({ context }) => context.length > 0,
  },
];
