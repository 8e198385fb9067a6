/**
 * Our own labels of sentences that have none in the corpus: `sentences.labels.tsv`. A line has the document, what its
 * words give (`keyOf`), and the label; no text.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { LABELS, type Label } from './labels.js';
import { plain } from './plain.js';

const FILE = new URL('sentences.labels.tsv', import.meta.url);
const KEY_DIGITS = 12;

/** The first digits of the SHA-1 of a sentence's words: they find it again however the document is cut. */
export function keyOf(text: string): string {
  return createHash('sha1').update(plain(text)).digest('hex').slice(0, KEY_DIGITS);
}

export class OwnLabels {
  private readonly labels = new Map<string, Label>();

  /** Reads the file. A label of which the reader was unsure (`N?`) is left out. */
  constructor() {
    for (const line of readFileSync(FILE, 'utf8').split('\n').slice(1)) {
      const [document, key, label = ''] = line.split('\t');
      if (label.length === 1) this.labels.set(`${document} ${key}`, LABELS.indexOf(label) as Label);
    }
  }

  of(document: string, text: string): Label | null {
    return this.labels.get(`${document} ${keyOf(text)}`) ?? null;
  }
}
