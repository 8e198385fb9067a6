/** Reads reports that were written before, as JSON or NDJSON. The content decides which, not the name. */
import { createReadStream } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { InputError } from '../model/errors.js';
import type { Report } from '../model/report.js';

const PEEK = 256;

/** Whether a file may hold reports: whether it begins as JSON does. `false` also for a file that cannot be opened. */
export async function looksSaved(source: string | Uint8Array): Promise<boolean> {
  const start = typeof source === 'string' ? await peek(source) : source.subarray(0, PEEK);
  return /^\ufeff?\s*[[{]/.test(new TextDecoder().decode(start));
}

/** Whether a file begins as reports that this tool has written, or as reports of an earlier version of it. */
export async function beginsAsReports(path: string): Promise<boolean> {
  return new TextDecoder().decode(await peek(path)).includes('"schemaVersion"');
}

async function peek(path: string): Promise<Uint8Array> {
  const file = await open(path, 'r').catch(() => null);
  if (file === null) return new Uint8Array();
  try {
    const buffer = Buffer.alloc(PEEK);
    const { bytesRead } = await file.read(buffer, 0, PEEK, 0);
    return buffer.subarray(0, bytesRead);
  } catch {
    return new Uint8Array();
  } finally {
    await file.close();
  }
}

/**
 * The reports in a file; `null` where the file is not JSON, because a document may begin with the same character.
 * Throws where it is JSON but holds no reports.
 */
export async function readSaved(source: string | Uint8Array): Promise<Report[] | null> {
  const byLine = await fromLines(source);
  if (byLine !== null) return byLine;
  const text =
    typeof source === 'string' ? await readFile(source, 'utf8') : new TextDecoder().decode(source);
  const value = parsed(text.replace(/^\ufeff/, ''));
  if (value === undefined) return null;
  return (Array.isArray(value) ? value : [value]).map(reportFrom);
}

/** Reads NDJSON with one line in memory at a time; `null` where the first line is not a complete JSON value. */
async function fromLines(source: string | Uint8Array): Promise<Report[] | null> {
  const input = typeof source === 'string' ? createReadStream(source) : Readable.from([source]);
  const reports: Report[] = [];
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    const text = line.replace(/^\ufeff/, '').trim();
    if (text === '') continue;
    const value = parsed(text);
    if (value === undefined || Array.isArray(value)) {
      if (reports.length === 0) return null;
      throw broken(`line ${reports.length + 1} is cut off or no JSON`);
    }
    reports.push(reportFrom(value));
  }
  return reports;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

const LISTS = [
  'sections',
  'headlineFindings',
  'strengths',
  'areasForImprovement',
  'claims',
  'quotes',
  'phrases',
  'judgements',
  'warnings',
] as const;

function reportFrom(value: unknown): Report {
  const report = value as Partial<Report> | null;
  if (report === null || typeof report !== 'object' || !('schemaVersion' in report)) {
    throw broken('it is JSON, but holds no reports of this tool');
  }
  if (report.schemaVersion !== '2') {
    throw broken('its reports are of another version of the schema');
  }
  const isWhole = LISTS.every((list) => Array.isArray(report[list])) && report.source !== undefined;
  if (!isWhole) throw broken('it holds something else than whole reports');
  return report as Report;
}

function broken(message: string): InputError {
  const remedy = 'give the documents themselves, or reports written with --format json or ndjson';
  return new InputError('unsupported-format', message, remedy);
}
