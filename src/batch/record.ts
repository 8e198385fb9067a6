/**
 * What a run has done, so that a run that was broken off can be resumed: for each input
 * its hash, what made its output, and what the run's own account needs to know of it.
 */
import { createHash } from 'node:crypto';
import { TOOL } from '../model/version.js';
import type { Recipe, Success } from './task.js';

/** What is known of an input that was read, without its text. */
export type Known = Omit<Success, 'status' | 'text' | 'office'>;

export interface Entry {
  readonly name: string;
  /** Where its text is: a place in the output folder. */
  readonly output: string;
  /** Of its text, in UTF-8. */
  readonly bytes: number;
  readonly maker: string;
  readonly known: Known;
}

/** A fingerprint of the version and the settings. An output with another fingerprint must be made again. */
export function makerOf({
  format,
  write,
  selection,
  corrections,
  pictures,
  limits,
  earlier,
}: Recipe): string {
  const settings = JSON.stringify([
    format,
    write,
    selection,
    corrections,
    pictures,
    limits,
    earlier,
  ]);
  const hash = createHash('sha256').update(settings).digest('hex');
  return `${TOOL.version}-${hash.slice(0, 16)}`;
}

/** The entry of a line; `null` for what is no entry, such as a last line that was cut off. */
export function entryOf(line: string): Entry | null {
  try {
    const value: unknown = JSON.parse(line);
    return isEntry(value) ? value : null;
  } catch {
    return null;
  }
}

function isEntry(value: unknown): value is Entry {
  if (value === null || typeof value !== 'object') return false;
  const { name, output, bytes, maker, known } = value as Partial<Record<keyof Entry, unknown>>;
  return (
    typeof name === 'string' &&
    typeof output === 'string' &&
    typeof bytes === 'number' &&
    typeof maker === 'string' &&
    typeof known === 'object' &&
    known !== null
  );
}
