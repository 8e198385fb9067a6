import { describe, expect, it } from 'vitest';
import { attribution } from '../src/quote/index.js';
import { heardIn } from './quoting.js';

const last = (paragraphs: readonly string[]) => heardIn(paragraphs).quotes.at(-1);

type Who = [
  name: string | null,
  role: string | null,
  organisation: string | null,
  by: 'inspectors' | 'council' | 'other' | null,
];

describe('the speaker of a quotation', () => {
  const rows: [paragraphs: string[], who: Who | null, why: string][] = [
    [
      [
        'Jane Doe, Chair of Ashmere Children First:',
        '“We are glad of it and of all that it says.”',
      ],
      ['Jane Doe', 'Chair of Ashmere Children First', null, 'council'],
      'a name and office on a line of their own, of a trust that runs services',
    ],
    [
      ['Director Jane Doe accepted them, saying: “We are sorry for it.”'],
      ['Jane Doe', 'Director', null, 'council'],
      'an office and a name that open a sentence, and "saying" at its end',
    ],
    [
      ['Mayor of Ashmere Jane Doe said: “We are glad of it.”'],
      ['Jane Doe', 'Mayor of Ashmere', null, 'council'],
      'an office with its place in front of the name',
    ],
    [
      ['Jane Doe, the county’s interim director of people, said: “We are sorry for it.”'],
      ['Jane Doe', 'interim director of people', 'county', 'council'],
      'an office of the county',
    ],
    [
      [
        'Jane Doe, who chairs the board, said the letter saw “real” gains.',
        '“My thanks go to all of our staff,” she added.',
      ],
      ['Jane Doe', null, null, 'council'],
      'the speaker of an added quotation is the one who reported words of the letter before',
    ],
    [
      [
        'Leader Jane Doe has written an open letter to residents.',
        'It reads: “We are sorry for all of it.”',
      ],
      ['Jane Doe', 'Leader', null, 'council'],
      'the writer of an open letter',
    ],
    [
      [
        'What the council says: Leader Jane Doe said it was sad.',
        'She added: “We are sorry for all of it.”',
      ],
      ['Jane Doe', 'Leader', null, 'council'],
      'a label in front of the sentence',
    ],
    [
      [
        'An Ashmere Council spokesperson said it was glad.',
        '“There are more visits than we would want,” the spokesperson said.',
      ],
      [null, 'spokesperson', 'Ashmere Council', 'council'],
      'the same spokesperson again',
    ],
    [
      [
        'Ofsted has published the letter about its visit.',
        'It says: “Leaders were not knocked off course.”',
      ],
      [null, null, 'Ofsted', 'inspectors'],
      '"it" for the inspectorate that opens the sentence before',
    ],
    [
      ['A direction from the Department for Education said: “Ashmere is not doing its duty.”'],
      [null, 'direction', 'Department for Education', 'other'],
      'a paper of the government',
    ],
    [
      ['The Lib Dem group leader said: “She has been there since 2017.”'],
      [null, 'Lib Dem group leader', null, 'other'],
      'the office of a party without a name',
    ],
    [
      [
        "Councillor Jane Doe, Ashmere Council's Cabinet Member for Children's Services, said: “We are glad of it.”",
      ],
      ['Jane Doe', "Cabinet Member for Children's Services", 'Ashmere Council', 'council'],
      'title, name, body and office in front',
    ],
    [
      ['“We are glad of it,” said John Roe, director of children’s services at Ashmere Council.'],
      ['John Roe', 'director of children’s services', 'Ashmere Council', 'council'],
      'office and body behind',
    ],
    [
      [
        'John Roe, the council’s director, said the report was “very fair”.',
        '“We are glad of it and of all that it says.”',
      ],
      ['John Roe', 'director', 'Ashmere Council', 'council'],
      'the speaker of a few marked words before is the speaker of the next quotation',
    ],
    [
      [
        '“We are glad of it,” said Cllr John Roe, cabinet member for children, families and education at Ashmere Council.',
      ],
      [
        'John Roe',
        'cabinet member for children, families and education',
        'Ashmere Council',
        'council',
      ],
      'an office with commas of its own',
    ],
    [
      [
        'Speaking after the meeting on Monday, councillor Jane Doe, cabinet member for children at Ashmere Council, said: “We are glad of it.”',
      ],
      ['Jane Doe', 'cabinet member for children', 'Ashmere Council', 'council'],
      'a lead-in before the name',
    ],
    [
      [
        'It was discussed last night, when portfolio holder for children and families Councillor Jane Doe said: “We are sorry for it.”',
      ],
      ['Jane Doe', 'portfolio holder for children and families', null, 'council'],
      'an office behind "when"',
    ],
    [
      [
        'Ashmere Council’s Cabinet Member for Children, Education and Families Jane Doe said: “We are glad of it.”',
      ],
      [
        'Jane Doe',
        'Cabinet Member for Children, Education and Families',
        'Ashmere Council',
        'council',
      ],
      'an office with a comma in front of the name',
    ],
    [
      [
        'Speaking on Monday, Jane Doe, deputy leader and executive member for children, education and families said: “We are glad of it.”',
      ],
      [
        'Jane Doe',
        'deputy leader and executive member for children, education and families',
        null,
        'council',
      ],
      'an office with a comma, and none behind it',
    ],
    [
      [
        'It was the idea of the mayor – and council leader Councillor Jane Doe said: “We are glad of it.”',
      ],
      ['Jane Doe', 'council leader', null, 'council'],
      '"and" in front of an office',
    ],
    [
      ['Telham & Wreake Council’s cabinet member for children Jane Doe said: “We are glad of it.”'],
      ['Jane Doe', 'cabinet member for children', 'Telham & Wreake Council', 'other'],
      'a council of two places',
    ],
    [
      ['Labour cabinet member for children Jane Doe said: “We are glad of it.”'],
      ['Jane Doe', 'Labour cabinet member for children', null, 'council'],
      'in office, with a party',
    ],
    [
      ['Labour group leader Jane Doe said: “We are sad about it.”'],
      ['Jane Doe', 'Labour group leader', null, 'other'],
      'a party’s office',
    ],
    [
      ['Ofsted’s senior inspector Jane Doe said: “We are glad of it.”'],
      ['Jane Doe', 'senior inspector', 'Ofsted', 'inspectors'],
      'an inspector',
    ],
    [['Leaders are said to have a “clear and bold vision”.'], null, 'nobody says who says it'],
    [
      ['Children’s services director John Roe said: “We are glad of it.”'],
      ['John Roe', 'Children’s services director', null, 'council'],
      'an office of councils without its body',
    ],
    [
      [
        'The council was told to improve after an Ofsted inspection in May found “widespread and serious failings” there.',
      ],
      [null, null, 'Ofsted', 'inspectors'],
      'the inspectorate of the inspection; the council in front of "after" does not speak',
    ],
    [
      ['The council’s leader, Cllr Jane Doe, said it was “a real step forward for us”.'],
      ['Jane Doe', 'leader', 'Ashmere Council', 'council'],
      'office before the name; words of a reported sentence',
    ],
    [
      ['Ashmere Council leader Jane Doe told the Ashmere Times: “We are glad of it.”'],
      ['Jane Doe', 'leader', 'Ashmere Council', 'council'],
      'body and office before the name, no comma',
    ],
    [
      ['Cllr Jane Doe said: “We are very glad.”', 'She added: “There is more to do.”'],
      ['Jane Doe', 'councillor', null, 'council'],
      'a pronoun; the title shows the office where none is printed',
    ],
    [
      ['Jane Doe, leader of Ashmere Council, was there.', '“We are very glad,” Cllr Doe said.'],
      ['Jane Doe', 'leader', 'Ashmere Council', 'council'],
      'a short name finds the full one',
    ],
    [
      ['Cabinet member Cllr Jane Doe was there.', 'The cabinet member said: “We are very glad.”'],
      ['Jane Doe', 'Cabinet member', null, 'council'],
      'an office alone finds its holder',
    ],
    [
      ['Jane Doe was pleased. John Roe was not.', 'She said: “There is much to do.”'],
      null,
      'a pronoun that fits two people has no speaker',
    ],
    [
      ['A spokesperson for Ashmere Council said: “We take it seriously.”'],
      [null, 'spokesperson', 'Ashmere Council', 'council'],
      'a spokesperson',
    ],
    [
      ['A council spokesman said: “We take it seriously.”'],
      [null, 'council spokesman', 'Ashmere Council', 'council'],
      'the council in a common noun',
    ],
    [
      [
        'During the visit, inspectors met the council’s staff.',
        'They stated: “Leaders know their services.”',
      ],
      [null, 'inspectors', 'Ofsted', 'inspectors'],
      '“they” after inspectors',
    ],
    [
      [
        'The authority had a visit from Ofsted inspectors, who spoke to staff.',
        'They said: “Leaders know their services.”',
      ],
      [null, 'inspectors', 'Ofsted', 'inspectors'],
      '“they” where inspectors are no subject',
    ],
    [
      ['Ofsted said “there has been a decline in practice” there.'],
      [null, null, 'Ofsted', 'inspectors'],
      'the inspectorate by name',
    ],
    [
      ['Help is “not yet good enough everywhere”, according to inspectors.'],
      [null, 'inspectors', 'Ofsted', 'inspectors'],
      'according to',
    ],
    [
      ['The report states: “Leaders know their services.”'],
      [null, 'report', 'Ofsted', 'inspectors'],
      'the report of the inspectors the article is about',
    ],
    [
      [
        'The council’s scrutiny committee met to discuss the annual report.',
        'On last year’s rating, the report, which covers two years, states: “It was a hard message.”',
      ],
      [null, 'report', 'Ashmere Council', 'council'],
      'the report that a committee discussed is the council’s',
    ],
    [
      ['Cllr John Roe, leader of the opposition Green group, said: “This is not good enough.”'],
      ['John Roe', 'leader of the opposition Green group', null, 'other'],
      'the opposition does not speak for the council',
    ],
    [
      ['Jane Doe, chief executive of the Fairhome charity, said: “This is not good enough.”'],
      ['Jane Doe', 'chief executive of the Fairhome charity', null, 'other'],
      'neither inspectors nor council',
    ],
    [
      ['One care leaver told inspectors: “My adviser is always there.”'],
      [null, 'care leaver', null, 'other'],
      'someone without a name',
    ],
    [
      [
        'Cllr Jane Doe, executive member for children, and John Roe, director of children’s services, said: “We accept it all.”',
      ],
      ['Jane Doe and John Roe', null, null, 'council'],
      'two people at once',
    ],
    [
      ['“We will go on with it,” said Jane Doe, leader of Ashmere Council. “There is more to do.”'],
      ['Jane Doe', 'leader', 'Ashmere Council', 'council'],
      'the next quotation of the paragraph',
    ],
    [
      ['Jane Doe, leader of Ashmere Council, said she was glad.', '“There is much more to do.”'],
      ['Jane Doe', 'leader', 'Ashmere Council', 'council'],
      'a paragraph of nothing but a quotation goes on',
    ],
    [['The service was described as “a good place to be”.'], null, 'a passive names nobody'],
    [['‘Support is not there for all’'], null, 'a heading in marks'],
  ];
  it.each(rows)('%j', (paragraphs, who, why) => {
    const found = last(paragraphs);
    const [name, role, organisation, by] = who ?? [];
    expect(found?.speaker, why).toEqual(who === null ? null : { name, role, organisation });
    expect(found?.by, why).toBe(by ?? null);
  });

  it('gives a heading the speaker of the quotation that it is taken from', () => {
    const found = heardIn([
      '‘We will see it through to the end.’',
      'Jane Doe, leader of Ashmere Council, said: “It is hard, and we will see it through to the end.”',
    ]);
    expect(found.quotes.map((one) => one.speaker?.name)).toEqual(['Jane Doe', 'Jane Doe']);
  });
});

