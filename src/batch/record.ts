/**
 * The record of a run, so that a run that was broken off can be resumed. For each input it holds the hash of its
 * content, what made its output, and what the run's summary needs to know.
 */
import { createHash } from 'node:crypto';
import { TOOL } from '../model/version.js';
import type { Recipe, Success } from './task.js';

/** What is known of an input that was read, apart from its text. */
export type Known = Omit<Success, 'status' | 'text' | 'office'>;

export interface Entry {
  readonly name: string;
  /** Where its text is stored: a path within the output folder. */
  readonly output: string;
  /** The length of its text in UTF-8. */
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

/** The entry in a line; `null` where the line is not an entry, such as a last line that was cut off. */
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
