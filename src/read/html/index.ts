/** Web pages: bytes to the document model. This module loads the HTML libraries, so import it lazily. */
import { load } from 'cheerio/slim';
import type { Document } from '../../model/document.js';
import { declaredCharset, decode } from '../decode.js';
import { furnitureName } from '../furniture.js';
import { checkBlocks, checkLimit, type Limits, limitsWith } from '../limits.js';
import { articleMarkup } from './article.js';
import { blocksOf } from './blocks.js';
import { declaredOf } from './metadata.js';
import { prune } from './prune.js';
import { parseTree } from './tree.js';

/** How to read. */
export interface ReadHtmlOptions {
  readonly limits?: Partial<Limits>;
}

/** The page as blocks: its article where it has one, else all its main text. */
export function readHtml(bytes: Uint8Array, options: ReadHtmlOptions = {}): Document {
  const limits = limitsWith(options.limits);
  checkLimit('inputBytes', bytes.byteLength, limits);
  const { text } = decode(bytes, declaredCharset(bytes));
  const tree = parseTree(text, limits);
  const $ = load(tree);
  const declared = declaredOf($);
  if (!process.env.NOPRUNE) prune($);
  const markup = articleMarkup(tree);
  const blocks = markup === null ? [] : blocksOf(parseTree(markup, limits)).map((d) => d.block).map((b) => process.env.NOPHRASE || furnitureName(b.text) === null ? b : { ...b, kind: 'furniture' as const });
  checkBlocks(blocks, limits);
  return { format: 'html', pages: null, declared, blocks, warnings: [] };
}
