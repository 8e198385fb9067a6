/** Reads lists that options name, and standard input. */
import { readFile } from 'node:fs/promises';
import { namesInList, readList } from '../batch/inputs.js';
import { UsageError } from './errors.js';

/** The names in the list of `--files-from`; `null` without one. Throws `UsageError` where it cannot be read. */
export async function listedFiles(
  path: string | null,
  stdin: () => Promise<Uint8Array>,
): Promise<readonly string[] | null> {
  if (path === null) return null;
  const text = await readList(path, stdin).catch(() => null);
  if (text === null) throw unreadable(path, '--files-from');
  return namesInList(text);
}

/**
 * The lines of a list that are not empty. Throws `UsageError`, which names the option, where the list cannot be read.
 */
export async function linesOfList(path: string, option: string): Promise<readonly string[]> {
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) throw unreadable(path, option);
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

function unreadable(path: string, option: string): UsageError {
  return new UsageError(`${path}: this list cannot be read`, `check ${option}`);
}

/** A function that calls `make` once and gives the same result again each time. */
export function onceOnly<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
