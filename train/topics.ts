/**
 * Trains the weights of topics from `topics.labels.tsv` and measures them by folds over documents.
 *
 * The model is a softmax over the features of `src/find/topics/evidence.ts`. Each weight begins at a set value and is
 * drawn back to it: at first a cue speaks for its own topic, and other words for none. So rare topics are found by
 * their cues, and for common ones the model learns which topic wins where two have cues. Every step uses all lessons
 * and no random numbers, so the same labels give the same bytes.
 */
import { featuresOf, type PointInput, type Theme, themeOf } from '../src/find/topics/evidence.js';
import { topicsWith } from '../src/find/topics/index.js';
import { NO_TOPIC, PLAIN, TOPIC_TABLE } from '../src/find/topics/topics.data.js';
import { CLASSES, type TopicWeights, writeTopicWeights } from '../src/find/topics/weights.js';
import { foldOf, linesOf, rowsOf } from './corpus.js';
import { keepWeights } from './weights-file.js';

const WHOLE = new URL('../../shared/corpus/whole.jsonl', import.meta.url);
const LABELS = new URL('topics.labels.tsv', import.meta.url);
const JOINS = new URL('points.labels.tsv', import.meta.url);
const WEIGHTS = new URL('../src/find/topics/topics.weights', import.meta.url);

const FOLDS = 5;
const STEPS = 60;
const RATE = 0.25;
const BIAS_RATE = 0.002;
/** A word in fewer points than this is left out. It says more about one document than about the language. */
const LEAST_POINTS = 3;
/** How strongly weights are drawn back to the values with which they begin. */
const HOLD_WORDS = 0.1;
const HOLD_CUES = 0.03;
/** The share of the second topic in a point that has two. */
const SECOND = 0.3;
/** The weight of an example of the table, where a labelled point has 1. */
const EXAMPLE = 0.3;

/** The weight with which a feature of this kind begins for its own topic. */
const BEGINNING: Readonly<Record<string, number>> = {
  own: 2.5,
  first: 1,
  'weak-only': 1.2,
  weak: 0.3,
  heading: 0.4,
  'heading-only': 1.5,
  before: 0.3,
  'leans-on': 1.2,
  'before-only': 1.3,
  after: 0.3,
  theme: 1.5,
};

/** Topics that are groups of children. They come before the topic of what is done for the group. */
const GROUPS: ReadonlySet<string> = new Set([
  'care-leavers',
  'disabled-children',
  'homeless-young-people',
  'private-fostering',
  'unaccompanied-children',
]);
const GROUP_FIRST = 1.7;

const NONE = '-';
const INDEX = new Map([...TOPIC_TABLE.map(({ id }) => id), NONE].map((id, k) => [id, k]));

/** A point with the topics that a reader gave it. */
interface Lesson {
  readonly document: string;
  readonly point: PointInput;
  readonly theme: Theme;
  readonly main: string;
  readonly second: string;
  readonly weight: number;
}

interface Sentence {
  readonly text: string;
  readonly heading: string | null;
  readonly paragraph: number;
  readonly sentence: number;
}

interface Document {
  readonly theme: Theme;
  readonly paragraphs: ReadonlyMap<number, readonly Sentence[]>;
}

function readDocuments(): Map<string, Document> {
  const documents = new Map<string, Document>();
  for (const line of linesOf(WHOLE)) {
    const { doc, sentences } = JSON.parse(line) as { doc: string; sentences: Sentence[] };
    const paragraphs = new Map<number, Sentence[]>();
    for (const sentence of sentences) {
      const own = paragraphs.get(sentence.paragraph) ?? [];
      own.push(sentence);
      paragraphs.set(sentence.paragraph, own);
    }
    documents.set(doc, { theme: themeOf(sentences.map(({ text }) => text)), paragraphs });
  }
  return documents;
}

/**
 * The sentence on which a sentence leans: a label "X3" means the third of its paragraph. The keys are the document, the
 * paragraph and the sentence, joined by dots.
 */
function readLeanings(): Map<string, number> {
  const leaning = rowsOf(JOINS).filter(([, , , label]) => /^X[1-9]/.test(label ?? ''));
  return new Map(
    leaning.map(([d, p, s, label]) => [`${d}.${p}.${s}`, Number(label?.slice(1)) - 1]),
  );
}

function textOf(sentences: readonly Sentence[]): string {
  return sentences.map(({ text }) => text).join(' ');
}

/** @throws Error where the documents do not have the paragraph of a label */
function readLessons(): Lesson[] {
  const documents = readDocuments();
  const leanings = readLeanings();
  return rowsOf(LABELS).map(([id = '', p, first, last, main = NONE, second = NONE]) => {
    const document = documents.get(id);
    const paragraph = document?.paragraphs.get(Number(p));
    if (!document || !paragraph) throw new Error(`${id} has no paragraph ${p}`);
    const from = Number(first);
    const to = Number(last);
    const point = {
      text: textOf(paragraph.filter(({ sentence }) => sentence >= from && sentence <= to)),
      heading: paragraph[0]?.heading ?? null,
      before: textOf(paragraph.filter(({ sentence }) => sentence < from)),
      after: textOf(paragraph.filter(({ sentence }) => sentence > to)),
      context: paragraph[leanings.get(`${id}.${p}.${first}`) ?? -1]?.text ?? '',
    };
    return { document: id, point, theme: document.theme, main, second, weight: 1 };
  });
}

