/** Finds where the printed name of a person or an organisation begins and ends. */

import { PARTY_WORDS, POSTNOMINALS, type Title } from './people.data.js';
import type { Token } from './tokens.js';
import {
  isAcronym,
  isCapital,
  isInspectorate,
  isNameWord,
  isOrganisationWord,
  isParticle,
  isPossessive,
  isRoleNoun,
  speakerNounAt,
  titleOf,
} from './words.js';

/** The text from the first token to the last. */
export function printed(tokens: readonly Token[], text: string): string {
  const first = tokens[0];
  const last = tokens.at(-1);
  return first === undefined || last === undefined ? '' : text.slice(first.start, last.end);
}

const LETTERS = new Set(POSTNOMINALS);

/** The words of a name without the letters behind it ("Jane Doe OBE"). */
export function nameTokens(
  tokens: readonly Token[],
  { from, end }: { readonly from: number; readonly end: number },
): readonly Token[] {
  let last = end;
  while (last - from > 1 && LETTERS.has(tokens[last - 1]?.text ?? '')) last--;
  return tokens.slice(from, last);
}

const PARTIES = new Set(PARTY_WORDS);

const OF_NAMES = new Set(['of', 'for', 'and', '&', 'the', 'in']);

/** In words: no longer run is read as a name. */
const LONGEST_NAME = 12;

/** The most titles before one name ("Cllr Mrs Dr"). */
const MOST_TITLES = 4;

/** Where a run of name words that begins at `at` ends. A possessive is the last word of a run. */
export function runEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  // The limit keeps a text of nothing but capitals from being walked through again from each word.
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

/**
 * The name of an organisation that begins at `at`: a run that contains a word like "Council", an acronym, or an
 * inspectorate.
 */
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

/** The name of a body ends before an office: "Ofsted Chief Inspector". */
function beforeOffice(tokens: readonly Token[], at: number, end: number): number {
  const office = tokens.slice(at, end).findIndex(isRoleNoun);
  return office < 0 ? end : at + office;
}

/** A name without its possessive ending: "Ofsted’s" and "Ofsted’" are both "Ofsted". */
export const withoutPossessive = (name: string): string => name.replace(/[’']s?$/, '');

const bareOf = (token: Token | undefined): Token | undefined =>
  token && { ...token, text: withoutPossessive(token.text) };

/** Where a name ends that goes on after a linking word: "University of Florida", "Department for Education". */
function nameAfterLink(tokens: readonly Token[], at: number): number {
  let next = at;
  while (next < tokens.length && OF_NAMES.has(tokens[next]?.lower ?? '')) next++;
  if (next === at || next - at > 2) return at;
  const end = runEnd(tokens, next);
  if (end === next) return at;
  return isRoleNoun(tokens[next]) ? at : end;
}

/** The name of a person that begins at `at`: titles, followed by capitalised words that are not an organisation. */
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
  // At least a first name and a surname must be left, because "Green" is a surname too.
  while (last - from > 2 && PARTIES.has(tokens[from]?.lower ?? '')) from++;
  let end = from;
  while (end < last && !isRoleNoun(tokens[end]) && !titleOf(tokens[end])) end++;
  if (end === from || isPossessive(tokens[end - 1]) || end - from > 5) return null;
  if (speakerNounAt(tokens, from) !== null && title === null) return null;
  const words = tokens.slice(from, end);
  if (title === null && words.length > 1 && words.every(({ lower }) => PARTIES.has(lower)))
    return null;
  // "Ashmere North MP John Roe": the words before "MP" are a place.
  const isSeat = /^mp$/.test(tokens[end]?.lower ?? '') && isNameWord(tokens[end + 1]);
  if (isSeat && title === null) return null;
  return { from, end, title };
}
