/**
 * `npm run train:track`: fits the weights of `src/across/likeness.ts`, which ranks the statements of a later document
 * by how likely they are about an item of an earlier one. It learns from labelled pairs of documents and writes
 * `src/across/likeness.data.ts`. It also measures each pair with weights that were fitted to the other pairs. `--check`
 * writes nothing, and fails where the file holds other weights. It reads the corpus with the tool as it is, so run it
 * again when points or topics have changed.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { WEIGHTS } from '../src/across/likeness.data.js';
import { type Features, featuresOf } from '../src/across/likeness.js';
import { findingsOf, statementOf } from '../src/across/statements.js';
import { weaknessesOf } from '../src/across/weaknesses.js';
import type { Report } from '../src/model/report.js';
import { parse } from '../src/parse.js';
import { CORPUS, FOLDERS } from './corpus.js';
import { plain } from './plain.js';

const TARGET = new URL('../src/across/likeness.data.ts', import.meta.url);
type Name = keyof Features;
const NAMES = Object.keys(WEIGHTS) as Name[];
type Weights = Readonly<Record<Name, number>>;

interface GoldPair {
  readonly id: string;
  readonly earlier: string;
  readonly later: string;
  readonly items: readonly { readonly item: string; readonly places: readonly string[] }[];
}

/** The statements of a later document, to be ranked for one item of an earlier one. */
interface Question {
  readonly pair: string;
  /** Whether the reader found a place in the later document that is about the item. */
  readonly hasPlaces: boolean;
  readonly statements: readonly { readonly features: Features; readonly isRight: boolean }[];
}

const read = (name: string): Promise<Report> => {
  const urls = FOLDERS.map((folder) => new URL(`${folder}${name}`, CORPUS));
  return parse(fileURLToPath(urls.find((url) => existsSync(url)) ?? new URL(name, CORPUS)));
};

/** One question for each labelled item that the tool finds in the earlier document. */
async function questionsOf({ id, earlier, later, items }: GoldPair): Promise<Question[]> {
  const [before, after] = await Promise.all([read(earlier), read(later)]);
  const statements = findingsOf(after)
    .filter(({ polarity }) => polarity !== 'neutral')
    .map((finding) => statementOf(finding, after));
  return items.flatMap(({ item, places }) => {
    const weakness = weaknessesOf(before).find(({ finding }) => isWithin(item, finding.text));
    if (weakness === undefined) return [];
    const of = statementOf(weakness.finding, before);
    const ranked = statements.map((statement) => ({
      features: featuresOf(of, statement).features,
      isRight: places.some((place) => isWithin(place, statement.finding.text)),
    }));
    return [{ pair: id, hasPlaces: places.length > 0, statements: ranked }];
  });
}

function isWithin(a: string, b: string): boolean {
  const [x, y] = [plain(a), plain(b)];
  return x.includes(y) || y.includes(x);
}

const STEPS = 600;
const RATE = 0.1;
/** How strongly weights are drawn towards the ones with which they begin. There are few items to learn from. */
const RIDGE = 0.02;
/** The weights are scaled so that the positive ones add up to this. The thresholds of `src/across` depend on it. */
const SUM = 10.8;

/** The weight of each feature at the beginning. Only another group of children speaks against a statement. */
const startOf = (name: Name): number => (name === 'otherGroup' ? -1 : 1);

function each(value: (name: Name) => number): Record<Name, number> {
  return Object.fromEntries(NAMES.map((name) => [name, value(name)])) as Record<Name, number>;
}

/** Fits the weights by maximum likelihood, so that the right statements of each document come first. */
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

/** Whether a right statement is among the first three. */
function isFound({ statements }: Question, weights: Weights): boolean {
  const ranked = statements
    .map(({ features, isRight }) => ({ isRight, score: scoreOf(features, weights) }))
    .sort((a, b) => b.score - a.score);
  return ranked.slice(0, 3).some(({ isRight }) => isRight);
}

/**
 * How many of the questions that have an answer are answered rightly, as text. `weightsFor` gives the weights of a
 * pair.
 */
function told(questions: readonly Question[], weightsFor: (pair: string) => Weights): string {
  const asked = questions.filter(({ hasPlaces }) => hasPlaces);
  const found = asked.filter((question) => isFound(question, weightsFor(question.pair)));
  return `${found.length} of ${asked.length} (${(found.length / asked.length).toFixed(3)})`;
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

const pairs = JSON.parse(readFileSync(new URL('track.json', CORPUS), 'utf8')) as GoldPair[];
const questions: Question[] = [];
for (const pair of pairs) questions.push(...(await questionsOf(pair)));
const folds = new Map(
  pairs.map(({ id }) => [id, fitted(questions.filter(({ pair }) => pair !== id))]),
);
const weights = fitted(questions);
console.log('a right place is among the first three, of the items that are spoken of again:');
console.log(
  `  weights fitted to the other pairs: ${told(questions, (pair) => folds.get(pair) ?? weights)}`,
);
console.log(`  weights fitted to all: ${told(questions, () => weights)}`);
if (!process.argv.includes('--check')) {
  writeFileSync(TARGET, fileOf(weights));
} else if (readFileSync(TARGET, 'utf8') !== fileOf(weights)) {
  console.error('src/across/likeness.data.ts holds other weights: run npm run train:track');
  process.exitCode = 1;
}
