/** Puts captions back that Readability removed together with their pictures. */

import type { Draft } from './blocks.js';
import { orderOf } from './readability.js';

/**
 * The drafts of the article with captions from `whole`, the blocks of the page, that stand between the first and the
 * last block of the article. Captions outside them belong to other stories. The first picture of an article stands
 * between its title and its text.
 */
export function withCaptions(
  article: readonly Draft[],
  whole: readonly Draft[],
  titleOrder: number,
): readonly Draft[] {
  const orders = article.map((draft) => orderOf(draft.element)).filter((order) => order > 0);
  const first = titleOrder > 0 ? titleOrder : Math.min(...orders);
  const last = orders.reduce((most, order) => Math.max(most, order), 0);
  const present = new Set(article.map((draft) => draft.block.text));
  const missing = whole.filter(({ block, element, linked }) => {
    const order = orderOf(element);
    const inside = order > first && order < last;
    return block.kind === 'caption' && inside && linked < 0.5 && !present.has(block.text);
  });
  return missing.length === 0 ? article : inOrder(article, missing);
}

/** Merges two lists in the order of the page. A block whose place is not known stays after the block before it. */
function inOrder(article: readonly Draft[], captions: readonly Draft[]): Draft[] {
  const merged: Draft[] = [];
  let next = 0;
  for (const draft of article) {
    const order = orderOf(draft.element);
    for (; next < captions.length; next += 1) {
      const caption = captions[next];
      if (caption === undefined || order === 0 || orderOf(caption.element) > order) break;
      merged.push(caption);
    }
    merged.push(draft);
  }
  return [...merged, ...captions.slice(next)];
}
