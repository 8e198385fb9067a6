/**
 * Every option of the command. The parser, `--help`, the completions, the man page and the keys of `.ofsted-parserc`
 * are all made from this one table.
 */

import { FILE_BOUNDS } from '../batch/task.js';
import { KINDS } from '../model/vocabulary.js';
import { LIMITS } from '../read/limits.js';
import { DOCUMENTS_FORMATS, SHAPES } from '../write/documents/writer.js';
import {
  DEFAULT_TEMPLATE,
  GROUPINGS,
  LISTS,
  OUTPUT_FORMATS,
  SORTINGS,
  TABLES,
  TEMPLATES,
} from '../write/writer.js';
import {
  confidence,
  count,
  kinds,
  names,
  seconds,
  share,
  since,
  size,
  until,
  years,
} from './values.js';

export interface OptionEntry {
  /** The flags in commander's notation: short form, long form, and the name of the value. */
  readonly flags: string;
  readonly text: string;
  readonly heading: 'Output' | 'Selection' | 'Many files' | 'Reading' | 'Manners';
  readonly choices?: readonly string[];
  /** Turns the word of the command line into a value. Throws with what the value must be. */
  readonly parse?: (value: string) => unknown;
  readonly initial?: unknown;
  /** What to print for the initial value where that depends on the machine, or is easier to read in words. */
  readonly initialWords?: string;
  /** What a shell offers to complete the value. */
  readonly completes?: 'file' | 'folder';
  /** Whether the option may be given several times, and its values are collected. */
  readonly isRepeated?: true;
  /** `false` for an option that makes no sense as a default in a configuration file. */
  readonly configurable?: false;
}

const MB = 1024 * 1024;

