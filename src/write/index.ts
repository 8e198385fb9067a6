/** The table of writers. Each is loaded when it is needed. */
import type { Report } from '../model/report.js';
import {
  type Binder,
  DEFAULT_WRITE_OPTIONS,
  OFFICE_FORMATS,
  type OfficeFormat,
  type OutputFormat,
  type TextFormat,
  type WriteOptions,
  type Writer,
} from './writer.js';

const WRITERS: Readonly<Record<TextFormat, () => Promise<{ default: Writer }>>> = {
  json: () => import('./json.js'),
  ndjson: () => import('./ndjson.js'),
  md: () => import('./md.js'),
  text: () => import('./text.js'),
  terminal: () => import('./terminal.js'),
  csv: () => import('./csv.js'),
  html: () => import('./html/index.js'),
};

const BINDERS: Readonly<Record<OfficeFormat, () => Promise<{ default: Binder }>>> = {
  docx: () => import('./docx.js'),
  xlsx: () => import('./xlsx.js'),
};

/** The writer of a format. Markdown with a template is a paper and has a writer of its own. */
export async function writerOf(
  format: TextFormat,
  { template }: Pick<WriteOptions, 'template'> = DEFAULT_WRITE_OPTIONS,
): Promise<Writer> {
  const isPaper = format === 'md' && template !== null;
  const { default: writer } = await (isPaper ? import('./paper/markdown.js') : WRITERS[format]());
  return writer;
}

export async function binderOf(format: OfficeFormat): Promise<Binder> {
  const { default: binder } = await BINDERS[format]();
  return binder;
}

export function isOffice(format: OutputFormat): format is OfficeFormat {
  return OFFICE_FORMATS.some((office) => office === format);
}

/** The extension of files of a format, with its dot. */
export async function extensionOf(format: OutputFormat): Promise<string> {
  return (isOffice(format) ? await binderOf(format) : await writerOf(format)).extension;
}

/**
 * Writes a report as text, in one of the command's formats: `json`, `ndjson`, `md`, `text`, `terminal`, `csv` or
 * `html`.
 *
 * @example
 * const paper = await write(report, 'md', { group: 'topic', only: 'improvements' });
 */
export async function write(
  report: Report,
  format: TextFormat = 'json',
  options: Partial<WriteOptions> = {},
): Promise<string> {
  const all = { ...DEFAULT_WRITE_OPTIONS, ...options };
  const writer = await writerOf(format, all);
  const { open, close } = writer.frame(false, all);
  return open + writer.write(report, all) + close;
}

/**
 * Writes reports as the bytes of an office file. `docx` is a paper made from `options.template`, about the last of
 * the reports. `xlsx` is a workbook of all of them.
 *
 * @example
 * await writeFile('paper.docx', await writeOffice([report], 'docx'));
 */
export async function writeOffice(
  reports: readonly Report[],
  format: OfficeFormat,
  options: Partial<WriteOptions> = {},
): Promise<Uint8Array> {
  const binder = await binderOf(format);
  return binder.bind(reports, { ...DEFAULT_WRITE_OPTIONS, ...options });
}

export { cellText } from './inert.js';
export { type Selection, select } from './select.js';
export {
  type Binder,
  DEFAULT_TEMPLATE,
  DEFAULT_WRITE_OPTIONS,
  type Frame,
  GROUPINGS,
  type Grouping,
  LISTS,
  type ListName,
  OFFICE_FORMATS,
  type OfficeFormat,
  OUTPUT_FORMATS,
  type OutputFormat,
  type Picture,
  PLAIN,
  SORTINGS,
  type Sorting,
  type Style,
  TABLES,
  type Table,
  TEMPLATES,
  TEXT_FORMATS,
  type Template,
  type TextFormat,
  type WriteOptions,
  type Writer,
} from './writer.js';
