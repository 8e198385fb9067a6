/** A paper as Markdown, from the same templates as the Word paper. */
import type { Writer } from '../writer.js';
import { DEFAULT_TEMPLATE } from '../writer.js';
import { IN_BRACKETS, renderPaper } from './render.js';

const writer: Writer = {
  extension: '.md',
  write: (report, { template, before }) =>
    renderPaper({ report, before }, template ?? DEFAULT_TEMPLATE, IN_BRACKETS),
  frame: () => ({ open: '', between: '\n---\n\n', close: '' }),
};
export default writer;
