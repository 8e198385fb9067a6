/** Reads whom a noun phrase names: a person with role and organisation, a body, or people without a name. */

import {
  nameTokens,
  organisationAt,
  personAt,
  printed,
  runEnd,
  withoutPossessive,
} from './names.js';
import {
  ARTICLES,
  BEFORE_BODIES,
  bodyAfter,
  bodyBefore,
  PREPOSITIONS,
  type RoleParts,
  roleOf,
} from './offices.js';
import type { SpeakerNoun, Title } from './people.data.js';
import type { Token } from './tokens.js';
import { isOrganisationWord, isRoleNoun, PRONOUNS, speakerNounAt } from './words.js';

/** What a noun phrase says by itself, before the article around it is looked at. */
export interface Subject {
  readonly kind: 'person' | 'noun' | 'organisation' | 'pronoun';
  /** The words as printed, without an article. */
  readonly text: string;
  /** For a person: the name without titles. */
  readonly name: string | null;
  readonly title: Title | null;
  readonly role: string | null;
  /** The organisation as printed. "the council" is left as it is; which council it is, the article tells. */
  readonly organisation: string | null;
  readonly noun: SpeakerNoun | null;
}

const NOTHING: Subject = {
  kind: 'noun',
  text: '',
  name: null,
  title: null,
  role: null,
  organisation: null,
  noun: null,
};

/** A noun phrase in a part of a sentence, and whether the part holds nothing else. */
export interface Nominal {
  readonly subject: Subject;
  readonly pure: boolean;
  /** The number of the token after the phrase. */
  readonly end: number;
}

/**
 * The person that a part names. In "Goddard scientist Jane Doe", the name further on is taken, and not the single
 * capitalised word before small ones.
 */
function personIn(tokens: readonly Token[], text: string): Nominal | null {
  let spare: Nominal | null = null;
  for (let at = 0; at < tokens.length; at++) {
    const person = nameBehindPlace(tokens, at) ?? personAt(tokens, at);
    if (person === null) continue;
    const prefix = tokens.slice(0, at);
    if (at > 0 && PREPOSITIONS.has(tokens[at - 1]?.lower ?? '') && person.title === null) {
      const isPlace = nameBehindPlace(tokens, person.end - FULL_NAME) !== null;
      at = person.end - 1 - (isPlace ? FULL_NAME : 0);
      continue;
    }
    const role =
      prefix.length === 0 ? null : (rolePrefix(prefix, text) ?? bodyPrefix(prefix, text));
    const lone = person.end - person.from === 1 && person.title === null;
    if (lone && role === null && prefix.some((token) => token.lower === 'the')) continue;
    const tail = organisationTail(tokens, person.end, text);
    const names = nameTokens(tokens, person);
    const nominal: Nominal = {
      subject: {
        ...NOTHING,
        kind: 'person',
        text: printed(tokens.slice(at, person.end), text),
        name: printed(names, text),
        title: person.title,
        role: role?.role ?? tail.role,
        organisation: role?.organisation ?? tail.organisation,
      },
      pure: (prefix.length === 0 || role !== null) && tail.end === tokens.length,
      end: tail.end,
    };
    if (!lone || nominal.pure) return nominal;
    spare ??= at === 0 ? nominal : null;
    at = person.end - 1;
  }
  return spare;
}

/** In words: a first name and a surname. */
const FULL_NAME = 2;

/** In "Mayor of Ashmere Jane Doe", the name is the last two words after the office and its place. */
function nameBehindPlace(
  tokens: readonly Token[],
  at: number,
): { from: number; end: number; title: null } | null {
  const link = tokens.slice(0, at).findLastIndex(({ lower }) => lower === 'of');
  if (link < 1 || !isRoleNoun(tokens[link - 1])) return null;
  const end = runEnd(tokens, link + 1);
  const isName = tokens.slice(at, end).every((word) => !isOrganisationWord(word));
  if (at <= link + 1 || end - at !== FULL_NAME || !isName) return null;
  return { from: at, end, title: null };
}

const BREAKERS = new Set(
  'to after at by with in on from that said told as but when while where whereas because although though if since until before once whilst'.split(
    ' ',
  ),
);

/** The body before a name, and nothing else: "the BASW’s Jane Doe". */
function bodyPrefix(prefix: readonly Token[], text: string): RoleParts | null {
  const words = ARTICLES.has(prefix[0]?.lower ?? '') ? prefix.slice(1) : prefix;
  const body = organisationAt(words, 0);
  if (body === null || !body.possessive || body.end < words.length) return null;
  return { role: null, organisation: withoutPossessive(printed(words, text)) };
}

/** The office before a name: the words after the last preposition or participle. */
function rolePrefix(prefix: readonly Token[], text: string): RoleParts | null {
  let from = prefix.length;
  while (from > 0) {
    const token = prefix[from - 1] as Token;
    if (BREAKERS.has(token.lower) || (token.lower.endsWith('ing') && from === 1)) break;
    from--;
  }
  const words = prefix.slice(from);
  return words.some(isRoleNoun) ? roleOf(words, text) : null;
}

/** What follows a name without a comma: "Jane Doe from Unison", "Jane Doe MP". */
function organisationTail(
  tokens: readonly Token[],
  at: number,
  text: string,
): RoleParts & { end: number } {
  if (/^mps?$/.test(tokens[at]?.lower ?? ''))
    return { role: 'MP', organisation: null, end: at + 1 };
  if (!BEFORE_BODIES.has(tokens[at]?.lower ?? ''))
    return { role: null, organisation: null, end: at };
  const from = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
  const end = organisationAt(tokens, from)?.end ?? runEnd(tokens, from);
  if (end <= from) return { role: null, organisation: null, end: at };
  return { role: null, organisation: printed(tokens.slice(from, end), text), end };
}

