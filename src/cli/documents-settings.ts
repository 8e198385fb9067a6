/** The settings of `track`, `check` and `compare`, made from the options. */
import { extname } from 'node:path';
import type { Filter } from '../across/filter.js';
import {
  DOCUMENTS_FORMATS,
  type DocumentsFormat,
  SHAPES,
  type Shape,
} from '../write/documents/writer.js';
import { DEFAULT_WRITE_OPTIONS } from '../write/writer.js';
import { UsageError } from './errors.js';
import type { Request } from './program.js';
import { type Settings, settingsOf } from './settings.js';
import type { Days } from './values.js';

export interface DocumentsSettings {
  /** How documents are read, and everything else that is the same as for a single document. */
  readonly reading: Settings;
  readonly format: DocumentsFormat | null;
  readonly shape: Shape;
  readonly filter: Omit<Filter, 'authorities'>;
  /** The path of the list of authorities. */
  readonly authorities: string | null;
}

export function documentsSettingsOf(request: Request): DocumentsSettings {
  const { values, given, command } = request;
  const table = given.has('table') ? String(values.table) : 'long';
  const shape = SHAPES.find((one) => one === table);
  if (shape === undefined) {
    throw new UsageError(`--table ${table} is for reports`, `give one of: ${SHAPES.join(', ')}`);
  }
  // Settings that only the output of single reports uses are set to fixed values.
  const plain = { format: undefined, table: DEFAULT_WRITE_OPTIONS.table };
  const reading = settingsOf({ ...request, values: { ...values, ...plain } });
  const format = formatOf(values.format, reading.output, command);
  return {
    reading,
    format,
    shape,
    filter: filterOf(values),
    authorities: textAt(values, 'authorities'),
  };
}

function formatOf(asked: unknown, output: string | null, command: string): DocumentsFormat | null {
  const named = asked ?? (output === null ? null : FORMAT_OF_NAME[extname(output).toLowerCase()]);
  if (named === null || named === undefined) return output === null ? null : 'json';
  const format = DOCUMENTS_FORMATS.find((one) => one === named);
  if (format !== undefined) return format;
  const formats = DOCUMENTS_FORMATS.join(', ');
  throw new UsageError(`${command} does not write ${String(named)}`, `give one of: ${formats}`);
}

const FORMAT_OF_NAME: Readonly<Record<string, string>> = {
  '.json': 'json',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
  '.md': 'md',
  '.markdown': 'md',
  '.csv': 'csv',
  '.html': 'html',
  '.htm': 'html',
  '.svg': 'svg',
  '.txt': 'terminal',
};

function filterOf(values: Request['values']): Omit<Filter, 'authorities'> {
  const days = (values.years as Days | undefined) ?? null;
  const bounds = [days?.first, textAt(values, 'since')].filter(
    (day) => day !== null && day !== undefined,
  );
  const ends = [days?.last, textAt(values, 'until')].filter(
    (day) => day !== null && day !== undefined,
  );
  return {
    regions: (values.region as readonly string[] | undefined) ?? null,
    kinds: (values.kind as Filter['kinds'] | undefined) ?? null,
    since: bounds.sort().at(-1) ?? null,
    until: ends.sort()[0] ?? null,
  };
}

function textAt(values: Request['values'], name: string): string | null {
  const value = values[name];
  return typeof value === 'string' ? value : null;
}
