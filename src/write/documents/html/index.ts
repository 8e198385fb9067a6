/** Pages of results over several documents: one file each, readable without scripts, and with none. */
import type { DocumentsWriter } from '../writer.js';
import { checkHtml } from './check.js';
import { compareHtml } from './compare.js';
import { trackHtml } from './track.js';

const writer: DocumentsWriter = { track: trackHtml, check: checkHtml, compare: compareHtml };
export default writer;
