/** Decides where the output goes and in which format it is. */

import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { FileSink, type FileTarget } from '../batch/file-sink.js';
import { FolderSink } from '../batch/folder-sink.js';
import type { Inputs } from '../batch/inputs.js';
import { readFinished } from '../batch/journal.js';
import { OfficeSink } from '../batch/office-sink.js';
import { OneFileSink } from '../batch/one-file-sink.js';
import { outputPlaces } from '../batch/places.js';
import { makerOf } from '../batch/record.js';
import { exists, replaceable, type Sink, writeWhole } from '../batch/sink.js';
import { StreamSink } from '../batch/stream-sink.js';
import type { Recipe } from '../batch/task.js';
import {
  binderOf,
  extensionOf,
  type Frame,
  isOffice,
  type OfficeFormat,
  type OutputFormat,
  select,
  type TextFormat,
  writerOf,
} from '../write/index.js';
import { FORMAT_EXTENSIONS, NO_FRAME, OUTPUT_FORMATS } from '../write/writer.js';
import { UsageError } from './errors.js';
import { formatOfName, type Settings } from './settings.js';
import type { Terminal } from './terminal.js';

export type Target =
  | { readonly kind: 'stream' }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'folder'; readonly path: string };

/** Formats that put the reports of many inputs into one file. */
const JOINED: ReadonlySet<OutputFormat | null> = new Set(['ndjson', 'csv', 'xlsx']);

/**
 * An output is a folder where it exists as one, or ends in a separator. It is one too where many inputs go into it,
 * it does not look like a file's name, and its format has one file for each input. Every other output is a file.
 */
export async function targetOf(
  { output, format }: Settings,
  many: () => Promise<boolean>,
): Promise<Target> {
  if (output === null || output === '-') return { kind: 'stream' };
  const isFolder = await stat(output).then(
    (status) => status.isDirectory(),
    () => /[/\\]$/.test(output) || (extname(output) === '' && !JOINED.has(format) && many()),
  );
  return { kind: isFolder ? 'folder' : 'file', path: output };
}

/** The format that was asked for, or else the one that the output's name or kind suggests. */
export function formatFor(
  { format }: Settings,
  target: Target,
  { many, isTerminal }: { readonly many: boolean; readonly isTerminal: boolean },
): OutputFormat {
  if (format !== null) return format;
  if (target.kind === 'folder') return 'json';
  if (target.kind === 'file') return formatOfFile(target.path, many);
  if (isTerminal) return 'terminal';
  return many ? 'ndjson' : 'json';
}

/**
 * The format of an output that is a file. A name without an extension asks for none; an extension that belongs to no
 * format is an error.
 */
function formatOfFile(path: string, many: boolean): OutputFormat {
  const format = formatOfName(path);
  if (format !== null) return format;
  if (extname(path) === '') return many ? 'ndjson' : 'json';
  const known = OUTPUT_FORMATS.flatMap((one) => FORMAT_EXTENSIONS[one]).join(', ');
  throw new UsageError(
    `${path}: no format goes by a name that ends in ${extname(path)}`,
    `use one of ${known}, or say the format with --format`,
  );
}

export interface Opening {
  readonly target: Target;
  /** The format of the output. For an office file of many inputs, the recipe has the inputs read as JSON. */
  readonly format: OutputFormat;
  readonly found: Inputs;
  readonly recipe: Recipe;
  readonly settings: Settings;
  readonly terminal: Terminal;
  readonly note: (text: string) => void;
}

export async function openSink(opening: Opening): Promise<Sink> {
  const { target } = opening;
  if (target.kind === 'folder') return openFolder(target.path, opening);
  const { format } = opening;
  if (target.kind === 'file' && opening.settings.noClobber && (await exists(target.path))) {
    throw new UsageError(`${target.path} is there already`, 'leave out --no-clobber to replace it');
  }
  return isOffice(format) ? openOffice(format, target, opening) : openText(format, target, opening);
}

type StreamOrFile = Exclude<Target, { readonly kind: 'folder' }>;

async function openOffice(
  format: OfficeFormat,
  target: StreamOrFile,
  { recipe, settings, terminal }: Opening,
): Promise<Sink> {
  if (settings.resume) {
    throw new UsageError(`--resume cannot go on with one ${format} file`, 'leave it out');
  }
  const toStream = async (bytes: Uint8Array): Promise<void> => {
    if (!terminal.out.write(bytes)) await once(terminal.out, 'drain');
  };
  const write = target.kind === 'stream' ? toStream : writeWhole.bind(null, target.path);
  const earlier = format === 'docx' ? recipe.earlier : null;
  return new OfficeSink(await binderOf(format), { write: recipe.write, earlier }, write);
}

async function openText(format: TextFormat, target: StreamOrFile, opening: Opening): Promise<Sink> {
  const { recipe, found, terminal } = opening;
  const frame = await frameOf(format, found.many, recipe);
  if (target.kind === 'stream') return new StreamSink(terminal.out, frame);
  const path = await replaceable(target.path);
  if (path === null) return new StreamSink(createWriteStream(target.path), frame);
  if (!found.many) return new OneFileSink(path, frame);
  return FileSink.open(await fileTarget(path, frame, opening));
}

async function openFolder(folder: string, opening: Opening): Promise<Sink> {
  const { found, format, recipe, settings, note } = opening;
  // Several review pages have an index. Its name must not be given to a page.
  const site = format === 'html' && found.many ? await import('./site.js') : null;
  const kept = site === null ? [] : [site.INDEX];
  const { outputs, notes } = outputPlaces(found.inputs, await extensionOf(format), kept);
  for (const line of notes) note(line);
  const target = {
    folder,
    names: found.inputs.map(({ name }) => name),
    outputs,
    frame: isOffice(format) ? NO_FRAME : await frameOf(format, false, recipe),
    maker: makerOf(recipe),
    isResumed: settings.resume,
    noClobber: settings.noClobber,
  };
  const pages = await FolderSink.open(target);
  if (site === null) return pages;
  if (settings.shard === null) return new site.SiteSink(pages, target);
  note('--shard: no index; for one, go on over all inputs with --resume and without --shard');
  return pages;
}

async function frameOf(format: TextFormat, many: boolean, { write }: Recipe): Promise<Frame> {
  return (await writerOf(format, write)).frame(many, write);
}

async function fileTarget(
  path: string,
  frame: FileTarget['frame'],
  { found, recipe, settings }: Opening,
): Promise<FileTarget> {
  const maker = makerOf(recipe);
  const isReadable = settings.resume && recipe.format === 'ndjson';
  const finished = isReadable ? await readFinished(path, maker, isMadeBy(recipe)) : new Map();
  const names = found.inputs.map(({ name }) => name);
  return { path, names, frame, maker, isResumed: settings.resume, finished };
}

/** Whether a report was made with the same selection as this run's: the same things were left out of it. */
function isMadeBy({ selection }: Recipe): Parameters<typeof readFinished>[2] {
  return ({ warnings, ...report }) => {
    const unfiltered = warnings.filter(({ code }) => !code.startsWith('filtered:'));
    const filters = warnings.filter(({ code }) => code.startsWith('filtered:'));
    const expected = select({ ...report, warnings: unfiltered }, selection).warnings;
    const wanted = expected.filter(({ code }) => code.startsWith('filtered:'));
    // The report says with which threshold findings were left out, but how many there were cannot be known from it.
    return keyOf(filters) === keyOf(wanted);
  };
}

function keyOf(filters: readonly { readonly message: string }[]): string {
  return filters.map(({ message }) => message.replace(/: \d+$/, '')).join('\n');
}
