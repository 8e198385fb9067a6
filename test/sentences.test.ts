import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ABBREVIATIONS, SENTENCE_OPENERS } from '../src/outline/abbreviations.data.js';
import { sentences } from '../src/outline/sentences.js';
import { growth, LINEAR_ENOUGH } from './growth.js';

function cut(text: string): string[] {
  return sentences(text).map(({ start, end }) => text.slice(start, end));
}

/** Each line of a case is a sentence. The lines are joined by spaces, and must be found again. */
const CASES: readonly (readonly [why: string, expected: readonly string[]])[] = [
  ['plain', ['Children are seen promptly.', 'Plans are clear.', 'Leaders know this.']],
  ['question and exclamation', ['What has changed?', 'A great deal!', 'Visits are regular.']],
  ['a heading has no full stop', ['What needs to improve']],
  [
    'capitals within a sentence',
    ['The IRO and the SGO team meet Ashmere Council leaders monthly.'],
  ],
  ['an acronym ends it', ['Carers may apply for an SGO.', 'Support follows.']],
  ['a year ends it', ['She has been in post since 2021.', 'Her deputy joined later.']],
  ['decimals and percentages', ['Caseloads fell by 2.5 to 14.8 on average.', 'This is good.']],
  ['money', ['The council spent £3.2 million.', 'More is planned.']],
  ['times', ['Panels start at 10.30 and end at 4.15.', 'Parents can attend.']],
  ['p.m. before a sentence', ['The line is open until 8 p.m.', 'Children can call it.']],
  ['p.m. before a day', ['It is open until 8 p.m. Monday to Friday.']],
  ['etc. before a sentence', ['They plan days, venues, etc.', 'Carers are told.']],
  ['etc. within', ['They plan days, venues, etc. and tell carers.']],
  ['i.e. before small letters', ['The team acts early, i.e. before a crisis.', 'It works.']],
  ['section of an act', ['A child was held under s.136 of the Act.', 'It was brief.']],
  ['No. as a word', ['Are plans good?', 'The answer is No.', 'Plans are late.']],
  ['name with initials', ['The chair is J. K. Malloy.', 'She reports to A. Brand.']],
  ['initials without a space', ['The chair is J.K. Malloy.', 'She is new.']],
  ['a labelled child', ['Leaders reviewed the case of Child C.', 'Ashmere has learned from it.']],
  ['an initial before an opener', ['The worker was known as B.', 'The team was small.']],
  ['country', ['Families from outside the U.K. Border Force area wait.', 'This is poor.']],
  ['paragraph numbers stay with theirs', ['1. Early help is strong.', '2. Thresholds are clear.']],
  ['number after a year', ['This began in 2013.', '36. The plans seen were poor.']],
  ['decimal paragraph numbers', ['12.3. Visits are late.', '12.4. Records are thin.']],
  ['number without full stop', ['12.3 Visits are late.', 'Records are thin.']],
  ['lettered points', ['(a) Visits are late.', '(b) Records are thin.']],
  [
    'a figure opens it',
    ['Adoption is timely.', '82% of children live locally.', '6 were matched.'],
  ],
  ['curly quotation', ['One child said, ‘They listen to me.’', 'Others agreed.']],
  ['double quotation', ['“We are proud of our teams.”', '“Thank you all.”']],
  ['straight quotation', ['He said: "We will act now."', '"It is our first duty," he said.']],
  [
    'sentences within a quotation',
    ['‘I can talk to her.', 'She makes me laugh.’', 'This is usual.'],
  ],
  ['quotation in small letters', ['Carers praised the home.', '‘it’s like a family’, said one.']],
  ['question within a sentence', ['They ran ‘Did you know?’ workshops for staff.', 'These help.']],
  ['exclamation in a name', ['The Speak Up! group meets weekly.', 'It is lively.']],
  ['brackets', ['Numbers rose.', '(See the annex.)', 'They fell.']],
  ['footnote digit', ['It inspected the response in Ashmere.1', 'This included a deep dive.']],
  ['footnote digits', ['It names agencies.2,3', 'The director should reply.']],
  ['footnote after a quotation', ['They call it ‘the front door.’4', 'It is quick.']],
  ['superscript footnote', ['It inspected services in Ashmere.¹²', 'This took a week.']],
  ['footnote in brackets', ['It inspected services in Ashmere.[2]', 'This took a week.']],
  ['footnote after a year', ['The plan dates from 2019.1', 'It is out of date.']],
  ['version number', ['Leaders use version 2.1 Beta of the tool.']],
  ['footnote ends the text', ['It inspected the response in Ashmere.1']],
  ['ellipsis within', ['It makes a difference… it can change lives.', 'They know.']],
  ['dots within', ['It makes a difference ... it can change lives.', 'They know.']],
  ['ellipsis at the end', ['They waited and waited…', 'The team then came.']],
  ['web address', ['Visit www.ashmere.gov.uk/children for more.', 'It is current.']],
  ['web address ends it', ['Visit www.Ashmere.gov.uk.', 'It is current.']],
  ['query in an address', ['See https://www.ashmere.gov.uk/?Page=2 for more.', 'It is current.']],
  ['e-mail', ['Write to jo.Marsh@ashmere.gov.uk for a copy.', 'It is free.']],
  ['semicolon list', ['They need: a plan; a visit; and a review.', 'Most have these.']],
  [
    'bullet that was not taken away',
    ['Services help early.', '\uf06e Children are safe.', '• Plans'],
  ],
  ['dash is no bullet', ['Plans are late – Leaders know – and thin.']],
  ['street and saint', ['The hub is in St. Wilfred’s Square.', 'It is busy.']],
  ['company before an opener', ['It is run by Harbour Ltd.', 'The council pays.']],
];