describe('words in marks that quote nobody are phrases', () => {
  const rows: [text: string, kind: 'news-article' | 'sif-inspection', why: string][] = [
    ['Staff use the ‘team around the child’ meeting.', 'sif-inspection', 'a term'],
    [
      'A plan called ‘right help at the right time’ began.',
      'sif-inspection',
      'a name that is announced',
    ],
    ['Leaders said ‘Right Help, Right Time Together’ works.', 'news-article', 'a title'],
  ];
  it.each(rows)('%s', (text, kind, why) => {
    const found = heardIn([text], kind);
    expect(found.quotes, why).toEqual([]);
    expect(found.phrases, why).toHaveLength(1);
  });

  it('keeps words that children are reported to have said', () => {
    const found = heardIn(
      ['One child told inspectors, ‘I like my social worker.’'],
      'sif-inspection',
    );
    expect(found.quotes[0]?.speaker).toEqual({ name: null, role: 'child', organisation: null });
  });
});

describe('attribution of statements without marks', () => {
  const rows: [text: string, previous: string[], source: string | null][] = [
    ['Inspectors found that leaders know their services.', [], 'inspectors'],
    ['A recent visit by His Majesty’s inspectors highlighted progress.', [], 'inspectors'],
    ['Whilst recognising progress, inspectors noted that there is more to do.', [], 'inspectors'],
    [
      'They also noted that staff are well supported.',
      ['Inspectors found progress.'],
      'inspectors',
    ],
    ['The report said that help comes too late.', [], 'the report'],
    ['However, the report also indicates that help comes too late.', [], 'the report'],
    ['According to Ofsted, help comes too late.', [], 'Ofsted'],
    ['Ashmere County Council said that there is more to do.', [], 'Ashmere County Council'],
    ['The council said that there is more to do.', [], 'the council'],
    ['The service was rated good by Ofsted.', [], 'Ofsted'],
    ['Cllr Jane Doe said that there is more to do.', [], 'Jane Doe'],
    ['She said that there is more to do.', ['Cllr Jane Doe was there.'], 'Jane Doe'],
    ['The council continues to improve its services.', [], null],
    ['They have hired more advisers.', ['Inspectors found progress.'], null],
    ['Money was found to add capacity.', [], null],
    ['You can read the full report here.', [], null],
  ];
  it.each(rows)('%s', (text, previous, source) => {
    expect(attribution(text, previous)).toBe(source);
  });
});
