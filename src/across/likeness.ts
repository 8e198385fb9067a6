/** Measures how far two statements are about the same matter: the same practice for the same group of children. */
import { WEIGHTS } from './likeness.data.js';
import type { SentenceTerms, Statement, Terms } from './statements.js';
import { ownWords } from './words.js';

/** Two stems whose meanings are less near than this do not count as near. */
const NEAR = 0.45;
/** Each further term of an item counts this much less, because an item names its practice first. */
const FADING = 0.06;

/** The share of a text's terms, weighed by how much they tell, that another text has in the same or in near words. */
export function coverage(of: Terms, by: Terms, isSoft: boolean): number {
  let [met, all] = [0, 0];
  of.all.forEach(({ stem, weight }, i) => {
    const worth = weight / (1 + FADING * i);
    all += worth;
    met += worth * nearest(stem, by, isSoft);
  });
  return all === 0 ? 0 : met / all;
}

function nearest(stem: string, { all, stems }: Terms, isSoft: boolean): number {
  if (stems.has(stem)) return 1;
  if (!isSoft) return 0;
  const words = ownWords();
  const best = all.reduce((most, term) => Math.max(most, words.likeness(stem, term.stem)), 0);
  return Math.max(0, (best - NEAR) / (1 - NEAR));
}

/**
 * The features by which the likeness of two statements is judged, each from 0 to 1. `train/track.ts` fits their
 * weights.
 */
export type Features = Readonly<Record<keyof typeof WEIGHTS, number>>;

/** How like a place is to an item, and which of the place's sentences is most like it. */
export interface Likeness {
  readonly score: number;
  readonly sentence: SentenceTerms;
}

/** Measures how like a statement of one document is to an item of another. */
export function likeness(item: Statement, place: Statement): Likeness {
  const { features, sentence } = featuresOf(item, place);
  const names = Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[];
  return { score: names.reduce((sum, name) => sum + WEIGHTS[name] * features[name], 0), sentence };
}

/** The features of a place for an item. Features of words are those of the place's nearest sentence. */
export function featuresOf(
  item: Statement,
  place: Statement,
): { readonly features: Features; readonly sentence: SentenceTerms } {
  const of = item.own;
  const [first, ...rest] = place.sentences.map((sentence) => wordsOf(of, sentence));
  if (first === undefined) throw new Error(`${place.finding.id}: a finding without sentences`);
  const { words, sentence } = rest.reduce((a, b) => (b.total > a.total ? b : a), first);
  const features = {
    ...words,
    around: coverage(of, place.around, true),
    paragraph: coverage(of, place.paragraph, true),
    topics: topicShare(item.finding.topics, place.finding.topics),
    otherGroup: groupClash(item, place),
    improvement: Number(sentence.polarity === 'improvement'),
  };
  return { features, sentence };
}

function wordsOf(of: Terms, sentence: SentenceTerms) {
  const words = {
    soft: coverage(of, sentence.terms, true),
    exact: coverage(of, sentence.terms, false),
    back: coverage(sentence.terms, of, true),
    rarest: rarestMet(of, sentence.terms),
  };
  return { words, sentence, total: words.soft + words.exact + words.back + words.rarest };
}

/** The topics that two findings share, as a share of all topics of the two. */
function topicShare(a: readonly string[], b: readonly string[]): number {
  const shared = a.filter((topic) => b.includes(topic)).length;
  return a.length + b.length === 0 ? 0 : (2 * shared) / (a.length + b.length);
}

/**
 * Takes the three terms of a text that tell most, and gives the share of them that the other text has in the same or
 * in near words.
 */
function rarestMet(of: Terms, by: Terms): number {
  const rarest = [...of.all].sort((a, b) => b.weight - a.weight).slice(0, 3);
  const met = rarest.reduce((sum, { stem }) => sum + nearest(stem, by, true), 0);
  return rarest.length === 0 ? 0 : met / rarest.length;
}

/** 1 where both texts name groups of children and have no group in common; otherwise 0. */
function groupClash(item: Statement, place: Statement): number {
  const theirs = place.groups.length > 0 ? place.groups : place.groupsAround;
  if (item.groups.length === 0 || theirs.length === 0) return 0;
  return Number(!item.groups.some((group) => theirs.includes(group)));
}
