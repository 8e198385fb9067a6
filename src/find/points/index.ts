/**
 * Points: judged sentences of one paragraph that make one claim about one matter stand together.
 *
 * An item of the document's own list is one point, whole. Elsewhere a sentence is joined to the
 * point before it where it goes on from it (`joins.ts`); where it begins a point but leans on words
 * that are not in it, the point carries those as its context (`context.ts`).
 */
import type { Context } from '../../model/report.js';
import type { Polarity } from '../../model/vocabulary.js';
import type { OutlineSection } from '../../outline/index.js';
import { type Judged, sameParagraph } from '../judge.js';
import { contextOf } from './context.js';
import { goesOnFrom } from './joins.js';
import { leadInsOf } from './lead-ins.js';

/** Sentences that stand together, in order and without a gap. */
export interface Point {
  readonly sentences: readonly Judged[];
  readonly polarity: Polarity;
  /** What a reader needs before it, outermost first. */
  readonly context: readonly Context[];
}

/** The points of a document, in its order. */
export function pointsOf(judged: readonly Judged[], sections: readonly OutlineSection[]): Point[] {
  const groups = grouped(judged);
  const leadIns = leadInsOf(sections);
  return groups.map((sentences, i) => ({
    sentences,
    polarity: polarityOf(sentences),
    context: [...leadIns(sentences[0] as Judged), ...contextOf(groups, i)],
  }));
}

function grouped(judged: readonly Judged[]): Judged[][] {
  const groups: Judged[][] = [];
  for (const sentence of judged) {
    const last = groups.at(-1);
    if (last && belongs(sentence, last)) last.push(sentence);
    else groups.push([sentence]);
  }
  return groups;
}

function belongs(sentence: Judged, point: readonly Judged[]): boolean {
  const before = point.at(-1) as Judged;
  if (!sameParagraph(before, sentence) || before.number + 1 !== sentence.number) return false;
  if (sentence.item) return true;
  const [a, b] = [before.said, sentence.said];
  return a.by === b.by && a.speaker === b.speaker && goesOnFrom(point, sentence);
}

/** What the sentences of a point say together. */
function polarityOf(sentences: readonly Judged[]): Polarity {
  const said = new Set(sentences.map(({ polarity }) => polarity));
  const listed = sentences[0]?.item ? sentences[0].list : null;
  // A weakness is often told after a good thing, to set it off: the document lists it for the weakness.
  if (listed === 'improvement' && said.has('improvement')) return 'improvement';
  if (said.has('mixed') || (said.has('strength') && said.has('improvement'))) return 'mixed';
  if (said.has('strength')) return 'strength';
  return said.has('improvement') ? 'improvement' : (listed ?? 'neutral');
}
