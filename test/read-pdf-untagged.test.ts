/** Reading PDFs without tags, where pieces are found by geometry. */
import { describe, expect, it } from 'vitest';
import { joinLines } from '../src/read/hyphens.js';
import type { Run } from '../src/read/pdf/content.js';
import { untaggedPieces } from '../src/read/pdf/geometry.js';
import { rawText } from '../src/read/pdf/text.js';
import { wordsOf } from '../src/read/words.js';

function run(text: string, rest: Partial<Run> = {}): Run {
  const set = { text, eol: false, font: 'body', size: 12, x: 70, y: 700, width: 100 };
  return { ...set, page: 1, lefts: [], top: 0, bottom: 0, ...rest };
}

describe('pages without tags', () => {
  type Cell = readonly [x: number, y: number, text: string, rest?: Partial<Run>];
  /** Text on a page of 600 by 800 points. Each letter is 5 points wide. */
  const drawn = (cells: readonly Cell[]): Run[] =>
    cells.map(([x, y, text, rest]) => run(text, { x, y, width: text.length * 5, ...rest }));
  const read = (cells: readonly Cell[]): (string | string[])[] =>
    untaggedPieces(
      { page: 1, width: 600, height: 800, marked: new Map(), artifacts: [], loose: drawn(cells) },
      { next: 0 },
    ).map((p) => {
      const text = (runs: readonly Run[]) => joinLines(rawText(runs), wordsOf([]));
      return p.cells ? p.cells.map(text) : [p.kind, text(p.runs)].join(': ');
    });
  const LONG =
    'Leaders know the children of Ashmere well and act on what they are told by them and';
  const HEAD: readonly Cell[] = [
    [72, 700, 'Judgement'],
    [372, 700, 'Grade'],
  ];

  it.each<readonly [string, readonly Cell[], (string | string[])[]]>([
    [
      'lines of one paragraph, the second in a font of its own',
      [
        [72, 700, LONG],
        [72, 685, 'by the council’s staff.', { font: 'quotes' }],
      ],
      [`paragraph: ${LONG} by the council’s staff.`],
    ],
    [
      'a heading over two lines, which stand further apart',
      [
        [72, 700, 'The experiences and progress of children who need help and', { size: 16 }],
        [72, 679, 'protection: good', { size: 16 }],
        [72, 650, LONG],
        [72, 635, 'act on it.'],
      ],
      [
        'paragraph: The experiences and progress of children who need help and protection: good',
        `paragraph: ${LONG} act on it.`,
      ],
    ],
    [
      'a title that breaks where its next word has no room, and one that has ended',
      [
        [72, 740, 'Inspection of', { size: 20, width: 200 }],
        [72, 714, 'Ashmere-under-Edge', { size: 20, width: 300 }],
        [72, 688, 'Local Area Partnership', { size: 20, width: 300 }],
        [72, 650, LONG],
        [72, 635, LONG],
        [72, 620, LONG],
      ],
      [
        'paragraph: Inspection of Ashmere-under-Edge',
        'paragraph: Local Area Partnership',
        `paragraph: ${LONG} ${LONG} ${LONG}`,
      ],
    ],
    [
      'a small line in the foot margin is running, text above it is not',
      [
        [72, 700, LONG],
        [72, 40, 'Inspection of Ashmere', { size: 8 }],
      ],
      [`paragraph: ${LONG}`, 'furniture: Inspection of Ashmere'],
    ],
    [
      'the letter o as a bullet',
      [
        [72, 700, 'o'],
        [92, 700, 'contacts'],
        [72, 685, 'o'],
        [92, 685, 'referrals'],
      ],
      ['list-item: contacts', 'list-item: referrals'],
    ],
    [
      'a footnote opens with a raised mark',
      [
        [72, 120, 'A longer note about the year', { size: 9 }],
        [72, 109, '1', { size: 5 }],
        [78, 107, 'Another note.', { size: 9 }],
      ],
      ['paragraph: A longer note about the year', 'paragraph: Another note.'],
    ],
    [
      'a number that fills the space before its text',
      [
        [72, 700, '10.', { width: 20 }],
        [92, 700, 'Children are seen.'],
      ],
      ['paragraph: 10. Children are seen.'],
    ],
    [
      'a label over two lines, its grade on the first',
      [
        ...HEAD,
        [72, 670, 'Children who need help and'],
        [372, 670, 'Good'],
        [72, 655, 'protection'],
      ],
      [
        ['Judgement', 'Grade'],
        ['Children who need help and protection', 'Good'],
      ],
    ],
    [
      'a grade half a line lower than its label',
      [
        ...HEAD,
        [72, 670, 'Children who need help and'],
        [372, 663, 'Good'],
        [72, 656, 'protection'],
      ],
      [
        ['Judgement', 'Grade'],
        ['Children who need help and protection', 'Good'],
      ],
    ],
    [
      'cells of two lines each, rows by the wider gap',
      [
        [72, 700, 'Ashmere Council'],
        [222, 700, 'Leaders should find places for the children'],
        [72, 685, 'and its ICB'],
        [222, 685, 'Who have none.'],
        [72, 655, 'The ICB'],
        [222, 655, 'Leaders should cut waits.'],
      ],
      [
        [
          'Ashmere Council and its ICB',
          'Leaders should find places for the children Who have none.',
        ],
        ['The ICB', 'Leaders should cut waits.'],
      ],
    ],
    [
      'rows of grades set tight',
      [
        ...HEAD,
        [72, 685, 'Overall'],
        [372, 685, 'Good'],
        [72, 670, 'Leaders'],
        [372, 670, 'Adequate'],
      ],
      [
        ['Judgement', 'Grade'],
        ['Overall', 'Good'],
        ['Leaders', 'Adequate'],
      ],
    ],
    [
      'a long label that ends close to the cell beside it',
      [
        ...HEAD,
        [72, 670, 'Children of every age who need help and their carers at home'.slice(0, 58)],
        [372, 670, 'Good'],
      ],
      [
        ['Judgement', 'Grade'],
        ['Children of every age who need help and their carers at ho', 'Good'],
      ],
    ],
  ])('%s', (_why, cells, expected) => {
    expect(read(cells)).toEqual(expected);
  });
});
