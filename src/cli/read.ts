/** The command without a name: reads inputs and writes their reports. */
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { findInputs, type Inputs } from '../batch/inputs.js';
import { CORES, type Readers } from '../batch/readers.js';
import type { Known } from '../batch/record.js';
import { type Event, runAll } from '../batch/run.js';
import type { Recipe } from '../batch/task.js';
import { isOffice, type OutputFormat, TEMPLATES, type Template } from '../write/index.js';
import { NOTHING_BEFORE } from '../write/writer.js';
import type { ReaderSource } from './ahead.js';
import { correctionsAt } from './corrections.js';
import { earlierReports } from './earlier.js';
import { type Messages, type Notice, noticeOf, UsageError } from './errors.js';
import { expectedIn } from './expected.js';
import {
  INTERRUPTED_STATUS,
  type Interruption,
  interruptedAfter,
  whenInterrupted,
} from './interruption.js';
import { listedFiles, onceOnly } from './lists.js';
import { type Log, NO_LOG, openLog } from './log.js';
import { makeProgress, NO_PROGRESS, type Progress, summaryLines } from './progress.js';
import type { Settings } from './settings.js';
import { isIncomplete, isMisplaced, Tally } from './tally.js';
import { formatFor, openSink, type Target, targetOf } from './target.js';
import { styleFor, type Terminal, widthFor } from './terminal.js';

/** Reads and writes everything that was asked for. Gives the exit status. */
export async function readAll(
  settings: Settings,
  terminal: Terminal,
  messages: Messages,
  source: ReaderSource,
): Promise<number> {
  const readers = await source.take(settings);
  try {
    return await readWith(readers, settings, terminal, messages);
  } finally {
    await readers.close();
  }
}

async function readWith(
  readers: Readers,
  settings: Settings,
  terminal: Terminal,
  messages: Messages,
): Promise<number> {
  const stdin = onceOnly(() => buffer(terminal.in));
  const { target, found } = await plan(settings, stdin);
  const isTerminal = terminal.isOutTerminal;
  const format = formatFor(settings, target, { many: found.many, isTerminal });
  checkBefore(settings, format);
  const recipe = await recipeOf(settings, format, { target, many: found.many }, terminal);
  const earlier = await earlierReports(settings, readers);
  const concurrency = Math.max(1, Math.min(settings.jobs ?? CORES, found.inputs.length));
  for (const line of found.notes) messages.note(line);
  const opening = {
    target,
    format,
    found,
    recipe: { ...recipe, earlier },
    settings,
    terminal,
    note: messages.note,
  };
  const account = await openAccount({ settings, found, format, terminal, messages });
  const interruption = whenInterrupted(() => {
    // The run may be waiting for standard input, which may never be closed.
    terminal.in.destroy();
    return readers.close();
  });
  try {
    const sink = await openSink(opening);
    const run = {
      inputs: found.inputs,
      sink,
      recipe: opening.recipe,
      concurrency,
      stdin,
      ...settings,
    };
    const read = readers.read.bind(readers);
    await follow(runAll({ ...run, signal: interruption.signal, read }), account);
    return finish(account, interruption);
  } finally {
    interruption.release();
    await account.log.close();
  }
}

async function plan(
  settings: Settings,
  stdin: () => Promise<Uint8Array>,
): Promise<{ readonly target: Target; readonly found: Inputs }> {
  const { operands, output, filesFrom } = settings;
  const listed = await listedFiles(filesFrom, stdin);
  const find = onceOnly(() =>
    findInputs({ operands, listed, outputs: output === null ? [] : [output] }),
  );
  const target = await targetOf(settings, async () => (await find()).many);
  return { target, found: await find() };
}

/** `--before` is only allowed for papers, because only they tell what was said before. */
function checkBefore({ before, template }: Settings, format: OutputFormat): void {
  if (before.length === 0 || format === 'docx' || (format === 'md' && template !== null)) return;
  throw new UsageError('--before is for papers', 'give -o paper.docx, or --template with md');
}

async function recipeOf(
  settings: Settings,
  format: OutputFormat,
  { target, many }: { readonly target: Target; readonly many: boolean },
  terminal: Terminal,
): Promise<Recipe> {
  const { color, group, only, sort, brief, ids, table, bom } = settings;
  const { minConfidence, password, limits } = settings;
  const isView = format === 'terminal';
  const toStream = target.kind === 'stream';
  return {
    // An office file is made when all its reports are there, so the workers give them as JSON.
    format: isOffice(format) && target.kind !== 'folder' ? 'json' : format,
    // Settings that the format does not use are set to fixed values, because they must not change the fingerprint of
    // an output.
    write: {
      group,
      only,
      sort,
      brief,
      ids,
      table,
      bom,
      pictures: [],
      template: await templateOf(settings.template),
      before: NOTHING_BEFORE,
      width: isView ? widthFor(settings.width, terminal) : 80,
      style: await styleFor({ color: color && isView, toStream }, terminal),
    },
    selection: { only, minConfidence },
    password,
    corrections: await correctionsAt(settings.corrections, many),
    pictures: format === 'html' && settings.pages && (!many || target.kind === 'folder'),
    limits,
    earlier: [],
  };
}

