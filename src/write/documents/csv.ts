/** Writes results over several documents as CSV. */
import { checkCsv } from './check.js';
import { compareCsv } from './compare.js';
import { trackCsv } from './track.js';
import type { DocumentsWriter } from './writer.js';

const writer: DocumentsWriter = { track: trackCsv, check: checkCsv, compare: compareCsv };
export default writer;
