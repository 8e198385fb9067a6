/**
 * Makes points: sentences of one paragraph that make one claim about one matter are put together.
 *
 * An item of the document's own list is one point. Elsewhere a sentence is joined to the point before it where it
 * continues that point (`joins.ts`). A point whose first sentence is not clear by itself gets the sentence that it
 * needs as its context (`context.ts`). An item gets the words that introduce its list (`lead-ins.ts`).
 */
import type { Context } from '../../model/report.js';
import type { Polarity } from '../../model/vocabulary.js';
import type { OutlineSection } from '../../outline/index.js';
import { type Judged, sameParagraph } from '../judge.js';
import { contextOf } from './context.js';
import { Frequencies } from './features.js';
import { groupsOf, type Model, ownModel } from './joins.js';
import { leadInsOf } from './lead-ins.js';

export type { Model } from './joins.js';

/** Sentences that belong together, in order and without gaps. */
export interface Point {
  readonly sentences: readonly Judged[];
  readonly polarity: Polarity;
  /** What a reader needs to know before the point, the widest first. */
  readonly context: readonly Context[];
}

/** The points of a document, in its order. */
export function pointsOf(
  judged: readonly Judged[],
  sections: readonly OutlineSection[],
  model: Model = ownModel(),
): Point[] {
  const leadIns = leadInsOf(sections);
  const said = judged.filter((sentence) => sentence.item || !leadIns.introduces(sentence));
  const frequencies = new Frequencies(said);
  const paragraphs = paragraphsOf(said);
  return paragraphs.flatMap((paragraph, p) => {
    const [first] = paragraph as [Judged];
    const before = leadIns.of(first);
    const groups = first.item
      ? [{ sentences: paragraph, leans: false }]
      : groupsOf(paragraph, frequencies, model);
    return groups.map(({ sentences, leans }) => ({
      sentences,
      polarity: polarityOf(sentences),
      context: [...before, ...(leans ? contextOf(sentences, paragraph, paragraphs[p - 1]) : [])],
    }));
  });
}

function paragraphsOf(judged: readonly Judged[]): Judged[][] {
  const paragraphs: Judged[][] = [];
  for (const sentence of judged) {
    const last = paragraphs.at(-1);
    if (last && sameParagraph(last[0], sentence)) last.push(sentence);
    else paragraphs.push([sentence]);
  }
  return paragraphs;
}

/** The polarity of the sentences of a point taken together. */
function polarityOf(sentences: readonly Judged[]): Polarity {
  const said = new Set(sentences.map(({ polarity }) => polarity));
  const listed = sentences[0]?.item ? sentences[0].list : null;
  // A weakness is often told after something good, for contrast. The document lists it for the weakness.
  if (listed === 'improvement' && said.has('improvement')) return 'improvement';
  if (said.has('mixed') || (said.has('strength') && said.has('improvement'))) return 'mixed';
  if (said.has('strength')) return 'strength';
  return said.has('improvement') ? 'improvement' : (listed ?? 'neutral');
}
