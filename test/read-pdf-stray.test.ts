/** Letters and words that a PDF tags apart from the line in which they are printed. */
import { describe, expect, it } from 'vitest';
import { blocksOf } from '../src/read/pdf/blocks.js';
import type { PageContent, Run } from '../src/read/pdf/content.js';
import { pagePieces } from '../src/read/pdf/index.js';
import type { TreeElement, TreeNode } from '../src/read/pdf/tree.js';

/** A run of letters that are five points wide. */
function run(text: string, x: number, y: number): Run {
  const place = { x, y, width: 5 * text.trimEnd().length, top: 800 - y - 10, bottom: 800 - y + 2 };
  const lefts = Array.from(text, (_, i) => x + 5 * i);
  return { text, eol: false, font: 'body', size: 12, page: 1, lefts, ...place };
}

const element = (role: string, ...children: readonly TreeNode[]): TreeElement => ({
  role,
  children,
});
const content = (number: number): TreeNode => ({ content: number });
const item = (label: readonly number[], body: readonly number[]): TreeElement =>
  element('LI', element('Lbl', ...label.map(content)), element('LBody', ...body.map(content)));

/** The markers and texts of a page. The pieces of its marked content are numbered from 0. */
function read(tree: TreeElement, runs: readonly Run[]): (readonly [string | null, string])[] {
  const page: PageContent = {
    ...{ page: 1, width: 600, height: 800, artifacts: [], loose: [] },
    marked: new Map(runs.map((one, i) => [i, [one]])),
    ink: runs.reduce((sum, { text }) => sum + text.length, 0),
    longest: 0,
  };
  return blocksOf([pagePieces(tree, page, { next: 0 })]).map(({ marker, text }) => [marker, text]);
}

describe('letters that are tagged apart from their word', () => {
  it.each<readonly [what: string, tree: TreeElement, runs: readonly Run[], found: object]>([
    [
      'the first letter, as a label',
      element('L', item([0], [1])),
      [run('m', 70, 700), run('anagement is weak.', 75, 700)],
      [[null, 'management is weak.']],
    ],
    [
      'the first words, as a label, with the bullet in the text',
      element('L', item([1], [0, 2])),
      [run('◼ ', 70, 700), run('For thos', 90, 700), run('e in care, plans are late.', 130, 700)],
      [['◼', 'For those in care, plans are late.']],
    ],
    [
      'a word, as the label of another item',
      element('L', item([2], [0]), item([], [1, 3])),
      [
        run('Plans are clear and they help.', 70, 700),
        run('At the time, the ', 70, 680),
        run('area', 155, 680),
        run('’s plans were late.', 175, 680),
      ],
      [
        [null, 'Plans are clear and they help.'],
        [null, 'At the time, the area’s plans were late.'],
      ],
    ],
    [
      'a hyphen that no element names',
      element('P', content(0), content(2)),
      [run('A multi', 70, 700), run('-', 105, 700), run('disciplinary team helps.', 110, 700)],
      [[null, 'A multi-disciplinary team helps.']],
    ],
    [
      'words that no element names, on a line of their own',
      element('P', content(0)),
      [run('Plans are clear and they help the children.', 70, 700), run('They help.', 70, 600)],
      [
        [null, 'Plans are clear and they help the children.'],
        [null, 'They help.'],
      ],
    ],
    [
      'a label that is one',
      element('L', item([0], [1])),
      [run('10.', 70, 700), run('Plans are clear.', 86, 700)],
      [['10.', 'Plans are clear.']],
    ],
  ])('%s', (_, tree, runs, found) => {
    expect(read(element('Root', tree), runs)).toEqual(found);
  });
});
