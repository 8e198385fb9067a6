/**
 * What the main thread asks of a worker, and what comes back. Both are plain data, which can be sent between threads.
 */
import type { CorrectionsFile } from '../model/corrections.js';
import type { Warning } from '../model/document.js';
import type { Report } from '../model/report.js';
import type { SentError } from '../model/sent-error.js';
import type { Limits } from '../read/limits.js';
import type { OutputFormat, Selection, WriteOptions } from '../write/index.js';
import { DEFAULT_WRITE_OPTIONS } from '../write/writer.js';

/**
 * A reader's corrections. It is an error where one file of corrections is given for one input and was made for other
 * bytes.
 */
export interface Corrections {
  readonly files: readonly CorrectionsFile[];
  readonly mustFit: boolean;
}

export const NO_CORRECTIONS: Corrections = { files: [], mustFit: false };

/** How every input of a run is read and written. */
export interface Recipe {
  readonly format: OutputFormat;
  readonly write: WriteOptions;
  readonly selection: Selection;
  readonly password: string | null;
  readonly corrections: Corrections;
  /** Whether the pages of a PDF are drawn, for the formats that show them. */
  readonly pictures: boolean;
  readonly limits: Partial<Limits>;
  /** For papers: the earlier documents of the authority. */
  readonly earlier: readonly Report[];
}

/** The limits for one file where no others are given. */
export const FILE_BOUNDS = { timeoutSeconds: 60, maxMemoryBytes: 1024 * 1024 * 1024 };

/** The whole report as JSON, with the usual limits. */
export const WHOLE_REPORT: Recipe = {
  format: 'json',
  write: DEFAULT_WRITE_OPTIONS,
  selection: { only: null, minConfidence: 0 },
  password: null,
  corrections: NO_CORRECTIONS,
  pictures: false,
  limits: {},
  earlier: [],
};

/** One input: the file at `path`, or the bytes that came from standard input. */
export interface Task {
  /** The path as the user gave it. It becomes `source.name` of the report. */
  readonly name: string;
  readonly input: string | Uint8Array;
  readonly recipe: Recipe;
}

/** Why an input could not be read. */
export interface Failure extends SentError {
  readonly status: 'failed';
}

/** An input that was read: the written text, and what the run's summary needs to know of its report. */
export interface Success {
  readonly status: 'read';
  readonly text: string;
  /** The bytes of an office file, where that is the format. `text` is empty then. */
  readonly office: Uint8Array | null;
  readonly sha256: string;
  readonly kind: Report['kind'];
  readonly authority: { readonly name: string; readonly code: string | null } | null;
  readonly warnings: readonly Warning[];
}

export type Outcome = Success | Failure;
