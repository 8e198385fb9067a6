/** `ofsted-parse validate FILE`: says whether a file holds reports, and of which version. */
import { readFile } from 'node:fs/promises';
import { type Validation, validate } from '../model/validate.js';
import { oneLine } from '../write/inert.js';
import { UsageError } from './errors.js';
import type { Terminal } from './terminal.js';

/** Gives 0 where every report in the file is a report of this version, otherwise 1. */
export async function validateFile(
  [file = '']: readonly string[],
  { out }: Terminal,
): Promise<number> {
  const values = valuesIn(await textOf(file), file);
  const checked = await Promise.all(values.map((value) => validate(value)));
  const lines = checked.map((one, i) =>
    lineOf(one, values.length > 1 ? `${file}, report ${i + 1}` : file),
  );
  out.write(`${lines.join('\n')}\n`);
  return checked.every(({ valid }) => valid) ? 0 : 1;
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    throw new UsageError(`${file}: this file cannot be read`, 'give a JSON or NDJSON file');
  }
}

/** The values in a file: one report, a list of reports, or one report a line. */
function valuesIn(text: string, file: string): unknown[] {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : [value];
  } catch {
    return text
      .split('\n')
      .filter(Boolean)
      .map((line) => parsed(line, file));
  }
}

function parsed(line: string, file: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    throw new UsageError(
      `${file}: this is no JSON`,
      'give a file that --format json or ndjson wrote',
    );
  }
}

/** At most this many problems are printed. */
const TOLD = 3;

function lineOf(checked: Validation, name: string): string {
  if (checked.valid) return oneLine(`${name}: a report of version ${checked.version}`);
  const { version, problems } = checked;
  if (version === '1') {
    return oneLine(
      `${name}: a report of version 1, written before 0.2: read the document again for version 2`,
    );
  }
  const what = version === null ? 'no report' : `no valid report of version ${version}`;
  const told = problems.slice(0, TOLD).map(({ path, message }) => `${path.join('.')}: ${message}`);
  return oneLine(`${name}: ${what}: ${told.join('; ')}`);
}
