/** What the writers of `track`, `check` and `compare` have in common. */
import type { Check, Comparison, Tracks } from '../../model/documents.js';
import { PLAIN, type Style } from '../writer.js';

export const DOCUMENTS_FORMATS = [
  'terminal',
  'json',
  'ndjson',
  'md',
  'csv',
  'html',
  'svg',
] as const;
/** A format in which results over several documents can be written. */
export type DocumentsFormat = (typeof DOCUMENTS_FORMATS)[number];

export const SHAPES = ['long', 'wide', 'points'] as const;
/**
 * The tables of a comparison as CSV: one row for each authority and theme, one row for each authority with columns
 * for the themes, or one row for each point.
 */
export type Shape = (typeof SHAPES)[number];

/** The results of the three commands: one for each authority, one for each release, or a single one. */
export type Results =
  | { readonly command: 'track'; readonly results: readonly Tracks[] }
  | { readonly command: 'check'; readonly results: readonly Check[] }
  | { readonly command: 'compare'; readonly results: readonly Comparison[] };

/** How to write results over several documents. Each format uses the options that concern it. */
export interface DocumentsOptions {
  /** For the terminal: how many columns to fill, and how words are styled. */
  readonly width: number;
  readonly style: Style;
  readonly shape: Shape;
  /** For CSV: whether to begin with a byte order mark. */
  readonly bom: boolean;
}

export const DEFAULT_DOCUMENTS_OPTIONS: DocumentsOptions = {
  width: 80,
  style: PLAIN,
  shape: 'long',
  bom: false,
};

/** A writer of one format. `null` where the command has no such form. */
export interface DocumentsWriter {
  readonly track: ((all: readonly Tracks[], options: DocumentsOptions) => string) | null;
  readonly check: ((all: readonly Check[], options: DocumentsOptions) => string) | null;
  readonly compare: ((all: readonly Comparison[], options: DocumentsOptions) => string) | null;
}
