/** What every writer is: a function from a report to text. Also, how several reports share one file. */
import type { SaidBefore } from '../model/documents.js';
import type { Report } from '../model/report.js';

export const TEXT_FORMATS = ['json', 'ndjson', 'md', 'text', 'terminal', 'csv', 'html'] as const;
/** A format that is text, written report by report. */
export type TextFormat = (typeof TEXT_FORMATS)[number];

export const OFFICE_FORMATS = ['docx', 'xlsx'] as const;
/** A format with one file for all its reports, which is made when the last of them is there. */
export type OfficeFormat = (typeof OFFICE_FORMATS)[number];

export const OUTPUT_FORMATS = [...TEXT_FORMATS, ...OFFICE_FORMATS] as const;
/** A format that can be written. */
export type OutputFormat = (typeof OUTPUT_FORMATS)[number];

/** The extensions of files that ask for a format. None asks for the terminal view. */
export const FORMAT_EXTENSIONS: Readonly<Record<OutputFormat, readonly string[]>> = {
  json: ['.json'],
  ndjson: ['.ndjson', '.jsonl'],
  md: ['.md', '.markdown'],
  text: ['.txt'],
  terminal: [],
  csv: ['.csv'],
  html: ['.html', '.htm'],
  docx: ['.docx'],
  xlsx: ['.xlsx'],
};

export const TEMPLATES = ['brief', 'scrutiny', 'plan'] as const;
/** A paper that comes with the tool. */
export type TemplateName = (typeof TEMPLATES)[number];

/** The template from which a paper is made. */
export type Template =
  | { readonly name: TemplateName; readonly text: null }
  /** The user's own template: the name of its file, and its text. */
  | { readonly name: string; readonly text: string };

export const DEFAULT_TEMPLATE: Template = { name: 'scrutiny', text: null };

export const LISTS = ['headline', 'strengths', 'improvements', 'listed', 'claims'] as const;
/** The values of `--only`: the lists of a report, and `listed` for what the document itself lists. */
export type ListName = (typeof LISTS)[number];

export const GROUPINGS = ['topic', 'section', 'none'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export const SORTINGS = ['document', 'confidence'] as const;
/** The order of findings: as in the document, or the surest first. */
export type Sorting = (typeof SORTINGS)[number];

export const TABLES = ['findings', 'reports'] as const;
export type Table = (typeof TABLES)[number];

/** The parts of the terminal view that have a style of their own. */
export type Role =
  | 'title'
  | 'heading'
  | 'label'
  | 'dim'
  | 'strength'
  | 'improvement'
  | 'mixed'
  | 'warning';

/**
 * For each part, what is printed before and after its words. It is plain data, so that it can be sent to a worker.
 */
export type Style = Readonly<Record<Role, readonly [before: string, after: string]>>;

/** A picture of a page of a PDF, for the formats that show it. */
export interface Picture {
  /** From 1. */
  readonly page: number;
  /** In points. */
  readonly width: number;
  readonly height: number;
  readonly png: Uint8Array;
}

/** How to write. Each format uses the options that concern it. */
export interface WriteOptions {
  /** For Markdown and the terminal: what the findings of a list are grouped by. */
  readonly group: Grouping;
  /** The only list that was asked for; `null` for all lists. */
  readonly only: ListName | null;
  /** For Markdown, the terminal and text: the order of the findings in a list or group. */
  readonly sort: Sorting;
  /** For Markdown and the terminal: only one page, with the most important points; see `brief.ts`. */
  readonly brief: boolean;
  /** For Markdown and the terminal: whether each finding has its id, which `explain` takes. */
  readonly ids: boolean;
  /** For the terminal: how many columns to fill. */
  readonly width: number;
  /** For the terminal: how words are styled. */
  readonly style: Style;
  /** For CSV: one row for each finding, or one row for each report. */
  readonly table: Table;
  /** For CSV: whether to begin with a byte order mark, by which Excel recognises UTF-8. */
  readonly bom: boolean;
  /** For HTML: the pages of the PDF. Empty where the document's text is to be shown instead. */
  readonly pictures: readonly Picture[];
  /** For Word and Markdown: the template of the paper. Without one, Markdown is the report itself. */
  readonly template: Template | null;
  /** For papers: what earlier documents said. */
  readonly before: SaidBefore;
}

/** What stands before, between and after the reports in one file. */
export interface Frame {
  readonly open: string;
  readonly between: string;
  readonly close: string;
}

export interface Writer {
  /** The extension of files of this format, with its dot. */
  readonly extension: string;
  /** Writes one report. The text ends in a line feed. */
  write(report: Report, options: WriteOptions): string;
  /** `many` is false where the file contains one report only. */
  frame(many: boolean, options: WriteOptions): Frame;
}

/** Makes an office file of all its reports. */
export interface Binder {
  /** The extension of files of this format, with its dot. */
  readonly extension: string;
  bind(reports: readonly Report[], options: WriteOptions): Promise<Uint8Array>;
}

export const NO_FRAME: Frame = { open: '', between: '', close: '' };

const NO_MARKS = ['', ''] as const;

/** The style for files and pipes, without any marks. */
export const PLAIN: Style = {
  title: NO_MARKS,
  heading: NO_MARKS,
  label: NO_MARKS,
  dim: NO_MARKS,
  strength: NO_MARKS,
  improvement: NO_MARKS,
  mixed: NO_MARKS,
  warning: NO_MARKS,
};

/** No earlier document. */
export const NOTHING_BEFORE: SaidBefore = { reports: [], unused: [], tracks: null };

export const DEFAULT_WRITE_OPTIONS: WriteOptions = {
  group: 'topic',
  only: null,
  sort: 'document',
  brief: false,
  ids: false,
  width: 80,
  style: PLAIN,
  table: 'findings',
  bom: false,
  pictures: [],
  template: null,
  before: NOTHING_BEFORE,
};
