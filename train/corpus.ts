/** The labelled sentences, as documents in order, and the folds by report. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { SentenceInput } from '../src/find/classifier/index.js';

/** One report: its sentences as the classifier gets them, and their labels (index in POLARITIES). */
export interface LabelledDocument {
  readonly id: string;
  readonly sentences: readonly SentenceInput[];
  readonly labels: readonly number[];
}

interface Row {
  readonly doc: string;
  readonly heading: string | null;
  readonly page: number;
  readonly paragraph: number;
  readonly text: string;
  readonly label: string;
}

const LABELS = 'SIMN';

function documentOf(id: string, rows: readonly Row[]): LabelledDocument {
  const paragraphs = new Map<string, number>();
  const sentences = rows.map(({ text, heading, page, paragraph }) => {
    const key = `${page}:${paragraph}`;
    const number = paragraphs.get(key) ?? paragraphs.size;
    paragraphs.set(key, number);
    return { text, heading, paragraph: number };
  });
  return { id, sentences, labels: rows.map(({ label }) => LABELS.indexOf(label)) };
}

/** Reads `sentences.jsonl`. @throws Error on a label that the guide does not know. */
export function readCorpus(file: URL): LabelledDocument[] {
  const byDocument = new Map<string, Row[]>();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line === '') {
      continue;
    }
    const row = JSON.parse(line) as Row;
    if (!LABELS.includes(row.label)) {
      throw new Error(`unknown label "${row.label}" in ${row.doc}`);
    }
    const rows = byDocument.get(row.doc) ?? [];
    rows.push(row);
    byDocument.set(row.doc, rows);
  }
  return [...byDocument].map(([id, rows]) => documentOf(id, rows));
}

/** The fold of a report: by the hash of its id, so that no report is on both sides and no order matters. */
export function foldOf(id: string, folds: number, salt: string): number {
  return createHash('sha256').update(`${salt}:${id}`).digest().readUInt32BE(0) % folds;
}

/** A document as it would be without headings, as in a letter or an article. */
export function withoutHeadings(document: LabelledDocument): LabelledDocument {
  const sentences = document.sentences.map((sentence) => ({ ...sentence, heading: null }));
  return { ...document, sentences };
}
