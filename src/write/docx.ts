/** Word: a paper made from a template. */
import { wordPaper } from './paper/word.js';
import { type Binder, DEFAULT_TEMPLATE } from './writer.js';

const binder: Binder = {
  extension: '.docx',
  bind: (reports, { template, before }) => {
    const report = reports.at(-1);
    if (report === undefined) throw new RangeError('a paper is about a report: none is given');
    const earlier = before.reports.length > 0 ? before.reports : reports.slice(0, -1);
    const subject = { report, before: { ...before, reports: earlier } };
    return wordPaper(subject, template ?? DEFAULT_TEMPLATE);
  },
};
export default binder;
