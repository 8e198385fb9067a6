/** Where the reports of a run go. */
import { lstat, mkdir, open, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { InputError } from '../model/errors.js';
import type { Known } from './record.js';
import type { Success } from './task.js';

export interface Sink {
  /** What is known of an input whose output an earlier run has left; `null` where this run must make it again. */
  kept(index: number, sha256: () => Promise<string | null>): Promise<Known | null>;
  /** Whether the output exists and must not be overwritten. */
  isBarred(index: number): Promise<boolean>;
  /** Takes the next report. They come in the order of the inputs. */
  put(index: number, success: Success): Promise<void>;
  /** Says that the next report is one that an earlier run has written, and that it is kept. */
  keep(index: number): Promise<void>;
  /** Ends the run. `isLost`: every input failed. */
  close(isLost: boolean): Promise<void>;
  /** Ends a run that was broken off. Unfinished outputs are deleted; what `--resume` needs stays. */
  breakOff(): Promise<void>;
}

/** The ending of an output's name until the output is complete. */
export const PART = '.part';

/**
 * Writes a file so that it exists either completely or not at all. Where the path is a device or a pipe, the content
 * is written into it.
 */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const target = await replaceable(path);
  if (target === null) return writeFile(path, content);
  await writePart(target, content);
  await rename(target + PART, target);
}

async function writePart(target: string, content: string | Uint8Array): Promise<void> {
  const part = target + PART;
  await mkdir(dirname(target), { recursive: true });
  // The old file is removed first. If it were a link, we would write into the file that it leads to.
  await rm(part, { force: true });
  const file = await open(part, 'wx');
  try {
    await file.writeFile(content);
    // Without this, a power cut after the rename could leave an empty file: the new name may reach the disk before
    // the content does.
    await file.sync();
  } finally {
    await file.close();
  }
}

/** The path that a rename may replace: for a link, the file that it leads to; `null` for devices and pipes. */
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
