/** Reads a PDF into the document model. */
import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { Declared, Document, Warning } from '../../model/document.js';
import { CorruptFileError, LimitExceededError, NoTextError } from '../../model/errors.js';
import { checkBlocks, checkLimit, type Limits, limitsWith } from '../limits.js';
import { clean } from '../normalise.js';
import { blocksOf } from './blocks.js';
import { type PageContent, pageContent, type Run } from './content.js';
import { openPdf } from './engine.js';
import { untaggedPieces } from './geometry.js';
import { hasText, type Piece, piece } from './piece.js';
import { type TreeNode, taggedPieces } from './structure.js';

export interface PdfOptions {
  readonly password?: string | undefined;
  readonly limits?: Partial<Limits> | undefined;
}

/** A page whose tags name less than this share of its text is read by its geometry. */
const TAGGED_SHARE = 0.6;

/**
 * Reads a PDF. Throws `EncryptedPdfError`, `CorruptFileError`, `NoTextError` (a scan) or
 * `LimitExceededError`.
 */
export async function readPdf(bytes: Uint8Array, options: PdfOptions = {}): Promise<Document> {
  const limits = limitsWith(options.limits);
  const { document, close } = await openPdf(bytes, options.password);
  try {
    if (document.numPages < 1) throw new CorruptFileError('the PDF has no pages');
    checkLimit('pages', document.numPages, limits);
    const { pages, warnings } = await readPages(document, limits);
    const blocks = blocksOf(pages);
    if (!blocks.some((block) => block.kind !== 'furniture'))
      throw new NoTextError(document.numPages);
    checkBlocks(blocks, limits);
    return {
      format: 'pdf',
      pages: document.numPages,
      declared: await declaredBy(document),
      blocks,
      warnings,
    };
  } finally {
    await close().catch(() => undefined);
  }
}

interface Pages {
  readonly pages: Piece[][];
  readonly warnings: Warning[];
}

async function readPages(document: PDFDocumentProxy, limits: Limits): Promise<Pages> {
  const tables = { next: 0 };
  const pages: Piece[][] = [];
  const warnings: Warning[] = [];
  let length = 0;
  for (let number = 1; number <= document.numPages; number++) {
    try {
      const check = (more: number): void => checkLimit('textLength', length + more, limits);
      const { pieces, ink } = await readPage(document, number, tables, check);
      length += ink;
      pages.push(pieces);
    } catch (error) {
      if (error instanceof LimitExceededError) throw error;
      pages.push([]);
      warnings.push(unreadable(number, error));
    }
  }
  if (warnings.length === document.numPages)
    throw new CorruptFileError('no page of the PDF can be read');
  return { pages, warnings };
}

function unreadable(page: number, error: unknown): Warning {
  const why = error instanceof Error ? clean(error.message).slice(0, 120) : 'unknown fault';
  return { code: 'page-unreadable', message: `page ${page} could not be read: ${why}`, page };
}

async function readPage(
  document: PDFDocumentProxy,
  number: number,
  tables: { next: number },
  check: (length: number) => void,
): Promise<{ pieces: Piece[]; ink: number }> {
  const page = await document.getPage(number);
  const content = await pageContent(page, number, check);
  const tree = (await page.getStructTree().catch(() => null)) as TreeNode | null;
  page.cleanup();
  return { pieces: pagePieces(tree, content, tables), ink: content.ink };
}

/** The pieces of a page, by its tags where it has them, else by its geometry. */
export function pagePieces(
  tree: TreeNode | null,
  content: PageContent,
  tables: { next: number },
): Piece[] {
  const pieces = tree ? tagged(tree, content, tables) : untaggedPieces(content, tables);
  return [...pieces, ...furniture(content)];
}

/** The tree's pieces; what the tree does not name is read by its geometry and put after them. */
function tagged(tree: TreeNode, content: PageContent, tables: { next: number }): Piece[] {
  const pieces = taggedPieces(tree, content.marked, content.page, tables);
  let inTree = 0;
  for (const { runs, label } of pieces) inTree += inkOf(runs) + inkOf(label);
  if (content.ink === 0) return [];
  if (inTree < content.ink * TAGGED_SHARE) return untaggedPieces(content, tables);
  return hasText(content.loose)
    ? [...pieces, ...untaggedPieces({ ...content, marked: new Map() }, tables)]
    : pieces;
}

function inkOf(runs: readonly Run[]): number {
  let ink = 0;
  for (const run of runs) ink += run.text.length;
  return ink;
}

/** Artifacts are kept apart: running headers say which report a page is from. */
function furniture(content: PageContent): Piece[] {
  return hasText(content.artifacts) ? [piece('furniture', content.page, content.artifacts)] : [];
}

async function declaredBy(document: PDFDocumentProxy): Promise<Declared> {
  const info = await document
    .getMetadata()
    .then((metadata) => metadata.info as Record<string, unknown>)
    .catch(() => ({}) as Record<string, unknown>);
  const text = (value: unknown): string | null =>
    typeof value === 'string' && clean(value) !== '' ? clean(value) : null;
  const author = text(info.Author);
  return {
    title: text(info.Title),
    authors: author === null ? [] : [author],
    publisher: null,
    site: null,
    description: text(info.Subject),
    // A PDF's own dates are when the file was made, not when the letter was published.
    published: null,
    updated: null,
  };
}
