/**
 * Our own labels of sentences that have none in the corpus: `sentences.labels.tsv`. A line has the document, what its
 * words give (`keyOf`), and the label; no text.
 */
import { createHash } from 'node:crypto';
import { rowsOf } from './corpus.js';
import { LABELS, type Label } from './labels.js';
import { plain } from './plain.js';

const FILE = new URL('sentences.labels.tsv', import.meta.url);
const KEY_DIGITS = 12;

/** The first digits of the SHA-1 of a sentence's words: they find it again however the document is cut. */
function keyOf(text: string): string {
  return createHash('sha1').update(plain(text)).digest('hex').slice(0, KEY_DIGITS);
}

export class OwnLabels {
  private readonly labels = new Map<string, Label>();

  /** Reads the file. A label of which the reader was unsure (`N?`) is left out. */
  constructor() {
    for (const [document, key, label = ''] of rowsOf(FILE)) {
      if (label.length === 1) this.labels.set(`${document} ${key}`, LABELS.indexOf(label) as Label);
    }
  }

  of(document: string, text: string): Label | null {
    return this.labels.get(`${document} ${keyOf(text)}`) ?? null;
  }
}
