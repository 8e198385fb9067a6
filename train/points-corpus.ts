/** The labelled paragraphs of `points.jsonl` and `points.labels.tsv`, as the tool itself reads and judges them. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { type Judged, judge } from '../src/find/judge.js';
import { unitsOf } from '../src/find/units.js';
import { type OutlineSection, outline } from '../src/outline/index.js';
import { read } from '../src/read/index.js';
import { recognise } from '../src/recognise/index.js';
import { plain } from './plain.js';

const SHARED = new URL('../../shared/corpus/', import.meta.url);
const OWN_LABELS = new URL('points.labels.tsv', import.meta.url);
const FOLDERS = ['reports/', 'letters/'];

/** `B`, `C` or `X` with the number of the sentence that it leans on; `?` where it has none. */
export type Label = string;

/** A paragraph whose sentences have labels. */
export interface LabelledParagraph {
  readonly sentences: readonly Judged[];
  readonly labels: readonly Label[];
  /** Of the corpus, not of this folder. */
  readonly shared: boolean;
}

/** A document as the stage of points gets it, with the labels of its paragraphs. */
export interface LabelledDocument {
  /** The first 12 digits of the document's SHA-256. */
  readonly id: string;
  readonly sections: readonly OutlineSection[];
  readonly judged: readonly Judged[];
  readonly paragraphs: readonly LabelledParagraph[];
}

interface Gold {
  readonly texts: readonly string[];
  readonly labels: readonly Label[];
  readonly shared: boolean;
}

function lines(file: URL): string[] {
  return readFileSync(file, 'utf8').split('\n').filter(Boolean);
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function sharedGold(into: Map<string, Gold[]>): void {
  for (const line of lines(new URL('points.jsonl', SHARED))) {
    const row = JSON.parse(line) as { doc: string; sentences: { text: string; label: string }[] };
    const texts = row.sentences.map(({ text }) => plain(text));
    push(into, row.doc, { texts, labels: row.sentences.map(({ label }) => label), shared: true });
  }
}

interface WholeRow {
  readonly doc: string;
  readonly sentences: { text: string; paragraph: number; sentence: number }[];
}

function ownGold(into: Map<string, Gold[]>): void {
  const texts = new Map<string, string>();
  for (const line of lines(new URL('whole.jsonl', SHARED))) {
    const { doc, sentences } = JSON.parse(line) as WholeRow;
    for (const { text, paragraph, sentence } of sentences)
      texts.set(`${doc} ${paragraph} ${sentence}`, text);
  }
  const byParagraph = new Map<string, string[][]>();
  for (const line of lines(OWN_LABELS).slice(1)) {
    const [doc = '', paragraph = '', sentence = '', label = ''] = line.split('\t');
    const text = texts.get(`${doc} ${paragraph} ${sentence}`) ?? '';
    push(byParagraph, `${doc} ${paragraph}`, [plain(text), label]);
  }
  for (const [key, rows] of byParagraph) {
    const gold = { texts: rows.map(([t = '']) => t), labels: rows.map(([, l = '']) => l) };
    push(into, key.slice(0, 12), { ...gold, shared: false });
  }
}

async function judgedOf(bytes: Uint8Array): Promise<Pick<LabelledDocument, 'sections' | 'judged'>> {
  const document = await read(bytes, { name: 'labelled.pdf' });
  const { kind } = recognise(document);
  const sections = outline(document, kind);
  return { sections, judged: judge(unitsOf(sections, kind), kind) };
}

function byPlace(judged: readonly Judged[]): Judged[][] {
  const paragraphs = new Map<string, Judged[]>();
  for (const sentence of judged)
    push(paragraphs, `${sentence.section}.${sentence.paragraph}`, sentence);
  return [...paragraphs.values()];
}

/** The labels of a paragraph whose sentences the tool cuts alike; none where it cuts them otherwise. */
function matched(sentences: readonly Judged[], golds: readonly Gold[]): Gold | null {
  const texts = sentences.map(({ text }) => plain(text));
  for (const gold of golds) {
    const named = gold.texts.filter((text) => text !== '');
    const hit = named.filter((text) => texts.includes(text)).length;
    if (named.length === 0 || hit < 0.6 * named.length) continue;
    const labels = texts.map((text) => gold.labels[gold.texts.indexOf(text)] ?? '?');
    return { texts, labels, shared: gold.shared };
  }
  return null;
}

/** Every document, in the order of the files; some have no labelled paragraph. */
export async function readPoints(): Promise<LabelledDocument[]> {
  const golds = new Map<string, Gold[]>();
  sharedGold(golds);
  ownGold(golds);
  const documents: LabelledDocument[] = [];
  for (const file of FOLDERS.flatMap(pdfsOf)) {
    const bytes = readFileSync(file);
    const id = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
    documents.push(labelled(id, await judgedOf(bytes), golds.get(id) ?? []));
  }
  return documents;
}

function pdfsOf(folder: string): URL[] {
  const files = readdirSync(new URL(folder, SHARED)).filter((file) => file.endsWith('.pdf'));
  return files.toSorted().map((file) => new URL(folder + file, SHARED));
}

function labelled(
  id: string,
  parts: Pick<LabelledDocument, 'sections' | 'judged'>,
  golds: readonly Gold[],
): LabelledDocument {
  const paragraphs = byPlace(parts.judged).flatMap((sentences) => {
    const found = matched(sentences, golds);
    return found ? [{ sentences, labels: found.labels, shared: found.shared }] : [];
  });
  return { id, ...parts, paragraphs };
}
