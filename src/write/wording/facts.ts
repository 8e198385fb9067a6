/** The report's facts in words. */
import type { Report } from '../../model/report.js';
import { GRADE_WORDS, KIND_WORDS } from './codes.data.js';
import { dateWords, periodWords } from './dates.js';
import { joined } from './joined.js';
import { ordinal } from './numbers.js';

/** One row of the facts table. */
export type Fact = readonly [label: string, value: string];

/** The rows of the facts table in their order. A fact that the document does not state has no row. */
export function factsOf(report: Report): readonly Fact[] {
  const { inspection, addressee, previousJudgement } = report;
  const visit = inspection?.visitNumber ?? null;
  const facts: [string, string | null][] = [
    ['Document', KIND_WORDS[report.kind]],
    ['Authority', authorityWords(report)],
    ['Published', report.published === null ? null : dateWords(report.published)],
    ['Publisher', report.article?.publisher ?? null],
    ['Dates', periodWords(inspection?.start ?? null, inspection?.end ?? null)],
    ['Visit', visit === null ? null : `${ordinal(visit)} monitoring visit`],
    ['Addressee', joined([addressee?.role, addressee?.organisation])],
    ['Inspectors', inspectorWords(report)],
    ['Theme', report.theme],
    ...report.focus.map((focus): [string, string] => ['Focus', focus]),
    ...report.judgements.map((one): [string, string] => [one.label, one.gradeText]),
    ['Previous judgement', previousJudgement && previousWords(previousJudgement)],
    ['Priority action', priorityWords(report.priorityAction)],
  ];
  return facts.flatMap(([label, value]) => (value === null ? [] : [[label, value] as const]));
}

function authorityWords({ authority }: Report): string | null {
  if (authority === null) return null;
  const more = joined([authority.code, authority.region]);
  return more === null ? authority.name : `${authority.name} (${more})`;
}

function inspectorWords({ inspectors }: Report): string | null {
  const names = inspectors.map(({ name, lead }) => (lead ? `${name} (lead)` : name));
  return joined(names);
}

function previousWords(previous: NonNullable<Report['previousJudgement']>): string {
  return `${GRADE_WORDS[previous.grade]} (${dateWords(previous.date)})`;
}

function priorityWords(named: boolean | null): string | null {
  if (named === null) return null;
  return named ? 'the document names areas for priority action' : 'none named';
}
