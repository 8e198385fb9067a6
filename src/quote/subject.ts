/** Who a noun phrase names: a person with role and organisation, a body, or people without a name. */
import type { SpeakerNoun, Title } from './speech-data.js';
import type { Token } from './tokens.js';
import {
  isAcronym,
  isCapital,
  isComma,
  isInspectorate,
  isNameWord,
  isOrganisationWord,
  isParticle,
  isPossessive,
  isRoleNoun,
  PRONOUNS,
  speakerNounAt,
  speechVerb,
  titleOf,
} from './words.js';

/** A noun phrase understood, before anything outside it is looked at. */
export interface Subject {
  readonly kind: 'person' | 'noun' | 'organisation' | 'pronoun';
  /** As printed, without article. */
  readonly text: string;
  /** Persons: without titles. */
  readonly name: string | null;
  readonly title: Title | null;
  readonly role: string | null;
  /** As printed; "the council" is left for the article to resolve. */
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
const ARTICLES = new Set(['the', 'a', 'an', 'its', 'their', 'one', 'his', 'her', 'our']);
const OF_NAMES = new Set(['of', 'for', 'and', '&', 'the', 'in']);
const BEFORE_BODIES = new Set(['at', 'of', 'for', 'with', 'from']);
const PREPOSITIONS = new Set(
  'to after at by with in on from for of about into against during over under near that'.split(' '),
);

/** Words of the longest name that is read as one. */
const LONGEST_NAME = 12;

/** Most titles in front of one name ("Cllr Mrs Dr"). */
const MOST_TITLES = 4;

/** The printed words from the first to the last token. */
export function printed(tokens: readonly Token[], text: string): string {
  const first = tokens[0];
  const last = tokens.at(-1);
  return first === undefined || last === undefined ? '' : text.slice(first.start, last.end);
}

/** Where a run of name words from `at` ends; a possessive word ends it. */
function runEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  // A cap, so that a text of nothing but capitals is not walked again from every word.
  while (end < tokens.length && end - at < LONGEST_NAME) {
    const token = tokens[end];
    const joins = end > at && isParticle(token) && isNameWord(tokens[end + 1]);
    if (!isNameWord(token) && !joins) break;
    if (end === at && /^\p{Lu}\p{Ll}{3,}ly$/u.test(token?.text ?? '')) break;
    end++;
    if (isPossessive(token)) break;
  }
  return end;
}

