/** The files of corrections that `--corrections` names. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Corrections, NO_CORRECTIONS } from '../batch/task.js';
import { readCorrections } from '../correct/file.js';
import type { CorrectionsFile } from '../model/corrections.js';
import { OfstedParseError } from '../model/errors.js';
import { UsageError } from './errors.js';

/** The ending of the names that the review page gives its files. */
const ENDING = '.corrections.json';

/** Reads the files of corrections. Where one file is given for one input, it must belong to that input. */
export async function correctionsAt(path: string | null, many: boolean): Promise<Corrections> {
  if (path === null) return NO_CORRECTIONS;
  const status = await stat(path).catch(() => null);
  if (status === null)
    throw new UsageError(`${path}: there is no such file`, 'check --corrections');
  if (!status.isDirectory()) return { files: [await fileAt(path)], mustFit: !many };
  const names = (await readdir(path)).filter((name) => name.endsWith(ENDING)).sort();
  return {
    files: await Promise.all(names.map((name) => fileAt(join(path, name)))),
    mustFit: false,
  };
}

async function fileAt(path: string): Promise<CorrectionsFile> {
  try {
    return await readCorrections(await readFile(path, 'utf8'));
  } catch (error) {
    const why = error instanceof OfstedParseError ? error.message : 'it cannot be read';
    throw new UsageError(`${path}: ${why}`, 'give the file that the review page saved');
  }
}
