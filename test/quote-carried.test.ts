import { describe, expect, it } from 'vitest';
import { quotesIn, spokenIn } from './quoting.js';

describe('quotations that go on, or that nobody closed', () => {
  const rows: [paragraphs: string[], texts: string[], why: string][] = [
    [
      ['“We put a link in the note,” he told members. “There was nothing to hide.”'],
      ['We put a link in the note, There was nothing to hide.'],
      'a pronoun for which nobody stands',
    ],
    [
      ['“Nobody is happier than me,” she went on. “I would not give a medal for it.”'],
      ['Nobody is happier than me, I would not give a medal for it.'],
      '"went on" as a verb of speech',
    ],
    [
      ['‘The review was mostly good,’ she said. ‘It said that our staff were loyal.’'],
      ['The review was mostly good, It said that our staff were loyal.'],
      'single marks',
    ],
    [
      ["``We have to be careful'' she said. ``We own no houses at all.''"],
      ['We have to be careful We own no houses at all.'],
      'no comma before the closing mark',
    ],
    [
      ['“Children are at the heart of it,” the report says, “and can point to what has changed.”'],
      ['Children are at the heart of it, and can point to what has changed.'],
      'a paper in the middle, whose name is also a verb',
    ],
    [
      ['“We put a link in the note,” he told members. “There was none at all,” said Jane Doe.'],
      ['We put a link in the note,', 'There was none at all,'],
      'somebody else speaks next',
    ],
    [
      ['The room was silent. “I read it twice and then I rang my mum and dad about it'],
      ['I read it twice and then I rang my mum and dad about it'],
      'a sentence whose closing mark was forgotten',
    ],
    [
      [
        '“We are glad of it,” said Jane Doe, leader of the council. “It is real.',
        '“There is more to do and we know it.”',
      ],
      ['We are glad of it, It is real.\nThere is more to do and we know it.'],
      'a short sentence that opens and goes on in the next paragraph',
    ],
    [
      [
        '“We are glad of it.',
        'We have come so far.',
        'I want to thank you.” said Jane Doe, a parent.',
      ],
      ['We are glad of it.\nWe have come so far.\nI want to thank you.'],
      'marks only at both ends of three paragraphs',
    ],
    [
      ['“We are glad of it” Jane Doe said “and we want more of the same”.'],
      ['We are glad of it and we want more of the same'],
      'no comma around the attribution',
    ],
    [['The “safe homes” plan. “New'], [], 'one word after a mark is no sentence'],
  ];
  it.each(rows)('%s', (paragraphs, texts, why) => {
    expect(
      quotesIn(paragraphs).map(({ text }) => text),
      why,
    ).toEqual(texts);
  });
});

describe('a speaker who is named before', () => {
  const rows: [paragraphs: string[], name: string | null, by: string, why: string][] = [
    [
      [
        'Director John Roe was there. Cllr Jane Doe asked him how many had moved. Mr Roe did not know.',
        'She pointed out that it mattered. “This is not how it was meant to be,” she said.',
      ],
      'Jane Doe',
      'council',
      'a title tells that the other one is a man',
    ],
    [
      [
        'Ashmere’s director, Jane Doe, told us that it had taken years.',
        'The council had cut its use of agencies since, she said.',
        '‘I take no credit for any of that and I never will’',
      ],
      'Jane Doe',
      'council',
      'a paragraph of words alone, without a full stop',
    ],
    [
      [
        'Inspectors came in June. In their letter they say there have been “real gains for children”.',
      ],
      null,
      'inspectors',
      'a pronoun after a phrase of place',
    ],
    [
      ['In a joint statement, the council and the ICB said: “We accept all of the findings.”'],
      null,
      'council',
      'a council together with a partner',
    ],
    [
      ['Care leavers are well served. “I have got a key to the office,” joked one.'],
      null,
      'other',
      'one of a group',
    ],
    [
      ['A former social worker, who asked not to be named, said: “I quit because of that.”'],
      null,
      'other',
      'somebody who has left the service',
    ],
    [
      [
        'The council accepts the findings in full.',
        'The report says that leaders “did not have a clear line of sight”.',
      ],
      null,
      'inspectors',
      'findings that the council accepts are not its own',
    ],
  ];
  it.each(rows)('%s', (paragraphs, name, by, why) => {
    const spoken = spokenIn(paragraphs);
    expect([spoken?.speaker?.name ?? null, spoken?.by], why).toEqual([name, by]);
  });
});
