/** The boxes of findings: exactly the words of a finding are printed in them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Print } from '../src/model/document.js';
import type { Box, Finding } from '../src/model/report.js';
import { parse } from '../src/parse.js';
import { withDocument } from '../src/read/pdf/pdfium/document.js';
import { engine } from '../src/read/pdf/pdfium/engine.js';
import { boxesOf } from '../src/report/boxes.js';

/** A line of letters that are five points wide. */
function line(text: string, x: number, top: number, page = 1): Print {
  const lefts = Array.from(text, (_, i) => x + 5 * i);
  return { page, text, lefts, right: x + 5 * text.trimEnd().length, top, bottom: top + 12 };
}

describe('the boxes of part of a paragraph', () => {
  const box = (x: number, y: number, width: number, page = 1): Box => ({
    ...{ page, x, y, width, height: 12 },
  });
  const two = [line('Plans are clear. They', 70, 100), line('help.', 70, 114)];

  it.each<readonly [what: string, print: readonly Print[], text: string, part: string, Box[]]>([
    ['words in a line', two, 'Plans are clear. They help.', 'are clear.', [box(100, 100, 50)]],
    [
      'a sentence over two lines',
      two,
      'Plans are clear. They help.',
      'They help.',
      [box(155, 100, 20), box(70, 114, 25)],
    ],
    [
      'a word cut by a hyphen',
      [line('organi-', 70, 100), line('sation.', 70, 114)],
      'organisation.',
      'organisation.',
      [box(70, 100, 30), box(70, 114, 35)],
    ],
    ['text after its marker', [line('1. 1 plan', 70, 100)], '1 plan', '1 plan', [box(85, 100, 30)]],
    [
      'text around a footnote’s mark',
      [line('Plans', 70, 100), line('3', 95, 98), line(' help.', 100, 100)],
      'Plans help.',
      'Plans help.',
      [box(70, 100, 60)],
    ],
    [
      'a paragraph over two pages',
      [line('Plans', 70, 700), line('help.', 70, 60, 2)],
      'Plans help.',
      'Plans help.',
      [box(70, 700, 25), box(70, 60, 25, 2)],
    ],
    [
      'cells that stand far apart',
      [line('Overall', 70, 100), line('Good', 300, 100)],
      'Overall Good',
      'Overall Good',
      [box(70, 100, 35), box(300, 100, 20)],
    ],
    ['what is nowhere printed', [line('Plans', 70, 100)], 'Plans ±', '±', []],
  ])('%s', (_, print, text, part, boxes) => {
    const start = text.indexOf(part);
    expect(boxesOf({ text, print }, start, start + part.length)).toEqual(boxes);
  });
});

const FIXTURES = join(import.meta.dirname, '..', 'fixtures');
const DOCUMENTS = [
  'letters/monitoring-visit-2024/letter.tagged.pdf',
  'letters/monitoring-visit-2022/letter.untagged.pdf',
  'reports/ilacs-2025/report.tagged.pdf',
  'reports/sif-2017/report.tagged.pdf',
];

interface Drawn {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

/** The mark of a footnote is lower than this share of its line. It is no word of a finding. */
const NOTE_MARK = 0.75;

/** The characters of each page, with the middle of each box from the top left corner. */
async function charactersOf(bytes: Uint8Array): Promise<readonly Drawn[][]> {
  return withDocument(await engine(), bytes, undefined, (document) =>
    Array.from({ length: document.pageCount }, (_, index) =>
      document.page(index, (page) => {
        const drawn: Drawn[] = [];
        const keep = { begin: () => {} };
        page.characters(keep.begin, (c) => {
          const text = String.fromCodePoint(c.code);
          const y = page.height - (c.top + c.bottom) / 2;
          const place = { x: (c.left + c.right) / 2, y, height: c.top - c.bottom };
          if (c.object) drawn.push({ text, ...place });
        });
        return drawn;
      }),
    ),
  );
}

/** The characters that are printed inside boxes, without spaces, hyphens and marks of footnotes. */
function wordsIn(boxes: readonly Box[], pages: readonly (readonly Drawn[])[]): string {
  const within = ({ page, x, y, width, height }: Box): string =>
    (pages[page - 1] ?? [])
      .filter((c) => c.x > x && c.x < x + width && c.y > y && c.y < y + height)
      .filter((c) => c.height > NOTE_MARK * height)
      .map(({ text }) => text)
      .join('');
  return plain(boxes.map(within).join(''));
}

const plain = (text: string): string => text.replace(/[\s\u00AD-]/g, '');

describe('in whole documents', () => {
  it.each(DOCUMENTS)('%s: the words in the boxes are the findings’', async (name) => {
    const bytes = readFileSync(join(FIXTURES, name));
    const report = await parse(bytes);
    const pages = await charactersOf(bytes);
    const findings: Finding[] = [...report.strengths, ...report.areasForImprovement];
    expect(findings.length).toBeGreaterThan(3);
    for (const { text, location, context } of findings) {
      expect(wordsIn(location.boxes, pages)).toBe(plain(text));
      expect(location.boxes[0]?.page).toBeGreaterThanOrEqual(location.page ?? 0);
      for (const c of context) expect(wordsIn(c.location.boxes, pages)).toBe(plain(c.text));
    }
  });

  it('web pages and text have none', async () => {
    const report = await parse(join(FIXTURES, 'letters/monitoring-visit-2024/letter.txt'));
    expect(report.strengths.flatMap(({ location }) => location.boxes)).toEqual([]);
  });
});
