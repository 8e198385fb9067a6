/**
 * The features that tell whether a sentence continues the point before it: how both begin, whether they praise or
 * criticise, which words and topics they share, where in the paragraph they stand, and whether writers begin paragraphs
 * with such words.
 */
import { POLARITIES } from '../../model/vocabulary.js';
import { sentenceOf } from '../classifier/sentence.js';
import type { Word } from '../classifier/tokens.js';
import type { Judged } from '../judge.js';
import { cuedTopics } from '../topics/evidence.js';
import { type Breaks, breakScore, OPENING_WORDS, type Worded } from './breaks.js';
import { MARKS } from './marks.data.js';
import { OPENINGS } from './openings.data.js';
import { FUNCTION_WORDS } from './words.data.js';

/** What the features need to know of a sentence. It is found once for each sentence. */
interface Profile extends Worded {
  readonly opens: number;
  readonly polarity: number;
  /** The stems of its words that carry meaning, in order. */
  readonly content: readonly number[];
  /** The topics that its words name, and `all` topics: these and the ones that they only hint at. */
  readonly topics: { readonly named: ReadonlySet<string>; readonly all: ReadonlySet<string> };
  /** Whether one of its first words refers to something earlier (`pointer`) or adds to it (`also`). */
  readonly early: { readonly pointer: boolean; readonly also: boolean };
  /** How many of its words refer to something earlier. */
  readonly pointers: number;
}

const NO_OPENING = OPENINGS.length;
/** In words: the beginning of a sentence, for `early`. */
const EARLY = 9;
const POINTERS = new Set(
  'this these those such they them their theirs its it he she his her'.split(' '),
);
const ADDS = new Set('also too additionally further equally both'.split(' '));

const profiles = new WeakMap<Judged, Profile>();

function profileOf(sentence: Judged): Profile {
  const known = profiles.get(sentence);
  if (known) return known;
  const words = sentenceOf(sentence.text).tokens.flatMap(({ word }) => (word.mark ? [] : [word]));
  const early = words.slice(0, EARLY);
  const profile: Profile = {
    opens: openingOf(sentence.text),
    opening: words.slice(0, OPENING_WORDS).map(({ form }) => form),
    topics: topicsOf(sentence.text),
    polarity: POLARITIES.indexOf(sentence.polarity),
    content: words.filter(isContent).map(({ hash }) => hash),
    early: {
      pointer: early.some(({ form }) => POINTERS.has(form)),
      also: early.some(({ form }) => ADDS.has(form)),
    },
    pointers: words.filter(({ form }) => POINTERS.has(form)).length,
  };
  profiles.set(sentence, profile);
  return profile;
}

function topicsOf(text: string): Profile['topics'] {
  const { strong, weak } = cuedTopics(text);
  return { named: new Set(strong), all: new Set([...strong, ...weak]) };
}

/** The words of a sentence from which `breaks.ts` tells whether it begins a paragraph. */
export function wordingOf(sentence: Judged): Worded {
  return profileOf(sentence);
}

function isContent({ form }: Word): boolean {
  return form.length > 2 && !form.startsWith('#') && !FUNCTION_WORDS.has(form);
}

