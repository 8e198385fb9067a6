/** Reads one document and makes its report, by running the stages in their order. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Document } from './model/document.js';
import { fileError, OfstedParseError, OverflowError, UnexpectedError } from './model/errors.js';
import type { Report } from './model/report.js';
import { type Limits, read } from './read/index.js';
import { makeReport } from './report/index.js';
import { runStages } from './stages.js';

/** How to parse. */
export interface ParseOptions {
  /** The name of the input in the report. The default is the path, or '-' for bytes. */
  readonly name?: string | undefined;
  /** The password of an encrypted PDF. */
  readonly password?: string | undefined;
  readonly limits?: Partial<Limits> | undefined;
  /**
   * Stops the parsing: the promise is rejected with the signal's reason. The signal is looked at before and after the
   * file is read. The stages after that cannot be interrupted.
   */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Parses one document, given as a path or as bytes.
 *
 * After the file is read, parsing holds the event loop: some tens of milliseconds for a letter, up to a second for a
 * long report. A server should use `parseMany`, which parses in workers.
 *
 * @throws OfstedParseError where the file cannot be read. Its message names the input. What can be read gives a
 * report, with warnings for what is missing or in doubt.
 */
export async function parse(
  input: Uint8Array | string,
  options: ParseOptions = {},
): Promise<Report> {
  const name = options.name ?? (typeof input === 'string' ? input : '-');
  const { signal } = options;
  signal?.throwIfAborted();
  const bytes = typeof input === 'string' ? await load(input, signal) : input;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  try {
    const document = await read(bytes, { ...options, name });
    signal?.throwIfAborted();
    return understand(document, { name, sha256, bytes: bytes.length });
  } catch (error) {
    if (signal?.aborted) throw signal.reason;
    throw typedError(error).of(name);
  }
}

/**
 * V8 throws a `RangeError` where a text is too long for one string or pattern, or where something nests without end.
 */
function typedError(thrown: unknown): OfstedParseError {
  if (thrown instanceof OfstedParseError) return thrown;
  return thrown instanceof RangeError ? new OverflowError(thrown) : new UnexpectedError(thrown);
}

/** What a report says of its source, apart from the document itself. */
export interface SourceInfo {
  readonly name: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** Runs the stages after reading on a document, and puts their results together as its report. */
export function understand(document: Document, source: SourceInfo): Report {
  const { recognise, outline, facts, quote, find } = runStages(document);
  return makeReport({
    ...source,
    document,
    kind: recognise.kind,
    facts,
    sections: outline,
    findings: find,
    quotes: quote.quotes,
    phrases: quote.phrases,
    warnings: recognise.warnings,
  });
}

async function load(path: string, signal: AbortSignal | undefined): Promise<Uint8Array> {
  try {
    return await readFile(path, { signal });
  } catch (error) {
    if (signal?.aborted) throw signal.reason;
    throw fileError(error).of(path);
  }
}
