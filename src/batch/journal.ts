/** Finds the reports that an earlier run has written, in its journal or in its finished file. */
import { open } from 'node:fs/promises';
import type { Report } from '../model/report.js';
import { TOOL } from '../model/version.js';
import { type Entry, entryOf } from './record.js';

/** Where a written report stands in a file, in bytes. */
export interface Chunk {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly entry: Entry;
}

/** The reports of a journal that are complete, by input name. A last report that was cut off is left out. */
export async function readJournal(path: string): Promise<Map<string, Chunk>> {
  const chunks = new Map<string, Chunk>();
  const file = await open(path, 'r').catch(() => null);
  if (file === null) return chunks;
  try {
    const { size } = await file.stat();
    let head = await readLine(file, 0);
    while (head !== null) {
      const entry = entryOf(head.line);
      if (entry === null || head.end + entry.bytes > size) break;
      const end = head.end + entry.bytes;
      chunks.set(entry.name, { path, start: head.end, end, entry });
      head = await readLine(file, end);
    }
  } finally {
    await file.close();
  }
  return chunks;
}

/**
 * The reports of a finished NDJSON file, by input name. Each report states the hash of its input and the version of
 * the tool, and its warnings state what was left out of it.
 */
export async function readFinished(
  path: string,
  maker: string,
  isSame: (report: Report) => boolean,
): Promise<Map<string, Chunk>> {
  const chunks = new Map<string, Chunk>();
  const file = await open(path, 'r').catch(() => null);
  if (file === null) return chunks;
  try {
    let start = 0;
    for (let head = await readLine(file, 0); head !== null; head = await readLine(file, start)) {
      const report = reportOf(head.line);
      if (report !== null && isSame(report)) {
        chunks.set(report.source.name, chunkOf(report, { path, start, end: head.end, maker }));
      }
      start = head.end;
    }
  } finally {
    await file.close();
  }
  return chunks;
}

function reportOf(line: string): Report | null {
  try {
    const report = JSON.parse(line) as Partial<Report> | null;
    return report?.tool?.version === TOOL.version ? (report as Report) : null;
  } catch {
    return null;
  }
}

interface ByteRange {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly maker: string;
}

function chunkOf({ source, kind, authority, warnings }: Report, span: ByteRange): Chunk {
  const { maker, ...place } = span;
  const known = { sha256: source.sha256, kind, authority, warnings };
  const bytes = span.end - span.start;
  return { ...place, entry: { name: source.name, output: '', bytes, maker, known } };
}

const LINE_FEED = 0x0a;
const STEP = 64 * 1024;

interface FileReader {
  read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
  ): Promise<{ bytesRead: number }>;
}

/**
 * The line that begins at `start`, and where the next one begins; `null` where the line is not ended by a line feed.
 */
async function readLine(
  file: FileReader,
  start: number,
): Promise<{ readonly line: string; readonly end: number } | null> {
  const parts: Buffer[] = [];
  for (let position = start; ; position += STEP) {
    const buffer = Buffer.alloc(STEP);
    const { bytesRead } = await file.read(buffer, 0, STEP, position);
    const feed = buffer.subarray(0, bytesRead).indexOf(LINE_FEED);
    if (feed >= 0) {
      parts.push(buffer.subarray(0, feed));
      return { line: Buffer.concat(parts).toString(), end: position + feed + 1 };
    }
    if (bytesRead < STEP) return null;
    parts.push(buffer.subarray(0, bytesRead));
  }
}
