/** Titles, nouns and offices of speakers. Titles and offices each have an example that a test reads. */

import { PERSONAL_TITLES } from '../../forms/titles.js';

/** A title printed before a name. It is not part of the name. `role` is the office that the title tells. */
export interface Title {
  readonly words: string;
  readonly role: string | null;
  readonly gender: 'f' | 'm' | null;
  readonly example: string;
}

const title = (words: string, role: string | null, gender: Title['gender']): Title => ({
  words,
  role,
  gender,
  example: `${words.replace(/(^|\s)\p{L}/gu, (letter) => letter.toUpperCase())} Doe said it.`,
});

export const TITLES: readonly Title[] = [
  title('councillor', 'councillor', null),
  title('cllr', 'councillor', null),
  title('coun', 'councillor', null),
  title('alderman', 'alderman', 'm'),
  ...Object.entries(PERSONAL_TITLES).map(([word, gender]) => title(word, null, gender)),
  title('sen', 'senator', null),
  title('gov', 'governor', null),
  title('rep', 'representative', null),
  title('ch', null, null),
  title('supt', 'superintendent', null),
  title('insp', 'police inspector', null),
  title('det', 'detective', null),
  title('dci', 'detective chief inspector', null),
  title('pc', 'police constable', null),
  title('sgt', 'sergeant', null),
];

/** Letters behind a name. They are not part of it. */
export const POSTNOMINALS: readonly string[] =
  'MBE, OBE, CBE, BEM, KC, QC, JP, DL, QPM, KPM, FRSA'.split(', ');

/** Words of parties before a name ("Liberal Democrat Jane Doe"). They are not part of the name. */
export const PARTY_WORDS: readonly string[] =
  'conservative, tory, labour, liberal, lib, democrat, dem, green, independent, reform, uk'.split(
    ', ',
  );

/** A noun for people, or for reports and letters, that speak without a name. */
export interface SpeakerNoun {
  readonly noun: string;
  /**
   * Who that is. `inspectors`; `council`: its members and officers; `body`: an organisation with a common noun for a
   * name, whose own words tell its side; `paper`: a report or letter, whose author the article tells; `envoy`:
   * someone who speaks for the organisation beside the noun; `other`: neither side.
   */
  readonly who: 'inspectors' | 'council' | 'paper' | 'envoy' | 'other';
  /** Which pronouns may stand for it. */
  readonly number: 'one' | 'many' | 'it';
}

const nouns = (
  who: SpeakerNoun['who'],
  number: SpeakerNoun['number'],
  words: string,
): SpeakerNoun[] => words.split(', ').map((noun) => ({ noun, who, number }));

export const SPEAKER_NOUNS: readonly SpeakerNoun[] = [
  ...nouns('inspectors', 'many', 'inspectors'),
  ...nouns('inspectors', 'one', 'inspector, lead inspector'),
  ...nouns('inspectors', 'it', 'watchdog, regulator, inspectorate'),
  ...nouns('council', 'it', 'council, authority, local authority, cabinet'),
  ...nouns('council', 'many', 'councillors, cabinet members'),
  ...nouns('council', 'one', 'councillor, cabinet member, council leader, lead member'),
  ...nouns(
    'paper',
    'it',
    'report, letter, document, review, findings, self-evaluation, direction, inquiry',
  ),
  ...nouns('envoy', 'one', 'spokesperson, spokesman, spokeswoman, representative, official'),
  ...nouns('envoy', 'it', 'statement, press release'),
  ...nouns('envoy', 'many', 'officials, representatives, bosses, chiefs'),
  ...nouns(
    'other',
    'one',
    'child, young person, parent, carer, foster carer, mother, mum, father, dad',
  ),
  ...nouns(
    'other',
    'one',
    'care leaver, headteacher, teacher, minister, education secretary, resident',
  ),
  ...nouns(
    'other',
    'one',
    'user, judge, expert, analyst, researcher, campaigner, manager, president',
  ),
  ...nouns('other', 'one', 'insider, commenter, reader, viewer, witness, source'),
  ...nouns('other', 'one', 'man, woman, boy, girl, patient, victim, teenager, friend, neighbour'),
  ...nouns(
    'other',
    'one',
    'social worker, worker, adopter, partner, professional, practitioner, member',
  ),
  ...nouns(
    'other',
    'many',
    'children, young people, parents, carers, foster carers, families, pupils',
  ),
  ...nouns(
    'other',
    'many',
    'care leavers, headteachers, teachers, ministers, residents, campaigners',
  ),
  ...nouns(
    'other',
    'many',
    'users, judges, experts, analysts, researchers, scientists, authors, critics',
  ),
  ...nouns(
    'other',
    'many',
    'social workers, workers, staff, adopters, partners, professionals, practitioners',
  ),
  ...nouns(
    'other',
    'many',
    'prosecutors, men, women, boys, girls, patients, victims, teenagers, friends, neighbours',
  ),
  ...nouns('other', 'many', 'leaders, managers, police, officers, lawyers, members, students'),
  ...nouns('other', 'one', 'leader, director, chief executive, mayor, officer, student, lawyer'),
  ...nouns(
    'other',
    'it',
    'government, department, charity, union, trust, company, school, ministry',
  ),
];

