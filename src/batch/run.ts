/** The run: reads every input, or keeps what an earlier run made of it, and puts each report where it belongs. */
import { InputError } from '../model/errors.js';
import { failureOf } from './failure.js';
import { hashOfBytes, hashOfFile } from './hash.js';
import { inOrder } from './in-order.js';
import type { Input } from './inputs.js';
import type { Known } from './record.js';
import { isInShard, type Shard } from './shard.js';
import type { Sink } from './sink.js';
import type { Failure, Outcome, Recipe, Success, Task } from './task.js';

/** What became of one input. */
export interface Event {
  readonly input: Input;
  /**
   * `barred`: the output exists and must not be overwritten. `elsewhere`: the input belongs to another share of the
   * run.
   */
  readonly status: 'read' | 'kept' | 'failed' | 'barred' | 'elsewhere';
  readonly known: Known | null;
  readonly failure: Failure | null;
  readonly milliseconds: number;
}

export interface Run {
  readonly inputs: readonly Input[];
  readonly sink: Sink;
  readonly recipe: Recipe;
  readonly shard: Shard | null;
  readonly concurrency: number;
  readonly failFast: boolean;
  /** Breaks the run off. */
  readonly signal: AbortSignal;
  readonly read: (task: Task) => Promise<Outcome>;
  readonly stdin: () => Promise<Uint8Array>;
}

/** How many inputs beyond the next one may be running or finished. This bounds the memory. */
const LOOK_AHEAD = 64;

/** What was made of one input, until its turn comes. */
interface Worked {
  readonly index: number;
  readonly event: Event;
  readonly success: Success | null;
}

/** One event for each input, in the order of the inputs. Each comes when the input's report has been written. */
export async function* runAll(run: Run): AsyncGenerator<Event> {
  const { inputs, sink, signal } = run;
  const pace = { concurrency: run.concurrency, lookAhead: Math.min(LOOK_AHEAD, inputs.length) };
  const counts = { reports: 0, failures: 0 };
  for await (const worked of inOrder(inputs.keys(), (index) => workOn(index, run), pace)) {
    if (signal.aborted) return sink.breakOff();
    if (await settle(worked, sink)) counts.reports += 1;
    else if (worked.event.status === 'failed') counts.failures += 1;
    yield worked.event;
    if (signal.aborted || (run.failFast && worked.event.status === 'failed')) {
      return sink.breakOff();
    }
  }
  // A share of a run may have no inputs: then its output is an empty file.
  await sink.close(counts.reports === 0 && counts.failures > 0);
}

/** Hands the report to the sink. `true` where there is a report. */
async function settle({ index, event, success }: Worked, sink: Sink): Promise<boolean> {
  if (success !== null) await sink.put(index, success);
  else if (event.status === 'kept') await sink.keep(index);
  return event.status === 'read' || event.status === 'kept';
}

async function workOn(index: number, run: Run): Promise<Worked> {
  const input = run.inputs[index] as Input;
  const started = performance.now();
  const rest = { input, known: null, failure: null };
  const done = (event: Partial<Event> & Pick<Event, 'status'>, success: Success | null = null) => ({
    index,
    success,
    event: { ...rest, ...event, milliseconds: Math.round(performance.now() - started) },
  });
  if (run.signal.aborted) return done({ status: 'elsewhere' });
  if (await isElsewhere(input, run)) return done({ status: 'elsewhere' });
  if (await run.sink.isBarred(index)) return done({ status: 'barred' });
  const known = await run.sink.kept(index, () => hashOf(input, run));
  if (known !== null) return done({ status: 'kept', known });
  const outcome = await readInput(input, run);
  if (outcome.status === 'failed') return done({ status: 'failed', failure: outcome });
  const { text: _text, office: _office, status, ...facts } = outcome;
  return done({ status, known: facts }, outcome);
}

async function isElsewhere(input: Input, run: Run): Promise<boolean> {
  if (run.shard === null) return false;
  // A file that cannot be opened has no hash. Its name decides which share it falls into, so that exactly one share reports it.
  const hash = (await hashOf(input, run)) ?? hashOfBytes(new TextEncoder().encode(input.name));
  return !isInShard(hash, run.shard);
}

async function hashOf({ name, trouble }: Input, { stdin }: Run): Promise<string | null> {
  if (trouble !== null) return null;
  return name === '-' ? hashOfBytes(await stdin()) : hashOfFile(name);
}

async function readInput({ name, trouble }: Input, run: Run): Promise<Outcome> {
  if (trouble !== null)
    return failureOf(new InputError(trouble.code, trouble.message, trouble.remedy));
  try {
    const input = name === '-' ? await run.stdin() : name;
    return await run.read({ name, input, recipe: run.recipe });
  } catch (error) {
    return failureOf(error);
  }
}
