/**
 * The parts of PDF reading, each on values: markers, lines, headings, page breaks. `fixtures.test.ts` reads whole
 * files.
 */
import { describe, expect, it } from 'vitest';
import { joinLines } from '../src/read/hyphens.js';
import { stripInvisible } from '../src/read/normalise.js';
import { blocksOf } from '../src/read/pdf/blocks.js';
import { pageContent, type Run } from '../src/read/pdf/content.js';
import { takeMarker } from '../src/read/pdf/markers.js';
import { markFootnotes } from '../src/read/pdf/notes.js';
import { joinPages, markFurniture } from '../src/read/pdf/pages.js';
import type { Character, TextObject } from '../src/read/pdf/pdfium/characters.js';
import type { PdfiumPage } from '../src/read/pdf/pdfium/page.js';
import { piece } from '../src/read/pdf/piece.js';
import { taggedPieces } from '../src/read/pdf/structure.js';
import { rawText } from '../src/read/pdf/text.js';
import type { TreeElement, TreeNode } from '../src/read/pdf/tree.js';
import { wordsOf } from '../src/read/words.js';

function run(text: string, rest: Partial<Run> = {}): Run {
  const set = { text, eol: false, font: 'body', size: 12, x: 70, y: 700, width: 100 };
  return { ...set, page: 1, lefts: [], top: 0, bottom: 0, ...rest };
}

describe('markers', () => {
  it.each([
    ['◼ The plans', false, '◼', 'The plans', 'U+25FC'],
    ['\uF06E The plans', false, '\uF06E', 'The plans', 'private use, no symbol font needed'],
    ['\uF0A7The plans', false, '\uF0A7', 'The plans', 'no space after the glyph'],
    ['− reduce delay', true, '−', 'reduce delay', 'a minus sign'],
    ['12. Children are seen', false, '12.', 'Children are seen', 'a numbered paragraph'],
    ['(a) the plans', true, '(a)', 'the plans', 'lettered, in a list'],
    ['o the plans', true, 'o', 'the plans', 'the letter o, in a list'],
  ])('%j in a list: %s → %j', (text, inList, marker, rest) => {
    expect(takeMarker(text, inList)).toMatchObject({ marker, text: rest });
  });

  it.each([
    ['2016 was a year of change', 'a year is no number of a paragraph'],
    ['o dear', 'outside a list the letter o is a word'],
    ['3.5 per cent of children', 'a decimal'],
    ['-ellen', 'a hyphen before a word'],
  ])('%j has none (%s)', (text) => {
    expect(takeMarker(text, false)).toBeNull();
  });
});

describe('lines into one text', () => {
  it.each([
    ['long-\nterm plans', [], 'long-term plans', 'a printed hyphen stays'],
    ['organi-\nsation', ['the organisation'], 'organisation', 'the document knows the whole word'],
    ['Indepen-\ndent reviews', [], 'Independent reviews', 'neither half is a word'],
    ['guar-\ndianship', [], 'guardianship', 'the end of a word'],
    ['long-\nstanding', ['longstanding, long'], 'long-standing', 'printed both ways'],
    ['re-\ninvestment', ['reinvestment'], 're-investment', 'printed both ways'],
    ['hot-\nspots', ['hotspots'], 'hot-spots', 'the first half may be a word'],
    ['infor-\nmed', ['informed'], 'informed', 'the first half is none'],
    ['child-\nren', ['children, child'], 'children', 'a short end after a word'],
    ['self-\nassessment', [], 'self-assessment', 'the first half makes compounds'],
    ['longer-\nduration plans', [], 'longer-duration plans', 'the second half may be a word'],
    ['inter\u00AD\nviews', [], 'interviews', 'a soft hyphen at a line end'],
    ['long-\nstanding', ['longstanding long standing'], 'long-standing', 'its halves are words'],
    ['short-\nand long-term', [], 'short- and long-term', 'a suspended hyphen'],
    ['Jenny -ellen Roe', [], 'Jenny-ellen Roe', 'a name cut by a space'],
    ['partnership- wide', [], 'partnership-wide', 'a word cut by a space'],
    ['pre- and post-natal', [], 'pre- and post-natal', 'a suspended hyphen in a line'],
    ['and/\nor', [], 'and/or', 'a slash at a line end'],
    ['soft\u00ADly', [], 'softly', 'a soft hyphen'],
    ['e\uFB03cient', [], 'efficient', 'a ligature'],
  ])('%j with %j → %j (%s)', (raw, known, expected) => {
    expect(joinLines(stripInvisible(raw), wordsOf([raw, ...known]))).toBe(expected);
  });

  it('finds the same words of a document, however many are asked for', () => {
    const names = Array.from({ length: 80 }, (_, i) => `w${'x'.repeat(i)}`);
    const words = wordsOf(
      names.map((name) => `One ${name.toUpperCase()}y, pre-${name} and in-\nter`),
    );
    for (const name of names) {
      const known = [name, `${name}y`, `pre-${name}`, 'pre', 'in', 'ter', 'one'];
      expect(known.filter((word) => words.has(word))).toEqual([`${name}y`, `pre-${name}`, 'one']);
    }
  });

  it('leaves footnote marks out', () => {
    const runs = [run('What needs to improve?'), run('1', { size: 7 }), run(' Next')];
    expect(rawText(runs)).toBe('What needs to improve? Next');
  });
});