/** Nouns that name an office. Beside a name, the office is the speaker's role. */
export const ROLE_NOUNS: readonly string[] = (
  'member, leader, director, chief, executive, officer, manager, head, headteacher, principal, ' +
  'councillor, holder, minister, secretary, mayor, chair, chairman, chairwoman, chairperson, ' +
  'commissioner, inspector, spokesperson, spokesman, spokeswoman, president, vice-president, ' +
  'professor, lecturer, researcher, scientist, analyst, editor, author, founder, co-founder, ceo, cfo, ' +
  'mp, lord, judge, governor, senator, deputy, assistant, lead, coordinator, co-ordinator, adviser, ' +
  'advisor, consultant, partner, owner, teacher, doctor, nurse, worker, practitioner, campaigner, ' +
  'lawyer, solicitor, barrister, attorney, expert, economist, engineer, trustee, ambassador, ' +
  'representative, superintendent, detective, constable, sergeant, parent, carer, mother, father, ' +
  'student, resident, fellow, scholar, vp, senior, critic, historian, astronomer, physicist, coach, ' +
  'captain, administrator, producer, designer, artist, journalist, reporter, columnist, specialist, planner, ombudsman, ' +
  'convenor, organiser, scrutineer, psychologist, midwife, boss, supporter, activist'
).split(', ');

/** Words of a role that put a person on the council's side, where no other body is named. */
export const COUNCIL_ROLES: readonly { readonly words: string; readonly example: string }[] = [
  { words: 'councillor', example: 'Councillor Jane Doe said it.' },
  { words: 'cllr', example: 'Jane Doe, executive cllr for children, said it.' },
  { words: 'cabinet member', example: 'Jane Doe, cabinet member for education, said it.' },
  { words: 'executive member', example: 'Jane Doe, executive member for children, said it.' },
  { words: 'lead member', example: 'Jane Doe, lead member for children, said it.' },
  { words: 'portfolio holder', example: 'Jane Doe, portfolio holder for children, said it.' },
  { words: 'council leader', example: 'Council leader Jane Doe said it.' },
  { words: 'leader of the council', example: 'Jane Doe, leader of the council, said it.' },
  {
    words: "director of children's",
    example: "Jane Doe, director of children's services, said it.",
  },
  {
    words: "director for children's",
    example: "Jane Doe, director for children's services, said it.",
  },
  {
    words: 'director for children',
    example: 'Jane Doe, director for children and families, said it.',
  },
  {
    words: "children's services director",
    example: "Children's services director Jane Doe said it.",
  },
  { words: "head of children's", example: "Jane Doe, head of children's services, said it." },
  { words: 'head of service', example: 'Jane Doe, head of service for children, said it.' },
  { words: 'strategic director', example: 'Jane Doe, strategic director for people, said it.' },
  { words: 'executive director', example: 'Jane Doe, executive director of children, said it.' },
  { words: 'deputy leader', example: 'Deputy leader Jane Doe said it.' },
  { words: 'lead councillor', example: 'Jane Doe, lead councillor for children, said it.' },
  { words: 'assistant director', example: 'Assistant director Jane Doe said it.' },
  { words: 'principal social worker', example: 'Principal social worker Jane Doe said it.' },
  { words: 'head of fostering', example: 'Jane Doe, head of fostering, said it.' },
  { words: 'head of safeguarding', example: 'Jane Doe, head of safeguarding, said it.' },
  { words: 'schools chief', example: 'Schools chief Jane Doe said it.' },
  { words: 'social care chief', example: 'Social care chief Jane Doe said it.' },
  { words: "children's services chief", example: "Children's services chief Jane Doe said it." },
  { words: "children's services boss", example: "Children's services boss Jane Doe said it." },
  { words: 'corporate director', example: 'Jane Doe, corporate director for people, said it.' },
];
