/** PDF.js as it is bundled: which fonts it prepares, and that the text is that of PDF.js as published. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PDFDocumentProxy, PDFWorker } from 'pdfjs-dist';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../scripts/bundle.js';
import { textOnly } from '../scripts/text-only.js';
import { linkedPorts, type Port } from '../src/read/pdf/ports.js';
import { pdfOf, stream } from './pdf-of.js';

const WORKER = join(ROOT, 'node_modules/pdfjs-dist/legacy/build/pdf.worker.min.mjs');
const published = readFileSync(WORKER, 'utf8');

interface WorkerPart {
  readonly WorkerMessageHandler: { initializeFromPort(port: Port): void };
}
interface Pdfjs {
  readonly PDFWorker: { create(options: { port: Port; verbosity: number }): PDFWorker };
  getDocument(options: object): { readonly promise: Promise<PDFDocumentProxy> };
}

const folder = mkdtempSync(join(tmpdir(), 'text-only '));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The fonts that were prepared for drawing since the list was emptied: by the instrumented worker parts. */
const prepared: string[] = [];
let pdfjs: Pdfjs;
let parts: Record<'published' | 'bundled', WorkerPart>;

async function instrumented(name: string, code: string): Promise<WorkerPart> {
  const counted = code.replace(
    /checkAndRepair\((\w+),\w+,\w+\)\{/,
    '$&globalThis.ofstedPrepared.push($1);',
  );
  expect(counted).not.toBe(code);
  const path = join(folder, `${name}.mjs`);
  writeFileSync(path, counted);
  return (await import(pathToFileURL(path).href)) as WorkerPart;
}

beforeAll(async () => {
  Object.assign(globalThis, { ofstedPrepared: prepared });
  pdfjs = (await import('pdfjs-dist/legacy/build/pdf.mjs')) as unknown as Pdfjs;
  parts = {
    published: await instrumented('published', published),
    bundled: await instrumented('bundled', textOnly(published)),
  };
});

async function readWith(part: WorkerPart, pdf: string): Promise<{ text: string; fonts: string[] }> {
  prepared.length = 0;
  const [main, other] = linkedPorts();
  const worker = pdfjs.PDFWorker.create({ port: main, verbosity: 0 });
  part.WorkerMessageHandler.initializeFromPort(other);
  const data = new Uint8Array(Buffer.from(pdf, 'latin1'));
  const document = await pdfjs.getDocument({ data, worker, verbosity: 0 }).promise;
  const { items } = await (await document.getPage(1)).getTextContent();
  await document.destroy();
  const text = items.map((item) => ('str' in item ? item.str : '')).join('');
  return { text, fonts: [...prepared] };
}

/** A page that draws the codes 41 and 42 in a font; the objects from 7 on are the font's own. */
function pageIn(font: string, codes: string, objects: readonly string[]): string {
  return pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>',
    stream('', `BT /F 12 Tf 20 100 Td <${codes}> Tj ET`),
    font,
    '<< /Type /FontDescriptor /FontName /Ashmere /Flags 32 /FontBBox [0 0 900 900] /Ascent 800 /Descent -200 /FontFile2 7 0 R >>',
    ...objects,
  ]);
}

const PROGRAM = stream('', 'this is no font that could be prepared');
const EMPTY = stream('', '');
/** Says that 41 is "Q" and 42 is "R". */
const MAP = stream(
  '',
  'begincmap 1 begincodespacerange <00> <FF> endcodespacerange 2 beginbfchar <41> <0051> <42> <0052> endbfchar endcmap',
);
const WIDE_MAP = stream(
  '',
  'begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0041> <0042> <0051> endbfrange endcmap',
);

function simple(entries: string, program = PROGRAM): string {
  const widths = '/FirstChar 65 /LastChar 66 /Widths [600 600] /FontDescriptor 6 0 R';
  const font = `<< /Type /Font /Subtype /TrueType /BaseFont /Ashmere ${widths} ${entries} >>`;
  return pageIn(font, '4142', [program, MAP]);
}

function composite(entries: string): string {
  const font = `<< /Type /Font /Subtype /Type0 /BaseFont /Ashmere /Encoding /Identity-H /DescendantFonts [9 0 R] ${entries} >>`;
  const info = '/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>';
  const descendant = `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Ashmere ${info} /FontDescriptor 6 0 R /DW 600 >>`;
  return pageIn(font, '00410042', [PROGRAM, WIDE_MAP, descendant]);
}

describe('a font', () => {
  it.each<readonly [what: string, pdf: string, text: string, isPrepared: boolean]>([
    ['with a map to Unicode', simple('/ToUnicode 8 0 R'), 'QR', false],
    ['in a named encoding', simple('/Encoding /WinAnsiEncoding'), 'AB', false],
    [
      'in a named encoding, with differences',
      simple('/Encoding << /BaseEncoding /WinAnsiEncoding /Differences [66 /eacute] >>'),
      'Aé',
      false,
    ],
    ['of no bytes, in a named encoding', simple('/Encoding /WinAnsiEncoding', EMPTY), 'AB', false],
    ['of two-byte codes with a map to Unicode', composite('/ToUnicode 8 0 R'), 'QR', false],
    [
      'with differences from its own encoding',
      simple('/Encoding << /Differences [66 /eacute] >>'),
      'Aé',
      true,
    ],
    ['that says nothing of its codes', simple(''), 'AB', true],
    ['of two-byte codes without a map', composite(''), 'AB', true],
  ])('%s', async (_, pdf, text, isPrepared) => {
    const bundled = await readWith(parts.bundled, pdf);
    expect(bundled).toEqual({ text, fonts: isPrepared ? ['Ashmere'] : [] });
    const { text: asPublished } = await readWith(parts.published, pdf);
    expect(asPublished).toBe(text);
  });

  it('in a named encoding is prepared by PDF.js as published', async () => {
    const { fonts } = await readWith(parts.published, simple('/Encoding /WinAnsiEncoding'));
    expect(fonts).toEqual(['Ashmere']);
  });
});

describe('the changes', () => {
  it('fit PDF.js once: of another version they are refused, not left out', () => {
    expect(() => textOnly(textOnly(published))).toThrow('PDF.js');
    expect(() => textOnly('export {}')).toThrow('0 places');
  });
});
