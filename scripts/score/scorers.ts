/**
 * Runs the shared scorers. Each prints figures, and a line for everything that is wrong. The lines quote documents, so
 * they must not be committed.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../bundle.js';

export const CORPUS = join(ROOT, '..', 'shared', 'corpus');
const SCRIPTS = join(ROOT, '..', 'shared', 'eval');
const CACHE = join(ROOT, '.cache');
const COMMAND = join(ROOT, 'bin', 'ofsted-parse.js');

/** Something that a scorer counts as wrong. */
export interface Miss {
  readonly document: string;
  /** The line that the scorer prints. */
  readonly line: string;
}

/** The result of a scorer. */
export interface Score {
  /** The lines with the figures. */
  readonly figures: readonly string[];
  readonly misses: readonly Miss[];
}

/**
 * The scorers, in the order in which they run. Where `fresh` is false, the reports of the last run are scored again.
 */
export const SCORERS = {
  reports: (fresh) => fieldScore(parsed('reports', fresh), CORPUS),
  letters: (fresh) => fieldScore(parsed('letters', fresh), join(CORPUS, 'letters')),
  whole: () => lineScore('whole', [inspections(), '--show'], documentIn('whole.jsonl')),
  points: () => lineScore('points', [inspections(), '--show'], documentIn('points.jsonl')),
  articles: (fresh) =>
    lineScore('articles', [parsed('articles', fresh), '--show'], matched(/(\S+)\.json: /)),
  track: () => lineScore('track', [`node ${COMMAND}`, '--show'], matched(/^(\S+)/)),
  web: () =>
    lineScore('web', ['--cli', `node ${COMMAND}`, '--worst', '1000'], matched(/exit \d (\S+)/)),
} as const satisfies Record<string, (fresh: boolean) => Score>;
export type ScorerName = keyof typeof SCORERS;
export const SCORER_NAMES = Object.keys(SCORERS) as ScorerName[];

/** The file with the reports of a folder of the corpus. `npm run accuracy` reads the one of `reports` too. */
export function reportsOf(folder: string): string {
  return join(CACHE, folder === 'reports' ? 'corpus.ndjson' : `corpus-${folder}.ndjson`);
}

/** Reads a folder of the corpus, unless its reports are there and `fresh` is false. Gives the file of reports. */
function parsed(folder: string, fresh: boolean): string {
  const file = reportsOf(folder);
  if (!fresh && existsSync(file)) return file;
  mkdirSync(CACHE, { recursive: true });
  const options = ['--format', 'ndjson', '--output', file, '--quiet', '--overwrite'];
  execFileSync(process.execPath, [COMMAND, ...inputsIn(join(CORPUS, folder)), ...options], {
    stdio: 'inherit',
  });
  return file;
}

/** The documents of a folder, without the files of labels beside them. */
function inputsIn(folder: string): string[] {
  const files = readdirSync(folder).filter((name) => /\.(?:pdf|txt)$/.test(name));
  return files.sort().map((name) => join(folder, name));
}

/**
 * Puts the reports of both folders into one file, because the labels of `whole` and `points` are for documents of both.
 */
function inspections(): string {
  const file = reportsOf('inspections');
  const texts = ['reports', 'letters'].map((folder) => readFileSync(parsed(folder, false), 'utf8'));
  writeFileSync(file, texts.join(''));
  return file;
}

export function run(script: string, args: readonly string[]): string {
  return execFileSync(process.execPath, [join(SCRIPTS, `${script}.mjs`), ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
}

/** Runs the scorer of fields. It is asked for the misses of each metric whose share is not 1. */
function fieldScore(reports: string, corpus: string): Score {
  const given = [reports, '--corpus', corpus];
  const metrics = JSON.parse(run('score', [...given, '--json'])) as Record<
    string,
    { readonly share?: number } | null
  >;
  const wanting = Object.entries(metrics).filter(([, metric]) => metric && metric.share !== 1);
  const misses = wanting.flatMap(([name]) =>
    shown(run('score', [...given, '--show', name])).map((line) => ({
      document: /^\s*(?:\w->\w )?([^:\s]+)/.exec(line)?.[1] ?? '',
      line: `${name}: ${line.trim()}`,
    })),
  );
  return { figures: linesOf(run('score', given)), misses };
}

/** The lines with misses. The scorer indents them, or begins them with a pair such as "S->I". */
function shown(text: string): string[] {
  return linesOf(text).filter((line) => /^ {2}|^\w->\w /.test(line));
}

const FIGURES = /^(?:\d+ (?:texts|sentences|paragraphs|items)\b|pages \d|\S+ +\d+ documents,)/;

/** Runs a scorer that prints its figures and its misses together. `documentOf` finds the document of a miss. */
function lineScore(
  script: string,
  args: readonly string[],
  documentOf: (line: string) => string,
): Score {
  const lines = linesOf(run(script, args));
  const wrong = lines.filter((line) => !FIGURES.test(line) && !/p 1\.00 r 1\.00/.test(line));
  return {
    figures: lines.filter((line) => FIGURES.test(line)),
    misses: wrong.map((line) => ({ document: documentOf(line), line: line.trim() })),
  };
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}

function matched(pattern: RegExp): (line: string) => string {
  return (line) => pattern.exec(line.trim())?.[1] ?? '';
}

/** In characters: all scorers print at least this much of a sentence. */
const PRINTED = 90;

/** Finds the document of a miss by the first sentence of its line, for scorers that do not print the document. */
function documentIn(gold: string): (line: string) => string {
  const documents = new Map<string, string>();
  for (const line of linesOf(readFileSync(join(CORPUS, gold), 'utf8'))) {
    const { doc, sentences } = JSON.parse(line) as { doc: string; sentences: { text: string }[] };
    for (const { text } of sentences) documents.set(text.slice(0, PRINTED).trim(), doc);
  }
  return (line) => {
    const [first = ''] = line
      .replace(/^(?:\w->\w \S+|apart:|joined:|needless context:|no context:) /, '')
      .split(' | ');
    return documents.get(first.slice(0, PRINTED).trim()) ?? '';
  };
}
