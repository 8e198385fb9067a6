/** Word: a paper made from a template. */
import { wordPaper } from './paper/word.js';
import { type Binder, DEFAULT_TEMPLATE } from './writer.js';

const binder: Binder = {
  extension: '.docx',
  bind: (reports, { template }) => wordPaper(reports, template ?? DEFAULT_TEMPLATE),
};
export default binder;
