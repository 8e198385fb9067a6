/** Whether a sentence goes on from the point before it. */
import type { Polarity } from '../../model/vocabulary.js';
import type { Judged } from '../judge.js';

/** How a sentence opens that goes on from the one before it. */
const GOES_ON =
  /^(?:this|these|those|such|they|it|its|their|as a result|for example|for instance|consequently|therefore|in addition|furthermore|moreover|similarly|in turn)\b/i;

/** Whether a sentence continues a point: by how it opens, and never where the polarity turns. */
export function goesOnFrom(point: readonly Judged[], sentence: Judged): boolean {
  return GOES_ON.test(sentence.text) && !turns(point, sentence.polarity);
}

/** A point speaks of a good thing or of a bad one: what says the other begins a point of its own. */
function turns(point: readonly Judged[], polarity: Polarity): boolean {
  const evaluates = (one: Polarity) => one !== 'neutral';
  if (!evaluates(polarity)) return false;
  return point.some((before) => evaluates(before.polarity) && before.polarity !== polarity);
}
