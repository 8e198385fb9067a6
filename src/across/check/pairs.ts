/** Which letter a release is about. */
import type { Report } from '../../model/report.js';
import { isArticle } from '../../model/vocabulary.js';
import { authorityKey, dayOf } from '../documents.js';

export interface Pairs {
  readonly pairs: readonly { readonly release: Report; readonly letter: Report }[];
  /** Releases to which no letter was found. */
  readonly alone: readonly Report[];
}

/**
 * Releases with their letters. Two documents are a release and its letter in this order, whatever
 * they look like; of more, articles and pages that are no inspection's are releases.
 */
export function pairsOf(reports: readonly Report[]): Pairs {
  const [first, second] = reports;
  const releases = reports.filter(({ kind }) => isArticle(kind) || kind === 'other');
  if (reports.length === 2 && first !== undefined && second !== undefined) {
    const isTurned = releases.length === 1 && releases[0] === second;
    const [release, letter] = isTurned ? [second, first] : [first, second];
    return { pairs: [{ release, letter }], alone: [] };
  }
  const letters = reports.filter((report) => !releases.includes(report));
  const found = releases.map((release) => ({ release, letter: letterFor(release, letters) }));
  return {
    pairs: found.flatMap(({ release, letter }) => (letter === null ? [] : [{ release, letter }])),
    alone: found.filter(({ letter }) => letter === null).map(({ release }) => release),
  };
}

/** Two months: a release is about a letter that was published at most so long before it. */
const LONGEST_DAYS = 62;

/**
 * The letter that a release is about: of the same authority, of the days that the release states; else the
 * last one published before it. A single letter of the authority, or a single letter at all where the release names
 * none, is taken. `null` where none fits.
 */
export function letterFor(release: Report, letters: readonly Report[]): Report | null {
  const key = authorityKey(release);
  const own = key === null ? letters : letters.filter((letter) => authorityKey(letter) === key);
  const [only] = own;
  if (own.length <= 1) return only ?? null;
  const stated = own.filter((letter) => isOfDays(release, letter));
  const near = (stated.length > 0 ? stated : own)
    .map((letter) => ({ letter, days: daysBetween(letter, release) }))
    .filter(({ days }) => stated.length > 0 || Math.abs(days) <= LONGEST_DAYS)
    .sort((a, b) => Math.abs(a.days) - Math.abs(b.days));
  return near[0]?.letter ?? null;
}

/** Whether both state days of an inspection that have one in common. */
function isOfDays({ inspection: a }: Report, { inspection: b }: Report): boolean {
  const [from, to] = [a?.start ?? a?.end ?? null, a?.end ?? a?.start ?? null];
  const [first, last] = [b?.start ?? b?.end ?? null, b?.end ?? b?.start ?? null];
  if (from === null || to === null || first === null || last === null) return false;
  return from <= last && to >= first;
}

/** From the letter's day to the release's. */
function daysBetween(letter: Report, release: Report): number {
  const [a, b] = [letter.published ?? dayOf(letter), release.published ?? dayOf(release)];
  if (a === null || b === null) return Number.POSITIVE_INFINITY;
  return (Date.parse(b) - Date.parse(a)) / 86_400_000;
}
