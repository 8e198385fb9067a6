import { describe, expect, it } from 'vitest';
import { SUBJECT_ACRONYMS } from '../src/quote/phrases/bodies.data.js';
import { PARTY_WORDS, POSTNOMINALS } from '../src/quote/phrases/people.data.js';
import { standingOf } from '../src/quote/speakers/described.js';
import { IN_OFFICE, NOT_IN_OFFICE, OUTSIDERS } from '../src/quote/speakers/outsiders.data.js';
import { spokenIn } from './quoting.js';

describe('descriptions beside a name', () => {
  it.each(OUTSIDERS)('$example', ({ example }) => {
    expect(standingOf('Jane Doe', [example])).not.toBeNull();
  });
  it.each(NOT_IN_OFFICE)('$example', ({ example }) => {
    expect(standingOf('Jane Doe', [example])).toBe('not-in-office');
  });
  it.each(IN_OFFICE)('$example', ({ example }) => {
    expect(standingOf('Jane Doe', [example])).toBe('in-office');
  });
  const none: [text: string, why: string][] = [
    ['Jane Doe said that parents were pleased.', 'whom somebody speaks of'],
    ['Jane Doe told a mother of two.', 'to whom somebody speaks'],
    ['The union said that Jane Doe was right.', 'who speaks of somebody'],
    ['“Ask any parent.” Jane Doe was clear.', 'what a quotation holds'],
  ];
  it.each(none)('%s', (text, why) => {
    expect(standingOf('Jane Doe', [text]), why).toBeNull();
  });
});

type Who = readonly [name: string | null | undefined, by: string | null | undefined];

describe('the side of a speaker', () => {
  const rows: [paragraphs: string[], who: Who][] = [
    [
      ['Jane Doe, who runs Ashmere Haven, said: “We meet them every single day.”'],
      ['Jane Doe', 'other'],
    ],
    [
      ['Jane Doe has fostered for nine years. “It is the best of jobs,” said Jane Doe.'],
      ['Jane Doe', 'other'],
    ],
    [
      ['GMB regional organiser Jane Doe said: “We raised it in the spring.”'],
      ['Jane Doe', 'other'],
    ],
    [
      ['Professor Jane Doe, who studies councils, said: “Year two is the risk.”'],
      ['Jane Doe', 'other'],
    ],
    [['Jane Doe, aged 19, said: “They asked me what I thought.”'], ['Jane Doe', 'other']],
    [
      ['Jane Doe, independent scrutineer of the partnership, said: “We have to listen.”'],
      ['Jane Doe', 'other'],
    ],
    [
      ['Ch Supt Jane Doe, of Fairshire Police, said: “We read it with care.”'],
      ['Jane Doe', 'other'],
    ],
    [['Det Insp Jane Doe said: “We read it with great care.”'], ['Jane Doe', 'other']],
    [['Convenor Jane Doe writes: “I have never known so much of it.”'], ['Jane Doe', 'other']],
    [['Her Labour opposite number, Jane Doe, said: “We need to know why.”'], ['Jane Doe', 'other']],
    [['Liberal Democrat Jane Doe said: “I must have read another letter.”'], ['Jane Doe', 'other']],
    [
      ['Cllr Jane Doe, who sits as an independent, said: “We need to know why.”'],
      ['Jane Doe', 'other'],
    ],
    [
      ['Conservative Jane Doe, whose group runs the county, said: “We have come far.”'],
      ['Jane Doe', 'council'],
    ],
    [
      [
        'Tory councillor Jane Doe, who chairs the corporate parenting panel, said: “We have come far.”',
      ],
      ['Jane Doe', 'council'],
    ],
    [
      ['Cllr Jane Doe, Cabinet Member for SEND and Inclusion, said: “It is a start and no more.”'],
      ['Jane Doe', 'council'],
    ],
    [
      ['Ashmere’s schools chief, Jane Doe, said: “I will not hide behind that.”'],
      ['Jane Doe', 'council'],
    ],
    [
      ['Ashmere’s director, Jane Doe, said: “I have never seen that before.”'],
      ['Jane Doe', 'council'],
    ],
    [
      ['Assistant director Jane Doe said: “There was a link to the letter.”'],
      ['Jane Doe', 'council'],
    ],
    [
      [
        'Fair Futures Trust runs the services.',
        'Jane Doe, Chief Executive of the Trust:',
        '“We have come a long way.”',
      ],
      ['Jane Doe', 'council'],
    ],
    [
      ['Jane Doe, chief executive of the NHS trust, said: “We have come a long way.”'],
      ['Jane Doe', 'other'],
    ],
    [
      ['Interim Chief Executive, Jane Doe:', '“Staff have asked what it means for them.”'],
      ['Jane Doe', 'council'],
    ],
    [['Jane Green said: “We have come a long way.”'], ['Jane Green', 'council']],
    [
      ['Cllr Jane Doe (Lab), the cabinet member, was blunt. “We let them down,” she said.'],
      ['Jane Doe', 'council'],
    ],
    [
      ['Cllr Jane Doe (Con), the shadow cabinet member, said: “We let them down.”'],
      ['Jane Doe', 'other'],
    ],
    [
      ['Jane Doe (pictured), the leader, said: “It is a fair report on us.”'],
      ['Jane Doe', 'council'],
    ],
    [['Liberal Democrat leader John Roe said: “It is not good at all.”'], ['John Roe', 'other']],
    [
      ['The council’s Labour leader, Jane Doe, said: “It is a fair report.”'],
      ['Jane Doe', 'council'],
    ],
    [
      ['The council’s opposition leader, Jane Doe, said: “It is a fair report.”'],
      ['Jane Doe', 'other'],
    ],
    [['A 17-year-old told inspectors: “My worker is always there.”'], [null, 'other']],
    [['Ashmere North MP John Roe said: “The council must do better.”'], ['John Roe', 'other']],
    [['The BASW’s Jane Doe said: “Caseloads are far too high for us.”'], ['Jane Doe', 'other']],
    [
      ['"We were in a bad place", Jane Doe, the leader, told the BBC, "but we came through it."'],
      ['Jane Doe', 'council'],
    ],
  ];
  it.each(rows)('%s', (paragraphs, [name, by]) => {
    expect(spokenIn(paragraphs)).toMatchObject({ speaker: { name }, by });
  });
  it.each([...SUBJECT_ACRONYMS])('cabinet member for %s', (acronym) => {
    const text = `Jane Doe, cabinet member for ${acronym}, said: “It is a start and no more.”`;
    expect(spokenIn([text])?.by).toBe('council');
  });
  it.each(PARTY_WORDS.filter((word) => !/^(?:lib|dem|uk)$/.test(word)))('%s Jane Doe', (word) => {
    const text = `${word.charAt(0).toUpperCase()}${word.slice(1)} Jane Doe said: “We need to know why.”`;
    expect(spokenIn([text])?.speaker?.name).toBe('Jane Doe');
  });
  it.each([...POSTNOMINALS])('Jane Doe %s', (letters) => {
    const text = `Jane Doe ${letters}, chair of the carers’ forum, said: “We have waited too long.”`;
    expect(spokenIn([text])?.speaker?.name).toBe('Jane Doe');
  });
});
