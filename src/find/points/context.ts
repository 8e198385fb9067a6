/** The sentence that a point leans on, where its own words do not say what it speaks of. */
import type { Context } from '../../model/report.js';
import { type Judged, sameParagraph } from '../judge.js';

/** How a sentence opens that cannot be understood by itself. */
const LEANS =
  /^(?:this|these|those|such|they|it|its|their|he|she|however|as a result|for example|for instance|consequently|therefore|in addition|furthermore|moreover|similarly|both|others|the latter|in turn)\b/i;

/** The context of the point at `i`: the first sentence of the point before it in its paragraph. */
export function contextOf(points: readonly (readonly Judged[])[], i: number): Context[] {
  const [first] = points[i] ?? [];
  const before = points[i - 1]?.[0];
  if (!first || !before || first.item || !LEANS.test(first.text)) return [];
  return sameParagraph(before, first) ? [sentenceContext(before)] : [];
}

function sentenceContext({ section, paragraph, start, end, page, text }: Judged): Context {
  return {
    kind: 'sentence',
    text,
    location: { section, paragraph, start, end, page, boxes: [] },
  };
}
