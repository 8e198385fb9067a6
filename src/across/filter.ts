/** Which of many reports are wanted. */
import type { Report } from '../model/report.js';
import type { Kind } from '../model/vocabulary.js';
import { dayOf } from './documents.js';

export interface Filter {
  /** Regions, as the table of authorities names them; `null` for all. */
  readonly regions: readonly string[] | null;
  readonly kinds: readonly Kind[] | null;
  /** First and last day of the inspections. A document without a date passes neither. */
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
  const all = new Set(wanted.map(folded));
  return values.some((value) => value !== null && all.has(folded(value)));
}

function isWithin(day: string | null, { since, until }: Filter): boolean {
  if (since === null && until === null) return true;
  return day !== null && (since === null || day >= since) && (until === null || day <= until);
}

/** Without case, spaces at the ends, "and" for "&", and what councils put after their names. */
export function folded(name: string): string {
  return name
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replaceAll('&', 'and')
    .replace(/ (?:city|county|borough|metropolitan borough|district)? ?council$/, '')
    .replace(/\s+/g, ' ');
}
