/** Paragraphs that a PDF tags in pieces, and words that it tags wrongly. */
import { describe, expect, it } from 'vitest';
import { blocksOf } from '../src/read/pdf/blocks.js';
import type { Run } from '../src/read/pdf/content.js';
import { type Piece, piece } from '../src/read/pdf/piece.js';

/** A line at the left edge of a text that is 480 points wide. Each character is six points wide. */
function line(text: string, y: number, rest: Partial<Run> = {}): Run {
  const lefts = Array.from(text, (_, i) => 70 + 6 * i);
  const width = 6 * text.length;
  const set = { text, eol: false, font: 'body', size: 12, x: 70, y, width, page: 1 };
  return { ...set, lefts, top: 800 - y - 12, bottom: 800 - y, ...rest };
}

const paragraph = (text: string, y: number) => piece('paragraph', 1, [line(text, y)]);
const item = (text: string, y: number, label = '', page = 1) =>
  piece('list-item', page, [line(text, y, { page })], {
    level: 1,
    label: label === '' ? [] : [line(label, y, { x: 20, page })],
  });

const FULL = 'Managers look at the plans of every child who has moved home in the last month';
const SHORT = 'the stability of the workforce in the teams';

const shown = (pages: readonly (readonly Piece[])[]) =>
  blocksOf(pages).map(({ kind, marker, text }) => `${kind} ${marker ?? '-'} ${text}`);

describe('a paragraph that is tagged in pieces', () => {
  it.each([
    ['is one where its line is full', paragraph(FULL, 700), paragraph('and act on them.', 686), 1],
    ['is two where the line had room', paragraph(SHORT, 700), paragraph('the quality.', 686), 2],
    [
      'is one where the line had room for more, but ends in a word that must have a word after it',
      paragraph('Children who need a new home are helped without delay by the', 700),
      paragraph('fostering team.', 686),
      1,
    ],
    ['is two where the first ends', paragraph(`${FULL}.`, 700), paragraph('and more.', 686), 2],
    [
      'is two where the next begins with a capital',
      paragraph(FULL, 700),
      paragraph('They do.', 686),
      2,
    ],
    ['is two where the next is an item', paragraph(FULL, 700), item('and act.', 686, '•'), 2],
  ])('%s', (_, first, next, count) => {
    // The widest line shows the width of the text.
    const widest = paragraph(
      `${'Plans are clear and children know what is in them. '.repeat(2).slice(0, 79)}.`,
      740,
    );
    expect(shown([[widest, first, next]])).toHaveLength(count + 1);
  });
});

describe('what is tagged as the label of an item', () => {
  const first = item('These groups enable children and young', 100, '56.');

  it('is part of its text where it is a word of an item that continues over the page', () => {
    const rest = item('to learn from one another.', 700, 'people', 2);
    expect(shown([[first], [rest]])).toEqual([
      'list-item 56. These groups enable children and young people to learn from one another.',
    ]);
  });

  it.each(['57.', '(a)', 'iv.', '•', 'o', 'b)'])('is its marker where it is %s', (label) => {
    expect(shown([[item('Plans are clear.', 700, label)]])).toEqual([
      `list-item ${label} Plans are clear.`,
    ]);
  });

  it('is left out where only the bullet is there', () => {
    expect(shown([[item('Plans are clear.', 700, '•'), item('◼', 686)]])).toHaveLength(1);
  });
});

describe('a few words over a list', () => {
  const list = [item('Ensure that plans are clear.', 686, '1.')];
  it.each([
    ['Workforce', 'heading'],
    ['Help and protection', 'heading'],
    ['Leaders should:', 'paragraph'],
    ['Plans are not clear.', 'paragraph'],
    ['in all teams', 'paragraph'],
  ])('%s: a %s', (text, kind) => {
    expect(blocksOf([[paragraph(text, 700), ...list]])[0]?.kind).toBe(kind);
  });

  it('are a paragraph where no list follows', () => {
    const blocks = blocksOf([[paragraph('Workforce', 700), paragraph('Plans are clear.', 686)]]);
    expect(blocks[0]?.kind).toBe('paragraph');
  });
});
