/**
 * `npm run train:articles`: measures the voice model by cross-validation over articles, then trains it on all articles
 * and writes the weights. With `--measure` it only measures, with `--quick` it only trains.
 */
import { writeFileSync } from 'node:fs';
import { voicesWith } from '../src/voice/index.js';
import { type Chain, CLASSES, COUNT } from '../src/voice/model.js';
import { pack } from '../src/voice/weights.js';
import { type LabelledArticle, labelledArticles } from './articles-corpus.js';
import { type Lesson, lessonOf, type Settings, trainChain } from './chain-model.js';
import { plain } from './plain.js';
import { randomFrom } from './random.js';

const WEIGHTS = new URL('../src/voice/weights.data.ts', import.meta.url);
const FOLDS = 6;
const SETTINGS: Settings = { rounds: 10, rate: 0.03, decay: 0.02, seeds: [7, 8, 9] };
/** The articles are divided into folds in as many ways: one division alone may be lucky. */
const DIVISIONS = 3;
const isShown = process.argv.includes('--show');

/** `counts[wanted][given]` over the labelled sentences, counted like the shared scorer does. */
function tally(
  counts: number[][],
  { name, statements, gold }: LabelledArticle,
  given: readonly number[],
): void {
  for (const { text, label } of gold) {
    const words = plain(text);
    if (words === '') continue;
    const found = new Set(
      statements.flatMap((one, i) => {
        const own = plain(one.text);
        const same = own === words || (words.length > 12 && own.includes(words));
        const part = own.length > 12 && words.includes(own) && own.length > 0.25 * words.length;
        return same || part ? [given[i] as number] : [];
      }),
    );
    const both = found.has(2) || (found.has(0) && found.has(1));
    const got = both ? 2 : ([0, 1, 3].find((k) => found.has(k)) ?? 4);
    const row = counts[label] as number[];
    row[got] = (row[got] ?? 0) + 1;
    if (isShown && got !== label)
      console.log(`${CLASSES[label]}->${CLASSES[got]} ${name}: ${text.slice(0, 150)}`);
  }
}

function printed(title: string, counts: readonly number[][]): string {
  const all = counts.flat().reduce((a, b) => a + b, 0);
  const right = counts.reduce((sum, row, k) => sum + (row[k] ?? 0), 0);
  const f1 = CLASSES.map((_, k) => {
    const tp = counts[k]?.[k] ?? 0;
    const wanted = counts[k]?.reduce((a, b) => a + b, 0) ?? 0;
    const given = counts.reduce((sum, row) => sum + (row[k] ?? 0), 0);
    return tp === 0 ? 0 : (2 * tp) / (wanted + given);
  });
  const mean = ((f1[0] as number) + (f1[1] as number)) / 2;
  const each = CLASSES.map((name, k) => `${name} ${(f1[k] as number).toFixed(3)}`).join('  ');
  return `${title}: ${all} sentences, accuracy ${(right / all).toFixed(3)}, F1 ${each}, inspectors' mean ${mean.toFixed(3)}`;
}

const table = (): number[][] => CLASSES.map(() => new Array<number>(COUNT).fill(0));

/** The class that the voice stage gives to each statement. */
function classesOf(chain: Chain, { statements, heard }: LabelledArticle): number[] {
  return voicesWith(chain, statements, heard).map(({ polarity, by }) => {
    if (polarity === 'neutral') return CLASSES.indexOf('none');
    return CLASSES.indexOf(by === 'inspectors' ? polarity : 'claim');
  });
}

/** The fold of each article: in the first division in turn, in the others by chance. */
function foldsOf(count: number, division: number): number[] {
  const order = [...new Array(count).keys()];
  if (division > 0) randomFrom(division).shuffle(order);
  const folds: number[] = [];
  order.forEach((i, place) => {
    folds[i] = place % FOLDS;
  });
  return folds;
}

function measure(articles: readonly LabelledArticle[], lessons: readonly Lesson[]): void {
  const all = table();
  const shared = table();
  for (let division = 0; division < DIVISIONS; division++) {
    const folds = foldsOf(articles.length, division);
    for (let fold = 0; fold < FOLDS; fold++) {
      const others = lessons.filter((_, i) => folds[i] !== fold);
      const chain = trainChain(others, SETTINGS);
      articles.forEach((article, i) => {
        if (folds[i] !== fold) return;
        const classes = classesOf(chain, article);
        tally(all, article, classes);
        if (article.shared) tally(shared, article, classes);
      });
    }
  }
  console.log(printed('cross-validated', all));
  console.log(printed('of these, the corpus', shared));
}

const articles = await labelledArticles();
const lessons = articles.map(lessonOf);
const statements = articles.reduce((sum, article) => sum + article.statements.length, 0);
console.log(`${articles.length} articles, ${statements} statements`);
if (!process.argv.includes('--quick')) measure(articles, lessons);
if (!process.argv.includes('--measure')) {
  const { packed, scale } = pack(trainChain(lessons, SETTINGS));
  writeFileSync(
    WEIGHTS,
    `/** Written by \`npm run train:articles\`. */\nexport const SCALE = ${scale};\nexport const PACKED =\n  '${packed}';\n`,
  );
}
