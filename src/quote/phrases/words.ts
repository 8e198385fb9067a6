/** Tests for single words. They use the lists of words. */

import { MONTHS, WEEKDAYS } from '../../dates/calendar.js';
import { INSPECTORATES, ORGANISATION_SUFFIXES, SUBJECT_ACRONYMS } from './bodies.data.js';
import { NAMING_WORDS, TERM_WORDS } from './naming.data.js';
import { ROLE_NOUNS, SPEAKER_NOUNS, type SpeakerNoun, TITLES, type Title } from './people.data.js';
import type { Token } from './tokens.js';
import { SPEECH_VERBS, type SpeechVerb } from './verbs.data.js';

const FINITE = new Map<string, SpeechVerb>(
  SPEECH_VERBS.flatMap((verb) => verb.forms.map((form) => [form, verb] as const)),
);

const PARTICIPLES = new Map(SPEECH_VERBS.map((verb) => [verb.participle, verb] as const));

const TITLE_WORDS = new Map<string, Title>(TITLES.map((title) => [title.words, title]));

const NOUNS = new Map<string, SpeakerNoun>(SPEAKER_NOUNS.map((entry) => [entry.noun, entry]));

/** The first words of nouns that have two words. */
const FIRST_WORDS = new Set(
  SPEAKER_NOUNS.filter((entry) => entry.noun.includes(' ')).map(
    (entry) => entry.noun.split(' ')[0],
  ),
);

const ROLES = new Set(ROLE_NOUNS.flatMap((noun) => [noun, `${noun}s`, `${noun}'s`, `${noun}s'`]));

const SUFFIXES = new Set(ORGANISATION_SUFFIXES);

const INSPECTORATE_WORDS = new Set(INSPECTORATES.map((name) => name.toLowerCase()));

/** Capitalised words at the beginning of a sentence that are not names, and words that never are. */
const NO_NAMES = new Set(
  (
    'the a an this that these those his her its their our my your he she it they we i you who which ' +
    'in on at for from by with to of as if when while after before since during despite although though ' +
    'because until whilst following and but or so yet also then later meanwhile however today yesterday ' +
    'earlier now still last next both all some many most more one two three no not speaking responding ' +
    'commenting according another each every several ' +
    `${[...WEEKDAYS, ...MONTHS].join(' ').toLowerCase()} cabinet portfolio shadow deputy lead vice assistant state ` +
    'general con lab ld ind ' +
    "children's adult adults services majesty's"
  ).split(' '),
);

const PARTICLES = new Set('de van von der den la le del da di bin al el ap st st.'.split(' '));

const ADVERBS = new Set(
  (
    'also then later since previously recently today yesterday has have had would will did does do may ' +
    'might could further now still again even just only once always both all all went on to often rightly ' +
    `${WEEKDAYS.join(' ').toLowerCase()} subsequently`
  ).split(' '),
);

const PASSIVE = new Set('was were been be is are being get got'.split(' '));

export const PRONOUNS = new Set('he she they it who'.split(' '));

const bare = (token: Token): string =>
  token.lower.endsWith('.') ? token.lower.slice(0, -1) : token.lower;

const singular = (word: string): string =>
  word.endsWith("'s") ? word.slice(0, -2) : word.endsWith("'") ? word.slice(0, -1) : word;

/** Whether a word begins with a capital. Its character code tells this for nearly all words. */
export const isCapital = (token: Token | undefined): boolean => {
  if (token?.kind !== 'word') return false;
  const code = token.text.charCodeAt(0);
  return code < 128 ? code >= 0x41 && code <= 0x5a : /^\p{Lu}/u.test(token.text);
};

export const isPossessive = (token: Token | undefined): boolean =>
  token !== undefined && (token.lower.endsWith("'s") || token.lower.endsWith("s'"));

export const isComma = (token: Token | undefined): boolean =>
  token?.kind === 'punct' && [',', '(', ')', '–', '—'].includes(token.text);

/**
 * The finite verb of saying or finding at `at`. A capitalised word is none ("the United States"). An infinitive is
 * one only where speech depends on it ("went on to say", but not "resources to add capacity").
 */