describe('page breaks', () => {
  const text = 'Leaders have acted on every one of the findings of the last visit and they';
  const p = (page: number, words: string) => piece('paragraph', page, [run(words)]);

  it('joins a paragraph that continues on the next page, and gives the page where it begins', () => {
    const joined = joinPages([[p(1, text)], [p(2, 'have seen results.')]]);
    expect(joined).toHaveLength(1);
    expect(joined[0]?.page).toBe(1);
    expect(rawText(joined[0]?.runs ?? [])).toBe(`${text}\nhave seen results.`);
  });

  it('joins over a footnote at the foot of the page', () => {
    const note = piece('footnote', 1, [run('1 A note.', { size: 9 })]);
    expect(joinPages([[p(1, text), note], [p(2, 'go on.')]]).map((x) => x.kind)).toEqual([
      'paragraph',
      'footnote',
    ]);
  });

  it('keeps paragraphs apart where the first has ended', () => {
    expect(joinPages([[p(1, `${text} did.`)], [p(2, 'Plans are clear.')]])).toHaveLength(2);
  });

  it('joins a list item without a marker to the item before', () => {
    const item = (page: number, words: string) => piece('list-item', page, [run(words)]);
    expect(joinPages([[item(1, '◼ The plans of the')], [item(2, 'Ashmere team.')]])).toHaveLength(
      1,
    );
    expect(joinPages([[item(1, '◼ The plans.')], [item(2, '◼ The visits.')]])).toHaveLength(2);
  });

  it('marks page numbers and running headers, never a tagged heading', () => {
    const page = (n: number) => [
      p(n, `Report on Ashmere, page ${n}`),
      piece('heading', n, [run('Grade: good')], { declared: true }),
      p(n, `Text of page ${n} that is its own, ${'long '.repeat(n)}`),
      p(n, String(n)),
    ];
    const kinds = markFurniture([1, 2, 3, 4].map(page)).map((pieces) => pieces.map((x) => x.kind));
    expect(new Set(kinds.map(String))).toEqual(new Set(['furniture,heading,paragraph,furniture']));
  });

  const HEADER = 'Report on Ashmere';
  const LINE = 'Leaders know their services well.';
  const PARAGRAPH = `${text} ${text} ${text}`;
  const own = (n: number): string => `Social workers ${'often '.repeat(n)}see children.`;
  const times = (count: number, lines: readonly string[]) =>
    Array.from({ length: count }, () => lines);

  it.each([
    ['one line alone on every page', times(30, [LINE]), 30],
    ['a paragraph alone on every page', times(30, [PARAGRAPH]), 30],
    ['a line and a page number', times(30, [LINE, '7']), 30],
    ['lines that differ by their numbers', [1, 2, 3, 4].map((n) => [`Plan ${n} is late.`]), 4],
    ['three lines, all on every page', times(5, [LINE, HEADER, 'Plans are late.']), 15],
    [
      'ten lines, all on every page',
      times(
        5,
        'abcdefghij'.split('').map((l) => l + LINE),
      ),
      50,
    ],
    ['the same but for one page', [...times(29, [LINE]), [LINE, own(1)]], 31],
    ['a header over text', [1, 2, 3, 4].map((n) => [HEADER, own(n)]), 4],
    ['a header over one paragraph everywhere', times(4, [HEADER, PARAGRAPH]), 4],
    [
      'a header, also on a page left blank',
      [...[1, 2, 3].map((n) => [HEADER, own(n)]), [HEADER]],
      3,
    ],
  ])('%s: what is not furniture stays', (_, lines, stays) => {
    const pages = lines.map((page, i) => page.map((line) => p(i + 1, line)));
    const kinds = markFurniture(pages).flat();
    expect(kinds.filter(({ kind }) => kind === 'paragraph')).toHaveLength(stays);
  });
});

