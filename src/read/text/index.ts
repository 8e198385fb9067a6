/** Reads text files into the document model. */
import type { Block, Declared, Document } from '../../model/document.js';
import { EmptyInputError } from '../../model/errors.js';
import { withoutContents } from '../contents.js';
import { NOTHING_DECLARED } from '../declared.js';
import { brokenCharacters, decode } from '../decode.js';
import { checkBlocks, checkLimit, type Limits, limitsWith } from '../limits.js';
import { isAroundText, isKeptWhole } from '../whole-text.js';
import { articleOf } from './article-blocks.js';
import { blocksOfGroups } from './blocks.js';
import { withHeadings } from './headings.js';
import { linesOf } from './lines.js';
import { withNotes } from './notes.js';
import { groupsOf } from './paragraphs.js';
import { withGradeRows } from './rows.js';

/** How to read. */
export interface ReadTextOptions {
  readonly limits?: Partial<Limits>;
}

/**
 * Reads a text as blocks. These are the paragraphs, list items and headings of a letter or report, or the blocks of
 * an article without the adverts and links that were saved with it.
 *
 * @throws LimitExceededError
 * @throws EmptyInputError where there is nothing to read
 */
export function readText(bytes: Uint8Array, options: ReadTextOptions = {}): Document {
  const limits = limitsWith(options.limits);
  checkLimit('inputBytes', bytes.byteLength, limits);
  const decoded = decode(bytes);
  checkLimit('textLength', decoded.text.length, limits);
  const plain = blocksOfGroups(groupsOf(linesOf(decoded.text)));
  if (plain.length === 0) throw new EmptyInputError();
  checkBlocks(plain, limits);
  const { blocks, declared } = understood(plain);
  return {
    format: 'text',
    pages: null,
    declared,
    blocks,
    warnings: brokenCharacters(decoded.replaced),
  };
}

/** Turns the texts of a PDF's pages into blocks, where nothing is known of how they are printed. */
export function blocksOfPages(pages: readonly string[]): readonly Block[] {
  const plain = pages.flatMap((text, i) =>
    blocksOfGroups(groupsOf(linesOf(text))).map((block) => ({ ...block, page: i + 1 })),
  );
  return understood(plain).blocks;
}

function understood(plain: readonly Block[]): { blocks: readonly Block[]; declared: Declared } {
  if (isKeptWhole(plain.map((block) => block.text))) {
    const text = withNotes(withoutContents(withGradeRows(plain.map(withFrameMarked))));
    return { blocks: withHeadings(text), declared: NOTHING_DECLARED };
  }
  const { blocks, dates, author } = articleOf(plain);
  const authors = author === null ? [] : [author];
  return { blocks, declared: { ...NOTHING_DECLARED, ...dates, authors } };
}

function withFrameMarked(block: Block): Block {
  return block.kind === 'paragraph' && isAroundText(block.text)
    ? { ...block, kind: 'furniture' }
    : block;
}