/** The index in `OPENINGS` of the way in which a sentence begins. It is the table's length where no entry matches. */
export function openingOf(text: string): number {
  const start = text.replace(/^["'“‘]/, '').slice(0, 120);
  const found = OPENINGS.findIndex(({ pattern }) => pattern.test(start));
  return found < 0 ? NO_OPENING : found;
}

/** In how many of the document's sentences each word stands. Rare words show that two sentences belong together. */
export class Frequencies {
  private readonly counts = new Map<number, number>();
  private readonly total: number;

  constructor(sentences: readonly Judged[]) {
    this.total = sentences.length;
    for (const sentence of sentences)
      for (const word of new Set(profileOf(sentence).content))
        this.counts.set(word, (this.counts.get(word) ?? 0) + 1);
  }

  /** 0 for a word that stands in every sentence, 1 for a word that stands in only one. */
  weight(word: number): number {
    const count = this.counts.get(word) ?? 1;
    return Math.log((this.total + 1) / count) / Math.log(this.total + 1.001);
  }
}

/** A sentence, and the point before it in its paragraph. */
export interface Pair {
  readonly point: readonly Judged[];
  readonly sentence: Judged;
  /** The sentences of the paragraph, and the number of `sentence` among them. */
  readonly paragraph: readonly Judged[];
  readonly at: number;
  readonly frequencies: Frequencies;
  readonly breaks: Breaks;
}

/** Collects numbers in order. */
class Numbers {
  readonly values: number[] = [];

  add(...values: readonly number[]): void {
    this.values.push(...values);
  }

  oneOf(index: number, size: number): void {
    for (let i = 0; i < size; i++) this.values.push(i === index ? 1 : 0);
  }
}

/** The features of a pair. The list always has the same length. */
export function featuresOf(pair: Pair): number[] {
  const numbers = new Numbers();
  const { point, sentence } = pair;
  const own = profileOf(sentence);
  const before = profileOf(point.at(-1) as Judged);
  const first = profileOf(point[0] as Judged);
  numbers.oneOf(own.opens, NO_OPENING + 1);
  numbers.oneOf(before.opens, NO_OPENING + 1);
  addPolarity(numbers, pair);
  addPlace(numbers, pair);
  numbers.add(Number(own.early.pointer), Number(own.early.also), own.pointers);
  numbers.add(Number(before.early.pointer), before.pointers);
  numbers.add(Number(own.opens === before.opens), Number(own.opens === first.opens));
  addShared(numbers, own, before, pair.frequencies);
  addShared(numbers, own, first, pair.frequencies);
  const next = pair.paragraph[pair.at + 1];
  addShared(numbers, next ? profileOf(next) : EMPTY, own, pair.frequencies);
  numbers.add(next ? Number(leans(profileOf(next))) : -1);
  addTopics(numbers, pair);
  numbers.add(...MARKS.map(({ pattern }) => Number(pattern.test((point.at(-1) as Judged).text))));
  addBreaks(numbers, pair);
  return numbers.values;
}

/** Stands for the next sentence where there is none. */
const EMPTY: Profile = {
  opens: NO_OPENING,
  opening: [],
  topics: { named: new Set(), all: new Set() },
  polarity: 3,
  content: [],
  early: { pointer: false, also: false },
  pointers: 0,
};

function leans({ opens }: Profile): boolean {
  return OPENINGS[opens]?.leans !== undefined;
}

function addPolarity(numbers: Numbers, { point, sentence }: Pair): void {
  const before = point.at(-1) as Judged;
  const [a, b] = [profileOf(before).polarity, profileOf(sentence).polarity];
  numbers.oneOf(a * POLARITIES.length + b, POLARITIES.length ** 2);
  const said = point.map((one) => profileOf(one).polarity).filter((one) => one !== 3);
  const last = said.at(-1) ?? 3;
  numbers.add(Number(last === b), Number(last !== 3 && b !== 3 && last !== b), Number(last === 3));
  numbers.add(Number(b === 3), Number(b === 2), Number(said.includes(2)));
  numbers.add(before.confidence, sentence.confidence);
}

/** In UTF-16 units: a longer sentence counts as this long. */
const LONG = 400;

function addPlace(numbers: Numbers, { point, sentence, paragraph, at }: Pair): void {
  const before = point.at(-1) as Judged;
  const chars = point.reduce((sum, { text }) => sum + text.length, 0);
  numbers.add(at, paragraph.length - at, paragraph.length, point.length);
  numbers.add(Math.min(1, sentence.text.length / LONG), Math.min(1, before.text.length / LONG));
  numbers.add(Math.min(2, chars / LONG), Number(point.length === at));
}

type Topics = ReadonlySet<string>;

/** Which topics the sentence shares with the sentence before it, with the point and with the next. */
function addTopics(numbers: Numbers, { point, sentence, paragraph, at }: Pair): void {
  const own = profileOf(sentence).topics;
  const before = profileOf(point.at(-1) as Judged).topics;
  const next = paragraph[at + 1];
  const of = point.map((one) => profileOf(one).topics);
  for (const kind of ['named', 'all'] as const) {
    const whole: Topics = new Set(of.flatMap((topics) => [...topics[kind]]));
    const { size } = own[kind];
    const shared = common(own[kind], whole);
    const others = size > 0 && whole.size > 0 && shared === 0;
    numbers.add(common(own[kind], before[kind]), shared, Number(others));
    numbers.add(Number(size === 0), Number(whole.size === 0), size - shared);
  }
  numbers.add(next ? common(own.all, profileOf(next).topics.all) : 0);
}

function common(a: Topics, b: Topics): number {
  return [...a].filter((topic) => b.has(topic)).length;
}

/** The score before the first sentence of a paragraph and after its last one, where a break is certain. */
const NO_SENTENCE = 5;

/** How likely a paragraph would begin with the sentence, with the next one, and with the one before it. */
function addBreaks(numbers: Numbers, { breaks, paragraph, at }: Pair): void {
  for (const place of [at, at + 1, at - 1]) {
    const [before, sentence] = [paragraph[place - 1], paragraph[place]];
    const score =
      before && sentence ? breakScore(breaks, profileOf(before), profileOf(sentence)) : NO_SENTENCE;
    numbers.add(score);
  }
}

/**
 * How many words of the sentence stand in the other one, counted and weighted by rarity, and whether the words at its
 * beginning, where its subject stands, are among them.
 */
function addShared(numbers: Numbers, own: Profile, other: Profile, all: Frequencies): void {
  const there = new Set(other.content);
  const here = new Set(own.content);
  let shared = 0;
  let count = 0;
  let total = 0;
  for (const word of here) {
    const weight = all.weight(word);
    total += weight;
    if (!there.has(word)) continue;
    shared += weight;
    count += 1;
  }
  const subject = own.content.slice(0, 2);
  const subjectThere = subject.filter((word) => there.has(word)).length;
  const sameSubject = subject.filter((word) => other.content.slice(0, 3).includes(word)).length;
  let otherTotal = 0;
  for (const word of there) otherTotal += all.weight(word);
  numbers.add(count, shared, shared / (total || 1), shared / (otherTotal || 1));
  numbers.add(
    subjectThere,
    sameSubject,
    Math.max(0, ...own.content.slice(0, 4).map((w) => (there.has(w) ? all.weight(w) : 0))),
  );
}