export function speechVerb(tokens: readonly Token[], at: number): SpeechVerb | null {
  const token = tokens[at];
  if (token?.kind !== 'word' || isCapital(token)) return null;
  const infinitive = tokens[at - 1]?.lower === 'to';
  if (infinitive && !['on', 'this'].includes(tokens[at - 2]?.lower ?? '')) return null;
  if (token.lower === 'went')
    return isGoingOn(tokens, at) ? (FINITE.get('continued') ?? null) : null;
  return FINITE.get(token.lower) ?? null;
}

/** "she went on" before a mark or at the end: it means that she continued to speak. */
const isGoingOn = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.lower === 'on' && tokens[at + 2]?.kind !== 'word';

export function speechParticiple(token: Token | undefined): SpeechVerb | null {
  return token?.kind === 'word' ? (PARTICIPLES.get(token.lower) ?? null) : null;
}

export function titleOf(token: Token | undefined): Title | null {
  return token?.kind === 'word' ? (TITLE_WORDS.get(bare(token)) ?? null) : null;
}

/** "A 17-year-old told us": somebody whose age alone is told. */
const AGED = /^\d+-year-olds?$/;

const YOUNG: SpeakerNoun = { noun: 'young person', who: 'other', number: 'one' };

/** The noun for a speaker that begins at `at`. Longer nouns are tried first ("young people" before "people"). */
export function speakerNounAt(
  tokens: readonly Token[],
  at: number,
): { noun: SpeakerNoun; length: number } | null {
  const first = tokens[at];
  if (first?.kind !== 'word') return null;
  const pair = FIRST_WORDS.has(first.lower)
    ? NOUNS.get(`${first.lower} ${tokens[at + 1]?.lower}`)
    : undefined;
  if (pair !== undefined) return { noun: pair, length: 2 };
  const noun = NOUNS.get(first.lower) ?? (AGED.test(first.lower) ? YOUNG : undefined);
  if (noun !== undefined) return { noun, length: 1 };
  return null;
}

export const isRoleNoun = (token: Token | undefined): boolean =>
  token?.kind === 'word' && ROLES.has(token.lower);

export const isOrganisationWord = (token: Token | undefined): boolean =>
  token?.kind === 'word' && SUFFIXES.has(singular(token.lower));

export const isInspectorate = (name: string): boolean =>
  INSPECTORATE_WORDS.has(name.toLowerCase().replace(/^the /, ''));

export const isParticle = (token: Token | undefined): boolean =>
  token?.kind === 'word' && PARTICLES.has(token.lower);

export const isAdverb = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  (ADVERBS.has(token.lower) || (/^\p{Ll}{3,}ly$/u.test(token.text) && token.lower !== 'family'));

export const isPassive = (token: Token | undefined): boolean =>
  token?.kind === 'word' && PASSIVE.has(token.lower);

/** Whether a word may be part of the name of a person or a body. */
export function isNameWord(token: Token | undefined): boolean {
  if (!isCapital(token) || token === undefined) return false;
  const word = singular(bare(token));
  return !NO_NAMES.has(word) && !NO_NAMES.has(bare(token));
}

const SUBJECTS = new Set(SUBJECT_ACRONYMS);

/** Whether a word is the acronym of a body: two or more capitals ("NSPCC"), but not "SEND". */
export const isAcronym = (token: Token | undefined): boolean =>
  token?.kind === 'word' && /^\p{Lu}[\p{Lu}&]+$/u.test(token.text) && !SUBJECTS.has(token.text);

const NAMING = new Set(NAMING_WORDS.map((entry) => entry.word));

const TERMS = new Set(TERM_WORDS);

/**
 * Whether the words before the marks at `at` make their content a name or a term. `strict` is for the inspectors' own
 * documents, in which "a ‘team around the child’ meeting" quotes nobody.
 */
export function isNamed(tokens: readonly Token[], at: number, strict: boolean): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  const two = `${tokens[at - 2]?.lower ?? ''} ${before}`;
  if (NAMING.has(before) || NAMING.has(two)) return true;
  if (!strict || (before === 'as' && /^described|summed/.test(tokens[at - 2]?.lower ?? '')))
    return false;
  return TERMS.has(before);
}
