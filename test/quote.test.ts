import { describe, expect, it } from 'vitest';
import type { Section } from '../src/model/report.js';
import type { Kind } from '../src/model/vocabulary.js';
import { quote } from '../src/quote/index.js';

const sectionOf = (paragraphs: readonly string[]): Section => ({
  heading: null,
  level: 0,
  role: 'article',
  paragraphs: paragraphs.map((text) => ({ text, page: null, style: 'paragraph', marker: null })),
});

const read = (paragraphs: readonly string[], kind: Kind = 'news-article') =>
  quote([sectionOf(paragraphs)], { kind, organisation: 'Ashmere Council' });

describe('a quotation is whole', () => {
  const rows: [why: string, paragraphs: string[], texts: string[]][] = [
    [
      'over three paragraphs, each opening, the last closing',
      ['Cllr Jane Doe said: "We began last year.', '"We went on.', '"We are nearly there now."'],
      ['We began last year.\nWe went on.\nWe are nearly there now.'],
    ],
    [
      'over two paragraphs, straight mark then curly ones',
      ['Cllr Jane Doe said: "We began last year.', '“We are nearly there now.”'],
      ['We began last year.\nWe are nearly there now.'],
    ],
    [
      'over two paragraphs in single marks',
      ['Cllr Jane Doe said: ‘We began last year.', '‘We are the inspectors’ equals now.’'],
      ['We began last year.\nWe are the inspectors’ equals now.'],
    ],
    [
      'with a caption between its paragraphs',
      [
        'Cllr Jane Doe said: “We began last year.',
        'Ashmere House in spring',
        '“We are nearly there now.”',
      ],
      ['We began last year.\nWe are nearly there now.'],
    ],
    [
      'the next paragraph closes it without an opening mark',
      ['Cllr Jane Doe said: “We began last year.', 'We are nearly there now.”'],
      ['We began last year.\nWe are nearly there now.'],
    ],
    [
      'broken by its attribution',
      ['“We are ready,” said Cllr Jane Doe, “and we will go on.”'],
      ['We are ready, and we will go on.'],
    ],
    [
      'an attribution that ends in a full stop does not divide it, because the speaker is the same',
      ['“We are all ready,” said Cllr Jane Doe. “There is more to do.”'],
      ['We are all ready, There is more to do.'],
    ],
    [
      'never closed after a colon: to the end of its paragraph',
      ['Cllr Jane Doe said: “We are ready for it.', 'The council meets on Monday.'],
      ['We are ready for it.'],
    ],
    [
      'the next paragraph continues the added words of the same speaker',
      ['Jane Doe said: “We are all ready.”', 'She added: “There is more to do.”'],
      ['We are all ready.\nThere is more to do.'],
    ],
    [
      'long words of a report after the attribution are a quotation of their own',
      [
        '“Plans are often late,” the report says.',
        `“${'Managers know that plans must be better and have begun to see to it. '.repeat(3).trim()}”`,
      ],
      [
        'Plans are often late,',
        'Managers know that plans must be better and have begun to see to it. '.repeat(3).trim(),
      ],
    ],
    [
      'never closed, and no colon before it: left out, and later ones are found',
      ['The “new plan of the council began.', 'Jane Doe said: “We are ready for it.”'],
      ['We are ready for it.'],
    ],
  ];
  it.each(rows)('%s', (_why, paragraphs, texts) => {
    expect(read(paragraphs).quotes.map((found) => found.text)).toEqual(texts);
  });

  it('keeps fewer than four words as a phrase, with its place', () => {
    const found = read(['The council is “fully aware” of it.']);
    expect(found.quotes).toEqual([]);
    expect(found.phrases).toEqual([
      {
        text: 'fully aware',
        location: { section: 0, paragraph: 0, start: 16, end: 27, page: null, boxes: [] },
      },
    ]);
  });
});

describe('whose words the parts of an article are', () => {
  it('is known of words in marks, and of sentences that name their speaker', () => {
    const { heard } = read([
      'Cllr Jane Doe said: “Families get help early. Staff stay with us.”',
      'Families get help early.',
      'Inspectors found that staff stay.',
    ]);
    expect(heard.map(({ paragraph, by, speaker, how }) => [paragraph, by, speaker, how])).toEqual([
      [0, 'council', 'Jane Doe', 'marked'],
      [0, 'council', 'Jane Doe', 'told'],
      [2, 'inspectors', 'inspectors', 'told'],
    ]);
  });

  it('is not asked of a letter', () => {
    expect(read(['Inspectors found that staff stay.'], 'focused-visit').heard).toEqual([]);
  });
});

describe('whose side a quotation of an article is on', () => {
  it.each([
    ['Director Jane Doe said: “We let these children down.”', 'council'],
    ['Chief executive Jane Doe said: “We let these children down.”', 'council'],
    ['Jane Doe said: “We let these children down.”', 'council'],
    ['Cllr Jane Doe (Lab) said: “They let these children down.”', 'other'],
    ['Labour’s Cllr Jane Doe said: “They let these children down.”', 'other'],
    ['The report says: “Too many children wait for their plans.”', 'inspectors'],
    ['The watchdog said: “Too many children wait for their plans.”', 'inspectors'],
    ['Jane Doe, director of policy at Homes First, said: “Too many children wait.”', 'other'],
  ])('%s: %s', (text, by) => {
    expect(read([text]).quotes.map((quote) => quote.by)).toEqual([by]);
  });
});
