/** `ofsted-parse track`, `check` and `compare`: read several documents and write one result about them. */
import { buffer } from 'node:stream/consumers';
import { check, differs, pairsOf } from '../across/check/index.js';
import { compare } from '../across/compare.js';
import { isWanted } from '../across/filter.js';
import { byAuthority, track } from '../across/track.js';
import { forgetJournal, type Gathered, gather } from '../batch/gather.js';
import { findInputs, type Inputs } from '../batch/inputs.js';
import { CORES, type Readers } from '../batch/readers.js';
import { exists, writeWhole } from '../batch/sink.js';
import { WHOLE_REPORT } from '../batch/task.js';
import type { Report } from '../model/report.js';
import { isArticle } from '../model/vocabulary.js';
import { type DocumentsFormat, type Results, writeDocuments } from '../write/documents/index.js';
import type { ReaderSource } from './ahead.js';
import type { DocumentsCommand } from './documents.data.js';
import type { DocumentsSettings } from './documents-settings.js';
import { type Messages, noticeOf, STATUS, UsageError } from './errors.js';
import {
  INTERRUPTED_STATUS,
  type Interruption,
  interruptedAfter,
  whenInterrupted,
} from './interruption.js';
import { linesOfList, listedFiles, onceOnly } from './lists.js';
import { makeProgress, NO_PROGRESS, type Progress, summaryLines } from './progress.js';
import { Tally } from './tally.js';
import { styleFor, type Terminal, widthFor } from './terminal.js';

export interface Surroundings {
  readonly terminal: Terminal;
  readonly messages: Messages;
  readonly source: ReaderSource;
}

/** Reads the inputs and writes the command's result. Gives the exit status. */
export async function runOver(
  command: DocumentsCommand,
  settings: DocumentsSettings,
  surroundings: Surroundings,
): Promise<number> {
  const { terminal, messages } = surroundings;
  const { output, noClobber } = settings.reading;
  if (output !== null && noClobber && (await exists(output))) {
    throw new UsageError(`${output} is there already`, 'leave out --no-clobber to replace it');
  }
  const format = settings.format ?? (terminal.isOutTerminal ? 'terminal' : 'json');
  const list = settings.authorities;
  const authorities = list === null ? null : await linesOfList(list, '--authorities');
  const filter = { ...settings.filter, authorities };
  const { reports, tally, caught } = await readReports(settings, surroundings);
  if (caught !== null) return INTERRUPTED_STATUS[caught];
  const status = tally.status(false);
  if (status === STATUS.nothingRead) return status;
  const wanted = distinct(reports, messages).filter((report) => isWanted(report, filter));
  if (wanted.length === 0) throw new UsageError('no document is left', 'give other filters');
  const { results, differs } = resultsOf(command, wanted, messages);
  await writeOut(results, format, settings, terminal);
  if (output !== null) await forgetJournal(journalOf(output));
  return status === STATUS.ok && differs ? DIFFERS : status;
}

/** The exit status of `check` where the release differs from the letter. */
const DIFFERS = 1;

interface Made {
  readonly results: Results;
  /** Whether a release differs from its letter. */
  readonly differs: boolean;
}

function checkAll(reports: readonly Report[], messages: Messages): Made {
  const { pairs, alone } = pairsOf(reports);
  for (const { source, authority } of alone) {
    const about = authority === null ? '' : ` about ${authority.name}`;
    const message = `among the inputs is no letter${about} that it can be laid beside`;
    messages.error({ name: source.name, code: 'no-letter', message });
  }
  if (pairs.length === 0) {
    throw new UsageError('nothing to check', 'give a release and the letter that it is about');
  }
  const results = pairs.map(({ release, letter }) => check(release, letter));
  return { results: { command: 'check', results }, differs: results.some(differs) };
}

function resultsOf(
  command: DocumentsCommand,
  reports: readonly Report[],
  messages: Messages,
): Made {
  switch (command) {
    case 'track':
      return {
        results: { command, results: byAuthority(followable(reports, messages)).map(track) },
        differs: false,
      };
    case 'check':
      return checkAll(reports, messages);
    case 'compare':
      return { results: { command, results: [compare(reports)] }, differs: false };
  }
}

/**
 * The documents that can be tracked: only the inspectors' own, because a press release does not decide what became of
 * a matter.
 */
function followable(reports: readonly Report[], messages: Messages): Report[] {
  const articles = reports.filter(({ kind }) => isArticle(kind));
  for (const { source } of articles) messages.note(`${source.name}: no letter or report, left out`);
  if (articles.length < reports.length) return reports.filter(({ kind }) => !isArticle(kind));
  throw new UsageError('no letter or report to follow', 'give the inspectors’ own documents');
}