export const OPTIONS: readonly OptionEntry[] = [
  {
    flags: '-o, --output <path>',
    text: 'write to this file, or one file an input into this folder (an existing one, or a name that ends in /)',
    heading: 'Output',
    completes: 'file',
    configurable: false,
  },
  {
    flags: '-f, --format <format>',
    text: 'the format to write (svg: track and compare)',
    heading: 'Output',
    choices: [...new Set([...OUTPUT_FORMATS, ...DOCUMENTS_FORMATS])],
    initialWords:
      'by the output file’s name; else terminal on a terminal, json, or ndjson for many',
  },
  {
    flags: '--table <table>',
    text: 'csv: a row for each finding, or a row for each report',
    heading: 'Output',
    choices: [...TABLES, ...SHAPES],
    initial: 'findings',
  },
  {
    flags: '--bom',
    text: 'csv: begin with a byte order mark, which Excel needs to read UTF-8',
    heading: 'Output',
  },
  {
    flags: '--group <by>',
    text: 'md, terminal: group findings',
    heading: 'Output',
    choices: GROUPINGS,
    initial: 'topic',
  },
  {
    flags: '--sort <order>',
    text: 'md, terminal, text: findings as they stand in the document, or the surest first',
    heading: 'Output',
    choices: SORTINGS,
    initial: 'document',
  },
  {
    flags: '--brief',
    text: 'md, terminal: one page: facts, summary, the document’s own list, and the points that carry most',
    heading: 'Output',
  },
  {
    flags: '--ids',
    text: 'md, terminal: show each finding’s id, which explain takes',
    heading: 'Output',
  },
  {
    flags: '--template <name>',
    text: `docx, md: the paper to make: ${TEMPLATES.join(', ')}, or a Liquid file of your own`,
    heading: 'Output',
    initialWords: `${DEFAULT_TEMPLATE.name} for docx; for md the report itself`,
    completes: 'file',
  },
  {
    flags: '--before <letter>',
    text: 'docx, md with --template: an earlier letter or report, or a folder of them, of which the paper tells what has become; may be given again',
    heading: 'Output',
    isRepeated: true,
    completes: 'file',
    configurable: false,
  },
  { flags: '--no-pages', text: 'html: the text instead of the pages of a PDF', heading: 'Output' },
  {
    flags: '--width <columns>',
    text: 'terminal: wrap to this many columns',
    heading: 'Output',
    parse: count(20),
    initialWords: 'the terminal’s width, at most 100; 80 elsewhere',
  },
  { flags: '--no-color', text: 'no colour (as NO_COLOR=1)', heading: 'Output' },
  {
    flags: '--overwrite',
    text: 'replace outputs that are there (as without it)',
    heading: 'Output',
  },
  { flags: '--no-clobber', text: 'leave outputs that are there as they are', heading: 'Output' },
  {
    flags: '--only <list>',
    text: 'this list alone; listed: what the document lists itself',
    heading: 'Selection',
    choices: LISTS,
  },
  {
    flags: '--min-confidence <share>',
    text: 'leave out findings less sure than this (0 to 1)',
    heading: 'Selection',
    parse: confidence,
    initial: 0,
  },
  {
    flags: '--corrections <path>',
    text: 'apply what a reader corrected on the review page: its file, or a folder of such files',
    heading: 'Selection',
    completes: 'file',
    configurable: false,
  },
  {
    flags: '--strict',
    text: 'a fact that should be stated and was not found counts as a failure, and so does content of another format than the name says',
    heading: 'Selection',
  },
  {
    flags: '--region <names>',
    text: 'track, compare: documents of authorities in these regions only, with commas between',
    heading: 'Selection',
    parse: names,
    configurable: false,
  },
  {
    flags: '--kind <kinds>',
    text: `track, compare: documents of these kinds only, with commas between: ${KINDS.join(', ')}`,
    heading: 'Selection',
    parse: kinds,
    configurable: false,
  },
  {
    flags: '--years <years>',
    text: 'track, compare: inspections of these years only, such as 2023 or 2019-2023',
    heading: 'Selection',
    parse: years,
    configurable: false,
  },
  {
    flags: '--since <date>',
    text: 'track, compare: inspections from this day on (2023, 2023-04 or 2023-04-01)',
    heading: 'Selection',
    parse: since,
    configurable: false,
  },
  {
    flags: '--until <date>',
    text: 'track, compare: inspections up to this day',
    heading: 'Selection',
    parse: until,
    configurable: false,
  },
  {
    flags: '--authorities <file>',
    text: 'track, compare: documents of the authorities in this list only, a name or ONS code a line',
    heading: 'Selection',
    completes: 'file',
    configurable: false,
  },
  {
    flags: '--files-from <file>',
    text: 'read the inputs’ names from this list, one a line or closed by NUL; - is standard input',
    heading: 'Many files',
    completes: 'file',
    configurable: false,
  },
  {
    flags: '-j, --jobs <number>',
    text: 'files to read at once',
    heading: 'Many files',
    parse: count(1),
    initialWords: 'the cores that the process may use',
  },
  {
    flags: '--resume',
    text: 'go on with a run that was broken off: keep outputs that the same version made of the same bytes',
    heading: 'Many files',
    configurable: false,
  },
  {
    flags: '--shard <i/n>',
    text: 'read the i-th of n shares of the inputs, shared out by their content',
    heading: 'Many files',
    parse: share,
    configurable: false,
  },
  {
    flags: '--expect <file>',
    text: 'say at the end which of the authorities or files in this list were not among the inputs, and end with status 3',
    heading: 'Many files',
    completes: 'file',
  },
  { flags: '--fail-fast', text: 'stop at the first failure', heading: 'Many files' },
  {
    flags: '--log <file>',
    text: 'write a JSON line for each input: status, kind, warnings, time',
    heading: 'Many files',
    completes: 'file',
    configurable: false,
  },
  {
    flags: '--password <password>',
    text: 'opens encrypted PDFs',
    heading: 'Reading',
    configurable: false,
  },
  {
    flags: '--timeout <seconds>',
    text: 'give up a file after this long',
    heading: 'Reading',
    parse: seconds,
    initial: FILE_BOUNDS.timeoutSeconds,
  },
  {
    flags: '--max-memory <size>',
    text: 'memory for reading one file',
    heading: 'Reading',
    parse: size,
    initial: FILE_BOUNDS.maxMemoryBytes,
    initialWords: '1GB',
  },
  {
    flags: `${LIMITS.inputBytes.option} <size>`,
    text: 'size of a file',
    heading: 'Reading',
    parse: size,
    initial: LIMITS.inputBytes.value,
    initialWords: `${LIMITS.inputBytes.value / MB}MB`,
  },
  limit('pages', 'number'),
  limit('blocks', 'number'),
  limit('textLength', 'number'),
  limit('elements', 'number'),
  {
    flags: '--config <file>',
    text: 'JSON file with defaults for these options',
    heading: 'Manners',
    initialWords: '.ofsted-parserc here, else in the home folder',
    completes: 'file',
    configurable: false,
  },
  { flags: '-q, --quiet', text: 'no progress, summary or notes; errors only', heading: 'Manners' },
  { flags: '--json-errors', text: 'errors as JSON, one a line', heading: 'Manners' },
];

