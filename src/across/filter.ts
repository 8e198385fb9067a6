/** Chooses from many reports those that are wanted. */
import { dayOf } from '../model/day.js';
import { foldedName } from '../model/names.js';
import type { Report } from '../model/report.js';
import type { Kind } from '../model/vocabulary.js';

export interface Filter {
  /** Regions, as the table of authorities names them; `null` for all. */
  readonly regions: readonly string[] | null;
  readonly kinds: readonly Kind[] | null;
  /** The first and the last day of an inspection. A document without a date is left out where either is given. */
  readonly since: string | null;
  readonly until: string | null;
  /** Names or ONS codes. */
  readonly authorities: readonly string[] | null;
}

export function isWanted(report: Report, filter: Filter): boolean {
  const { regions, kinds, authorities } = filter;
  const { name = null, code = null, region = null } = report.authority ?? {};
  return (
    isAmong([region], regions) &&
    (kinds === null || kinds.includes(report.kind)) &&
    isAmong([name, code], authorities) &&
    isWithin(dayOf(report), filter)
  );
}

function isAmong(values: readonly (string | null)[], wanted: readonly string[] | null): boolean {
  if (wanted === null) return true;
  const all = new Set(wanted.map(withoutCouncil));
  return values.some((value) => value !== null && all.has(withoutCouncil(value)));
}

function isWithin(day: string | null, { since, until }: Filter): boolean {
  if (since === null && until === null) return true;
  return day !== null && (since === null || day >= since) && (until === null || day <= until);
}

/** A folded name without words like "Council" that may follow the name of an authority. */
function withoutCouncil(name: string): string {
  return foldedName(name).replace(
    / (?:city|county|borough|metropolitan borough|district)? ?council$/,
    '',
  );
}
