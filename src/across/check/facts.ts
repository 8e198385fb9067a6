/** The facts that a release and a letter both state. */
import type { CheckedFact } from '../../model/documents.js';
import type { Report } from '../../model/report.js';
import { JUDGEMENT_AREAS } from '../../model/vocabulary.js';
import { authorityKey } from '../documents.js';

interface Stated {
  readonly field: string;
  readonly of: (report: Report) => string | null;
  /** Whether two values say the same. Without this function, equal values do. */
  readonly agree?: (a: string, b: string) => boolean;
}

const FACTS: readonly Stated[] = [
  { field: 'inspection.start', of: ({ inspection }) => inspection?.start ?? null },
  { field: 'inspection.end', of: ({ inspection }) => inspection?.end ?? null },
  {
    field: 'inspection.visitNumber',
    of: ({ inspection }) => inspection?.visitNumber?.toString() ?? null,
  },
  ...JUDGEMENT_AREAS.map(
    (area): Stated => ({
      field: `judgements.${area}`,
      of: ({ judgements }) => judgements.find((one) => one.area === area)?.grade ?? null,
    }),
  ),
  {
    field: 'previousJudgement.grade',
    of: ({ previousJudgement }) => previousJudgement?.grade ?? null,
  },
  {
    field: 'previousJudgement.date',
    of: ({ previousJudgement }) => previousJudgement?.date ?? null,
    // "March 2022" and "14 March 2022" agree: the shorter date is the beginning of the longer one.
    agree: (a, b) => a.startsWith(b) || b.startsWith(a),
  },
];

/** Compares the facts that both documents state. A fact that only one of them states is not a difference. */
export function checkFacts(release: Report, letter: Report): CheckedFact[] {
  const stated = FACTS.flatMap(({ field, of, agree = (a, b) => a === b }) => {
    const [a, b] = [of(release), of(letter)];
    return a === null || b === null ? [] : [{ field, release: a, letter: b, agree: agree(a, b) }];
  });
  return [...authorityFact(release, letter), ...stated];
}

function authorityFact(release: Report, letter: Report): CheckedFact[] {
  const [a, b] = [release.authority, letter.authority];
  if (a === null || b === null) return [];
  const agree = authorityKey(release) === authorityKey(letter) || a.name === b.name;
  return [{ field: 'authority', release: a.name, letter: b.name, agree }];
}