function limit(name: keyof typeof LIMITS, value: string): OptionEntry {
  const { option, counts, value: initial } = LIMITS[name];
  return {
    flags: `${option} <${value}>`,
    text: counts,
    heading: 'Reading',
    parse: count(1),
    initial,
  };
}

/** The commands beside reading itself. */
export const COMMANDS = [
  {
    name: 'track',
    operands: '[letters...]',
    text: 'follow what letters and reports of one authority list for improvement through the later ones',
    example: 'ofsted-parse track letters/ashmere/*.pdf',
  },
  {
    name: 'check',
    operands: '[release-and-letter...]',
    text: 'lay press releases or articles beside the letter that they are about',
    example: 'ofsted-parse check release.html letter.pdf',
  },
  {
    name: 'compare',
    operands: '[folder...]',
    text: 'count which authorities are praised and criticised for which themes',
    example: 'ofsted-parse compare reports.ndjson --since 2023 -o themes.csv',
  },
  {
    name: 'explain',
    operands: '<file> <id>',
    text: 'show a finding with the words that decided it, and their share',
    example: 'ofsted-parse explain letter.pdf s4p2.1',
  },
  {
    name: 'validate',
    operands: '<file>',
    text: 'say whether a JSON or NDJSON file holds reports, and of which version',
    example: 'ofsted-parse validate report.json',
  },
  {
    name: 'schema',
    operands: '[of]',
    text: 'print the JSON Schema of the report, or of what track, check or compare writes',
    example: 'ofsted-parse schema track > track.schema.json',
  },
  {
    name: 'completion',
    operands: '<shell>',
    text: 'print completions for bash, zsh or fish',
    example: 'source <(ofsted-parse completion bash)',
  },
] as const;

export const EXAMPLES: readonly (readonly [text: string, command: string])[] = [
  ['a letter, on the screen', 'ofsted-parse letter.pdf'],
  [
    'what must improve, for a committee paper',
    'ofsted-parse --only improvements -o paper.md letter.pdf',
  ],
  ['a folder of letters, a JSON file each', 'ofsted-parse letters/ -o findings/'],
  ['go on after an interruption', 'ofsted-parse letters/ -o findings/ --resume'],
  ['all findings in one spreadsheet', "ofsted-parse 'letters/**/*.pdf' --bom -o findings.csv"],
  ['a row of judgements for each report', 'ofsted-parse reports/ --table reports -o outcomes.csv'],
  ['a web page', 'curl -s https://example.org/news | ofsted-parse --format text -'],
  ['what became of the weaknesses that letters list', 'ofsted-parse track ashmere/ -o ashmere.svg'],
  ['pages to check findings on, with an index', 'ofsted-parse letters/ -f html -o site/'],
  [
    'a scrutiny paper that says what became of earlier weaknesses',
    'ofsted-parse letter.pdf --before earlier/ -o paper.docx',
  ],
  ['a press release beside the letter', 'ofsted-parse check release.html letter.pdf'],
  ['themes by authority, in a spreadsheet', 'ofsted-parse compare findings/ -o themes.csv'],
  [
    'why a sentence is where it is, by the id that --ids shows',
    'ofsted-parse explain letter.pdf s4p2.1',
  ],
];

/** The meaning of each exit status. */
export const STATUSES: readonly (readonly [status: number, text: string])[] = [
  [0, 'all inputs were read'],
  [1, 'no input could be read; check: a quotation or a fact differs from the letter'],
  [2, 'wrong usage'],
  [3, 'some inputs could not be read, or were expected and are missing; the others are written'],
  [130, 'interrupted by Ctrl-C'],
  [143, 'ended by SIGTERM'],
];
