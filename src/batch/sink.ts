/** Where the reports of a run go. */
import { lstat, mkdir, open, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { InputError } from '../model/errors.js';
import type { Known } from './record.js';
import type { Success } from './task.js';

export interface Sink {
  /** What is known of an input whose output an earlier run has left, if this run may keep it. */
  kept(index: number, sha256: () => Promise<string | null>): Promise<Known | null>;
  /** Whether the output is there and must not be touched. */
  isBarred(index: number): Promise<boolean>;
  /** Takes the next report. They come in the order of the inputs. */
  put(index: number, success: Success): Promise<void>;
  /** The next report in order is one that an earlier run has written. */
  keep(index: number): Promise<void>;
  /** The run is at its end; `isLost` where every input failed. */
  close(isLost: boolean): Promise<void>;
  /** The run is broken off: unfinished outputs are deleted, and what `--resume` needs stays. */
  breakOff(): Promise<void>;
}

/** What outputs are called until they are whole. */
export const PART = '.part';

/** Writes a file so that it exists whole or not at all. Where the path is a device or a pipe, the content is written into it. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const target = await replaceable(path);
  if (target === null) return writeFile(path, content);
  await writePart(target, content);
  await rename(target + PART, target);
}

async function writePart(target: string, content: string | Uint8Array): Promise<void> {
  const part = target + PART;
  await mkdir(dirname(target), { recursive: true });
  // The old file is removed first: were there a link in its place, we would write to where it leads.
  await rm(part, { force: true });
  const file = await open(part, 'wx');
  try {
    await file.writeFile(content);
    // A rename may reach the disk before the words do; after a power cut the file would be empty.
    await file.sync();
  } finally {
    await file.close();
  }
}

/** The path that a rename may replace: where it is a link, what it leads to; `null` for devices and pipes. */
export async function replaceable(path: string): Promise<string | null> {
  const status = await lstat(path).catch(() => null);
  if (status === null || status.isFile()) return path;
  if (status.isDirectory()) {
    throw new InputError('is-folder', `${path} is a folder`, 'give the output file a name in it');
  }
  if (!status.isSymbolicLink()) return null;
  const target = await realpath(path).catch(() => null);
  return target === null ? path : replaceable(target);
}

export async function exists(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => null)) !== null;
}
