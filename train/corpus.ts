/** The labelled documents, and their division into folds. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { SentenceInput } from '../src/find/classifier/index.js';
import type { Kind } from '../src/model/vocabulary.js';
import type { Label } from './labels.js';

export const CORPUS = new URL('../../shared/corpus/', import.meta.url);
const WHOLE = new URL('whole.jsonl', CORPUS);
/** The folders that hold documents. */
const FOLDERS = ['reports/', 'letters/'] as const;
/** The file that `documents.ts` writes. */
export const DOCUMENTS = new URL('../.cache/train-documents.json', import.meta.url);

/** One document: its sentences as the classifier gets them, and the label of each; `null` where it has none. */
export interface LabelledDocument {
  /** First 12 digits of the file's SHA-256. */
  readonly id: string;
  /** Its path in the corpus. */
  readonly name: string;
  readonly kind: Kind;
  readonly sentences: readonly SentenceInput[];
  readonly labels: readonly (Label | null)[];
  /** The labels of `sentences.jsonl` alone. That file labels the paragraphs that evaluate. */
  readonly evaluated: readonly (Label | null)[];
}

/** Reads what `documents.ts` wrote. */
export function readDocuments(): LabelledDocument[] {
  return JSON.parse(readFileSync(DOCUMENTS, 'utf8')) as LabelledDocument[];
}

/** The id by which labels name a document: the first 12 digits of its file's SHA-256. */
export function idOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 12);
}

/** The documents of the corpus, always in the same order, by their path in it. */
export function pdfsOfCorpus(): { name: string; file: URL }[] {
  return FOLDERS.flatMap((folder) => {
    const names = readdirSync(new URL(folder, CORPUS)).filter((name) => name.endsWith('.pdf'));
    return names.sort().map((name) => ({
      name: folder + name,
      file: new URL(folder + name, CORPUS),
    }));
  });
}

interface WholeDocument {
  readonly doc: string;
  readonly sentences: readonly { text: string; paragraph: number; sentence: number }[];
}

/** The sentences of `whole.jsonl`, by "document paragraph.sentence". Our own labels name them so and hold no text. */
export function textsOfWhole(): Map<string, string> {
  const texts = new Map<string, string>();
  for (const line of linesOf(WHOLE)) {
    const { doc, sentences } = JSON.parse(line) as WholeDocument;
    for (const { text, paragraph, sentence } of sentences)
      texts.set(`${doc} ${paragraph}.${sentence}`, text);
  }
  return texts;
}

/** The lines of a text file that are not empty. */
export function linesOf(file: URL): string[] {
  return readFileSync(file, 'utf8').split('\n').filter(Boolean);
}

/** The rows of a table of labels, which has tabs between its columns and their names in its first line. */
export function rowsOf(file: URL): string[][] {
  return linesOf(file)
    .slice(1)
    .map((line) => line.split('\t'));
}

/**
 * The fold of a document. It depends on the hash of the document's id alone, so all sentences of a document are in one
 * fold, and the order of documents does not matter. Another `salt` gives another division.
 */
export function foldOf(id: string, folds: number, salt: string): number {
  return createHash('sha256').update(`${salt}:${id}`).digest().readUInt32BE(0) % folds;
}

/** The document without headings, roles and kind, as the classifier sees an article. */
export function withoutHeadings(document: LabelledDocument): LabelledDocument {
  const sentences = document.sentences.map((sentence) => ({
    ...sentence,
    heading: null,
    role: null,
    kind: null,
  }));
  return { ...document, sentences };
}

/** A function that says, for a document's id, whether every sentence of it is labelled. */
export function wholeDocuments(): (id: string) => boolean {
  const lines = linesOf(WHOLE);
  const ids = new Set(lines.map((line) => (JSON.parse(line) as { doc: string }).doc));
  return (id) => ids.has(id);
}
