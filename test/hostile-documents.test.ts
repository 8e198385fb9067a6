/**
 * Documents that were made to do harm, each with its expected result. Where one hangs, the test's time limit fails it.
 */
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { OfstedParseError, parse } from '../src/index.js';
import { pdfOf, stream } from './pdf-of.js';

const SENTENCE = 'Leaders have made good progress since the last inspection.';
const CONTENT = `BT /F1 12 Tf 72 720 Td (${SENTENCE}) Tj ET`;

interface Parts {
  readonly catalog?: string;
  readonly pages?: string;
  readonly box?: string;
  readonly page?: string;
  readonly content?: string;
  readonly font?: string;
  readonly more?: readonly string[];
}

/** A PDF of one page. The objects in `more` get the numbers from 6. */
function onePage(parts: Parts): Uint8Array {
  const { box = '[0 0 612 792]', page = '', content = stream('', CONTENT), catalog = '' } = parts;
  const { pages = '/Kids [3 0 R] /Count 1', font = '/Subtype /Type1 /BaseFont /Helvetica' } = parts;
  const pdf = pdfOf([
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    `<< /Type /Pages ${pages} >>`,
    `<< /Type /Page /Parent 2 0 R /MediaBox ${box} /Contents 4 0 R
     /Resources << /Font << /F1 5 0 R >> /XObject << /X 6 0 R >> >> ${page} >>`,
    content,
    `<< /Type /Font ${font} >>`,
    ...(parts.more ?? []),
  ]);
  return Buffer.from(pdf, 'latin1');
}

const marked = (element: string, rest = ''): Parts => ({
  catalog: '/MarkInfo << /Marked true >> /StructTreeRoot 6 0 R',
  page: '/StructParents 0',
  content: stream('', `/P <</MCID 0>> BDC ${CONTENT} EMC`),
  more: [
    '<< /Type /StructTreeRoot /K 7 0 R /ParentTree << /Nums [0 [7 0 R]] >> >>',
    `<< /S /P /P 6 0 R /Pg 3 0 R ${element} >>`,
    rest === '' ? 'null' : rest,
  ],
});

const flated = (data: string): string => {
  const packed = deflateSync(data, { level: 9 }).toString('latin1');
  return stream('/Filter /FlateDecode', packed);
};

/** The text of the document, or the code of the error. */
async function outcomeOf(bytes: Uint8Array): Promise<string> {
  try {
    const { sections } = await parse(bytes);
    const texts = sections.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
    return texts.join(' ').includes(SENTENCE) ? 'read' : 'other text';
  } catch (error) {
    if (error instanceof OfstedParseError) return error.code;
    throw error;
  }
}

const PDFS: readonly [what: string, parts: Parts, outcome: string][] = [
  ['a page', {}, 'read'],
  ['a page wider than any number of steps', { box: '[-1e30 -1e30 1e30 1e30]' }, 'read'],
  ['a page without an area', { box: '[0 0 0 0]' }, 'read'],
  ['fewer pages than none', { pages: '/Kids [3 0 R] /Count -5' }, 'read'],
  ['a billion pages, of which one is there', { pages: '/Kids [3 0 R] /Count 1000000000' }, 'read'],
  ['page tree that holds itself', { pages: '/Kids [2 0 R 3 0 R] /Count 2' }, 'read'],
  ['an element that holds itself', marked('/K [7 0 R 0]'), 'read'],
  ['two elements that hold each other', marked('/K [8 0 R 0]', '<< /S /Div /K 7 0 R >>'), 'read'],
  ['an element that holds the root', marked('/K [6 0 R 0]'), 'read'],
  [
    'a form that draws itself',
    {
      content: stream('', `${CONTENT} /X Do`),
      more: [
        stream('/Type /XObject /Subtype /Form /Resources << /XObject << /X 6 0 R >> >>', '/X Do'),
      ],
    },
    'read',
  ],
  ['100,000 arrays in each other', { page: `/X ${'['.repeat(1e5)}${']'.repeat(1e5)}` }, 'read'],
  ['a stream as long as itself', { content: '<< /Length 4 0 R >>\nstream\n' }, 'no-text'],
  ['20 MB of blanks in 20 kB', { content: flated(`${' '.repeat(2e7)}${CONTENT}`) }, 'read'],
  [
    'a font that names itself',
    { font: '/Subtype /Type0 /Encoding /Identity-H /DescendantFonts [5 0 R]' },
    'no-text',
  ],
];

describe('hostile PDFs', () => {
  it.each(PDFS)(
    '%s',
    async (_, parts, outcome) => {
      expect(await outcomeOf(onePage(parts))).toBe(outcome);
    },
    60_000,
  );

  it('with 150,000 pieces of text in one element', async () => {
    const words = '(a) Tj 3 0 Td '.repeat(150_000);
    const content = flated(`/P <</MCID 0>> BDC ${CONTENT} BT /F1 9 Tf ${words} ET EMC`);
    expect(await outcomeOf(onePage({ ...marked('/K 0'), content }))).toBe('read');
  }, 60_000);
});

/** Texts for which an unbounded pattern would take quadratic time, or overflow the stack. */
describe('hostile text', () => {
  it.each(['A', 'A.', 'Aa-', 'a-', 'Aa ', "'", '“', '1 May ', 'the '])(
    '%j 100,000 times',
    async (piece) => {
      const text = `${SENTENCE}\n\n${piece.repeat(100_000)}`;
      expect(await outcomeOf(new TextEncoder().encode(text))).toBe('read');
    },
    120_000,
  );

  it('of one word that is chained three million times', async () => {
    const text = `${SENTENCE}\n\n${'a-'.repeat(3e6)}`;
    expect(await outcomeOf(new TextEncoder().encode(text))).toBe('read');
  }, 120_000);
});
