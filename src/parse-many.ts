/** Many documents in, their reports out, one after another and in the order of the inputs. */
import { readFile } from 'node:fs/promises';
import { fileError, OfstedParseError } from './model/errors.js';
import type { Report } from './model/report.js';
import { type ParseOptions, parse } from './parse.js';

/** A path, bytes, or bytes with the name that the report gives them. */
export type Input = string | Uint8Array | { readonly name: string; readonly bytes: Uint8Array };

/** How to parse many inputs. */
export interface ParseManyOptions extends Omit<ParseOptions, 'name'> {
  /** How many inputs may lie in memory, read from the disk, while one is parsed: 2 by default, at least 0. */
  readonly lookAhead?: number | undefined;
}

/** One input's report, or the error that it ended in. */
export type Parsed<I extends Input = Input> =
  | { readonly input: I; readonly report: Report; readonly error?: never }
  | { readonly input: I; readonly report?: never; readonly error: OfstedParseError };

interface Loaded<I extends Input> {
  readonly input: I;
  readonly name: string;
  /** Never rejects: a file that cannot be opened is an error as a value. */
  readonly bytes: Promise<Uint8Array | OfstedParseError>;
}

const LOOK_AHEAD = 2;

/**
 * Parses inputs in this process, one after another: an input that cannot be read gives its error, and the
 * next one follows. Inputs are taken from the iterable as they are needed. For all cores at
 * once, use the command, or start workers that call `parse`.
 *
 * @example
 * for await (const { input, report, error } of parseMany(paths)) {
 *   if (error) console.error(input, error.message);
 *   else console.log(report.title, report.areasForImprovement.length);
 * }
 */
export async function* parseMany<I extends Input>(
  inputs: Iterable<I> | AsyncIterable<I>,
  { lookAhead = LOOK_AHEAD, ...options }: ParseManyOptions = {},
): AsyncGenerator<Parsed<I>, void, undefined> {
  if (!(Number.isInteger(lookAhead) && lookAhead >= 0))
    throw new RangeError(`lookAhead is ${lookAhead}: give a whole number from 0`);
  const waiting: Loaded<I>[] = [];
  for await (const input of inputs) {
    waiting.push(begin(input));
    if (waiting.length > lookAhead) yield await finish(waiting.shift() as Loaded<I>, options);
  }
  for (const loaded of waiting) yield await finish(loaded, options);
}

function begin<I extends Input>(input: I): Loaded<I> {
  if (typeof input === 'string') return { input, name: input, bytes: load(input) };
  if (input instanceof Uint8Array) return { input, name: '-', bytes: Promise.resolve(input) };
  return { input, name: input.name, bytes: Promise.resolve(input.bytes) };
}

async function load(path: string): Promise<Uint8Array | OfstedParseError> {
  return readFile(path).catch((error) => fileError(error).of(path));
}

async function finish<I extends Input>(
  { input, name, bytes }: Loaded<I>,
  options: ParseOptions,
): Promise<Parsed<I>> {
  const loaded = await bytes;
  if (loaded instanceof OfstedParseError) return { input, error: loaded };
  try {
    return { input, report: await parse(loaded, { ...options, name }) };
  } catch (error) {
    if (error instanceof OfstedParseError) return { input, error };
    throw error; // The signal's reason: it ends the whole iteration.
  }
}
