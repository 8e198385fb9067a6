/** Pages with the results over several documents. Each is one file, without scripts. */
import type { DocumentsWriter } from '../writer.js';
import { checkHtml } from './check.js';
import { compareHtml } from './compare.js';
import { trackHtml } from './track.js';

const writer: DocumentsWriter = { track: trackHtml, check: checkHtml, compare: compareHtml };
export default writer;
