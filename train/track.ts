/**
 * `npm run train:track`: fits the weights by which `src/across/likeness.ts` ranks the statements of a later document
 * for an item of an earlier one, on labelled pairs of documents, and writes `src/across/likeness.data.ts`. It measures
 * on the pairs of the shared corpus by folds: the pairs of each authority with weights fitted to all other
 * authorities. `--check` writes nothing, and fails where the file holds other weights. It reads the corpus with the
 * tool as it is: train again when points or topics have changed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { WEIGHTS } from '../src/across/likeness.data.js';
import type { Features } from '../src/across/likeness.js';
import { type Place, saidOf } from '../src/across/track.js';
import { type Question, readQuestions } from './track-corpus.js';

const TARGET = new URL('../src/across/likeness.data.ts', import.meta.url);
type Name = keyof Features;
const NAMES = Object.keys(WEIGHTS) as Name[];
type Weights = Readonly<Record<Name, number>>;

const STEPS = 600;
const RATE = 0.1;
/** Weights are drawn towards those of equal say, since the items are few. */
const RIDGE = 0.005;
/** The sum of the weights that speak for a place: the thresholds of `src/across` are on its scale. */
const SUM = 10.8;

/** Another group of children speaks against a place; all else for it. */
const startOf = (name: Name): number => (name === 'otherGroup' ? -1 : 1);

function each(value: (name: Name) => number): Record<Name, number> {
  return Object.fromEntries(NAMES.map((name) => [name, value(name)])) as Record<Name, number>;
}

/** The weights under which the right places are likeliest to be named of all statements of their documents. */
function fitted(questions: readonly Question[]): Weights {
  const weights = each(startOf);
  const sums = each(() => 0);
  const asked = questions.filter(({ statements }) => statements.some(({ isRight }) => isRight));
  for (let step = 0; step < STEPS; step += 1) {
    const slope = each(() => 0);
    for (const question of asked) addSlope(question, weights, slope);
    for (const name of NAMES) {
      const gradient = slope[name] / asked.length - RIDGE * (weights[name] - startOf(name));
      sums[name] += gradient * gradient;
      weights[name] += (RATE * gradient) / Math.sqrt(sums[name] + 1e-9);
    }
  }
  const sum = NAMES.reduce((total, name) => total + Math.max(0, weights[name]), 0);
  return each((name) => Math.round((weights[name] / sum) * SUM * 100) / 100);
}

function addSlope({ statements }: Question, weights: Weights, slope: Record<Name, number>): void {
  const powers = statements.map(({ features }) => Math.exp(scoreOf(features, weights)));
  const all = powers.reduce((sum, power) => sum + power, 0);
  const right = statements.reduce(
    (sum, { isRight }, i) => sum + (isRight ? (powers[i] ?? 0) : 0),
    0,
  );
  statements.forEach(({ features, isRight }, i) => {
    const power = powers[i] ?? 0;
    const share = (isRight ? power / right : 0) - power / all;
    for (const name of NAMES) slope[name] += share * features[name];
  });
}

function scoreOf(features: Features, weights: Weights): number {
  return NAMES.reduce((sum, name) => sum + weights[name] * features[name], 0);
}

/** What the tool makes of a question with other weights than its own: the status, and whether a place is right. */
function answered({ statements }: Question, weights: Weights) {
  const ranked = statements
    .map((one) => ({ ...one, score: scoreOf(one.features, weights) }))
    .sort((a, b) => b.score - a.score);
  const { status, places } = saidOf(ranked);
  const right = new Set<Place>(ranked.filter(({ isRight }) => isRight));
  return { status, isFound: places.slice(0, 3).some((place) => right.has(place)) };
}

/** The figures of `../shared/eval/track.mjs`. */
function told(questions: readonly Question[], weightsFor: (authority: string) => Weights): string {
  const all = questions.map((question) => ({
    ...question,
    mine: answered(question, weightsFor(question.authority)),
  }));
  const share = (of: typeof all, is: (one: (typeof all)[number]) => boolean): string =>
    `${of.filter(is).length} of ${of.length}`;
  const spoken = all.filter(({ status }) => status !== 'absent');
  const said = all.filter(({ mine }) => mine.status !== 'absent');
  const both = spoken.filter(({ mine }) => mine.status !== 'absent').length;
  return [
    `status right ${share(all, ({ status, mine }) => status === mine.status)}`,
    `where the reader was sure ${share(
      all.filter(({ sure }) => sure),
      ({ status, mine }) => status === mine.status,
    )}`,
    `spoken of again: F1 ${((2 * both) / (spoken.length + said.length)).toFixed(3)}`,
    `a right place among the first three ${share(spoken, ({ mine }) => mine.isFound)}`,
  ].join(', ');
}

function fileOf(weights: Weights): string {
  const lines = NAMES.map((name) => `  ${name}: ${weights[name]},\n`).join('');
  return `/**
 * The weight of each feature of \`likeness.ts\`. \`npm run train:track\` fits and writes them, so that of all statements
 * of a later document those about an item of an earlier one come first.
 */
export const WEIGHTS = {
${lines}} as const;
`;
}

const questions = await readQuestions();
const authorities = new Set(questions.map(({ authority }) => authority));
const folds = new Map(
  [...authorities].map((one) => [one, fitted(questions.filter((q) => q.authority !== one))]),
);
const weights = fitted(questions);
for (const shared of [true, false]) {
  const some = questions.filter((question) => question.shared === shared);
  console.log(shared ? 'the pairs of the shared corpus:' : 'our own pairs:');
  console.log(`  by folds: ${told(some, (authority) => folds.get(authority) ?? weights)}`);
  console.log(`  weights fitted to all: ${told(some, () => weights)}`);
}
if (!process.argv.includes('--check')) {
  writeFileSync(TARGET, fileOf(weights));
} else if (readFileSync(TARGET, 'utf8') !== fileOf(weights)) {
  console.error('src/across/likeness.data.ts holds other weights: run npm run train:track');
  process.exitCode = 1;
}
