/** Contents pages of letters and reports, which are no text. Shared by pages and text files. */
import type { Block } from '../model/document.js';

const HEADING = /^(?:table of )?contents$/i;
/** "Main findings ..... 4", or the page's number in a cell of its own. */
const ENTRY = /\S[\s.…]{0,200}[\s.…]\d{1,3}$/;
/** Dots that lead to the number, in an entry or in several run together. */
const LEADERS = /(?:[.…] ?){8}/;
/** Longer than this is no entry of a contents page. */
const LONGEST = 200;

/** The blocks with a contents page and its heading marked as furniture. */
export function withoutContents(blocks: readonly Block[]): Block[] {
  const lastHeading = new Map<string, number>();
  blocks.forEach((b, index) => {
    if (b.kind === 'heading') lastHeading.set(b.text, index);
  });
  let inside = false;
  return blocks.map((block, index) => {
    if (HEADING.test(block.text)) inside = true;
    else if (block.kind !== 'furniture')
      inside &&= isEntry(block, (lastHeading.get(block.text) ?? -1) > index);
    return inside ? { ...block, kind: 'furniture', level: 0, declared: false } : block;
  });
}

/** A line with the number of its page, or an item of a list that names a heading further down. */
function isEntry(block: Block, namesHeading: boolean): boolean {
  if (block.kind === 'heading') return false;
  if (LEADERS.test(block.text)) return true;
  if (block.text.length > LONGEST) return false;
  return ENTRY.test(block.text) || (block.kind === 'list-item' && namesHeading);
}
