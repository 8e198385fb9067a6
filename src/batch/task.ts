/** What the main thread asks of a worker, and what comes back: plain data that can be sent between threads. */
import type { CorrectionsFile } from '../model/corrections.js';
import type { Warning } from '../model/document.js';
import type { Report } from '../model/report.js';
import type { SentError } from '../model/sent-error.js';
import type { Limits } from '../read/limits.js';
import type { OutputFormat, Selection, WriteOptions } from '../write/index.js';
import { DEFAULT_WRITE_OPTIONS } from '../write/writer.js';

/** A reader's corrections. Where one file of corrections is given for one input and belongs to other bytes, that is an error. */
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
  /** Whether a PDF's pages are drawn, for the formats that show them. */
  readonly pictures: boolean;
  readonly limits: Partial<Limits>;
  /** Papers: the documents before the one that each is about. */
  readonly earlier: readonly Report[];
}

/** What one file may take where nothing else is asked for. */
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
  /** As the user gave it; it becomes the report's `source.name`. */
  readonly name: string;
  readonly input: string | Uint8Array;
  readonly recipe: Recipe;
}

/** Why an input could not be read. */
export interface Failure extends SentError {
  readonly status: 'failed';
}

/** An input that was read: the written text, and what the run's own account needs of its report. */
export interface Success {
  readonly status: 'read';
  readonly text: string;
  /** An office file's bytes, where that is the format; `text` is empty then. */
  readonly office: Uint8Array | null;
  readonly sha256: string;
  readonly kind: Report['kind'];
  readonly authority: { readonly name: string; readonly code: string | null } | null;
  readonly warnings: readonly Warning[];
}

export type Outcome = Success | Failure;
