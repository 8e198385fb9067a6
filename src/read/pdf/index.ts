/** Reads a PDF into the document model. */
import type { Declared, Document, Warning } from '../../model/document.js';
import { CorruptFileError, NoTextError } from '../../model/errors.js';
import { NOTHING_DECLARED } from '../declared.js';
import { checkBlocks, checkLimit, type Limits, limitsWith } from '../limits.js';
import { clean } from '../normalise.js';
import { blocksOf } from './blocks.js';
import { type PageContent, pageContent, type Run } from './content.js';
import { untaggedPieces } from './geometry.js';
import { orphansOf, withOrphans, withoutStrayLabels } from './orphans.js';
import { DAMAGED, PageError, type PdfiumDocument, withDocument } from './pdfium/document.js';
import { type Engine, EngineError, engine } from './pdfium/engine.js';
import { hasText, type Piece, piece } from './piece.js';
import { taggedPieces } from './structure.js';
import { setInLines } from './text.js';
import type { TreeElement } from './tree.js';

export { NoSuchPageError, type PageImage, renderPage, renderPages } from './image.js';

export interface PdfOptions {
  readonly password?: string | undefined;
  readonly limits?: Partial<Limits> | undefined;
}

/** Where the tags of a page name less than this share of its text, the page is read by its geometry. */
const TAGGED_SHARE = 0.6;

/**
 * Reads a PDF.
 *
 * @throws EncryptedPdfError
 * @throws CorruptFileError
 * @throws NoTextError for a scan
 * @throws LimitExceededError
 */
export async function readPdf(bytes: Uint8Array, options: PdfOptions = {}): Promise<Document> {
  const limits = limitsWith(options.limits);
  const pdfium = await engine();
  try {
    return readWith(pdfium, bytes, options.password, limits);
  } catch (error) {
    if (!leavesHope(error)) throw asTyped(error);
    const document = await readAgain(bytes, options.password, limits);
    if (document === null) throw asTyped(error);
    return document;
  }
}

/** Whether another reader may be able to read what PDFium could not. */
function leavesHope(error: unknown): boolean {
  const typed = error instanceof CorruptFileError || error instanceof NoTextError;
  return typed || error instanceof EngineError;
}

function asTyped(error: unknown): unknown {
  return error instanceof EngineError ? new CorruptFileError(DAMAGED, { cause: error }) : error;
}

function readWith(
  pdfium: Engine,
  bytes: Uint8Array,
  password: string | undefined,
  limits: Limits,
): Document {
  const { pages, warnings, declared } = withDocument(pdfium, bytes, password, (document) => {
    if (document.pageCount < 1) throw new CorruptFileError('the PDF has no pages');
    checkLimit('pages', document.pageCount, limits);
    return { ...readPages(document, limits), declared: declaredBy(document) };
  });
  const blocks = blocksOf(pages);
  if (!blocks.some((block) => block.kind !== 'furniture')) throw new NoTextError(pages.length);
  checkBlocks(blocks, limits);
  return { format: 'pdf', pages: pages.length, declared, blocks, warnings };
}

/** The document as the second reader reads it; `null` where it finds no text either. */
async function readAgain(
  bytes: Uint8Array,
  password: string | undefined,
  limits: Limits,
): Promise<Document | null> {
  const { textOfPages } = await import('./second-reader.js');
  const texts = await textOfPages(bytes, password).catch(() => []);
  checkLimit('pages', texts.length, limits);
  const blocks = (await import('../text/index.js')).blocksOfPages(texts);
  if (!blocks.some((block) => block.kind !== 'furniture')) return null;
  checkBlocks(blocks, limits);
  const warnings = [PLAIN_TEXT];
  return { format: 'pdf', pages: texts.length, declared: NOTHING_DECLARED, blocks, warnings };
}

const PLAIN_TEXT: Warning = {
  code: 'plain-text-only',
  message: 'the PDF is damaged: its words could be read, but not how they are set',
  page: null,
};

interface Pages {
  readonly pages: Piece[][];
  readonly warnings: Warning[];
}

