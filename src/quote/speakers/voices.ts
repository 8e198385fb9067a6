/** Finds the speaker in this article for whom a printed subject stands. */
import type { Quote } from '../../model/report.js';
import { isArticle, isInspection } from '../../model/vocabulary.js';
import type { Subject } from '../phrases/subjects.js';
import { COMMON_COUNCIL, fullName, isPlace, sideOf } from './bodies.js';
import { isOwnLeader, isPartisan, officeSide } from './offices.js';
import { isCouncilRole, merged, type Person, personFrom, UNKNOWN } from './people.js';
import type { Setting } from './setting.js';

export type Speaker = NonNullable<Quote['speaker']>;

export type By = Quote['by'];

/** A speaker with a side. `plural` and `gender` tell which pronoun may stand for the speaker. */
export interface SidedSpeaker {
  readonly speaker: Speaker;
  readonly by: By;
  readonly number: 'one' | 'many' | 'it';
  readonly gender: 'f' | 'm' | null;
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

function personVoice(person: Person, setting: Setting): SidedSpeaker {
  const organisation = fullName(person.organisation, setting);
  const isCommon = COMMON_COUNCIL.test(organisation ?? '');
  const side = isCommon ? 'council' : sideOf(organisation, setting);
  const place = isPlace(person.organisation);
  const office = officeSide(place ? { ...person, organisation: null } : person, setting);
  return {
    speaker: speaker(person.name, person.role ?? person.titled, organisation),
    by:
      office === 'inspectors' ||
      (office === 'other' &&
        isPartisan(person.role ?? '') &&
        !(side === 'council' && isOwnLeader(person.role ?? '')))
        ? office
        : place && office === 'council'
          ? office
          : (side ?? office),
    number: 'one',
    gender: person.gender,
  };
}

function personSubjectVoice(subject: Subject, setting: Setting): SidedSpeaker {
  const mention = personFrom(subject);
  const both = mention.name.split(' and ');
  if (both.length === 2) return pairVoice(mention, both, setting);
  return personVoice(merged(setting.people.find(mention.name), mention), setting);
}

/** Two people who speak together. They have a side where both are on the same one. */
function pairVoice(mention: Person, names: readonly string[], setting: Setting): SidedSpeaker {
  const sides = new Set(names.map((name) => namedVoice(name, setting).by));
  const [side] = sides;
  return {
    ...personVoice(mention, setting),
    by: sides.size === 1 ? (side ?? null) : null,
    number: 'many',
  };
}

const voice = (who: Speaker, by: By, number: SidedSpeaker['number']): SidedSpeaker => ({
  speaker: who,
  by,
  number,
  gender: null,
});

function nounVoice(subject: Subject, setting: Setting): SidedSpeaker {
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
  number: SidedSpeaker['number'],
  setting: Setting,
): SidedSpeaker {
  const organisation = owner ?? setting.inspectorate;
  if (number === 'it' && setting.inspectorate === null)
    return voice(speaker(null, role, owner), isArticle(setting.kind) ? 'inspectors' : null, number);
  return voice(speaker(null, number === 'it' ? null : role, organisation), 'inspectors', number);
}

function councilVoice(
  subject: Subject,
  role: string,
  owner: string | null,
  number: SidedSpeaker['number'],
  setting: Setting,
): SidedSpeaker {
  const person = number === 'one' ? setting.people.withOffice(role, isOfCouncil(setting)) : null;
  if (person !== null) return personVoice(person, setting);
  if (number !== 'it') return voice(speaker(null, role, owner), 'council', number);
  const name = fullName(subject.noun?.noun ?? null, setting);
  const isBody = setting.council !== null && /council|authority/.test(subject.noun?.noun ?? '');
  return voice(speaker(null, isBody ? null : role, isBody ? name : owner), 'council', number);
}

/**
 * The side of a report. "the report" is the one that the article mentioned last. A review or a document has no side
 * until the article tells it.
 */
function paperSide(role: string, setting: Setting): By {
  if (isInspection(setting.kind)) return /^this\b/i.test(role) ? 'inspectors' : null;
  return /(?:report|letter|findings)$/i.test(role) ? setting.paper : null;
}

function paperVoice(role: string, owner: string | null, setting: Setting): SidedSpeaker {
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
  number: SidedSpeaker['number'],
  setting: Setting,
): SidedSpeaker {
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

/** People who work in the service. In the inspectors' own documents they speak for the council. */
const STAFF =
  /^(?:leader|manager|social worker|staff|director|chief executive|practitioner|worker)s?$/;

function otherVoice(
  subject: Subject,
  role: string,
  owner: string | null,
  number: SidedSpeaker['number'],
  setting: Setting,
): SidedSpeaker {
  const isStaff = STAFF.test(subject.noun?.noun ?? '');
  const fits = isStaff ? isOfCouncil(setting) : () => true;
  const person = number === 'one' ? setting.people.withOffice(role, fits) : null;
  if (person !== null) return personVoice(person, setting);
  const side = owner === null ? null : sideOf(owner, setting);
  const by =
    side ??
    (isPartisan(role) || /^(?:former|ex)\b/i.test(role) ? 'other' : null) ??
    (isCouncilRole(role)
      ? 'council'
      : isStaff
        ? isInspection(setting.kind)
          ? 'council'
          : null
        : 'other');
  return voice(speaker(null, role, owner), by, number);
}

/** The speaker with only this name. */
export function namedVoice(name: string, setting: Setting): SidedSpeaker {
  const known = setting.people.find(name);
  return personVoice(known ?? { ...UNKNOWN, name }, setting);
}

/** The speaker for whom a subject stands that is not a pronoun. */
export function voiceOf(subject: Subject, setting: Setting): SidedSpeaker | null {
  if (subject.kind === 'person') return personSubjectVoice(subject, setting);
  if (subject.kind === 'noun') return nounVoice(subject, setting);
  if (subject.kind === 'pronoun') return null;
  const organisation = subject.organisation ?? subject.text;
  return voice(speaker(null, null, organisation), sideOf(organisation, setting), 'it');
}