/** Lessons from the table: its examples, its headings over sentences that show no topic, and such sentences alone. */
function exampleLessons(): Lesson[] {
  const lesson = (text: string, main: string, heading: string | null = null): Lesson => ({
    document: '',
    point: { text, heading, before: '' },
    theme: new Map(),
    main,
    second: NONE,
    weight: EXAMPLE,
  });
  return [
    ...TOPIC_TABLE.flatMap(({ id, examples }) => examples.map((text) => lesson(text, id))),
    ...TOPIC_TABLE.flatMap(({ id, headings }, t) =>
      headings.map((heading, h) => lesson(PLAIN[(t + h) % PLAIN.length] as string, id, heading)),
    ),
    ...NO_TOPIC.map(({ example }) => lesson(example, NONE)),
    ...PLAIN.map((text) => lesson(text, NONE)),
  ];
}

/** Numbers the features that the model knows: all cues, and the words that enough points have. */
function rowsFor(
  lessons: readonly (readonly [Lesson, ReadonlyMap<string, number>])[],
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [{ weight }, features] of lessons)
    for (const name of features.keys())
      if (weight === 1 || !name.startsWith('word:')) counts.set(name, (counts.get(name) ?? 0) + 1);
  const common = [...counts].filter(([name, n]) => !name.startsWith('word:') || n >= LEAST_POINTS);
  const cues = Object.keys(BEGINNING).flatMap((kind) =>
    TOPIC_TABLE.map(({ id }) => `${kind}:${id}`),
  );
  const names = new Set([...common.map(([name]) => name), ...cues]);
  return new Map([...names].sort().map((name, row) => [name, row]));
}

/**
 * A lesson in numbers: where the weights of its features begin, the features' values, and the wanted share of each
 * class.
 */
interface Prepared {
  readonly at: Int32Array;
  readonly value: Float64Array;
  readonly wanted: Float64Array;
  readonly weight: number;
}

function prepare(
  { main, second, weight }: Lesson,
  features: ReadonlyMap<string, number>,
  rows: ReadonlyMap<string, number>,
): Prepared {
  const known = [...features].filter(([name]) => rows.has(name));
  const wanted = new Float64Array(CLASSES);
  const share = second === NONE ? 0 : SECOND;
  wanted[INDEX.get(main) as number] = 1 - share;
  if (share > 0) wanted[INDEX.get(second) as number] = share;
  return {
    at: Int32Array.from(known, ([name]) => CLASSES * (rows.get(name) as number)),
    value: Float64Array.from(known, ([, value]) => value),
    wanted,
    weight,
  };
}

/** The weights with which training begins, and how strongly each row is drawn back to them. */
function beginning(rows: ReadonlyMap<string, number>): { begin: Float64Array; hold: Float64Array } {
  const begin = new Float64Array(rows.size * CLASSES);
  const hold = new Float64Array(rows.size).fill(HOLD_WORDS);
  for (const [name, row] of rows) {
    const [kind = '', topic = ''] = name.split(':');
    const says = BEGINNING[kind];
    const k = INDEX.get(topic);
    if (says === undefined || k === undefined) continue;
    begin[row * CLASSES + k] = kind === 'own' && GROUPS.has(topic) ? GROUP_FIRST * says : says;
    hold[row] = HOLD_CUES;
  }
  return { begin, hold };
}

/** Turns scores into errors: the probability of each class less its wanted share. */
function errorsIn(scores: Float64Array, { wanted, weight }: Prepared): void {
  const highest = Math.max(...scores);
  let sum = 0;
  for (let k = 0; k < CLASSES; k++) {
    scores[k] = Math.exp((scores[k] as number) - highest);
    sum += scores[k] as number;
  }
  for (let k = 0; k < CLASSES; k++)
    scores[k] = ((scores[k] as number) / sum - (wanted[k] as number)) * weight;
}

/** Adds what one lesson contributes to the gradient. */
function learn({ at, value }: Prepared, errors: Float64Array, gradient: Float64Array): void {
  for (let i = 0; i < at.length; i++) {
    const [row, v] = [at[i] as number, value[i] as number];
    for (let k = 0; k < CLASSES; k++)
      gradient[row + k] = (gradient[row + k] as number) + v * (errors[k] as number);
  }
}

function scoresFor(
  { at, value }: Prepared,
  weights: Float64Array,
  bias: Float64Array,
): Float64Array {
  const scores = Float64Array.from(bias);
  for (let i = 0; i < at.length; i++) {
    const [row, v] = [at[i] as number, value[i] as number];
    for (let k = 0; k < CLASSES; k++)
      scores[k] = (scores[k] as number) + v * (weights[row + k] as number);
  }
  return scores;
}

interface Model {
  readonly rows: ReadonlyMap<string, number>;
  readonly weights: Float64Array;
  readonly bias: Float64Array;
}