function readPages(document: PdfiumDocument, limits: Limits): Pages {
  const tables = { next: 0 };
  const pages: Piece[][] = [];
  const warnings: Warning[] = [];
  const unreadable = new Set<number>();
  let length = 0;
  for (let number = 1; number <= document.pageCount; number++) {
    try {
      const check = (more: number): void => checkLimit('textLength', length + more, limits);
      const { pieces, ink, longest } = readPage(document, number, tables, check);
      length += ink;
      if (longest >= MAY_BE_CUT) warnings.push(cut(number));
      pages.push(pieces);
    } catch (error) {
      if (!(error instanceof PageError)) throw error;
      pages.push([]);
      unreadable.add(number);
    }
  }
  if (unreadable.size === document.pageCount)
    throw new CorruptFileError('no page of the PDF can be read');
  return { pages, warnings: [...warnings, ...withoutText(unreadable)] };
}

/**
 * PDFium reads only the first 32,767 bytes of a string, and a character may have two bytes. A string this long may
 * have been cut. Programs that set pages draw at most a line with one command.
 */
const MAY_BE_CUT = 16_383;

function cut(page: number): Warning {
  const message = `page ${page} draws so much text in one go that its end may be missing`;
  return { code: 'text-cut', message, page };
}

/**
 * One warning for each row of pages without text. There is not one for each page, because a damaged file may claim to
 * have thousands.
 */
function withoutText(pages: ReadonlySet<number>): Warning[] {
  const firsts = [...pages].filter((page) => !pages.has(page - 1));
  const lasts = [...pages].filter((page) => !pages.has(page + 1));
  return firsts.map((first, i) => {
    const last = lasts[i] ?? first;
    const which = first === last ? `page ${first}` : `pages ${first} to ${last}`;
    return { code: 'page-unreadable', message: `${which} could not be read`, page: first };
  });
}

function readPage(
  document: PdfiumDocument,
  number: number,
  tables: { next: number },
  check: (length: number) => void,
): { pieces: Piece[]; ink: number; longest: number } {
  return document.page(number - 1, (page) => {
    const content = pageContent(page, number, check);
    const { ink, longest } = content;
    return { pieces: pagePieces(page.tree(), content, tables), ink, longest };
  });
}

/** The pieces of a page: by its tags where it has them, otherwise by its geometry. */
export function pagePieces(
  tree: TreeElement | null,
  content: PageContent,
  tables: { next: number },
): Piece[] {
  const pieces = tree ? tagged(tree, content, tables) : untaggedPieces(content, tables);
  return [...pieces, ...furniture(content)];
}

/**
 * The pieces of the structure tree. Text that the tree does not name is put into its line; where there is no such
 * line, it is read by its geometry and put after the pieces.
 */
function tagged(tree: TreeElement, content: PageContent, tables: { next: number }): Piece[] {
  const named = taggedPieces(tree, content.marked, content.page, tables);
  let inTree = 0;
  for (const { runs, label } of named) inTree += inkOf(runs) + inkOf(label);
  if (content.ink === 0) return [];
  if (inTree < content.ink * TAGGED_SHARE) return untaggedPieces(content, tables);
  const orphans = orphansOf(tree, content.marked);
  const { pieces, left } = withOrphans(withoutStrayLabels(named), orphans);
  const loose = [...content.loose, ...left];
  return hasText(loose)
    ? [...pieces, ...untaggedPieces({ ...content, loose, marked: new Map() }, tables)]
    : [...pieces];
}

function inkOf(runs: readonly Run[]): number {
  let ink = 0;
  for (const run of runs) ink += run.text.length;
  return ink;
}

/**
 * The artifacts of a page. They are kept as furniture, because running headers say which report a page belongs to.
 */
function furniture(content: PageContent): Piece[] {
  if (!hasText(content.artifacts)) return [];
  return [piece('furniture', content.page, setInLines(content.artifacts))];
}

function declaredBy(document: PdfiumDocument): Declared {
  const text = (tag: string): string | null => clean(document.fact(tag)) || null;
  const author = text('Author');
  // The dates in a PDF's information say when the file was made, and not when the letter was published.
  return {
    ...NOTHING_DECLARED,
    title: text('Title'),
    authors: author === null ? [] : [author],
    description: text('Subject'),
  };
}
