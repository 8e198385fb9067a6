/**
 * The review page: one HTML file. It can be read without a network and without scripts. Scripts add filters, search,
 * keys and corrections.
 */
import type { Writer } from '../writer.js';
import { documentPart } from './document.js';
import { asset, type Look, pageEnd, pageStart, styleOf } from './frame.js';
import { toolbar } from './toolbar.js';

const writer: Writer = {
  extension: '.html',
  write: (report, { pictures }) => documentPart(report, pictures).text,
  frame: (many) => ({
    open: pageStart(LOOK, {
      title: `${many ? 'Documents' : 'Document'}: findings to check`,
      skipTo: 'the points',
      before: toolbar(),
    }).text,
    between: '',
    close: pageEnd(LOOK).text,
  }),
};
export default writer;

const LOOK: Look = {
  style: styleOf(new URL('./page.css', import.meta.url)),
  script: asset(new URL('./page.client.js', import.meta.url)),
};
