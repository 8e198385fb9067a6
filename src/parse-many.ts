/** Parses many documents in workers, several at once, and gives their reports in the order of the inputs. */
import { inOrder } from './batch/in-order.js';
import type { Readers } from './batch/readers.js';
import { FILE_BOUNDS, type Task, WHOLE_REPORT } from './batch/task.js';
import type { OfstedParseError } from './model/errors.js';
import type { Report } from './model/report.js';
import { received } from './model/sent-error.js';
import type { ParseOptions } from './parse.js';

/** A path, bytes, or bytes with the name that they have in the report. */
export type Input = string | Uint8Array | { readonly name: string; readonly bytes: Uint8Array };

/** How to parse many inputs. */
export interface ParseManyOptions extends Omit<ParseOptions, 'name'> {
  /** How many inputs are parsed at once, each in a worker thread of its own. The default is the number of cores. */
  readonly jobs?: number | undefined;
  /**
   * How many inputs beyond the next report may be taken from the iterable. Their bytes and reports lie in memory. The
   * default is twice `jobs`; the least is 0.
   */
  readonly lookAhead?: number | undefined;
  /** The time for one input in seconds; the default is 60. An input that takes longer ends in an error. */
  readonly timeoutSeconds?: number | undefined;
  /** The memory of one worker in bytes; the default is 1 GB. An input that needs more ends in an error. */
  readonly maxMemoryBytes?: number | undefined;
}

/** An input with its report, or with the error in which it ended. */
export type Parsed<I extends Input = Input> =
  | { readonly input: I; readonly report: Report; readonly error?: never }
  | { readonly input: I; readonly report?: never; readonly error: OfstedParseError };

/**
 * Parses inputs in worker threads, so that the caller's thread stays free. An input that cannot be read gives an
 * error, and the others follow. Inputs are taken from the iterable when they are needed. The workers end with the
 * iteration, whether it is finished, left early, or stopped by the signal.
 *
 * @throws RangeError where an option is not a number of the required kind
 * @throws the signal's reason, where the signal stops the iteration
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

/** A promise that is rejected with the signal's reason when the signal comes, and is otherwise never settled. */
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
