/** Writes NDJSON: one report a line. */
import { inertJson } from './inert.js';
import { inOrder, REPORT_KEYS } from './key-order.js';
import { NO_FRAME, type Writer } from './writer.js';

const writer: Writer = {
  extension: '.ndjson',
  write: (report) => `${inertJson(JSON.stringify(inOrder(report, REPORT_KEYS)))}\n`,
  frame: () => NO_FRAME,
};
export default writer;
