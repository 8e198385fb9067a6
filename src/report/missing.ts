/** Warns where a document has no findings of a sort that documents of its kind always have. */
import type { Findings } from '../find/index.js';
import type { Warning } from '../model/document.js';
import { ARTICLES, type Kind, type StatedNone } from '../model/vocabulary.js';

interface Expected {
  /** The name of the list in the warning. */
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

const EXPECTED: readonly Expected[] = [
  {
    field: 'headlineFindings',
    kinds: new Set<Kind>([...INSPECTIONS, 'lscb-review', ...ARTICLES]),
    isFound: ({ headlineFindings }) => headlineFindings.length > 0,
    what: 'no summary was found',
  },
  {
    // A monitoring visit has no list of what must improve; the other kinds print one.
    field: 'areasForImprovement',
    kinds: new Set<Kind>(['ilacs-inspection', 'sif-inspection', 'jtai', 'area-send-inspection']),
    isFound: ({ areasForImprovement }, none) =>
      none.includes('areas-for-improvement') ||
      areasForImprovement.some((finding) => finding.basis === 'section'),
    what: 'no list of what must improve was found, nor that there is none',
  },
];

/** A warning for each list of findings that is empty and should not be. */
export function missingFindings(
  kind: Kind,
  findings: Findings,
  none: readonly StatedNone[],
): Warning[] {
  return EXPECTED.filter((entry) => entry.kinds.has(kind) && !entry.isFound(findings, none)).map(
    ({ field, what }) => ({ code: `not-found:${field}`, message: `${field}: ${what}`, page: null }),
  );
}
