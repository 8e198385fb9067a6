/** Writes results over several documents as pictures. */
import { compareSvg } from './compare-svg.js';
import { trackSvg } from './track-svg.js';
import type { DocumentsWriter } from './writer.js';

const writer: DocumentsWriter = { track: trackSvg, check: null, compare: compareSvg };
export default writer;