/** A template of the tool by its name, or the text of the user's own file. */
async function templateOf(name: string | null): Promise<Template | null> {
  if (name === null) return null;
  const own = TEMPLATES.find((template) => template === name);
  if (own !== undefined) return { name: own, text: null };
  const text = await readFile(name, 'utf8').catch(() => null);
  if (text !== null) return { name, text };
  throw new UsageError(
    `${name}: there is no such template`,
    `give ${TEMPLATES.join(', ')}, or the path of a Liquid file`,
  );
}

/** Where the command tells what happens during the run. */
interface Account {
  readonly settings: Settings;
  readonly tally: Tally;
  readonly progress: Progress;
  readonly log: Log;
  readonly messages: Messages;
  readonly format: OutputFormat;
  readonly many: boolean;
  readonly isWatched: boolean;
  readonly started: number;
  readonly total: number;
}

interface AccountInputs {
  readonly settings: Settings;
  readonly found: Inputs;
  readonly format: OutputFormat;
  readonly terminal: Terminal;
  readonly messages: Messages;
}

async function openAccount(inputs: AccountInputs): Promise<Account> {
  const { settings, found, format, terminal, messages } = inputs;
  const expected = settings.expect === null ? [] : await expectedIn(settings.expect);
  const isWatched = terminal.isErrTerminal && !settings.quiet && !settings.jsonErrors && found.many;
  const write = (text: string) => terminal.err.write(text);
  const total = found.inputs.length;
  return {
    settings,
    format,
    messages,
    isWatched,
    total,
    many: found.many,
    tally: new Tally(expected),
    progress: isWatched ? makeProgress(total, write, () => performance.now()) : NO_PROGRESS,
    log: settings.log === null ? NO_LOG : await openLog(settings.log),
    started: performance.now(),
  };
}

async function follow(events: AsyncIterable<Event>, account: Account): Promise<void> {
  const { tally, progress, log } = account;
  progress.show(tally);
  for await (const event of events) {
    tally.add(event);
    await log.add(event);
    tell(event, account);
    progress.show(tally);
  }
}

/** Tells each failure when it comes, and each thing that the output itself does not say. */
function tell({ input: { name }, failure, known, status }: Event, account: Account): void {
  const { messages, progress, settings, format, many } = account;
  if (status === 'barred')
    messages.note(`${name}: its output is there already and is left as it is`);
  const wrong =
    failure === null ? known && unfitness(name, known, settings.strict) : noticeOf(name, failure);
  if (wrong !== null) {
    progress.clear();
    messages.error(wrong);
  } else if (known !== null && format === 'text' && !many) {
    for (const { message, code } of known.warnings) messages.note(`${name}: ${message} [${code}]`);
  }
}

/** Why an input that was read counts as failed; `null` where it does not. */
function unfitness(name: string, known: Known, strict: boolean): Notice | null {
  const messages = known.warnings.filter(({ code }) => code === 'format-mismatch');
  const said = messages.map(({ message }) => message);
  if (isMisplaced(known)) {
    const message = [...said, 'and it is no document of a known kind'].join(', ');
    const remedy = 'download it again: an error page may be in its place';
    return { name, code: 'misplaced', message, remedy };
  }
  if (!strict || !isIncomplete(known)) return null;
  const fields = known.warnings.flatMap(({ code }) => /^not-found:(.+)/.exec(code)?.[1] ?? []);
  const missing = fields.length === 0 ? [] : [`not found in it: ${fields.join(', ')}`];
  const remedy = 'leave out --strict to accept it';
  return { name, code: 'incomplete', message: [...said, ...missing].join('; '), remedy };
}

function finish(
  { tally, progress, messages, settings, isWatched, started, total }: Account,
  { caught }: Interruption,
): number {
  progress.clear();
  if (isWatched) {
    const seconds = (performance.now() - started) / 1000;
    for (const line of summaryLines(tally, seconds)) messages.note(line);
  }
  for (const name of tally.missing) {
    messages.error({ name, code: 'expected', message: 'expected, and not among the inputs' });
  }
  const signal = caught();
  if (signal === null) return tally.status(settings.strict);
  messages.error(interruptedAfter(tally.done, total, settings.output));
  return INTERRUPTED_STATUS[signal];
}