describe("a page's text", () => {
  /** A character, 6 points wide and 12 points high. `null` for its object: PDFium inserted it. */
  const character = (text: string, x: number, rest: Partial<Character> = {}): Character => ({
    ...{ code: text.codePointAt(0) ?? 0, object: OBJECT, begins: false, y: 700 },
    ...{ left: x, right: x + 6, bottom: 697, top: 709, ...rest },
  });
  const OBJECT: TextObject = { mark: { content: 3, artifact: false }, font: 'body', size: 12 };
  const drawn = (text: string, x: number, object = OBJECT): Character[] =>
    [...text].map((c, i) => character(c, x + 6 * i, { object, begins: i === 0 }));
  const pageOf = (characters: readonly Character[]): PdfiumPage => {
    const page = {
      width: 600,
      height: 800,
      characters(begin: (count: number) => void, visit: (c: Character) => void) {
        begin(characters.length);
        for (const c of characters) visit(c);
      },
    };
    return page as unknown as PdfiumPage;
  };
  const texts = (characters: readonly Character[]): (readonly [number, string[]])[] =>
    [...pageContent(pageOf(characters), 1).marked].map(([id, runs]) => [
      id,
      runs.map((r) => r.text),
    ]);
  const bold: TextObject = { ...OBJECT, font: 'bold' };
  const other: TextObject = { ...OBJECT, mark: { content: 4, artifact: false } };
  const gap = character(' ', 0, { object: null });

  it.each<readonly [what: string, characters: readonly Character[], found: object]>([
    ['objects that go on', [...drawn('Chil', 70), ...drawn('dren', 94)], [[3, ['Children']]]],
    ['a gap that PDFium fills', [...drawn('a', 70), gap, ...drawn('b', 79)], [[3, ['a b']]]],
    ['another font', [...drawn('a', 70), ...drawn('b', 76, bold)], [[3, ['a', 'b']]]],
    ['a wide gap', [...drawn('a', 70), ...drawn('b', 200)], [[3, ['a', 'b']]]],
    ['a gap inside an object', [...drawn('a', 70), character('b', 99)], [[3, ['a', 'b']]]],
    [
      'other marked content',
      [...drawn('a', 70), ...drawn('b', 76, other)],
      [
        [3, ['a']],
        [4, ['b']],
      ],
    ],
    [
      'a number before its text',
      [...drawn('10.', 70), ...drawn('b', 88, { ...OBJECT })],
      [[3, ['10.', 'b']]],
    ],
  ])('%s', (_, characters, found) => {
    expect(texts(characters)).toEqual(found);
  });

  it('is counted before it is read, so that too long a text is never held', () => {
    const check = (length: number): void => {
      if (length > 2) throw new Error(`${length} characters`);
    };
    expect(() => pageContent(pageOf(drawn('abc', 70)), 1, check)).toThrow('3 characters');
  });
});

describe('the structure tree', () => {
  /** The texts of the pieces of marked content, which are numbered from 0. */
  const marked = (texts: readonly string[]) => new Map(texts.map((text, i) => [i, [run(text)]]));
  const content = (number: number): TreeNode => ({ content: number });
  const element = (role: string, ...children: readonly TreeNode[]): TreeElement => ({
    role,
    children,
  });
  const read = (tree: TreeElement, texts: readonly string[]) =>
    taggedPieces(tree, marked(texts), 1, { next: 0 }).map((x) => [x.kind, rawText(x.runs)]);

  it('keeps a paragraph whole around its footnote', () => {
    const note = element('Note', element('P', content(1)));
    const tree = element('Root', element('P', content(0), note, content(2)));
    expect(read(tree, ['Before ', '1 A note.', 'after.'])).toEqual([
      ['paragraph', 'Before after.'],
      ['footnote', '1 A note.'],
    ]);
  });

  it('makes a list body’s first paragraph the item and the next a paragraph', () => {
    const body = element('LBody', element('P', content(1)), element('P', content(2)));
    const tree = element('L', element('LI', element('Lbl', content(0)), body));
    expect(read(tree, ['•', 'The item.', 'More of it.'])).toEqual([
      ['list-item', 'The item.'],
      ['paragraph', 'More of it.'],
    ]);
  });

  it('makes paragraphs of the text in a layout table, and rows of a data table', () => {
    const cell = (...numbers: readonly number[]): TreeElement =>
      element('TD', ...numbers.map((number) => element('P', content(number))));
    const table = element('Table', element('TR', cell(0, 1)), element('TR', cell(2), cell(3)));
    expect(read(element('Root', table), ['One.', 'Two.', 'Overall', 'Good'])).toEqual([
      ['paragraph', 'One.'],
      ['paragraph', 'Two.'],
      ['table-row', 'Overall\nGood\n'],
    ]);
  });
});

describe('footnotes tagged as paragraphs', () => {
  const LONG = 'Some children who live with relatives have done so without an assessment for';
  const text = (page: number, words: string) => piece('paragraph', page, [run(words)]);
  it.each([
    ['raised', [run('1', { size: 5 }), run(' A note.', { size: 9 })], 'footnote'],
    ['not raised', [run('1 A note.', { size: 9 })], 'footnote'],
    ['in the size of the text', [run('1 A note.')], 'paragraph'],
    ['small without a mark', [run('A note.', { size: 9 })], 'paragraph'],
  ])('%s: %#', (_why, runs, kind) => {
    const [page] = markFootnotes([[text(1, LONG), piece('paragraph', 1, runs)]], 12);
    expect(page?.map((p) => p.kind)).toEqual(['paragraph', kind]);
  });

  it('do not divide a paragraph that continues on the next page, and are kept', () => {
    const note = piece('paragraph', 1, [run('1 A note.', { size: 9 })]);
    const blocks = blocksOf([[text(1, `${LONG} ${LONG}`), note], [text(2, 'months.')]]);
    expect(blocks.map((b) => [b.kind, b.text])).toEqual([
      ['paragraph', `${LONG} ${LONG} months.`],
      ['footnote', 'A note.'],
    ]);
  });
});
