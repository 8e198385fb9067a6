/** Findings that documents of a kind always have: where there are none, the report says so. */
import type { Findings } from '../find/index.js';
import type { Warning } from '../model/document.js';
import { ARTICLES, type Kind, type StatedNone } from '../model/vocabulary.js';

interface Expected {
  /** The list as the warning names it. */
  readonly field: string;
  readonly kinds: ReadonlySet<Kind>;
  readonly isFound: (findings: Findings, none: readonly StatedNone[]) => boolean;
  readonly what: string;
}

const INSPECTIONS: readonly Kind[] = [
  'monitoring-visit',
  'focused-visit',
  'ilacs-inspection',
  'sif-inspection',
  'jtai',
  'area-send-inspection',
];

export const EXPECTED: readonly Expected[] = [
  {
    field: 'headlineFindings',
    kinds: new Set<Kind>([...INSPECTIONS, 'lscb-review', ...ARTICLES]),
    isFound: ({ headlineFindings }) => headlineFindings.length > 0,
    what: 'no summary was found',
  },
  {
    // A monitoring visit lists nothing; the others print what must improve as a list.
    field: 'areasForImprovement',
    kinds: new Set<Kind>(['ilacs-inspection', 'sif-inspection', 'jtai', 'area-send-inspection']),
    isFound: ({ areasForImprovement }, none) =>
      none.includes('areas-for-improvement') ||
      areasForImprovement.some((finding) => finding.basis === 'section'),
    what: 'no list of what must improve was found, nor that there is none',
  },
];

/** The warnings for lists of findings that a document of its kind should have and has not. */
export function missingFindings(
  kind: Kind,
  findings: Findings,
  none: readonly StatedNone[],
): Warning[] {
  return EXPECTED.filter((entry) => entry.kinds.has(kind) && !entry.isFound(findings, none)).map(
    ({ field, what }) => ({ code: `not-found:${field}`, message: `${field}: ${what}`, page: null }),
  );
}
