/**
 * Collects the reports of many inputs in memory, in the order of the inputs. Documents are read by the workers;
 * reports that an earlier run wrote are taken as they are.
 */
import { rm } from 'node:fs/promises';
import type { Report } from '../model/report.js';
import { failureOf } from './failure.js';
import { FileSink } from './file-sink.js';
import type { Input } from './inputs.js';
import { makerOf } from './record.js';
import { type Event, type Run, runAll } from './run.js';
import { looksSaved, readSaved } from './saved.js';
import { PART, type Sink } from './sink.js';
import type { Success } from './task.js';

export interface Gathering extends Omit<Run, 'sink' | 'shard'> {
  /** Where reports are kept during the run, so that a run that was broken off can be resumed. `null`: nowhere. */
  readonly journal: string | null;
  readonly isResumed: boolean;
}

/** What became of one input. */
export interface Gathered {
  readonly event: Event;
  readonly reports: readonly Report[];
}

/** The inputs with the reports found in them, in the order of the inputs. */
export async function* gather(gathering: Gathering): AsyncGenerator<Gathered> {
  const { inputs } = gathering;
  const saved = new Map<Input, Gathered>();
  for (const input of inputs) {
    const found = await savedIn(input, gathering);
    if (found !== null) saved.set(input, found);
  }
  const documents = inputs.filter((input) => !saved.has(input));
  const read = readDocuments(documents, gathering);
  for (const input of inputs) {
    const before = saved.get(input);
    if (before !== undefined) yield before;
    else {
      const next = await read.next();
      if (next.done === true) return;
      yield next.value;
    }
  }
  await read.next();
}

async function savedIn(input: Input, { stdin }: Gathering): Promise<Gathered | null> {
  if (input.trouble !== null) return null;
  const source = input.name === '-' ? await stdin() : input.name;
  if (!(await looksSaved(source))) return null;
  const event = { input, known: null, failure: null, milliseconds: 0 };
  try {
    const reports = await readSaved(source);
    return reports === null ? null : { event: { ...event, status: 'read' }, reports };
  } catch (error) {
    return { event: { ...event, status: 'failed', failure: failureOf(error) }, reports: [] };
  }
}

async function* readDocuments(
  inputs: readonly Input[],
  gathering: Gathering,
): AsyncGenerator<Gathered> {
  if (inputs.length === 0) return;
  const texts = new Map<number, string>();
  const sink = new Keeper(await journalSink(inputs, gathering), texts);
  let number = 0;
  for await (const event of runAll({ ...gathering, inputs, sink, shard: null })) {
    const text = texts.get(number) ?? null;
    texts.delete(number);
    number += 1;
    yield { event, reports: text === null ? [] : [JSON.parse(text) as Report] };
  }
}

async function journalSink(
  inputs: readonly Input[],
  { journal, isResumed, recipe }: Gathering,
): Promise<FileSink | null> {
  if (journal === null) return null;
  return FileSink.open({
    path: journal,
    names: inputs.map(({ name }) => name),
    frame: { open: '', between: '', close: '' },
    maker: makerOf(recipe),
    isResumed,
    finished: new Map(),
  });
}

/** Deletes the journal. It is no longer needed once the result has been written. */
export async function forgetJournal(journal: string): Promise<void> {
  await rm(journal + PART, { force: true });
}

/** Hands on the text of each report, and keeps it in the journal where there is one. */
class Keeper implements Sink {
  readonly #journal: FileSink | null;
  readonly #texts: Map<number, string>;

  constructor(journal: FileSink | null, texts: Map<number, string>) {
    this.#journal = journal;
    this.#texts = texts;
  }

  async kept(index: number, sha256: () => Promise<string | null>) {
    return (await this.#journal?.kept(index, sha256)) ?? null;
  }

  async isBarred(): Promise<boolean> {
    return false;
  }

  async put(index: number, success: Success): Promise<void> {
    this.#texts.set(index, success.text);
    await this.#journal?.put(index, success);
  }

  async keep(index: number): Promise<void> {
    if (this.#journal !== null) this.#texts.set(index, await this.#journal.textOf(index));
  }

  /** The journal stays until the result is written. */
  async close(): Promise<void> {
    await this.#journal?.breakOff();
  }

  async breakOff(): Promise<void> {
    await this.#journal?.breakOff();
  }
}
