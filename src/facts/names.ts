/** Finds names of authorities in print, and the authority that each means. */
import { fold } from '../forms/fold.js';
import { AUTHORITIES, type AuthorityEntry, TRUSTS } from './authorities.data.js';
import { AFTER_NAME, BEFORE_NAME } from './places.data.js';

/** What a printed name means. */
export interface Named {
  /** The name in the table of authorities; the printed name where the table does not have it. */
  readonly name: string;
  /** The authorities that the name may mean: none where it is not known, several for a trust that serves several. */
  readonly entries: readonly AuthorityEntry[];
}

/** The names, those with most words first, so that "North Northamptonshire" is not read as "Northamptonshire". */
const BY_NAME: ReadonlyMap<string, readonly AuthorityEntry[]> = nameTable();

/**
 * The first words of those names. They are looked up first, because that is quick and most capitalised words begin no
 * such name.
 */
const FIRST_WORDS: ReadonlySet<string> = new Set(
  [...BY_NAME.keys()].map((name) => name.split(' ')[0] ?? name),
);

/** In characters: no authority's name is longer, with the words around it. */
const MAX_NAME = 130;

/**
 * The authority that `printed` names. The name may stand alone or with words that councils add ("the Royal Borough of
 * …", "… City Council", "… children's services"). `null` where no name is left without such words.
 */
export function named(printed: string): Named | null {
  let rest = fold(printed).trim();
  if (rest.length > MAX_NAME) return null;
  for (;;) {
    const known = BY_NAME.get(key(rest));
    if (known !== undefined) return { name: nameOf(known, rest), entries: known };
    const shorter = stripped(rest);
    if (shorter === rest) break;
    rest = shorter;
  }
  return looksLikeName(rest) ? { name: rest, entries: [] } : null;
}

/** The known authorities that `text` mentions by a capitalised name, in order. Longer names are looked for first. */
export function mentions(text: string): AuthorityEntry[] {
  const words = fold(text).match(/[\p{L}\p{N}'&.]+/gu) ?? [];
  const found: AuthorityEntry[] = [];
  for (let i = 0; i < words.length; ) {
    const hit = longestAt(words, i);
    if (hit !== null && !isPartOfOther(words, i)) found.push(...hit.entries);
    i += hit?.length ?? 1;
  }
  return found;
}

const LONGEST = 6;

function longestAt(
  words: readonly string[],
  at: number,
): { entries: readonly AuthorityEntry[]; length: number } | null {
  const first = words[at] ?? '';
  if (!/^\p{Lu}/u.test(first) || !FIRST_WORDS.has(key(first))) return null;
  for (let length = Math.min(LONGEST, words.length - at); length > 0; length -= 1) {
    const entries = BY_NAME.get(key(words.slice(at, at + length).join(' ')));
    if (entries !== undefined) return { entries: entries.length === 1 ? entries : [], length };
  }
  return null;
}

/**
 * Whether the name is part of another one. "Greater Manchester" and "New York" do not name the authorities Manchester
 * and York.
 */
function isPartOfOther(words: readonly string[], at: number): boolean {
  return /^(?:Greater|New|University|NHS)$/.test(words[at - 1] ?? '');
}

function stripped(name: string): string {
  for (const { pattern } of [...AFTER_NAME, ...BEFORE_NAME]) {
    const shorter = name.replace(pattern, '').trim();
    if (shorter !== name && shorter !== '') return shorter;
  }
  return name;
}

/** Whether a text is one to six words, all capitalised except small ones such as "of". */
function looksLikeName(text: string): boolean {
  const words = text.split(' ');
  const little = /^(?:and|&|upon|on|of|the|with|in|under|le)$/;
  const capital = /^\p{Lu}[\p{L}.'-]*,?$/u;
  return (
    words.length <= LONGEST &&
    capital.test(words[0] ?? '') &&
    words.every((word) => little.test(word) || capital.test(word)) &&
    !NOT_A_NAME.test(text)
  );
}

/** Words that describe an authority. A text with only such words left holds no name. */
const NOT_A_NAME =
  /^(?:the|an?|this|that|another|each|every|any|no|one|our|their|its|other|local|authority|council|city|county|borough|area|partnership|children('s)?|services|ofsted|inspection|inspectors?|review|report|judgement|grade|contents|part|section|lead|age|published|dear)$|^(?:local (?:area|authority)|care quality commission|executive summary)$/i;

function key(name: string): string {
  return fold(name)
    .toLowerCase()
    .replace(/'s?$|'s?(?= )/g, '')
    .replace(/&/g, ' and ')
    .replace(/[.,-]/g, ' ')
    .replace(/\bsaint\b/g, 'st')
    .replace(/\s+/g, ' ')
    .trim();
}

function nameOf(entries: readonly AuthorityEntry[], printed: string): string {
  return entries.length === 1 ? (entries[0]?.name ?? printed) : printed;
}

function nameTable(): Map<string, readonly AuthorityEntry[]> {
  const table = new Map<string, readonly AuthorityEntry[]>();
  for (const entry of AUTHORITIES)
    for (const name of [entry.name, ...entry.also]) table.set(key(name), [entry]);
  for (const trust of TRUSTS) {
    const entries = AUTHORITIES.filter(({ code }) => trust.codes.includes(code));
    for (const name of trust.names) table.set(key(name), entries);
  }
  return table;
}
