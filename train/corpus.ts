/** The labelled documents, and the folds by document. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { SentenceInput } from '../src/find/classifier/index.js';
import type { Kind } from '../src/model/vocabulary.js';
import type { Label } from './labels.js';

export const CORPUS = new URL('../../shared/corpus/', import.meta.url);
/** The folders that hold documents. */
export const FOLDERS = ['reports/', 'letters/'] as const;
/** What `documents.ts` writes. */
export const DOCUMENTS = new URL('../.cache/train-documents.json', import.meta.url);

/** One document: its sentences as the classifier gets them, with their labels; `null` where a sentence has none. */
export interface LabelledDocument {
  /** First 12 digits of the file's SHA-256. */
  readonly id: string;
  /** Its path in the corpus. */
  readonly name: string;
  readonly kind: Kind;
  readonly sentences: readonly SentenceInput[];
  readonly labels: readonly (Label | null)[];
  /** Labels of `sentences.jsonl` alone: of evaluating paragraphs. */
  readonly evaluated: readonly (Label | null)[];
}

/** Reads what `documents.ts` wrote. */
export function readDocuments(): LabelledDocument[] {
  return JSON.parse(readFileSync(DOCUMENTS, 'utf8')) as LabelledDocument[];
}

/** The fold of a report: by the hash of its id, so that no report is on both sides and no order matters. */
export function foldOf(id: string, folds: number, salt: string): number {
  return createHash('sha256').update(`${salt}:${id}`).digest().readUInt32BE(0) % folds;
}

/** A document as it would be without headings and set parts, as an article. */
export function withoutHeadings(document: LabelledDocument): LabelledDocument {
  const sentences = document.sentences.map((sentence) => ({
    ...sentence,
    heading: null,
    role: null,
    kind: null,
  }));
  return { ...document, sentences };
}

/** Whether every sentence of a document is labelled, by its id. */
export function wholeDocuments(): (id: string) => boolean {
  const lines = readFileSync(new URL('whole.jsonl', CORPUS), 'utf8').split('\n').filter(Boolean);
  const ids = new Set(lines.map((line) => (JSON.parse(line) as { doc: string }).doc));
  return (id) => ids.has(id);
}
