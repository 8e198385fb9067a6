/** From a subject as printed to the speaker it stands for in this article. */

import type { Quote } from '../model/report.js';
import type { Kind } from '../model/vocabulary.js';
import { isCouncilRole, type People, type Person } from './people.js';
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
  readonly people: People;
  /** The council that the article is about, as it or the caller names it. */
  readonly council: string | null;
  readonly inspectorate: string | null;
  /** Whose report "the report" now is. */
  paper: 'inspectors' | 'council' | null;
}

const ARTICLES: readonly Kind[] = ['press-release', 'news-article', 'other'];
/** Whether the document is the inspectors' own. */
export const isInspection = (kind: Kind): boolean => !ARTICLES.includes(kind);

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
  if (own !== null && core(own) !== '' && core(own) === core(organisation)) return 'council';
  if (isCouncilName(organisation)) return own === null ? 'council' : 'other';
  return 'other';
}

/** "the council", "the authority" in the article's own full name. */
function fullName(organisation: string | null, setting: Setting): string | null {
  if (organisation === null) return null;
  const common = /^(?:the )?(?:local )?(?:council|authority)$/i.test(organisation);
  return common ? (setting.council ?? organisation) : organisation;
}

function personVoice(person: Person, setting: Setting): Voice {
  const organisation = fullName(person.organisation, setting);
  const side = sideOf(organisation, setting);
  const by =
    side ?? (isCouncilRole(person.role) ? 'council' : person.role === null ? null : 'other');
  return {
    speaker: speaker(person.name, person.role, organisation),
    by:
      isCouncilRole(person.role) && side === 'other' && /^the |^council$/i.test(organisation ?? '')
        ? 'council'
        : by,
    number: 'one',
    gender: person.gender,
  };
}

function namedVoice(subject: Subject, setting: Setting): Voice {
  const name = subject.name ?? subject.text;
  const known = setting.people.find(name);
  const role = subject.role ?? known?.role ?? subject.title?.role ?? null;
  return personVoice(
    {
      name: known?.name ?? name,
      role: known?.role ?? role,
      organisation: known?.organisation ?? subject.organisation,
      gender: known?.gender ?? subject.title?.gender ?? null,
    },
    setting,
  );
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
    return voice(speaker(null, role, owner), null, number);
  return voice(speaker(null, number === 'it' ? null : role, organisation), 'inspectors', number);
}

function councilVoice(
  subject: Subject,
  role: string,
  owner: string | null,
  number: Voice['number'],
  setting: Setting,
): Voice {
  const person = number === 'one' ? setting.people.withOffice(role) : null;
  if (person !== null) return personVoice(person, setting);
  if (number !== 'it') return voice(speaker(null, role, owner), 'council', number);
  const name = fullName(subject.noun?.noun ?? null, setting);
  const isBody = setting.council !== null && /council|authority/.test(subject.noun?.noun ?? '');
  return voice(speaker(null, isBody ? null : role, isBody ? name : owner), 'council', number);
}

function paperVoice(role: string, owner: string | null, setting: Setting): Voice {
  const own = /self-evaluation/.test(role) ? 'council' : null;
  const by = own ?? (owner === null ? setting.paper : sideOf(owner, setting));
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

/** People of the service, who speak for the council where the document is the inspectors' own. */
const STAFF = /^(?:leader|manager|social worker|staff|director|practitioner|worker)s?$/;

function otherVoice(
  subject: Subject,
  role: string,
  owner: string | null,
  number: Voice['number'],
  setting: Setting,
): Voice {
  const person = number === 'one' ? setting.people.withOffice(role) : null;
  if (person !== null) return personVoice(person, setting);
  const isStaff = STAFF.test(subject.noun?.noun ?? '');
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

/** The voice of a subject that is no pronoun. */
export function voiceOf(subject: Subject, setting: Setting): Voice | null {
  if (subject.kind === 'person') return namedVoice(subject, setting);
  if (subject.kind === 'noun') return nounVoice(subject, setting);
  if (subject.kind === 'pronoun') return null;
  const organisation = subject.organisation ?? subject.text;
  return voice(speaker(null, null, organisation), sideOf(organisation, setting), 'it');
}
