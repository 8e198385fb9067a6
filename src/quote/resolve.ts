/** From a subject as printed to the speaker it stands for in this article. */

import type { Quote } from '../model/report.js';
import { isArticle, isInspection, type Kind } from '../model/vocabulary.js';
import {
  type Directory,
  isCouncilRole,
  merged,
  type Person,
  personFrom,
  UNKNOWN,
} from './people.js';
import type { Subject } from './subject.js';
import { isInspectorate } from './words.js';

export type Speaker = NonNullable<Quote['speaker']>;
export type By = Quote['by'];

/** A speaker and whose side that is; `plural` and `gender` tell what pronoun may stand for it. */
export interface Voice {
  readonly speaker: Speaker;
  readonly by: By;
  readonly number: 'one' | 'many' | 'it';
  readonly gender: 'f' | 'm' | null;
}

/** What the article as a whole says, and where the reading has got to. */
export interface Setting {
  readonly kind: Kind;
  readonly people: Directory;
  /** The council that the article is about, as it or the caller names it. */
  readonly council: string | null;
  readonly inspectorate: string | null;
  /** Whose report "the report" now is. */
  readonly paper: 'inspectors' | 'council' | null;
}

const speaker = (
  name: string | null,
  role: string | null,
  organisation: string | null,
): Speaker => ({
  name,
  role,
  organisation,
});

const GENERIC_WORDS =
  /\b(?:the|city|county|borough|metropolitan|district|royal|london|of|council|and)\b/gi;
const core = (name: string): string =>
  name.replace(GENERIC_WORDS, ' ').replace(/\s+/g, ' ').trim().toLowerCase();
const isCouncilName = (name: string): boolean =>
  /\bCouncil$/i.test(name) && !/^(?:the )?council$/i.test(name);

/** Whose side a body is on. Another council than the article's own is `other`. */
function sideOf(organisation: string | null, setting: Setting): By {
  if (organisation === null) return null;
  if (isInspectorate(organisation)) return 'inspectors';
  const own = setting.council;
  if (own !== null && (isSameBody(own, organisation) || isInitials(organisation, own)))
    return 'council';
  if (isCouncilName(organisation)) return own === null ? 'council' : 'other';
  return 'other';
}

/** "the council", "the authority" in the article's own full name. */
function fullName(organisation: string | null, setting: Setting): string | null {
  if (organisation === null) return null;
  const common = /^(?:the )?(?:local )?(?:council|authority)$/i.test(organisation);
  return common ? (setting.council ?? organisation) : organisation;
}

/** Whether two names are of one council: "Ashmere" and "Ashmere Borough Council". */
export const isSameBody = (one: string, other: string): boolean =>
  core(one) !== '' && core(one) === core(other);

/** "BCP Council" for "Bournemouth, Christchurch and Poole". */
function isInitials(short: string, long: string): boolean {
  const words = core(long).split(/[ ,]+/);
  return words.length > 1 && core(short) === words.map((word) => word.charAt(0)).join('');
}

/** A party's or opposition's office, or that of the inspectorates. */
const PARTISAN =
  /\b(?:opposition|group|shadow|party|labour|conservatives?|liberal|green|reform)\b/i;
/** Offices of those who run a council, of whatever party. */
const IN_OFFICE =
  /\b(?:cabinet|executive|lead) member\b|\bportfolio holder\b|\bcouncil leader\b|\bleader of the council\b/i;
