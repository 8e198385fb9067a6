/** The table of writers. Each is loaded when it is asked for. */
import type { OutputFormat, Writer } from './writer.js';

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
  type Style,
  TABLES,
  type Table,
  type WriteOptions,
  type Writer,
} from './writer.js';
