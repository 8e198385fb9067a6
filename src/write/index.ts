/** The table of writers. Each is loaded when it is asked for. */
import type { Report } from '../model/report.js';
import {
  DEFAULT_WRITE_OPTIONS,
  type OutputFormat,
  type WriteOptions,
  type Writer,
} from './writer.js';

const WRITERS: Readonly<Record<OutputFormat, () => Promise<{ default: Writer }>>> = {
  json: () => import('./json.js'),
  ndjson: () => import('./ndjson.js'),
  md: () => import('./md.js'),
  text: () => import('./text.js'),
  terminal: () => import('./terminal.js'),
  csv: () => import('./csv.js'),
};

export async function writerOf(format: OutputFormat): Promise<Writer> {
  const { default: writer } = await WRITERS[format]();
  return writer;
}

/**
 * A report as text in a format of the command: `json`, `ndjson`, `md`, `text`, `terminal` or `csv`.
 *
 * @example
 * const paper = await write(report, 'md', { group: 'topic', only: 'improvements' });
 */
export async function write(
  report: Report,
  format: OutputFormat = 'json',
  options: Partial<WriteOptions> = {},
): Promise<string> {
  const writer = await writerOf(format);
  const all = { ...DEFAULT_WRITE_OPTIONS, ...options };
  const { open, close } = writer.frame(false, all);
  return open + writer.write(report, all) + close;
}

export { cellText } from './inert.js';
export { type Selection, select } from './select.js';
export {
  DEFAULT_WRITE_OPTIONS,
  type Frame,
  GROUPINGS,
  type Grouping,
  LISTS,
  type ListName,
  OUTPUT_FORMATS,
  type OutputFormat,
  PLAIN,
  SORTINGS,
  type Sorting,
  type Style,
  TABLES,
  type Table,
  type WriteOptions,
  type Writer,
} from './writer.js';
