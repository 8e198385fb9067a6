/** Words of roles and teams, by which names are recognised. */
import type { Inspector } from '../model/report.js';

/** Words that are part of a role, with or without a capital. */
export const ROLE_WORDS: ReadonlySet<string> = new Set(
  `hmi shmi hmci oi ai scri ri rim ofsted cqc hmicfrs hmip hmic
  her his majesty's inspector inspectors lead deputy team senior principal regulatory inspection manager
  additional associate seconded supporting shadow designate designated trainee children's social care education health specialist
  quality commission national regional director directors assistant chief constabulary probation of fire rescue services
  reporting early years school schools further assurance acting interim`.split(/\s+/),
);

/** Small words inside a name. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'de da di del van der den von la le du bin al el st ap'.split(' '),
);

/** Words between a team and those who came with it: "Ana Reyes HMI, accompanied by Joy Marsh, HMI designate". */
export const JOINING_WORDS: ReadonlySet<string> = new Set(
  'with accompanied supported assisted shadowed joined alongside together by'.split(' '),
);

/** Text of the publisher that directly follows a team. The names end before it. */
export const AFTER_NAMES: readonly { pattern: RegExp; example: string }[] = [
  {
    pattern: /\bany complaints about\b/i,
    example: 'Any complaints about the inspection or the report',
  },
  {
    pattern: /\bif you are not happy\b/i,
    example: 'If you are not happy with the inspection or the report',
  },
  { pattern: /\bthe office for standards\b/i, example: 'The Office for Standards in Education' },
  {
    pattern: /\bif you would like a copy\b/i,
    example: 'If you would like a copy of this document',
  },
  {
    pattern: /\bthis (?:inspection|visit|report|letter)\b/i,
    example: 'This visit was carried out in line with',
  },
];

/** A label for members of an inspection team. The names follow it. */
export interface TeamLabel {
  readonly pattern: RegExp;
  readonly lead: boolean;
  /** The role of members beside whose name no role is printed; `null` where the label does not give one. */
  readonly role: string | null;
  /** Whether these members inspect. Analysts belong to the team, but do not inspect. */
  readonly inspects: boolean;
  readonly example: string;
}

export const TEAM_LABELS: readonly TeamLabel[] = [
  {
    pattern:
      /^(?:(?:ofsted|joint|the) )?(?:lead|reporting) inspectors?\b(?: ?\((?:[^)]{1,30})\))?/i,
    lead: true,
    role: 'Lead inspector',
    inspects: true,
    example: 'Lead inspector: Ana Reyes HMI',
  },
  {
    pattern: /^deputy lead inspectors?\b/i,
    lead: false,
    role: 'Deputy lead inspector',
    inspects: true,
    example: 'Deputy lead inspector: Tom Ridley',
  },
  {
    pattern: /^(?:team|other) inspectors?\b/i,
    lead: false,
    role: 'Team inspector',
    inspects: true,
    example: 'Team inspectors: Tom Ridley and Joy Marsh',
  },
  {
    pattern: /^inspectors?\b(?= ?:)/i,
    lead: false,
    role: 'Inspector',
    inspects: true,
    example: 'Inspectors: Tom Ridley and Joy Marsh',
  },
  {
    pattern: /^shadow(?:ing)? inspectors?\b/i,
    lead: false,
    role: 'Shadow inspector',
    inspects: true,
    example: 'Shadow inspectors: Joy Marsh',
  },
  {
    pattern: /^associate inspectors?\b/i,
    lead: false,
    role: 'Associate inspector',
    inspects: true,
    example: 'Associate inspectors: Joy Marsh',
  },
  {
    pattern: /^additional inspectors?\b/i,
    lead: false,
    role: 'Additional inspector',
    inspects: true,
    example: 'Additional inspector: Joy Marsh',
  },
  {
    pattern: /^seconded inspectors?\b/i,
    lead: false,
    role: 'Seconded inspector',
    inspects: true,
    example: 'Seconded inspector: Joy Marsh',
  },
  {
    pattern: /^ofsted inspectors?\b(?= ?:)/i,
    lead: false,
    role: 'Ofsted inspector',
    inspects: true,
    example: 'Ofsted inspectors: Joy Marsh',
  },
  {
    pattern: /^(?:senior )?quality assurance (?:manager|lead)s?\b/i,
    lead: false,
    role: 'Quality assurance manager',
    inspects: true,
    example: 'Quality assurance manager: Joy Marsh',
  },
  {
    pattern: /^(?:senior |principal )?(?:data )?analysts?\b/i,
    lead: false,
    role: 'Analyst',
    inspects: false,
    example: 'Senior data analyst: Joy Marsh',
  },
];

/** Sentences of letters that name the inspectors. The names follow the match. */
export const TEAM_SENTENCES: readonly { pattern: RegExp; example: string }[] = [
  {
    pattern:
      /\b(?:his|her) majesty's inspectors?(?: \(HMI\))? (?:[a-z]+ ){0,4}(?:visit|inspection) (?:was|were):? /i,
    example: "His Majesty's inspectors for this visit were Ana Reyes and Tom Ridley.",
  },
  {
    pattern:
      /\b(?:visit|inspection)\b[^.]{0,160}\b(?:carried out|undertaken|conducted|led|completed) (?:by|(?:over|across) \w+ days by|(?:remotely|on site|onsite) by) (?=(?:(?:two|three|four|five|[Hh]is|[Hh]er|Ofsted|lead)\b.{0,40})?\p{Lu})/u,
    example: 'The visit was carried out by Ana Reyes HMI and Tom Ridley HMI.',
  },
  {
    pattern:
      /\b(?:[Tt]he )?[Ii]nspectors?(?: for this (?:visit|inspection))? (?:was|were):? (?=\p{Lu})/u,
    example: 'The inspectors were Ana Reyes and Tom Ridley.',
  },
];

type Inspectorate = NonNullable<Inspector['inspectorate']>;

/** Names and initials of the inspectorates. The first pattern that matches is taken. */
export const INSPECTORATES: readonly {
  readonly inspectorate: Inspectorate;
  readonly pattern: RegExp;
  readonly example: string;
}[] = [
  { inspectorate: 'hmi-probation', pattern: /\bHMIP\b|\bprobation\b/i, example: 'HMI Probation' },
  {
    inspectorate: 'hmicfrs',
    pattern: /\bHMIC(?:FRS)?\b|\bconstabulary\b|\bfire\b/i,
    example: 'HMI Constabulary',
  },
  {
    inspectorate: 'cqc',
    pattern: /\bCQC\b|\bcare quality commission\b/i,
    example: 'CQC inspector',
  },
  {
    inspectorate: 'ofsted',
    pattern: /\bofsted\b|\bS?HMI\b|\bmajesty's inspectors?\b|\bOI\b/i,
    example: 'Ofsted HMI',
  },
];
