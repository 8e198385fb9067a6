/** Recognises tables of contents, which are not part of the text. Used for web pages and for text files. */
import type { Block } from '../model/document.js';

const HEADING = /^(?:table of )?contents$/i;
/** "Main findings ..... 4". The page number may also stand in a cell of its own. */
const ENTRY = /\S[\s.…]{0,200}[\s.…]\d{1,3}$/;
/** The dots before the number, in one entry or in several that were run together. */
const LEADERS = /(?:[.…] ?){8}/;
/** In characters: no entry is longer. */
const LONGEST = 200;

/** The blocks, with the table of contents and its heading marked as furniture. */
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

/**
 * Whether a block is an entry: a line that ends in a page number, or a list item that repeats a heading further down.
 */
function isEntry(block: Block, namesHeading: boolean): boolean {
  if (block.kind === 'heading') return false;
  if (LEADERS.test(block.text)) return true;
  if (block.text.length > LONGEST) return false;
  return ENTRY.test(block.text) || (block.kind === 'list-item' && namesHeading);
}