const OPPOSED = /\b(?:opposition|shadow|group)\b/i;
const INSPECTING =
  /\b(?:majesty[’']s (?:chief )?inspector|(?:lead|senior) inspector|hmci?|ofsted)\b/i;
/** The police write their rank with capitals in front of a name. */
const CHIEF_INSPECTOR = /\bchief inspector\b/;

/** Offices of those who run a council or the trust that runs its services, where no other body is named beside them. */
const RUNS_SERVICES =
  /^(?:(?:interim|acting|deputy|incoming|new|permanent|executive|strategic|corporate|assistant|managing|council|its|the) )*(?:chief executive|director|mayor|leader|head of service|chief officer)\b/i;

/** Directors and heads of what is no council's: a union's policy, an agency. */
const NATIONAL =
  /\b(?:policy|campaigns?|union|charity|school|college|nhs|health|police|public affairs)\b/i;

function isPartisan(role: string): boolean {
  return PARTISAN.test(role) && (OPPOSED.test(role) || !IN_OFFICE.test(role));
}

function officeSide(person: Person, setting: Setting): By {
  const role = person.role ?? '';
  const inspects = INSPECTING.test(role) || CHIEF_INSPECTOR.test(role);
  if (inspects && setting.inspectorate !== null) return 'inspectors';
  if (isPartisan(role)) return 'other';
  if (isCouncilRole(role) || isCouncilRole(person.titled)) return 'council';
  const isOwn = person.organisation === null && isArticle(setting.kind) && RUNS_SERVICES.test(role);
  if (isOwn && !NATIONAL.test(role)) return 'council';
  return person.role === null ? null : 'other';
}

/** "the county's director": the council by what it governs. */
const COMMON_COUNCIL = /^(?:the )?(?:local )?(?:council|authority|county|city|borough|town)$/i;

function personVoice(person: Person, setting: Setting): Voice {
  const organisation = fullName(person.organisation, setting);
  const isCommon = COMMON_COUNCIL.test(organisation ?? '');
  const side = isCommon ? 'council' : sideOf(organisation, setting);
  const office = officeSide(person, setting);
  return {
    speaker: speaker(person.name, person.role ?? person.titled, organisation),
    by:
      office === 'inspectors' || (office === 'other' && isPartisan(person.role ?? ''))
        ? office
        : (side ?? office),
    number: 'one',
    gender: person.gender,
  };
}

function personSubjectVoice(subject: Subject, setting: Setting): Voice {
  const mention = personFrom(subject);
  const both = mention.name.split(' and ');
  if (both.length === 2) return pairVoice(mention, both, setting);
  return personVoice(merged(setting.people.find(mention.name), mention), setting);
}

/** Two people who speak together: one side where both are of it. */
function pairVoice(mention: Person, names: readonly string[], setting: Setting): Voice {
  const sides = new Set(names.map((name) => namedVoice(name, setting).by));
  const [side] = sides;
  return {
    ...personVoice(mention, setting),
    by: sides.size === 1 ? (side ?? null) : null,
    number: 'many',
  };
}

const voice = (who: Speaker, by: By, number: Voice['number']): Voice => ({
  speaker: who,
  by,
  number,
  gender: null,
});

function nounVoice(subject: Subject, setting: Setting): Voice {
  const noun = subject.noun;
  const role = subject.role ?? subject.text;
  const number = noun?.number ?? 'one';
  const owner = fullName(subject.organisation, setting);
  switch (noun?.who) {
    case 'inspectors':
      return inspectorsVoice(role, owner, number, setting);
    case 'council':
      return councilVoice(subject, role, owner, number, setting);
    case 'paper':
      return paperVoice(role, owner, setting);
    case 'envoy':
      return envoyVoice(role, owner, number, setting);
    default:
      return otherVoice(subject, role, owner, number, setting);
  }
}

function inspectorsVoice(
  role: string,
  owner: string | null,
  number: Voice['number'],
  setting: Setting,
): Voice {
  const organisation = owner ?? setting.inspectorate;
  if (number === 'it' && setting.inspectorate === null)
    return voice(speaker(null, role, owner), isArticle(setting.kind) ? 'inspectors' : null, number);
  return voice(speaker(null, number === 'it' ? null : role, organisation), 'inspectors', number);
}

function councilVoice(
  subject: Subject,
  role: string,
  owner: string | null,
  number: Voice['number'],
  setting: Setting,
): Voice {
  const person = number === 'one' ? setting.people.withOffice(role, isOfCouncil(setting)) : null;
  if (person !== null) return personVoice(person, setting);
  if (number !== 'it') return voice(speaker(null, role, owner), 'council', number);
  const name = fullName(subject.noun?.noun ?? null, setting);
  const isBody = setting.council !== null && /council|authority/.test(subject.noun?.noun ?? '');
  return voice(speaker(null, isBody ? null : role, isBody ? name : owner), 'council', number);
}

/** "the report" is that of which the article last spoke; a review or a document is nobody's until told. */
function paperSide(role: string, setting: Setting): By {
  if (isInspection(setting.kind)) return /^this\b/i.test(role) ? 'inspectors' : null;
  return /(?:report|letter|findings)$/i.test(role) ? setting.paper : null;
}

function paperVoice(role: string, owner: string | null, setting: Setting): Voice {
  const own = /self-evaluation/.test(role) ? 'council' : null;
  const by = own ?? (owner === null ? paperSide(role, setting) : sideOf(owner, setting));
  const organisation =
    owner ??
    (by === 'inspectors' ? setting.inspectorate : by === 'council' ? setting.council : null);
  return voice(speaker(null, role, organisation), by, 'it');
}

function envoyVoice(
  role: string,
  owner: string | null,
  number: Voice['number'],
  setting: Setting,
): Voice {
  const isCouncil = /\b(?:council|authority)\b/i.test(role);
  const organisation = owner ?? (isCouncil ? setting.council : null);
  const by = isCouncil
    ? 'council'
    : /^(?:council|authority)$/i.test(organisation ?? '')
      ? 'council'
      : sideOf(organisation, setting);
  return voice(speaker(null, role, organisation), by, number);
}

const isOfCouncil =
  (setting: Setting) =>
  (person: Person): boolean =>
    personVoice(person, setting).by === 'council';

/** People of the service, who speak for the council where the document is the inspectors' own. */
const STAFF =
  /^(?:leader|manager|social worker|staff|director|chief executive|practitioner|worker)s?$/;

function otherVoice(
  subject: Subject,
  role: string,
  owner: string | null,
  number: Voice['number'],
  setting: Setting,
): Voice {
  const isStaff = STAFF.test(subject.noun?.noun ?? '');
  const fits = isStaff ? isOfCouncil(setting) : () => true;
  const person = number === 'one' ? setting.people.withOffice(role, fits) : null;
  if (person !== null) return personVoice(person, setting);
  const side = owner === null ? null : sideOf(owner, setting);
  const by =
    side ??
    (isCouncilRole(role)
      ? 'council'
      : isStaff
        ? isInspection(setting.kind)
          ? 'council'
          : null
        : 'other');
  return voice(speaker(null, role, owner), by, number);
}

/** The voice of a person by name alone. */
export function namedVoice(name: string, setting: Setting): Voice {
  const known = setting.people.find(name);
  return personVoice(known ?? { ...UNKNOWN, name }, setting);
}

/** The voice of a subject that is no pronoun. */
export function voiceOf(subject: Subject, setting: Setting): Voice | null {
  if (subject.kind === 'person') return personSubjectVoice(subject, setting);
  if (subject.kind === 'noun') return nounVoice(subject, setting);
  if (subject.kind === 'pronoun') return null;
  const organisation = subject.organisation ?? subject.text;
  return voice(speaker(null, null, organisation), sideOf(organisation, setting), 'it');
}
