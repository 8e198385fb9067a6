import { describe, expect, it } from 'vitest';
import { markedIn } from '../src/quote/marks/marks.js';

const quoted = (text: string): string[] =>
  markedIn(text).spans.map((span) => text.slice(span.start, span.end));

describe('quotation marks of a paragraph', () => {
  const rows: [text: string, found: string[], why: string][] = [
    ['She said "we are ready" today.', ['we are ready'], 'straight double marks'],
    ['She said “we are ready” today.', ['we are ready'], 'curly double marks'],
    ["She said 'we are ready' today.", ['we are ready'], 'straight single marks'],
    ['She said ‘we are ready’ today.', ['we are ready'], 'curly single marks'],
    [
      "She said ''we are ready'' today.",
      ['we are ready'],
      'two single marks typed for a double one',
    ],
    ['She said "we are ready” today.', ['we are ready'], 'straight opens, curly closes'],
    ['She said “we are ‘not’ ready”.', ['we are ‘not’ ready'], 'single within double'],
    ['She said ‘we are “not” ready’.', ['we are “not” ready'], 'double within single'],
    [
      'She said "we are "not" ready".',
      ['we are "not" ready'],
      'straight marks nested in straight ones',
    ],
    [
      '“‘Fresh Start’ works,” she said.',
      ['‘Fresh Start’ works,'],
      'marks side by side at the start',
    ],
    ['“We like ‘Fresh Start’.”', ['We like ‘Fresh Start’.'], 'marks side by side at the end'],
    ['The inspectors’ letter and the children’s plan.', [], 'possessives are no marks'],
    ["The inspectors' letter and the carers' plan.", [], 'straight possessives are no marks'],
    ['It was the ’90s: rock ‘n’ roll till ‘til noon.', [], 'dropped letters are no marks'],
    [
      "A 'safe homes' scheme for carers' children.",
      ['safe homes'],
      'a possessive after a closed pair',
    ],
    ["They are the 'carers' voices'.", ["carers' voices"], 'a possessive within a pair'],
    ['The ‘early years’ plan.', ['early years'], 'a mark after s closes where nothing else does'],
    ['A 34" screen and a 22" one.', [], 'inches are no marks'],
    [
      'We saw that, and see ” Doe said. “Yes.”',
      ['Yes.'],
      'a closing mark without partner opens nothing',
    ],
    [
      '“We saw that, and see ” Doe said.',
      ['We saw that, and see '],
      'a space before the closing mark',
    ],
    ['“ I love it.” It is.', [' I love it.'], 'a space after the opening mark'],
    [
      '“We are here. “We are ready,” she said.',
      ['We are ready,'],
      'a mark that is not closed does not reach over the next quotation',
    ],
  ];
  it.each(rows)('%s', (text, found, why) => {
    expect(quoted(text), why).toEqual(found);
  });

  it('says where a mark is never closed', () => {
    const text = 'They said: “We are ready.';
    expect(markedIn(text).unclosed).toEqual([{ open: 11, start: 12, family: 'double' }]);
  });
});