/** A document that was named twice, or that lies beside its own saved report, counts once. */
function distinct(reports: readonly Report[], messages: Messages): Report[] {
  const seen = new Map<string, string>();
  return reports.filter(({ source }) => {
    const first = seen.get(source.sha256);
    if (first !== undefined)
      messages.note(`${source.name}: the same document as ${first}, left out`);
    seen.set(source.sha256, first ?? source.name);
    return first === undefined;
  });
}

interface ReadReports {
  readonly reports: readonly Report[];
  readonly tally: Tally;
  readonly caught: ReturnType<Interruption['caught']>;
}

async function readReports(
  settings: DocumentsSettings,
  { terminal, messages, source }: Surroundings,
): Promise<ReadReports> {
  const { reading } = settings;
  const stdin = onceOnly(() => buffer(terminal.in));
  const found = await inputsOf(settings, stdin);
  for (const line of found.notes) messages.note(line);
  const readers = new LazyReaders(() => source.take(reading));
  const interruption = whenInterrupted(() => readers.close());
  const account = accountOf(found, settings, terminal, messages);
  const reports: Report[] = [];
  try {
    const { password, limits, output } = reading;
    const gathering = {
      ...reading,
      inputs: found.inputs,
      recipe: { ...WHOLE_REPORT, format: 'ndjson' as const, password, limits },
      concurrency: Math.max(1, Math.min(reading.jobs ?? CORES, found.inputs.length)),
      signal: interruption.signal,
      read: (task: Parameters<Readers['read']>[0]) => readers.read(task),
      stdin,
      journal: output === null ? null : journalOf(output),
      isResumed: reading.resume,
    };
    for await (const gathered of gather(gathering)) {
      reports.push(...gathered.reports);
      account.add(gathered);
    }
  } finally {
    interruption.release();
    await readers.close();
  }
  const caught = interruption.caught();
  account.finish(caught !== null, output(reading));
  return { reports, tally: account.tally, caught };
}

const output = ({ output: path }: { readonly output: string | null }): string | null => path;

function journalOf(path: string): string {
  return `${path}.reports`;
}

async function inputsOf(
  { reading }: DocumentsSettings,
  stdin: () => Promise<Uint8Array>,
): Promise<Inputs> {
  const { operands, filesFrom, output: path } = reading;
  const names = await listedFiles(filesFrom, stdin);
  const outputs = path === null ? [] : [path];
  return findInputs({ operands, listed: names, outputs, withReports: true });
}

/** The workers, which are started when the first document must be read. Saved reports need no worker. */
class LazyReaders {
  readonly #start: () => Promise<Readers>;
  #readers: Promise<Readers> | null = null;

  constructor(start: () => Promise<Readers>) {
    this.#start = start;
  }

  async read(task: Parameters<Readers['read']>[0]): ReturnType<Readers['read']> {
    this.#readers ??= this.#start();
    return (await this.#readers).read(task);
  }

  async close(): Promise<void> {
    await (await this.#readers)?.close();
  }
}

interface Account {
  readonly tally: Tally;
  add(gathered: Gathered): void;
  finish(isInterrupted: boolean, output: string | null): void;
}

function accountOf(
  { inputs, many }: Inputs,
  { reading }: DocumentsSettings,
  terminal: Terminal,
  messages: Messages,
): Account {
  const isWatched = terminal.isErrTerminal && !reading.quiet && !reading.jsonErrors && many;
  const write = (text: string) => terminal.err.write(text);
  const started = performance.now();
  const progress: Progress = isWatched
    ? makeProgress(inputs.length, write, () => performance.now())
    : NO_PROGRESS;
  const tally = new Tally([]);
  return {
    tally,
    add: ({ event }) => {
      tally.add(event);
      if (event.failure !== null) {
        progress.clear();
        messages.error(noticeOf(event.input.name, event.failure));
      }
      progress.show(tally);
    },
    finish: (isInterrupted, path) => {
      progress.clear();
      if (isInterrupted) messages.error(interruptedAfter(tally.done, inputs.length, path));
      else if (isWatched) {
        const seconds = (performance.now() - started) / 1000;
        for (const line of summaryLines(tally, seconds)) messages.note(line);
      }
    },
  };
}

async function writeOut(
  results: Results,
  format: DocumentsFormat,
  { reading, shape }: DocumentsSettings,
  terminal: Terminal,
): Promise<void> {
  const { output: path, bom, color } = reading;
  const isView = format === 'terminal';
  const text = await writeDocuments(results, format, {
    width: isView ? widthFor(reading.width, terminal) : 80,
    style: await styleFor({ color: color && isView, toStream: path === null }, terminal),
    shape,
    bom,
  });
  if (text === null) {
    throw new UsageError(`${results.command} has no form as ${format}`, 'give another --format');
  }
  if (path === null || path === '-') terminal.out.write(text);
  else await writeWhole(path, text);
}
