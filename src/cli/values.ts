/** Turns words of the command line into values. A parser throws `ValueError` with what the value must be. */
import type { Shard } from '../batch/shard.js';
import { KINDS, type Kind } from '../model/vocabulary.js';

/** The word is not a value that the option accepts. */
export class ValueError extends Error {}

/** A whole number, `least` or more. */
export function count(least: number): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (/^\d+$/.test(value) && number >= least && Number.isSafeInteger(number)) return number;
    throw new ValueError(`must be a whole number, ${least} or more`);
  };
}

/** A share from 0 to 1. */
export function confidence(value: string): number {
  const number = Number(value);
  if (/^\d*\.?\d+$/.test(value) && number <= 1) return number;
  throw new ValueError('must be a number from 0 to 1, such as 0.8');
}

/** The longest time that a timer can wait. */
const LONGEST_SECONDS = 2_147_483;

export function seconds(value: string): number {
  const number = Number(value);
  const isNumber = /^\d*\.?\d+$/.test(value);
  if (isNumber && number > 0 && number <= LONGEST_SECONDS) return number;
  throw new ValueError(`must be a number of seconds above 0, at most ${LONGEST_SECONDS}`);
}

const UNITS: Readonly<Record<string, number>> = { '': 1, K: 1024, M: 1024 ** 2, G: 1024 ** 3 };

/** Bytes: '500', '64MB', '1.5 GB'. */
export function size(value: string): number {
  const [, number = '', unit = ''] = /^(\d+(?:\.\d+)?) ?([KMG]?)(?:i?B)?$/i.exec(value) ?? [];
  const bytes = Math.floor(Number(number) * (UNITS[unit.toUpperCase()] ?? Number.NaN));
  if (number !== '' && bytes > 0 && Number.isSafeInteger(bytes)) return bytes;
  throw new ValueError('must be a size, such as 500KB, 64MB or 1GB');
}

/** '2/8' is the second of eight shares. */
export function share(value: string): Shard {
  const [, index, of] = /^(\d{1,6})\/(\d{1,6})$/.exec(value) ?? [];
  const shard = { index: Number(index), count: Number(of) };
  if (shard.index >= 1 && shard.index <= shard.count) return shard;
  throw new ValueError('must be I/N with I from 1 to N, such as 2/8');
}

/** 'London, South East': names separated by commas. */
export function names(value: string): readonly string[] {
  const all = value
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  if (all.length > 0) return all;
  throw new ValueError('must be a name, or names with commas between');
}

/** 'focused-visit,monitoring-visit'. */
export function kinds(value: string): readonly Kind[] {
  return names(value).map((name) => {
    const kind = KINDS.find((one) => one === name);
    if (kind === undefined) throw new ValueError(`must be of ${KINDS.join(', ')}`);
    return kind;
  });
}

/** The first and the last day of a period. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

/** '2023' or '2019-2023'. */
export function years(value: string): Days {
  const [, from, to = from] = /^(\d{4})(?:[-–](\d{4}))?$/.exec(value) ?? [];
  if (from === undefined || to === undefined || from > to) {
    throw new ValueError('must be a year or two, such as 2023 or 2019-2023');
  }
  return { first: `${from}-01-01`, last: `${to}-12-31` };
}

/** The first day of '2023', '2023-04' or '2023-04-01'. */
export function since(value: string): string {
  const [year, month = '01', day = '01'] = dateParts(value);
  return `${year}-${month}-${day}`;
}

/** The last day of the same. A month ends on its 31st here, which is enough, because dates are compared as texts. */
export function until(value: string): string {
  const [year, month = '12', day = '31'] = dateParts(value);
  return `${year}-${month}-${day}`;
}

function dateParts(value: string): readonly string[] {
  if (/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(value)) return value.split('-');
  throw new ValueError('must be a year, month or day, such as 2023, 2023-04 or 2023-04-01');
}
