/** What every writer is: a pure function from a report to text, and how reports share one file. */
import type { SaidBefore } from '../model/documents.js';
import type { Report } from '../model/report.js';

export const TEXT_FORMATS = ['json', 'ndjson', 'md', 'text', 'terminal', 'csv', 'html'] as const;
/** A format that is text, written report by report. */
export type TextFormat = (typeof TEXT_FORMATS)[number];

export const OFFICE_FORMATS = ['docx', 'xlsx'] as const;
/** A format of one file that holds all its reports, and is made when the last of them is there. */
export type OfficeFormat = (typeof OFFICE_FORMATS)[number];

export const OUTPUT_FORMATS = [...TEXT_FORMATS, ...OFFICE_FORMATS] as const;
/** A format that can be written. */
export type OutputFormat = (typeof OUTPUT_FORMATS)[number];

/** The ends of file names that ask for a format. The terminal view is never written for its name. */
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

/** What a paper is made from. */
export type Template =
  | { readonly name: TemplateName; readonly text: null }
  /** The user's own: its file's name and text. */
  | { readonly name: string; readonly text: string };

export const DEFAULT_TEMPLATE: Template = { name: 'scrutiny', text: null };

export const LISTS = ['headline', 'strengths', 'improvements', 'listed', 'claims'] as const;
/** What `--only` takes: the lists of a report, and what the document lists itself. */
export type ListName = (typeof LISTS)[number];

export const GROUPINGS = ['topic', 'section', 'none'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export const SORTINGS = ['document', 'confidence'] as const;
/** In the document's order, or the surest first. */
export type Sorting = (typeof SORTINGS)[number];

export const TABLES = ['findings', 'reports'] as const;
export type Table = (typeof TABLES)[number];

/** What the terminal view tells apart by its dress. */
export type Role =
  | 'title'
  | 'heading'
  | 'label'
  | 'dim'
  | 'strength'
  | 'improvement'
  | 'mixed'
  | 'warning';

/** For each role, what is printed before and after its words. Data, so that it can be sent to a worker. */
export type Style = Readonly<Record<Role, readonly [before: string, after: string]>>;

/** A page of a PDF as it looks, for the formats that show it. */
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
  /** Markdown and terminal: what the findings of a list are grouped by. */
  readonly group: Grouping;
  /** The one list that was asked for; `null` for all. */
  readonly only: ListName | null;
  /** Markdown, terminal and text: the order of the findings of a list or group. */
  readonly sort: Sorting;
  /** Markdown and terminal: one page, with the points that carry most; see `brief.ts`. */
  readonly brief: boolean;
  /** Markdown and terminal: each finding with its id, which `explain` takes. */
  readonly ids: boolean;
  /** Terminal: columns to fill. */
  readonly width: number;
  /** Terminal: how words are dressed. */
  readonly style: Style;
  /** CSV: one row a finding, or one row a report. */
  readonly table: Table;
  /** CSV: begin with a byte order mark, by which Excel knows UTF-8. */
  readonly bom: boolean;
  /** HTML: the pages of the PDF; none where the document's text is to be shown instead. */
  readonly pictures: readonly Picture[];
  /** Word and Markdown: the template of the paper. Markdown without one is the report itself. */
  readonly template: Template | null;
  /** Papers: what earlier documents said. */
  readonly before: SaidBefore;
}

/** What stands before, between and after the reports that are written into one file. */
export interface Frame {
  readonly open: string;
  readonly between: string;
  readonly close: string;
}

export interface Writer {
  /** Of a file that holds this format, with its dot. */
  readonly extension: string;
  /** One report; ends in a line feed. */
  write(report: Report, options: WriteOptions): string;
  /** `many` is false where the file holds one report by itself. */
  frame(many: boolean, options: WriteOptions): Frame;
}

/** Makes an office file of all its reports. */
export interface Binder {
  /** Of a file that holds this format, with its dot. */
  readonly extension: string;
  bind(reports: readonly Report[], options: WriteOptions): Promise<Uint8Array>;
}

export const NO_FRAME: Frame = { open: '', between: '', close: '' };

const NO_MARKS = ['', ''] as const;

/** The style of files and pipes: no marks. */
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
