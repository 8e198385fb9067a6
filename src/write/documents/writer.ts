/** What every writer of `track`, `check` and `compare` is. */
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
/** CSV of a comparison: a row for each authority and theme, a row for each authority with columns for themes, or a row for each point. */
export type Shape = (typeof SHAPES)[number];

/** What the three commands give: one for each authority, for each release, or one in all. */
export type Results =
  | { readonly command: 'track'; readonly results: readonly Tracks[] }
  | { readonly command: 'check'; readonly results: readonly Check[] }
  | { readonly command: 'compare'; readonly results: readonly Comparison[] };

/** How to write results over several documents. Each format uses what concerns it. */
export interface DocumentsOptions {
  /** Terminal: columns to fill, and how words are dressed. */
  readonly width: number;
  readonly style: Style;
  readonly shape: Shape;
  /** CSV: begin with a byte order mark. */
  readonly bom: boolean;
}

export const DEFAULT_DOCUMENTS_OPTIONS: DocumentsOptions = {
  width: 80,
  style: PLAIN,
  shape: 'long',
  bom: false,
};

/** A writer of one format. `null`: it has no form for this command. */
export interface DocumentsWriter {
  readonly track: ((all: readonly Tracks[], options: DocumentsOptions) => string) | null;
  readonly check: ((all: readonly Check[], options: DocumentsOptions) => string) | null;
  readonly compare: ((all: readonly Comparison[], options: DocumentsOptions) => string) | null;
}
