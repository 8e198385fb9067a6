/** Writes results over several documents for the terminal. */
import { checkTerminal } from './check.js';
import { compareTerminal } from './compare.js';
import { trackTerminal } from './track.js';
import type { DocumentsWriter } from './writer.js';

const writer: DocumentsWriter = {
  track: trackTerminal,
  check: checkTerminal,
  compare: compareTerminal,
};
export default writer;
