/** Writes JSON: one result as it is, several as an array. Writes NDJSON: one result a line. */
import { inertJson } from '../inert.js';
import type { DocumentsWriter } from './writer.js';

const all = (results: readonly object[]): string =>
  `${inertJson(JSON.stringify(results.length === 1 ? results[0] : results, null, 2))}\n`;

const lines = (results: readonly object[]): string =>
  results.map((result) => `${inertJson(JSON.stringify(result))}\n`).join('');

export const json: DocumentsWriter = { track: all, check: all, compare: all };
export const ndjson: DocumentsWriter = { track: lines, check: lines, compare: lines };
