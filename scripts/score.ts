/**
 * Scores the corpus with the shared scorers. For each document it prints what was gained and what was lost since the
 * figures that are kept in `test/figures.json`. Fails where a figure of the reports is below its floor in
 * `test/floors.json`. Floors are only ever raised.
 *
 *   npm run score [-- OPTIONS] [-- SCORER…]    scorers: reports, letters, whole, points, articles, track, web (default: all)
 *
 *   --keep          read no documents, but score the reports of the last run again
 *   --show METRIC   print only the misses of one metric of the reports
 *   --raise         raise the floors to what was measured
 *   --update        keep the figures of this run, to compare later runs with them
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from './bundle.js';
import { changesOf, type DocumentChange, type Kept, kept, markOf } from './score/changes.js';
import { checkFloors } from './score/floors.js';
import {
  CORPUS,
  reportsOf,
  run,
  SCORER_NAMES,
  SCORERS,
  type Score,
  type ScorerName,
} from './score/scorers.js';

const KEPT = join(ROOT, 'test', 'figures.json');
/**
 * The lines of the misses of earlier runs on this machine. With them a miss that is gone is shown in words, not only as
 * a mark.
 */
const WORDS = join(ROOT, '.cache', 'misses.json');

function readJson<Value>(file: string, otherwise: Value): Value {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Value) : otherwise;
}

type Words = Record<string, string>;

function remember({ misses }: Score, words: Words): void {
  for (const { line } of misses) words[markOf(line)] = line;
}

function describe({ document, lost, gained }: DocumentChange, words: Words): string[] {
  return [
    ...lost.map((line) => `  - ${document}: ${line}`),
    ...gained.map((mark) => `  + ${document}: ${words[mark] ?? `(miss ${mark} is gone)`}`),
  ];
}

/** Prints the figures of a scorer, and what was lost (-) and gained (+) since the kept ones. */
function print(name: ScorerName, score: Score, before: Kept | undefined, words: Words): void {
  console.log([`== ${name} ==`, ...score.figures].join('\n'));
  if (before === undefined) return;
  const changes = changesOf(score, before);
  const [lost, gained] = [
    changes.reduce((sum, change) => sum + change.lost.length, 0),
    changes.reduce((sum, change) => sum + change.gained.length, 0),
  ];
  const were = before.figures.filter((line) => !score.figures.includes(line));
  console.log(`since the kept figures: ${lost} lost (-), ${gained} gained (+)`);
  console.log(
    [
      ...were.map((line) => `was: ${line}`),
      ...changes.flatMap((change) => describe(change, words)),
    ].join('\n'),
  );
}

function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      keep: { type: 'boolean', default: false },
      raise: { type: 'boolean', default: false },
      update: { type: 'boolean', default: false },
      show: { type: 'string' },
    },
  });
  if (!existsSync(join(CORPUS, 'reports'))) {
    console.log('../shared/corpus is not here: the corpus is not scored');
    return 0;
  }
  if (values.show !== undefined) {
    console.log(run('score', [reportsOf('reports'), '--show', values.show]));
    return 0;
  }
  const asked = SCORER_NAMES.filter(
    (name) => positionals.length === 0 || positionals.includes(name),
  );
  const before = readJson<Partial<Record<ScorerName, Kept>>>(KEPT, {});
  const words = readJson<Words>(WORDS, {});
  const after = { ...before };
  for (const name of asked) {
    const score = SCORERS[name](!values.keep);
    print(name, score, before[name], words);
    remember(score, words);
    after[name] = kept(score);
  }
  mkdirSync(dirname(WORDS), { recursive: true });
  writeFileSync(WORDS, JSON.stringify(words));
  if (values.update) writeFileSync(KEPT, `${JSON.stringify(after, null, 2)}\n`);
  return asked.includes('reports') ? checkFloors(values.raise) : 0;
}

process.exitCode = main();
