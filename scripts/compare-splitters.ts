/**
 * `npx tsx scripts/compare-splitters.ts [SPLITTER]`: compares sentence splitters on the labelled sentences of
 * `../shared/corpus`, and prints a Markdown table. The sentences of a paragraph are joined by spaces and split again. A
 * splitter should cut where they were joined. Each splitter is measured alone and with the corrections of
 * `src/outline/sentences.ts`. With the name of a splitter, its wrong cuts are printed too.
 */
import { existsSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
// @ts-expect-error natural has types only for its root, and importing that would load everything
import SentenceTokenizer from 'natural/lib/natural/tokenizers/sentence_tokenizer.js';
import { split } from 'sentence-splitter';
import { corrected, type Span } from '../src/outline/sentences.js';

const CORPUS = new URL('../../shared/corpus/sentences.jsonl', import.meta.url);

interface Labelled {
  readonly report: string;
  readonly heading: string | null;
  readonly paragraph: number;
  readonly text: string;
}

/** A paragraph that was put together again. `cuts` are the offsets at which its sentences begin, without 0. */
interface Joined {
  readonly text: string;
  readonly cuts: readonly number[];
}

function paragraphs(lines: readonly string[]): Joined[] {
  const groups = new Map<string, string[]>();
  for (const line of lines) {
    const { report, heading, paragraph, text } = JSON.parse(line) as Labelled;
    const key = JSON.stringify([report, heading, paragraph]);
    groups.set(key, [...(groups.get(key) ?? []), text.replace(/\s+/g, ' ').trim()]);
  }
  return [...groups.values()].map(joined);
}

function joined(parts: readonly string[]): Joined {
  const cuts: number[] = [];
  let text = parts[0] ?? '';
  for (const part of parts.slice(1)) {
    cuts.push(text.length + 1);
    text += ` ${part}`;
  }
  return { text, cuts };
}

type Splitter = (text: string) => number[];

/** The offsets of the pieces in the text, for splitters that give only strings. */
function offsets(text: string, pieces: readonly string[]): number[] {
  let from = 0;
  return pieces.map((piece) => {
    const at = Math.max(from, text.indexOf(piece, from));
    from = at + piece.length;
    return at;
  });
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
// It is given no abbreviations, because it also finds them at the end of longer words: "s." would join most sentences.
const natural = new SentenceTokenizer([]);

const SPLITTERS: Record<string, Splitter> = {
  'Intl.Segmenter': (text) => Array.from(segmenter.segment(text), ({ index }) => index),
  natural: (text) => offsets(text, natural.tokenize(text)),
  'sentence-splitter': (text) =>
    split(text).flatMap((node) => (node.type === 'Sentence' ? [node.range[0]] : [])),
};

function starts(spans: readonly Span[]): number[] {
  return spans.map(({ start }) => start);
}

function measure(name: string, splitter: Splitter, all: readonly Joined[]): string {
  const begun = performance.now();
  const found = all.map(({ text }) => splitter(text));
  const ms = performance.now() - begun;
  const count = { right: 0, found: 0, expected: 0, exact: 0 };
  all.forEach(({ text, cuts }, index) => {
    const own = new Set((found[index] ?? []).filter((cut) => cut > 0 && cut < text.length));
    const right = cuts.filter((cut) => own.has(cut)).length;
    count.right += right;
    count.found += own.size;
    count.expected += cuts.length;
    if (right === cuts.length && right === own.size) count.exact += 1;
    else if (process.argv[2] === name) show(text, cuts, own);
  });
  const precision = count.right / count.found;
  const recall = count.right / count.expected;
  const f1 = (2 * precision * recall) / (precision + recall);
  const exact = (100 * count.exact) / all.length;
  return `| ${name} | ${precision.toFixed(4)} | ${recall.toFixed(4)} | ${f1.toFixed(4)} | ${exact.toFixed(2)} % | ${ms.toFixed(0)} |`;
}

/** Prints the wrong cuts: `+` before a cut that should not be there, `-` before one that is missing. */
function show(text: string, cuts: readonly number[], own: ReadonlySet<number>): void {
  const around = (cut: number) =>
    `${text.slice(Math.max(0, cut - 50), cut)}|${text.slice(cut, cut + 30)}`;
  for (const cut of own) if (!cuts.includes(cut)) console.log(`+ ${around(cut)}`);
  for (const cut of cuts) if (!own.has(cut)) console.log(`- ${around(cut)}`);
}

if (!existsSync(CORPUS)) throw new Error(`no corpus at ${CORPUS.pathname}: put it there first`);
const all = paragraphs(readFileSync(CORPUS, 'utf8').trim().split('\n'));
console.log(
  '| splitter | precision | recall | F1 | exact paragraphs | ms |\n| - | - | - | - | - | - |',
);
for (const [name, splitter] of Object.entries(SPLITTERS)) {
  console.log(measure(name, splitter, all));
  console.log(
    measure(`${name}, corrected`, (text) => starts(corrected(text, splitter(text))), all),
  );
}
