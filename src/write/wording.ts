/** How the report's codes are said in words, for the views that people read. */
import { MONTHS } from '../dates/calendar.js';
import { TOPIC_TABLE } from '../find/topics/topics.data.js';
import type { Finding, Report } from '../model/report.js';
import type { Grade, JudgementArea, Kind } from '../model/vocabulary.js';

export const KIND_WORDS: Readonly<Record<Kind, string>> = {
  'monitoring-visit': 'Monitoring visit',
  'focused-visit': 'Focused visit',
  'ilacs-inspection': "Inspection of local authority children's services",
  'sif-inspection': 'Single inspection of services for children',
  'protection-arrangements-inspection': 'Inspection of arrangements for the protection of children',
  jtai: 'Joint targeted area inspection',
  'area-send-inspection': 'Area SEND inspection',
  'lscb-review': 'Review of the local safeguarding children board',
  'press-release': 'Press release',
  'news-article': 'News article',
  other: 'Other document',
};

export const GRADE_WORDS: Readonly<Record<Grade, string>> = {
  outstanding: 'Outstanding',
  good: 'Good',
  'requires-improvement': 'Requires improvement',
  inadequate: 'Inadequate',
  'not-judged': 'Not judged',
  'typically-positive': 'Typically positive experiences and outcomes',
  inconsistent: 'Inconsistent experiences and outcomes',
  'widespread-failings': 'Widespread and/or systemic failings',
};

export const AREA_WORDS: Readonly<Record<JudgementArea, string>> = {
  'overall-effectiveness': 'Overall effectiveness',
  leadership: 'Leadership',
  'help-and-protection': 'Help and protection',
  'children-in-care': 'Children in care',
  'care-leavers': 'Care leavers',
  'children-in-care-and-care-leavers': 'Children in care and care leavers',
  'looked-after-and-permanence': 'Looked after and permanence',
  adoption: 'Adoption',
  'safeguarding-board': 'Safeguarding board',
  'area-partnership': 'Area partnership',
};

/** '2025-08-14' as '14 August 2025'; a year and month, or a year, as far as it goes. */
export function dateWords(iso: string): string {
  const [year = '', month, day] = iso.split('-');
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  return [day === undefined ? undefined : String(Number(day)), name, year]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** '15 to 16 July 2025', '30 June to 1 July 2025', '16 July 2025'. */
export function periodWords(start: string | null, end: string | null): string | null {
  if (start === null || end === null || start === end) {
    const one = start ?? end;
    return one === null ? null : dateWords(one);
  }
  const [from, to] = [dateWords(start), dateWords(end)];
  if (start.slice(0, 7) === end.slice(0, 7)) return `${from.split(' ')[0]} to ${to}`;
  if (start.slice(0, 4) === end.slice(0, 4)) return `${from.replace(/ \d+$/, '')} to ${to}`;
  return `${from} to ${to}`;
}

/** 1st, 2nd, 3rd, 4th, 11th, 22nd. */
export function ordinal(number: number): string {
  const last = number % 100;
  if (last >= 11 && last <= 13) return `${number}th`;
  return `${number}${['th', 'st', 'nd', 'rd'][number % 10] ?? 'th'}`;
}

const TOPIC_WORDS: ReadonlyMap<string, string> = new Map(
  TOPIC_TABLE.map(({ id, label }) => [id, label]),
);

/** A topic in words. */
export function topicWords(topic: string): string {
  return TOPIC_WORDS.get(topic) ?? topic;
}

/** Findings less sure than this are marked in the views that people read. */
export const UNCERTAIN_BELOW = 0.7;

export function isUncertain(finding: Finding): boolean {
  return finding.confidence < UNCERTAIN_BELOW;
}

/** 0.617 as '62 %'. */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** A label and what the document says under it, in the order of the facts table. */
export type Fact = readonly [label: string, value: string];

/** The report's facts in words; what the document does not state is left out. */
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

function joined(parts: readonly (string | null | undefined)[]): string | null {
  const stated = parts.filter((part) => part !== null && part !== undefined && part !== '');
  return stated.length === 0 ? null : stated.join(', ');
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

/** "Name, role, organisation" of a quotation's speaker, as far as it is known. */
export function speakerWords(quote: Report['quotes'][number]): string | null {
  const { speaker, by } = quote;
  const known = speaker && joined([speaker.name, speaker.role, speaker.organisation]);
  if (known) return known;
  return by === 'inspectors' ? 'inspectors' : null;
}

/** What the marks and notes of a view mean; each line only where the view shows such a finding. */
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

/** What a reader needs before a finding, as one text; `null` where it stands by itself. */
export function contextWords({ context }: Finding): string | null {
  return context.length === 0 ? null : context.map(({ text }) => text).join(' ');
}
