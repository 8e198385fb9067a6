/** Writes JSON: one report as it is, several as an array, with indentation. */
import { inertJson } from './inert.js';
import { inOrder, REPORT_KEYS } from './key-order.js';
import { NO_FRAME, type Writer } from './writer.js';

const writer: Writer = {
  extension: '.json',
  write: (report) => `${inertJson(JSON.stringify(inOrder(report, REPORT_KEYS), null, 2))}\n`,
  frame: (many) => (many ? { open: '[\n', between: ',\n', close: ']\n' } : NO_FRAME),
};
export default writer;