/** An organisation's name from `at`: a run with an organisation's word, an acronym or an inspectorate. */
export function organisationAt(
  tokens: readonly Token[],
  at: number,
): { end: number; possessive: boolean } | null {
  if (isRoleNoun(tokens[at])) return null;
  let end = beforeOffice(tokens, at, runEnd(tokens, at));
  const isBody = (): boolean => tokens.slice(at, end).some(isOrganisationWord);
  if (end === at) return null;
  if (!isBody() && tokens[end]?.text === '&') {
    const joined = runEnd(tokens, end + 1);
    if (tokens.slice(end + 1, joined).some(isOrganisationWord)) end = joined;
  }
  while (isBody() && end - at < LONGEST_NAME && !isPossessive(tokens[end - 1])) {
    const next = nameAfterLink(tokens, end);
    if (next === end) break;
    end = next;
  }
  const run = tokens.slice(at, end);
  const words = run.map((token) => token.lower.replace(/'s$/, '')).join(' ');
  if (!isBody() && !isInspectorate(words) && !(run.length === 1 && isAcronym(bareOf(run[0]))))
    return null;
  return { end, possessive: isPossessive(run.at(-1)) };
}

/** "Ofsted Chief Inspector": an office ends the name of its body. */
function beforeOffice(tokens: readonly Token[], at: number, end: number): number {
  const office = tokens.slice(at, end).findIndex(isRoleNoun);
  return office < 0 ? end : at + office;
}

const bareOf = (token: Token | undefined): Token | undefined =>
  token && { ...token, text: token.text.replace(/[’']s?$/, '') };

/** "University of Florida", "Department for Education": the end of a name that goes on after a link. */
function nameAfterLink(tokens: readonly Token[], at: number): number {
  let next = at;
  while (next < tokens.length && OF_NAMES.has(tokens[next]?.lower ?? '')) next++;
  if (next === at || next - at > 2) return at;
  const end = runEnd(tokens, next);
  if (end === next) return at;
  return isRoleNoun(tokens[next]) ? at : end;
}

const withoutPossessive = (name: string): string => name.replace(/[’']s$|(?<=s)[’']$/, '');

/** A person's name that begins at `at`: titles, then capitalised words that make no organisation. */
export function personAt(
  tokens: readonly Token[],
  at: number,
): { from: number; end: number; title: Title | null } | null {
  if (!isCapital(tokens[at]) && titleOf(tokens[at]) === null) return null;
  let from = at;
  let title = null as Title | null;
  while (from - at < MOST_TITLES && titleOf(tokens[from]) !== null) {
    if (title === null || title.role === null) title = titleOf(tokens[from]);
    from++;
  }
  if (title === null && organisationAt(tokens, at) !== null) return null;
  const last = runEnd(tokens, from);
  let end = from;
  while (end < last && !isRoleNoun(tokens[end]) && !titleOf(tokens[end])) end++;
  if (end === from || isPossessive(tokens[end - 1]) || end - from > 5) return null;
  if (speakerNounAt(tokens, from) !== null && title === null) return null;
  return { from, end, title };
}

interface RoleParts {
  readonly role: string | null;
  readonly organisation: string | null;
}

/** An office and the body it belongs to: "cabinet member for education at Ashmere Council". */
export function roleOf(tokens: readonly Token[], text: string): RoleParts | null {
  let from = 0;
  if (tokens[0]?.lower === 'who') {
    if (!/^(?:is|was)$/.test(tokens[1]?.lower ?? '')) return null;
    from = 2;
  }
  const isArticle = (i: number): boolean =>
    ARTICLES.has(tokens[i]?.lower ?? '') && !/^majesty/.test(tokens[i + 1]?.lower ?? '');
  while (isArticle(from) || tokens[from]?.lower === 'and') from++;
  let to = tokens.length;
  while (to > from && tokens[to - 1]?.kind !== 'word') to--;
  const inner = tokens.slice(from, to);
  if (inner.some((word, i) => speechVerb(inner, i) !== null && !isRoleNoun(word))) return null;
  const nounAt = inner.findIndex(isRoleNoun);
  if (nounAt < 0 || inner.slice(0, nounAt).some((token) => PREPOSITIONS.has(token.lower)))
    return null;
  const before = bodyBefore(inner);
  const rest = inner.slice(before?.end ?? 0);
  const after = bodyAfter(rest);
  const role = printed(rest.slice(0, after?.at ?? rest.length), text);
  const body = before?.words ?? after?.words;
  return {
    role: role === '' ? null : role,
    organisation: body === undefined ? null : withoutPossessive(printed(body, text)),
  };
}

/** The body in front of an office: "Ashmere Council's leader", "the council’s director", "NSPCC chief". */
function bodyBefore(tokens: readonly Token[]): { words: readonly Token[]; end: number } | null {
  const named = organisationAt(tokens, 0);
  if (named !== null && named.end < tokens.length)
    return { words: tokens.slice(0, named.end), end: named.end };
  if (isPossessive(tokens[0]) && /^(?:council|authority)'s$/.test(tokens[0]?.lower ?? ''))
    return { words: tokens.slice(0, 1), end: 1 };
  if (isCapital(tokens[0]) && isPossessive(tokens[runEnd(tokens, 0) - 1])) {
    const last = runEnd(tokens, 0);
    return last < tokens.length ? { words: tokens.slice(0, last), end: last } : null;
  }
  return null;
}

/** The body behind an office: "… at Ashmere Council"; after "at" any capitalised name is one. */
function bodyAfter(tokens: readonly Token[]): { words: readonly Token[]; at: number } | null {
  for (let i = 1; i < tokens.length - 1; i++) {
    const link = tokens[i]?.lower ?? '';
    if (!BEFORE_BODIES.has(link)) continue;
    const from = tokens[i + 1]?.lower === 'the' ? i + 2 : i + 1;
    const named = organisationAt(tokens, from);
    const end = named?.end ?? (link === 'at' ? runEnd(tokens, from) : from);
    if (end > from) return { words: tokens.slice(from, end), at: i };
  }
  return null;
}

/** What a part between commas is: the phrase itself, and whether it holds nothing else. */
export interface Nominal {
  readonly subject: Subject;
  readonly pure: boolean;
  /** The token after the phrase. */
  readonly end: number;
}

/**
 * The person that a part names. A lone capitalised word before small ones ("Goddard scientist Jane
 * Doe") yields to a name further on.
 */
function personIn(tokens: readonly Token[], text: string): Nominal | null {
  let spare: Nominal | null = null;
  for (let at = 0; at < tokens.length; at++) {
    const person = personAt(tokens, at);
    if (person === null) continue;
    const prefix = tokens.slice(0, at);
    if (at > 0 && PREPOSITIONS.has(tokens[at - 1]?.lower ?? '') && person.title === null) {
      at = person.end - 1;
      continue;
    }
    const role = prefix.length === 0 ? null : rolePrefix(prefix, text);
    const lone = person.end - person.from === 1 && person.title === null;
    if (lone && role === null && prefix.some((token) => token.lower === 'the')) continue;
    const tail = organisationTail(tokens, person.end, text);
    const names = tokens.slice(person.from, person.end);
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

const BREAKERS = new Set(
  'to after at by with in on from that said told as but when while where whereas because although though if since until before once whilst'.split(
    ' ',
  ),
);

/** The office printed before a name: the words after the last preposition or participle. */
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

/** "Jane Doe from Unison", "Jane Doe MP": what follows a name without a comma. */
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
 * A speaker noun: the first that is no possessive and stands behind no preposition; else inspectors,
 * who may speak from behind one ("a visit by His Majesty’s inspectors found").
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

/** "a Fairhome spokesperson": capitals in front of an envoy name whom they speak for. */
function envoyBody(
  phrase: readonly Token[],
  noun: SpeakerNoun,
): { words: readonly Token[]; end: number } | null {
  const end = noun.who === 'envoy' ? runEnd(phrase, 0) : 0;
  const last = Math.min(end, phrase.length - 1);
  return last > 0 ? { words: phrase.slice(0, last), end: last } : null;
}

/** The noun with its own words, in small letters where only its place gave it a capital; inspectors bare. */
function plainNoun(phrase: readonly Token[], noun: SpeakerNoun, text: string): string {
  if (noun.who === 'inspectors') return noun.noun;
  const words = printed(phrase, text);
  return words.toLowerCase().startsWith(noun.noun)
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words;
}

/** "a spokesperson for the council": a body named by a common noun. */
function commonBody(tokens: readonly Token[], at: number): readonly Token[] | null {
  if (!BEFORE_BODIES.has(tokens[at]?.lower ?? '')) return null;
  const from = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
  const noun = speakerNounAt(tokens, from);
  return noun?.noun.number === 'it' && noun.noun.who !== 'paper'
    ? tokens.slice(from, from + noun.length)
    : null;
}

/** Reads one noun phrase; `null` where it names nobody who could speak. */
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
  const person = personIn(tokens, text);
  if (person !== null && (person.pure || person.subject.title !== null)) return person;
  const noun = nounIn(tokens, text);
  const organisation = organisationIn(tokens, text);
  if (organisation?.pure) return organisation;
  return noun ?? organisation ?? person;
}

/** Tokens cut at commas, brackets and dashes. */
export function partsOf(tokens: readonly Token[]): Token[][] {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (isComma(token)) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}

/** The office behind the name in the first part, which may hold a comma of its own ("member for children, families and learning"). */
export function roleParts(parts: readonly Token[][]): Token[] | undefined {
  const role = parts[1];
  const more = parts[2];
  if (role === undefined || more === undefined) return role;
  const goesOn = more.length <= 6 && more.slice(1).some((token) => token.lower === 'and');
  return goesOn && role.some((token) => token.lower === 'for') ? [...role, ...more] : role;
}
