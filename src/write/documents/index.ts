/** The writers of results over several documents. Each is loaded when it is needed. */
import {
  DEFAULT_DOCUMENTS_OPTIONS,
  type DocumentsFormat,
  type DocumentsOptions,
  type DocumentsWriter,
  type Results,
} from './writer.js';

const WRITERS: Readonly<Record<DocumentsFormat, () => Promise<DocumentsWriter>>> = {
  json: async () => (await import('./json.js')).json,
  ndjson: async () => (await import('./json.js')).ndjson,
  terminal: async () => (await import('./terminal.js')).default,
  md: async () => (await import('./md.js')).default,
  csv: async () => (await import('./csv.js')).default,
  svg: async () => (await import('./svg.js')).default,
  html: async () => (await import('./html/index.js')).default,
};

/**
 * Writes the result of `track`, `check` or `compare` as text: `json`, `ndjson`, `md`, `csv`, `terminal`, `html` (a
 * page), or `svg` (a timeline or a heat map). `null` where the command has no such form.
 *
 * @example
 * const paper = await writeDocuments({ command: 'track', results: [track(reports)] }, 'md');
 */
export async function writeDocuments(
  { command, results }: Results,
  format: DocumentsFormat = 'json',
  options: Partial<DocumentsOptions> = {},
): Promise<string | null> {
  const writer = await WRITERS[format]();
  const all = { ...DEFAULT_DOCUMENTS_OPTIONS, ...options };
  switch (command) {
    case 'track':
      return writer.track?.(results, all) ?? null;
    case 'check':
      return writer.check?.(results, all) ?? null;
    case 'compare':
      return writer.compare?.(results, all) ?? null;
  }
}

export {
  DOCUMENTS_FORMATS,
  type DocumentsFormat,
  type DocumentsOptions,
  type Results,
  SHAPES,
  type Shape,
} from './writer.js';
