/**
 * Reads web pages into the document model. This module loads the HTML libraries, so it should be imported only where
 * it is needed.
 */
import { load } from 'cheerio/slim';
import type { Document as Tree } from 'domhandler';
import type { Block, Declared, Document } from '../../model/document.js';
import { CorruptFileError } from '../../model/errors.js';
import { printedAuthor } from '../bylines.js';
import { withoutContents } from '../contents.js';
import { printedDate } from '../date-lines.js';
import { brokenCharacters, declaredCharset, decode } from '../decode.js';
import { checkBlocks, checkLimit, type Limits, limitsWith } from '../limits.js';
import { isAroundText, isKeptWhole } from '../whole-text.js';
import { blocksOf, type Draft } from './blocks.js';
import { withCaptions } from './captions.js';
import { isSentence, judge, sameWords, standfirstBlock, withBoldHeadings } from './judge.js';
import { declaredOf } from './metadata.js';
import { type Page, pageOfArchive } from './mhtml.js';
import { pruneElements, pruneNamed, prunePageFrame } from './prune.js';
import { articleOf, orderOf } from './readability.js';
import { standfirstOf, titleOf } from './title.js';
import { parseTree } from './tree.js';

/** How to read. */
export interface ReadHtmlOptions {
  readonly limits?: Partial<Limits>;
  /** Whether the bytes are a web archive, from which the page must be taken out first. */
  readonly mhtml?: boolean;
}

/**
 * Reads a page as blocks. Where the page is an article, these are the blocks of the article. Where it is a letter or
 * a report, or where no article is found in it, they are all blocks of its main text. Adverts, links to other stories
 * and the like become blocks of kind `furniture`, or are left out.
 *
 * @throws LimitExceededError
 * @throws CorruptFileError for an archive without a page
 */
export function readHtml(bytes: Uint8Array, options: ReadHtmlOptions = {}): Document {
  const limits = limitsWith(options.limits);
  checkLimit('inputBytes', bytes.byteLength, limits);
  const page = options.mhtml ? archivedPage(bytes) : { bytes, charset: null };
  const decoded = decode(page.bytes, page.charset ?? declaredCharset(page.bytes));
  const tree = parseTree(decoded.text, limits);
  const $ = load(tree);
  const head = declaredOf($);
  pruneElements($);
  const whole = blocksOf(tree);
  checkBlocks(
    whole.map((draft) => draft.block),
    limits,
  );
  const declared = withPrinted(head, whole);
  const blocks = bodyOf(tree, whole, declared, limits);
  checkBlocks(blocks, limits);
  return {
    format: 'html',
    pages: null,
    declared,
    blocks,
    warnings: brokenCharacters(decoded.replaced),
  };
}

/** Adds what the head does not declare but a line of the page prints: "Published 7 March 2025", "By Ann Hill". */
function withPrinted(head: Declared, drafts: readonly Draft[]): Declared {
  const lines = drafts.filter((draft) => draft.linked < 0.5).map((draft) => draft.block.text);
  const dates = lines.flatMap((line) => printedDate(line) ?? []);
  const author = lines.map(printedAuthor).find((name) => name !== null) ?? null;
  return {
    ...head,
    authors: head.authors.length === 0 && author !== null ? [author] : head.authors,
    published: head.published ?? dates.find((d) => d.published !== null)?.published ?? null,
    updated: head.updated ?? dates.find((d) => d.updated !== null)?.updated ?? null,
  };
}

function archivedPage(bytes: Uint8Array): Page {
  const page = pageOfArchive(bytes);
  if (page === null) throw new CorruptFileError('the web archive holds no page');
  return page;
}

function bodyOf(
  tree: Tree,
  whole: readonly Draft[],
  declared: Declared,
  limits: Limits,
): readonly Block[] {
  if (isKeptWhole(whole.map((draft) => draft.block.text))) {
    prunePageFrame(load(tree));
    return withoutContents(
      withBoldHeadings(blocksOf(tree)).map((draft) => withFrameMarked(draft.block)),
    );
  }
  const article = articleOf(tree, limits);
  const $ = load(tree);
  const title = titleOf($, declared);
  pruneNamed(article === null ? $ : load(article.tree));
  const own = blocksOf(article === null ? tree : article.tree);
  const drafts = withCaptions(own, whole, title?.order ?? 0);
  const standfirst = title === null ? null : standfirstOf($, title, bodyOrderOf(drafts));
  const frame = { declared, title: title?.text ?? null, titleOrder: title?.order ?? 0, standfirst };
  const body = withBoldHeadings(judge(drafts, frame)).map((draft) => draft.block);
  return [...titleBlock(frame.title), ...withStandfirst(body, standfirst)];
}

/** Where the first sentence of the body stands in the page. */
function bodyOrderOf(drafts: readonly Draft[]): number {
  const first = drafts.find(isSentence);
  return first === undefined ? 0 : orderOf(first.element);
}

/** Puts the standfirst before the body, where Readability left it out. */
function withStandfirst(body: readonly Block[], standfirst: string | null): readonly Block[] {
  const present = body.some((b) => b.standfirst || sameWords(b.text, standfirst ?? ''));
  return standfirst === null || present ? body : [standfirstBlock(standfirst), ...body];
}

function withFrameMarked(block: Block): Block {
  if (block.kind === 'table-row' || !isAroundText(block.text)) return block;
  return { ...block, kind: 'furniture', level: 0, declared: false };
}

function titleBlock(text: string | null): Block[] {
  if (text === null) return [];
  const place = { page: null, marker: null, cells: null, table: null, font: null };
  return [{ ...place, kind: 'heading', text, level: 1, declared: true }];
}
