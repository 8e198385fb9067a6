/** Text files: bytes to the document model. */
import type { Block, Declared, Document, Warning } from '../../model/document.js';
import { EmptyInputError } from '../../model/errors.js';
import { withoutContents } from '../contents.js';
import { decode } from '../decode.js';
import { formatMismatch } from '../detect.js';
import { isAroundLetter, isLetter } from '../letter.js';
import { checkBlocks, checkLimit, type Limits, limitsWith } from '../limits.js';
import { articleOf } from './article.js';
import { blocksOfGroups } from './blocks.js';
import { withHeadings } from './headings.js';
import { linesOf } from './lines.js';
import { withNotes } from './notes.js';
import { groupsOf } from './paragraphs.js';
import { withGradeRows } from './rows.js';

/** How to read. */
export interface ReadTextOptions {
  /** The file's name, for a warning where it says that the file is something else. */
  readonly name?: string;
  readonly limits?: Partial<Limits>;
}

const NOTHING_DECLARED: Declared = {
  title: null,
  authors: [],
  publisher: null,
  site: null,
  description: null,
  published: null,
  updated: null,
};

/**
 * The text as blocks: a letter's or report's paragraphs, bullets and headings, or an article
 * without the adverts and links that were saved with it. Throws `LimitExceededError`, and
 * `EmptyInputError` where there is nothing to read.
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
  const warnings = [formatMismatch(options.name, 'text'), brokenCharacters(decoded.replaced)];
  return {
    format: 'text',
    pages: null,
    declared,
    blocks,
    warnings: warnings.filter((w) => w !== null),
  };
}

function understood(plain: readonly Block[]): { blocks: readonly Block[]; declared: Declared } {
  if (isLetter(plain.map((block) => block.text))) {
    const text = withNotes(withoutContents(withGradeRows(plain.map(letterBlock))));
    return { blocks: withHeadings(text), declared: NOTHING_DECLARED };
  }
  const { blocks, dates, author } = articleOf(plain);
  const authors = author === null ? [] : [author];
  return { blocks, declared: { ...NOTHING_DECLARED, ...dates, authors } };
}

function letterBlock(block: Block): Block {
  return block.kind === 'paragraph' && isAroundLetter(block.text)
    ? { ...block, kind: 'furniture' }
    : block;
}

function brokenCharacters(count: number): Warning | null {
  if (count === 0) return null;
  const message = `${count} character${count === 1 ? '' : 's'} could not be decoded and stand as \uFFFD`;
  return { code: 'broken-characters', message, page: null };
}
