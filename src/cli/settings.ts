/** The settings of a run, made from the options. Options that exclude each other are refused. */
import { extname } from 'node:path';
import type { Shard } from '../batch/shard.js';
import { FILE_BOUNDS } from '../batch/task.js';
import type { Limits } from '../read/limits.js';
import {
  DEFAULT_WRITE_OPTIONS,
  FORMAT_EXTENSIONS,
  type Grouping,
  type ListName,
  OUTPUT_FORMATS,
  type OutputFormat,
  type Sorting,
  TABLES,
  type Table,
} from '../write/writer.js';
import { UsageError } from './errors.js';
import type { Request } from './program.js';

export interface Settings {
  readonly operands: readonly string[];
  readonly output: string | null;
  readonly format: OutputFormat | null;
  readonly table: Table;
  readonly bom: boolean;
  /** The name of a template of the tool, or the path of the user's own. */
  readonly template: string | null;
  /** For papers: the paths of the earlier documents. */
  readonly before: readonly string[];
  /** For HTML: whether the pages of a PDF are shown as they look. */
  readonly pages: boolean;
  readonly group: Grouping;
  readonly sort: Sorting;
  readonly brief: boolean;
  readonly ids: boolean;
  readonly width: number | null;
  readonly color: boolean;
  readonly noClobber: boolean;
  readonly only: ListName | null;
  readonly minConfidence: number;
  readonly corrections: string | null;
  readonly strict: boolean;
  readonly filesFrom: string | null;
  readonly jobs: number | null;
  readonly resume: boolean;
  readonly shard: Shard | null;
  readonly expect: string | null;
  readonly failFast: boolean;
  readonly log: string | null;
  readonly password: string | null;
  readonly timeoutSeconds: number;
  readonly maxMemoryBytes: number;
  readonly limits: Partial<Limits>;
  readonly quiet: boolean;
  readonly jsonErrors: boolean;
}

/** The values come from `OPTIONS`. Its parsers and lists of choices have checked each of them. */
export function settingsOf({ operands, values, given }: Request): Settings {
  const at = <Value>(name: string): Value | null => (values[name] as Value | undefined) ?? null;
  const is = (name: string): boolean => values[name] === true;
  const settings: Settings = {
    operands,
    output: at<string>('output'),
    format: at<OutputFormat>('format'),
    table: at<Table>('table') ?? DEFAULT_WRITE_OPTIONS.table,
    bom: is('bom'),
    template: at<string>('template'),
    before: at<readonly string[]>('before') ?? [],
    pages: values.pages !== false,
    group: at<Grouping>('group') ?? DEFAULT_WRITE_OPTIONS.group,
    sort: at<Sorting>('sort') ?? DEFAULT_WRITE_OPTIONS.sort,
    brief: is('brief'),
    ids: is('ids'),
    width: at<number>('width'),
    color: values.color !== false,
    noClobber: values.clobber === false && !is('overwrite'),
    only: at<ListName>('only'),
    minConfidence: at<number>('minConfidence') ?? 0,
    corrections: at<string>('corrections'),
    strict: is('strict'),
    filesFrom: at<string>('filesFrom'),
    jobs: at<number>('jobs'),
    resume: is('resume'),
    shard: at<Shard>('shard'),
    expect: at<string>('expect'),
    failFast: is('failFast'),
    log: at<string>('log'),
    password: at<string>('password'),
    timeoutSeconds: at<number>('timeout') ?? FILE_BOUNDS.timeoutSeconds,
    maxMemoryBytes: at<number>('maxMemory') ?? FILE_BOUNDS.maxMemoryBytes,
    limits: limitsOf(at),
    quiet: is('quiet'),
    jsonErrors: is('jsonErrors'),
  };
  check(settings, given);
  checkForms(settings);
  return settings;
}

function limitsOf(at: <Value>(name: string) => Value | null): Partial<Limits> {
  const limits: Record<keyof Limits, number | null> = {
    inputBytes: at<number>('maxBytes'),
    pages: at<number>('maxPages'),
    blocks: at<number>('maxBlocks'),
    textLength: at<number>('maxText'),
    elements: at<number>('maxElements'),
  };
  return Object.fromEntries(Object.entries(limits).filter(([, limit]) => limit !== null));
}

function check(settings: Settings, given: ReadonlySet<string>): void {
  const { operands, filesFrom, output, resume, noClobber } = settings;
  if (operands.length === 0 && filesFrom === null) {
    throw new UsageError(
      'no input',
      'name files, folders or patterns, or - for standard input; see ofsted-parse --help',
    );
  }
  const readers = operands.filter((operand) => operand === '-').length + Number(filesFrom === '-');
  if (readers > 1) throw new UsageError('standard input can be read only once', 'give - once');
  if (resume && output === null) {
    throw new UsageError('--resume has nothing to go on with', 'give the output with -o');
  }
  if (given.has('overwrite') && given.has('clobber')) {
    throw new UsageError('--overwrite and --no-clobber contradict each other', 'give one of them');
  }
  if (resume && noClobber) {
    throw new UsageError('--resume and --no-clobber contradict each other', 'give one of them');
  }
}

/** Refuses forms of output that only results over several documents have. */
function checkForms({ format, table }: Settings): void {
  if (format !== null && !OUTPUT_FORMATS.includes(format)) {
    throw new UsageError(`a report cannot be written as ${format}`, 'track and compare can');
  }
  if (!TABLES.includes(table)) {
    throw new UsageError(`--table ${table} is for compare`, `give one of: ${TABLES.join(', ')}`);
  }
}

/** The format that the extension of a file's name stands for; `null` where it stands for none. */
export function formatOfName(path: string): OutputFormat | null {
  const extension = extname(path).toLowerCase();
  return OUTPUT_FORMATS.find((format) => FORMAT_EXTENSIONS[format].includes(extension)) ?? null;
}