describe('sentences', () => {
  it.each(CASES)('%s', (_why, expected) => {
    expect(cut(expected.join(' '))).toEqual(expected);
  });

  it('cuts where a space was lost, but not in addresses', () => {
    expect(cut('It is good.Leaders know.')).toEqual(['It is good.', 'Leaders know.']);
    expect(cut('It is (NEET).This is high.')).toEqual(['It is (NEET).', 'This is high.']);
    expect(cut('See www.ashmere.Gov.uk for it.')).toHaveLength(1);
  });

  it('gives all text in order, and leaves out only white space', () => {
    expect(sentences('')).toEqual([]);
    expect(sentences(' \t ')).toEqual([]);
    expect(sentences('  One. Two. ')).toEqual([
      { start: 2, end: 6 },
      { start: 7, end: 11 },
    ]);
    const word = fc.constantFrom(
      'Dr.',
      'a',
      'B.',
      '1.',
      '“',
      '’',
      '. ',
      ' ',
      '\n',
      '…',
      '• ',
      '🙂',
      'e.g.',
      'No!',
      '[2]',
    );
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const text = words.join('');
        expect(cut(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        for (const part of cut(text)) expect(part).toBe(part.trim());
      }),
    );
  });

  it('cuts a long text as it cuts its parts', () => {
    const part = 'Leaders in Ashmere know. Dr. Amari agrees, i.e. Plans are good. ';
    expect(sentences(part.repeat(500))).toHaveLength(1000);
    const long = `${'plans and visits and '.repeat(300)}end. Leaders know.`;
    expect(cut(long).at(-1)).toBe('Leaders know.');
    expect(cut(long)).toHaveLength(2);
  });

  it.each(['A. ', '. ', '.', '’', '1. ', 'e.g. ', 'A.', '.1,', 'Dr. ', ' • ', 'x.@'])(
    'takes linear time on %j over and over',
    (unit) => {
      const cost = growth((size) => sentences(unit.repeat(size)), 2000);
      expect(cost).toBeLessThan(LINEAR_ENOUGH);
    },
  );
});

describe('abbreviations', () => {
  it.each(ABBREVIATIONS)('$word. does not end the sentence: $example', ({ example, word }) => {
    expect(example.toLowerCase()).toContain(`${word.toLowerCase()}.`);
    expect(cut(example)).toEqual([example]);
  });

  it.each(ABBREVIATIONS.filter(({ when }) => when !== 'always'))(
    '$word. can end a sentence',
    ({ word }) => {
      expect(cut(`This stands at ${word}. Leaders know this.`)).toHaveLength(2);
    },
  );

  it('are short enough to be looked up', () => {
    const long = ABBREVIATIONS.filter(({ word, when }) => word.length > 5 && when !== 'number');
    expect(long).toEqual([]);
  });

  it('are each in the table once', () => {
    const words = ABBREVIATIONS.map(({ word }) => word);
    expect(new Set(words).size).toBe(words.length);
    expect([...SENTENCE_OPENERS].every((word) => /^\p{Lu}/u.test(word))).toBe(true);
  });
});