function descend(lessons: readonly Prepared[], rows: ReadonlyMap<string, number>): Model {
  const { begin, hold } = beginning(rows);
  const weights = begin.slice();
  const bias = new Float64Array(CLASSES);
  const squares = new Float64Array(weights.length).fill(1e-3);
  for (let step = 0; step < STEPS; step++) {
    const gradient = new Float64Array(weights.length);
    const biasGradient = new Float64Array(CLASSES);
    for (const lesson of lessons) {
      const errors = scoresFor(lesson, weights, bias);
      errorsIn(errors, lesson);
      learn(lesson, errors, gradient);
      for (let k = 0; k < CLASSES; k++)
        biasGradient[k] = (biasGradient[k] as number) + (errors[k] as number);
    }
    for (let j = 0; j < weights.length; j++) {
      const away = (weights[j] as number) - (begin[j] as number);
      const g = (gradient[j] as number) + (hold[Math.floor(j / CLASSES)] as number) * away;
      squares[j] = (squares[j] as number) + g * g;
      weights[j] = (weights[j] as number) - (RATE * g) / Math.sqrt(squares[j] as number);
    }
    for (let k = 0; k < CLASSES; k++)
      bias[k] = (bias[k] as number) - BIAS_RATE * (biasGradient[k] as number);
  }
  return { rows, weights, bias };
}

function train(lessons: readonly Lesson[]): TopicWeights {
  const featured = lessons.map((l) => [l, featuresOf(l.point, l.theme)] as const);
  const rows = rowsFor(featured);
  return pack(
    descend(
      featured.map(([l, features]) => prepare(l, features, rows)),
      rows,
    ),
  );
}

/** Rounds the weights to 8 bits. */
function pack({ rows, weights, bias }: Model): TopicWeights {
  const largest = weights.reduce((max, w) => Math.max(max, Math.abs(w)), 0);
  const scale = Math.fround(largest / 127);
  const values = Int8Array.from(weights, (w) => Math.round(w / scale));
  return { rows, scale, bias: Float32Array.from(bias), values };
}

function foldOfLesson({ document }: Lesson): number {
  return foldOf(document, FOLDS, 'topics');
}

/** The topics that the model gives to every lesson, with weights that were not trained on its document. */
function judged(lessons: readonly Lesson[], examples: readonly Lesson[]): string[][] {
  const topics = new Map<Lesson, string[]>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = train([...lessons.filter((l) => foldOfLesson(l) !== fold), ...examples]);
    for (const l of lessons.filter((l) => foldOfLesson(l) === fold))
      topics.set(l, topicsWith(weights, l.point, l.theme));
  }
  return lessons.map((l) => topics.get(l) ?? []);
}

function share(n: number, of: number): string {
  return `${n} of ${of} (${((100 * n) / of).toFixed(1)} %)`;
}

function report(
  lessons: readonly Lesson[],
  topics: readonly (readonly string[])[],
  show: boolean,
): void {
  const filed = lessons.map((lesson, i) => ({ lesson, got: topics[i] ?? [] }));
  const some = filed.filter(({ lesson }) => lesson.main !== NONE);
  const right = ({ lesson: { main, second }, got }: (typeof filed)[number]): boolean =>
    got[0] === main || (got[0] !== undefined && got[0] === second);
  const further = some.flatMap(({ lesson, got }) =>
    got.slice(1).map((id) => [lesson.main, lesson.second].includes(id)),
  );
  console.log(
    `the first is the reader's main or second: ${share(some.filter(right).length, some.length)}`,
  );
  console.log(
    `the first is the reader's main: ${share(some.filter(({ lesson, got }) => got[0] === lesson.main).length, some.length)}`,
  );
  console.log(
    `none where the reader has one: ${share(some.filter(({ got }) => got.length === 0).length, some.length)}`,
  );
  console.log(
    `further topics that are the reader's: ${share(further.filter(Boolean).length, further.length)}`,
  );
  const plain = filed.filter(({ lesson }) => lesson.main === NONE);
  console.log(
    `none where the reader has none: ${share(plain.filter(({ got }) => got.length === 0).length, plain.length)}`,
  );
  for (const { id } of TOPIC_TABLE) {
    const own = some.filter(({ lesson }) => lesson.main === id);
    console.log(`  ${id}: ${share(own.filter(right).length, own.length)}`);
  }
  if (!show) return;
  for (const f of some.filter((f) => !right(f)))
    console.log(
      `[${f.lesson.main}/${f.lesson.second} -> ${f.got.join(', ')}] <${f.lesson.point.heading}> ${f.lesson.point.text}`,
    );
}

function main(options: readonly string[]): void {
  const lessons = readLessons();
  const examples = exampleLessons();
  if (!options.includes('--quick'))
    report(lessons, judged(lessons, examples), options.includes('--show'));
  const weights = train([...lessons, ...examples]);
  console.log(`${weights.rows.size} features`);
  keepWeights(WEIGHTS, writeTopicWeights(weights), options.includes('--check'));
}

main(process.argv.slice(2));
