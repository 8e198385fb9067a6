/** Writes results over several documents as Markdown. */
import { checkMarkdown } from './check.js';
import { compareMarkdown } from './compare.js';
import { trackMarkdown } from './track.js';
import type { DocumentsWriter } from './writer.js';

const writer: DocumentsWriter = {
  track: trackMarkdown,
  check: checkMarkdown,
  compare: compareMarkdown,
};
export default writer;
