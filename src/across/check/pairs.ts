/** Which letter a release is about. */

import { dayOf } from '../../model/day.js';
import type { Report } from '../../model/report.js';
import { isInspection } from '../../model/vocabulary.js';
import { authorityKey } from '../documents.js';

export interface Pairs {
  readonly pairs: readonly { readonly release: Report; readonly letter: Report }[];
  /** Releases for which no letter was found. */
  readonly alone: readonly Report[];
}

/**
 * Pairs releases with their letters. Documents that are not the inspectors' own are the releases. Two documents always
 * make a pair: where their kinds do not tell which is the release, the first one is.
 */
export function pairsOf(reports: readonly Report[]): Pairs {
  const [first, second] = reports;
  const releases = reports.filter(({ kind }) => !isInspection(kind));
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

/** In days: the longest time between a letter and a release about it. */
const LONGEST_DAYS = 62;

/**
 * Finds the letter that a release is about, among the letters of its authority; among all letters where it names no
 * authority. A single letter is taken as it is. Of several, those of the inspection days that the release states are
 * taken, or, where there is none, those published within two months of it; of these, the nearest in time. `null` where
 * no letter fits.
 */
export function letterFor(release: Report, letters: readonly Report[]): Report | null {
  const key = authorityKey(release);
  const own = key === null ? letters : letters.filter((letter) => authorityKey(letter) === key);
  const [only] = own;
  if (own.length <= 1) return only ?? null;
  const stated = own.filter((letter) => isOfDays(release, letter));
  const near = (stated.length > 0 ? stated : own)
    .map((letter) => ({ letter, days: daysFrom(letter, release) }))
    .filter(({ days }) => stated.length > 0 || Math.abs(days) <= LONGEST_DAYS)
    .sort((a, b) => Math.abs(a.days) - Math.abs(b.days));
  return near[0]?.letter ?? null;
}

/** Whether both documents state the days of an inspection and have a day in common. */
function isOfDays({ inspection: a }: Report, { inspection: b }: Report): boolean {
  const [from, to] = [a?.start ?? a?.end ?? null, a?.end ?? a?.start ?? null];
  const [first, last] = [b?.start ?? b?.end ?? null, b?.end ?? b?.start ?? null];
  if (from === null || to === null || first === null || last === null) return false;
  return from <= last && to >= first;
}

/** The days from the letter's date to the release's date. */
function daysFrom(letter: Report, release: Report): number {
  const [a, b] = [letter.published ?? dayOf(letter), release.published ?? dayOf(release)];
  if (a === null || b === null) return Number.POSITIVE_INFINITY;
  return (Date.parse(b) - Date.parse(a)) / 86_400_000;
}
