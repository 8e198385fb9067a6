/** Many documents in, their reports out: read by workers at once, given in the order of the inputs. */
import { inOrder } from './batch/in-order.js';
import type { Readers } from './batch/readers.js';
import { FILE_BOUNDS, type Task, WHOLE_REPORT } from './batch/task.js';
import type { OfstedParseError } from './model/errors.js';
import type { Report } from './model/report.js';
import { received } from './model/sent-error.js';
import type { ParseOptions } from './parse.js';

/** A path, bytes, or bytes with the name that the report gives them. */
export type Input = string | Uint8Array | { readonly name: string; readonly bytes: Uint8Array };

/** How to parse many inputs. */
export interface ParseManyOptions extends Omit<ParseOptions, 'name'> {
  /** How many are parsed at once, each in a worker thread of its own: by default as many as there are cores. */
  readonly jobs?: number | undefined;
  /**
   * How many inputs may be taken from the iterable beyond the one whose report is next: twice `jobs` by default,
   * at least 0. Their bytes and reports lie in memory.
   */
  readonly lookAhead?: number | undefined;
  /** For one input: 60 by default. One that takes longer ends in an error. */
  readonly timeoutSeconds?: number | undefined;
  /** For one worker: 1 GB by default. An input that needs more ends in an error. */
  readonly maxMemoryBytes?: number | undefined;
}

/** One input's report, or the error that it ended in. */
export type Parsed<I extends Input = Input> =
  | { readonly input: I; readonly report: Report; readonly error?: never }
  | { readonly input: I; readonly report?: never; readonly error: OfstedParseError };

/**
 * Parses inputs in worker threads, so that the caller's thread stays free: an input that cannot be read gives
 * its error, and the others follow. Inputs are taken from the iterable as they are needed. The workers end with
 * the iteration, whether it is gone through, left, or broken off by the signal.
 *
 * @throws RangeError for options that are no numbers of the kind that is asked for
 * @throws the signal's reason, where the signal breaks the iteration off
 *
 * @example
 * for await (const { input, report, error } of parseMany(paths)) {
 *   if (error) console.error(input, error.message);
 *   else console.log(report.title, report.areasForImprovement.length);
 * }
 */
export async function* parseMany<I extends Input>(
  inputs: Iterable<I> | AsyncIterable<I>,
  options: ParseManyOptions = {},
): AsyncGenerator<Parsed<I>, void, undefined> {
  const { CORES, Readers } = await import('./batch/readers.js');
  const { jobs = CORES, lookAhead = 2 * jobs, signal } = options;
  atLeast(1, 'jobs', jobs);
  atLeast(0, 'lookAhead', lookAhead);
  signal?.throwIfAborted();
  const { timeoutSeconds = FILE_BOUNDS.timeoutSeconds } = options;
  const { maxMemoryBytes = FILE_BOUNDS.maxMemoryBytes } = options;
  const concurrency = Math.min(jobs, lookAhead + 1);
  const readers = new Readers({
    threads: concurrency,
    timeoutSeconds,
    maxMemoryBytes,
    ownsProcess: false,
  });
  const broken = brokenOffBy(signal);
  try {
    const work = (input: I) => Promise.race([parsed(input, readers, options), broken]);
    for await (const one of inOrder(inputs, work, { concurrency, lookAhead })) {
      signal?.throwIfAborted();
      yield one;
    }
  } finally {
    await readers.close();
  }
}

function atLeast(least: number, name: string, value: number): void {
  if (!(Number.isInteger(value) && value >= least))
    throw new RangeError(`${name} is ${value}: give a whole number from ${least}`);
}

/** Rejected with the signal's reason when it comes; never settled otherwise. */
function brokenOffBy(signal: AbortSignal | undefined): Promise<never> {
  const broken = new Promise<never>((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  broken.catch(() => {});
  return broken;
}

async function parsed<I extends Input>(
  input: I,
  readers: Readers,
  { limits = {}, password }: ParseManyOptions,
): Promise<Parsed<I>> {
  const task = taskOf(input);
  const recipe = { ...WHOLE_REPORT, limits, password: password ?? null };
  const outcome = await readers.read({ ...task, recipe });
  if (outcome.status === 'failed') return { input, error: received(outcome).of(task.name) };
  return { input, report: JSON.parse(outcome.text) as Report };
}

function taskOf(input: Input): Omit<Task, 'recipe'> {
  if (typeof input === 'string') return { name: input, input };
  if (input instanceof Uint8Array) return { name: '-', input };
  return { name: input.name, input: input.bytes };
}
