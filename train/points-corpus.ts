/** The labelled paragraphs of `points.jsonl` and `points.labels.tsv`, as the tool itself reads and judges them. */
import { readFileSync } from 'node:fs';
import { type Judged, judge } from '../src/find/judge.js';
import { unitsOf } from '../src/find/units.js';
import { type OutlineSection, outline } from '../src/outline/index.js';
import { read } from '../src/read/index.js';
import { recognise } from '../src/recognise/index.js';
import { CORPUS, idOf, linesOf, pdfsOfCorpus, rowsOf, textsOfWhole } from './corpus.js';
import { plain } from './plain.js';

const OWN_LABELS = new URL('points.labels.tsv', import.meta.url);

/**
 * `B`: the sentence begins a point that is clear by itself. `C`: it continues the point before it. `X3`: it begins a
 * point that leans on the third sentence. `?`: it has no label.
 */
export type Label = string;

/** A paragraph whose sentences have labels. */
export interface LabelledParagraph {
  readonly sentences: readonly Judged[];
  readonly labels: readonly Label[];
  /** Whether the labels are from the shared corpus, and not from `points.labels.tsv`. */
  readonly shared: boolean;
}

/** A document as `src/find/points` gets it, with its labelled paragraphs. */
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

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function sharedGold(into: Map<string, Gold[]>): void {
  for (const line of linesOf(new URL('points.jsonl', CORPUS))) {
    const row = JSON.parse(line) as { doc: string; sentences: { text: string; label: string }[] };
    const texts = row.sentences.map(({ text }) => plain(text));
    push(into, row.doc, { texts, labels: row.sentences.map(({ label }) => label), shared: true });
  }
}

function ownGold(into: Map<string, Gold[]>): void {
  const texts = textsOfWhole();
  const byParagraph = new Map<string, string[][]>();
  for (const [doc = '', paragraph = '', sentence = '', label = ''] of rowsOf(OWN_LABELS)) {
    const text = texts.get(`${doc} ${paragraph}.${sentence}`) ?? '';
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

/** The labels of a paragraph; `null` where the tool cuts most of its sentences in other places than the reader. */
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

/** All documents, in the order of the files. Some have no labelled paragraph. */
export async function readPoints(): Promise<LabelledDocument[]> {
  const golds = new Map<string, Gold[]>();
  sharedGold(golds);
  ownGold(golds);
  const documents: LabelledDocument[] = [];
  for (const { file } of pdfsOfCorpus()) {
    const bytes = readFileSync(file);
    const id = idOf(bytes);
    documents.push(labelled(id, await judgedOf(bytes), golds.get(id) ?? []));
  }
  return documents;
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
