/** Finds the frame around a document's text: letterhead, addresses and colophon. It stands in no section. */
import { landmarksOf } from '../lines/landmarks.js';
import type { Block } from '../model/document.js';
import { CLOSING, COLOPHON, type LinePattern, PUBLISHER } from './frame.data.js';

/** Whether a block is closing text about the publisher. */
export function isClosing(block: Block): boolean {
  return matches(block, CLOSING);
}

function isPublisher(block: Block): boolean {
  return matches(block, PUBLISHER);
}

function matches(block: Block, lines: readonly LinePattern[]): boolean {
  return lines.some(({ pattern }) => pattern.test(block.text));
}

/** The blocks without the letterhead and the colophon. */
export function withoutFrame(blocks: readonly Block[]): Block[] {
  return withoutColophon(withoutLetterhead(blocks));
}

/**
 * Removes addresses, dates and names above the salutation of a letter; they are facts and not text. Titles are kept.
 */
function withoutLetterhead(blocks: readonly Block[]): Block[] {
  const end = landmarksOf(blocks).salutation ?? blocks.findIndex((block) => !isPublisher(block));
  if (end <= 0) return [...blocks];
  const kept = blocks
    .slice(0, end)
    .filter((block) => block.kind === 'heading' && isTitle(block.text));
  return [...kept, ...blocks.slice(end)];
}

const TITLE = /\b(?:visit|inspection|review|letter)\b/i;

function isTitle(text: string): boolean {
  return TITLE.test(text) && !/^(?:inspection|visit) dates?\b/i.test(text);
}

/** Removes the licence, and the publisher's address from the closing text on. Other text there is kept. */
function withoutColophon(blocks: readonly Block[]): Block[] {
  let inside = false;
  return blocks.filter((block) => {
    if (matches(block, COLOPHON) || isClosing(block)) inside = true;
    return !matches(block, COLOPHON) && !(inside && isPublisher(block));
  });
}
