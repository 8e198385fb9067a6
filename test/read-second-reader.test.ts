/** The second reader of PDFs, pdf-parse. It reads the same words as PDFium, and is used where PDFium finds none. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { cases } from '../fixtures/maker/all.js';
import { ROOT } from '../scripts/bundle.js';
import type { Block } from '../src/model/document.js';
import { CorruptFileError } from '../src/model/errors.js';
import { read } from '../src/read/index.js';
import { PdfiumDocument } from '../src/read/pdf/pdfium/document.js';
import { type Engine, engine } from '../src/read/pdf/pdfium/engine.js';
import { textOfPages } from '../src/read/pdf/second-reader.js';
import { pageWith, stream } from './pdf-of.js';

const REPORTS = join(ROOT, '..', 'shared', 'corpus', 'reports');
const SAMPLE = 10;

/**
 * Counts each letter of a text. The two readers divide words and lines in different ways, and the first leaves out the
 * numbers of footnotes. But neither may lose or add a letter.
 */
function letters(text: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const letter of text.normalize('NFKC').match(/\p{L}/gu) ?? [])
    counts[letter] = (counts[letter] ?? 0) + 1;
  return counts;
}

function textOf(blocks: readonly Block[]): string {
  return blocks.map(({ marker, text }) => `${marker ?? ''} ${text}`).join('\n');
}

async function lettersOf(path: string): Promise<Record<string, number>> {
  const { blocks } = await read(readFileSync(path), { name: path });
  return letters(textOf(blocks));
}

async function expectSame(path: string): Promise<Record<string, number>> {
  const found = await lettersOf(path);
  const second = await textOfPages(readFileSync(path));
  expect(found).toEqual(letters(second.join('\n')));
  return found;
}

describe('two readers find the same letters', () => {
  const fixtures = cases().map(({ folder, stem }) => join(folder, stem));
  it.each(fixtures)('%s', async (stem) => {
    const words = await expectSame(`${stem}.untagged.pdf`);
    // The second reader ignores tags, and both files draw the same. So the first alone reads the tagged one.
    expect(await lettersOf(`${stem}.tagged.pdf`)).toEqual(words);
  });
});

/** Ten reports, spread evenly over the sorted names, which begin with kind and year. */
function sample(): readonly string[] {
  const names = readdirSync(REPORTS).filter((name) => name.endsWith('.pdf'));
  const step = Math.floor(names.length / SAMPLE);
  return names.filter((_, i) => i % step === 3).slice(0, SAMPLE);
}

describe.runIf(existsSync(REPORTS))(
  'two readers find the same letters in real reports (needs ../shared/corpus/reports)',
  () => {
    it.each(existsSync(REPORTS) ? sample() : [])('%s', async (name) => {
      await expectSame(join(REPORTS, name));
    });
  },
);

describe('where PDFium gives up on a document', () => {
  const LETTER = join(ROOT, 'fixtures', 'letters', 'monitoring-visit-2024', 'letter.tagged.pdf');

  /** Makes PDFium stop at the next page, as a fault in it would. */
  async function faultAhead(): Promise<Engine> {
    const current = await engine();
    const end = () => {
      throw new WebAssembly.RuntimeError('unreachable');
    };
    const page = vi.spyOn(PdfiumDocument.prototype, 'page');
    page.mockImplementationOnce(() => current.attempt(end));
    return current;
  }

  it('its words are read by the second reader, and the next document by a new instance', async () => {
    const whole = await read(readFileSync(LETTER), { name: 'letter.pdf' });
    const faulty = await faultAhead();
    const document = await read(readFileSync(LETTER), { name: 'letter.pdf' });
    expect(document.warnings).toMatchObject([{ code: 'plain-text-only' }]);
    expect(document.pages).toBe(whole.pages);
    const [words, all] = [document, whole].map(({ blocks }) => letters(textOf(blocks)));
    expect(words).toEqual(all);
    expect(faulty.usable).toBe(false);
    expect(await engine()).not.toBe(faulty);
    expect(await read(readFileSync(LETTER), { name: 'letter.pdf' })).toEqual(whole);
  });

  it('a document that the second reader cannot read either ends in a typed error', async () => {
    await faultAhead();
    const empty = Buffer.from(pageWith(stream('', '')), 'latin1');
    await expect(read(empty, { name: 'empty.pdf' })).rejects.toBeInstanceOf(CorruptFileError);
  });
});

describe('a page whose text is drawn by one operator', () => {
  const drawn = (length: number) => {
    const content = `BT /F1 0.1 Tf 72 720 Td (${'a'.repeat(length)}) Tj ET`;
    return read(Buffer.from(pageWith(stream('', content)), 'latin1'), { name: 'long.pdf' });
  };

  it('is read whole up to the length at which PDFium cuts it off', async () => {
    const { blocks, warnings } = await drawn(16_000);
    expect(blocks[0]?.text).toHaveLength(16_000);
    expect(warnings).toEqual([]);
  });

  it('has a warning where the text is longer', async () => {
    const { blocks, warnings } = await drawn(40_000);
    expect(blocks[0]?.text.length).toBeLessThan(40_000);
    expect(warnings).toMatchObject([{ code: 'text-cut', page: 1 }]);
  });
});

it('pages that cannot be read have one warning for each run of them', async () => {
  const content = `BT /F1 12 Tf 72 720 Td (Leaders have made good progress.) Tj ET`;
  const pdf = pageWith(stream('', content)).replace('/Count 1', '/Count 900');
  const { warnings } = await read(Buffer.from(pdf, 'latin1'), { name: 'many.pdf' });
  expect(warnings).toEqual([
    { code: 'page-unreadable', message: 'pages 2 to 900 could not be read', page: 2 },
  ]);
});
