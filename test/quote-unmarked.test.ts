import { describe, expect, it } from 'vitest';
import { labelIn } from '../src/quote/marks/unmarked.js';
import { quotesIn, spokenIn } from './quoting.js';

const FIRST = 'I am glad of it. We have worked for this.';
const SECOND = 'Our plans go on, and I want to see more.';

describe('words without marks after a line that names who speaks', () => {
  const rows: [paragraphs: string[], found: [text: string, name: string | null][], why: string][] =
    [
      [
        ['Councillor Jane Doe, Executive Member for Children, said:', FIRST, SECOND, 'ENDS'],
        [[`${FIRST}\n${SECOND}`, 'Jane Doe']],
        'two paragraphs up to the end of the release',
      ],
      [
        [
          'Jane Doe, Director of Children’s Services:',
          FIRST,
          'John Roe, Chair of the Board:',
          SECOND,
        ],
        [
          [FIRST, 'Jane Doe'],
          [SECOND, 'John Roe'],
        ],
        'the next label ends it',
      ],
      [
        [
          'A word from Cllr Jane Doe, Cabinet Member for Learning',
          FIRST,
          'The service has 40 staff.',
        ],
        [[FIRST, 'Jane Doe']],
        'a line "A word from"; the reporter’s own words end it',
      ],
      [
        ['Statement by Jane Doe, Director of Children’s Services', FIRST],
        [[FIRST, 'Jane Doe']],
        'a line "Statement by"',
      ],
      [
        [`Cllr Jane Doe, leader of the council, said: ${FIRST}`, SECOND],
        [[`${FIRST}\n${SECOND}`, 'Jane Doe']],
        'a label in the same paragraph',
      ],
      [
        [`Jane Doe: ${FIRST}`, `John Roe: ${SECOND}`],
        [
          [FIRST, 'Jane Doe'],
          [SECOND, 'John Roe'],
        ],
        'a transcript',
      ],
      [['Inspectors found that:', FIRST], [], 'nobody is named in full'],
      [['The council said:', FIRST], [], 'a body'],
      [
        ['Cllr Jane Doe, leader of the council, said:', 'The service has 40 staff.'],
        [],
        'not in the first person',
      ],
    ];
  it.each(rows)('%s', (paragraphs, found, why) => {
    expect(
      quotesIn(paragraphs).map(({ text, speaker }) => [text, speaker?.name ?? null]),
      why,
    ).toEqual(found);
  });
  const labels: [line: string, label: string | null][] = [
    ['A message from Jane Doe', 'Jane Doe:'],
    ['A few words from our director, Jane Doe', 'our director, Jane Doe:'],
    ['Jane Doe:', 'Jane Doe:'],
    ['Jane Doe', null],
    [`A word from ${'x'.repeat(250)}`, null],
  ];
  it.each(labels)('%s', (line, label) => {
    expect(labelIn(line)).toBe(label);
  });
});

describe('a line or a bracket behind a quotation', () => {
  const QUOTE = '“We are glad of it and of all that it says.”';
  const rows: [paragraphs: string[], name: string | null, by: string | null][] = [
    [[QUOTE, 'Jane Doe, leader of the council'], 'Jane Doe', 'council'],
    [[QUOTE, '– Jane Doe, a care leaver'], 'Jane Doe', 'other'],
    [[QUOTE, '- Jane Doe'], 'Jane Doe', 'council'],
    [[`${QUOTE} (Jane Doe, director of children’s services)`], 'Jane Doe', 'council'],
    [[`${QUOTE} – Ofsted, May 2024`], null, 'inspectors'],
    [[QUOTE, 'Jane Doe, leader of the council, was glad.'], null, null],
  ];
  it.each(rows)('%s', (paragraphs, name, by) => {
    const spoken = spokenIn(paragraphs);
    expect([spoken?.speaker?.name ?? null, spoken?.by]).toEqual([name, by]);
  });
});

describe('quotations in a list under a lead-in', () => {
  const rows: [paragraphs: string[], by: string][] = [
    [
      [
        'Key findings from the letter:',
        '“Gains for children are now real.”',
        '“Life-story work is weak.”',
      ],
      'inspectors',
    ],
    [
      [
        'Among the highlights in the report:',
        'Leaders are bold',
        'Advisers “stay beside them for long”',
      ],
      'inspectors',
    ],
    [
      [
        'Jane Doe, a parent, said: “We hope that it lasts now.”',
        'The report says “there is more to do”.',
      ],
      'inspectors',
    ],
  ];
  it.each(rows)('%s', (paragraphs, by) => {
    expect(spokenIn(paragraphs)?.by).toBe(by);
  });
});