function organisationIn(tokens: readonly Token[], text: string): Nominal | null {
  const from = ARTICLES.has(tokens[0]?.lower ?? '') ? 1 : 0;
  const body = organisationAt(tokens, from);
  if (body === null || body.possessive) return null;
  const name = printed(tokens.slice(from, body.end), text);
  return {
    subject: { ...NOTHING, kind: 'organisation', text: name, organisation: name },
    pure: body.end === tokens.length,
    end: body.end,
  };
}

/**
 * The noun for a speaker. The first one is taken that is not a possessive and does not stand after a preposition.
 * Where there is none, inspectors are taken even after a preposition ("a visit by His Majesty’s inspectors found").
 */
function nounIn(tokens: readonly Token[], text: string): Nominal | null {
  let second: Nominal | null = null;
  for (let at = 0; at < tokens.length; at++) {
    const found = speakerNounAt(tokens, at);
    if (found === null) continue;
    const end = at + found.length;
    const nominal = nounNominal(tokens, at, end, found.noun, text);
    const governed = tokens.slice(Math.max(0, at - 3), at).some((t) => PREPOSITIONS.has(t.lower));
    const modifies = tokens[end]?.kind === 'word' && speakerNounAt(tokens, end) !== null;
    if (!governed && !modifies) return nominal;
    if (governed && found.noun.who === 'inspectors' && found.noun.number === 'many')
      second ??= { ...nominal, pure: false };
    at = end - 1;
  }
  return second;
}

function nounNominal(
  tokens: readonly Token[],
  at: number,
  end: number,
  noun: SpeakerNoun,
  text: string,
): Nominal {
  const words = tokens.slice(0, at);
  const from = words.findLastIndex((token) => ARTICLES.has(token.lower)) + 1;
  const phrase = tokens.slice(from, end);
  const body = bodyBefore(phrase) ?? envoyBody(phrase, noun);
  const tail = bodyAfter(tokens.slice(end - 1));
  const behind = tail !== null && tail.at <= 1 ? tail.words : commonBody(tokens, end);
  const owner = body?.words ?? behind;
  return {
    subject: {
      ...NOTHING,
      text: plainNoun(phrase, noun, text),
      role: plainNoun(phrase.slice(body?.end ?? 0), noun, text),
      organisation: owner === null ? null : withoutPossessive(printed(owner, text)),
      noun,
    },
    pure: from <= 1 && at - from <= 4 && !words.some((token) => PREPOSITIONS.has(token.lower)),
    end,
  };
}

/** The organisation before a noun like "spokesperson": "a Fairhome spokesperson". */
function envoyBody(
  phrase: readonly Token[],
  noun: SpeakerNoun,
): { words: readonly Token[]; end: number } | null {
  const end = noun.who === 'envoy' ? runEnd(phrase, 0) : 0;
  const last = Math.min(end, phrase.length - 1);
  return last > 0 ? { words: phrase.slice(0, last), end: last } : null;
}

/**
 * The noun with its adjectives. Where it has a capital only because of its place, it is given in small letters.
 * Inspectors are given without adjectives.
 */
function plainNoun(phrase: readonly Token[], noun: SpeakerNoun, text: string): string {
  if (noun.who === 'inspectors') return noun.noun;
  const words = printed(phrase, text);
  return words.toLowerCase().startsWith(noun.noun)
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words;
}

/** The body with a common noun for a name, in "a spokesperson for the council". */
function commonBody(tokens: readonly Token[], at: number): readonly Token[] | null {
  if (!BEFORE_BODIES.has(tokens[at]?.lower ?? '')) return null;
  const from = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
  const noun = speakerNounAt(tokens, from);
  return noun?.noun.number === 'it' && noun.noun.who !== 'paper'
    ? tokens.slice(from, from + noun.length)
    : null;
}

/** "said one", "another told us": somebody of a group, whom nobody names. */
const ANONYMOUS = new Map<string, SpeakerNoun>(
  ['one', 'another'].map((noun) => [noun, { noun, who: 'other', number: 'one' }]),
);

/** Reads one noun phrase. `null` where it names nobody who could speak. */
export function nominalOf(tokens: readonly Token[], text: string): Nominal | null {
  const words = tokens.filter((token) => token.kind === 'word');
  const first = words[0];
  if (first === undefined) return null;
  if (PRONOUNS.has(first.lower) && words.length === 1)
    return {
      subject: { ...NOTHING, kind: 'pronoun', text: first.lower },
      pure: true,
      end: tokens.length,
    };
  const anonymous = words.length === 1 ? ANONYMOUS.get(first.lower) : undefined;
  if (anonymous !== undefined)
    return {
      subject: { ...NOTHING, text: first.lower, noun: anonymous },
      pure: true,
      end: tokens.length,
    };
  const person = personIn(tokens, text);
  if (person !== null && (person.pure || person.subject.title !== null)) return person;
  const noun = nounIn(tokens, text);
  const organisation = organisationIn(tokens, text);
  if (organisation?.pure) return organisation;
  // In "Director Jane Doe accepted", the office before the name is not a second speaker.
  const isOffice = noun !== null && person !== null && noun.end < person.end;
  if (isOffice && person.subject.role !== null) return person;
  return noun ?? organisation ?? person;
}
