/** Sections and their roles; letterhead and colophon. */
import { describe, expect, it } from 'vitest';
import type { Block, Document } from '../src/model/document.js';
import { SECTION_ROLES } from '../src/model/vocabulary.js';
import { CLOSING, COLOPHON, PUBLISHER } from '../src/outline/frame.data.js';
import { ROLES } from '../src/outline/roles.data.js';
import { normaliseHeading, roleOfHeading } from '../src/outline/roles.js';
import { outline } from '../src/outline/sections.js';
import { standfirstOf } from '../src/outline/views.js';
import { NOTHING_DECLARED } from '../src/read/declared.js';

function block(kind: Block['kind'], text: string, rest: Partial<Block> = {}): Block {
  return {
    kind,
    text,
    page: 1,
    level: kind === 'heading' ? 2 : 0,
    marker: null,
    cells: null,
    table: null,
    font: null,
    declared: kind === 'heading',
    ...rest,
  };
}

function documentOf(blocks: Block[]): Document {
  return { format: 'pdf', pages: 1, declared: NOTHING_DECLARED, blocks, warnings: [] };
}

describe('the table of headings', () => {
  it.each(ROLES.map((entry, index) => ({ ...entry, index })))(
    '"$example" is recognised by its own entry, as $role',
    ({ example, index }) => {
      const heading = normaliseHeading(example);
      expect(ROLES.findIndex((entry) => entry.pattern.test(heading))).toBe(index);
    },
  );

  it('has no pattern twice and only known roles', () => {
    const sources = ROLES.map((entry) => entry.pattern.source);
    expect(new Set(sources).size).toBe(sources.length);
    for (const { role } of ROLES) expect(SECTION_ROLES).toContain(role);
  });
});

describe('roles of headings as they are printed', () => {
  it.each([
    ['What needs to improve?1', 'improvement', 'a footnote digit stuck to it'],
    ['Area for priority action', 'priority-action', 'in the singular'],
    ['2. Recommendations', 'improvement', 'numbered'],
    ['WHAT NEEDS TO IMPROVE', 'improvement', 'in capitals'],
    ['The experiences and progress of care leavers: good', 'findings', 'with its grade'],
    ['What is the area partnership doing that is effective?', 'strengths', 'area SEND'],
    ['Case study: areas for improvement', 'case-study', 'a box, not the list'],
    ['Areas covered by the visit', 'focus', 'a monitoring visit'],
    ['A visit to the seaside', null, 'no set heading'],
    ['Annex A: Information about the local authority area', 'context', 'in an annex'],
    ['What the LSCB inspection judgements mean', 'about', 'grade descriptors'],
    ['Children looked after in Ashmere', 'context', 'figures, with the name of the area'],
    ['Children in need of help', 'findings', 'no figures of the area'],
    ['Children’s services in Ashmere are good because:', 'headline-findings', 'reasons'],
  ] as const)('%s → %s (%s)', (heading, role, _why) => {
    expect(roleOfHeading(heading)).toBe(role);
  });
});

describe('sections', () => {
  const rolesOf = (blocks: Block[], kind: Parameters<typeof outline>[1]) =>
    outline(documentOf(blocks), kind).map((s) => [s.role, s.heading, s.paragraphs.length]);

  it('leaves the letterhead and the address out, keeps the title and the salutation', () => {
    const blocks = [
      block('paragraph', 'Piccadilly Gate Store Street Manchester M1 2WD'),
      block('paragraph', '3 March 2024'),
      block('paragraph', 'Jane Roe Civic Centre High Road Ashmere AS1 1AA'),
      block('paragraph', 'Dear Jane'),
      block('heading', 'Monitoring visit of Ashmere children’s services'),
      block('paragraph', 'This letter summarises the findings.'),
    ];
    expect(rolesOf(blocks, 'monitoring-visit')).toEqual([
      ['addressee', null, 1],
      ['title', 'Monitoring visit of Ashmere children’s services', 1],
    ]);
  });

  it('ends an item list at a heading that is tagged as a paragraph', () => {
    const blocks = [
      block('heading', 'What needs to improve?'),
      block('list-item', 'The quality of plans.', { marker: '◼' }),
      block('paragraph', 'The impact of leaders on social work practice is good.', {
        font: { size: 12, emphasis: true },
      }),
      block('paragraph', 'Leaders know their services.'),
    ];
    expect(rolesOf(blocks, 'ilacs-inspection').map(([role]) => role)).toEqual([
      'improvement',
      'findings',
    ]);
  });

  it('takes the text between an ILACS title page and its first list for the summary', () => {
    const blocks = [
      block('heading', 'Inspection of Ashmere local authority children’s services', { level: 1 }),
      block('paragraph', 'Inspection dates: 3 to 14 March 2024'),
      block('table-row', 'Overall effectiveness Good', {
        cells: ['Overall effectiveness', 'Good'],
        table: 0,
      }),
      block(
        'paragraph',
        `Children in Ashmere get help when they need it. ${'Families say so. '.repeat(5)}`.trim(),
      ),
      block('heading', 'What needs to improve?'),
    ];
    expect(rolesOf(blocks, 'ilacs-inspection').map(([role]) => role)).toEqual([
      'title',
      'headline-findings',
      'improvement',
    ]);
  });

  it.each(['Yours sincerely', 'Your sincerely', 'Yours faithfully,'])(
    'puts names and posts after "%s" into the sign-off, however they are tagged',
    (close) => {
      const blocks = [
        block('heading', 'Findings'),
        block('paragraph', 'Plans are clear.'),
        block('paragraph', close),
        block('heading', 'Sam Poe'),
        block('heading', 'His Majesty’s Inspector'),
      ];
      expect(rolesOf(blocks, 'focused-visit')).toEqual([
        ['findings', 'Findings', 1],
        ['sign-off', null, 3],
      ]);
    },
  );

  it('begins the sign-off where the letter says to whom it is copied', () => {
    const blocks = [
      block('heading', 'Findings'),
      block('paragraph', 'The inspector said “I am copying this letter to nobody yet”.'),
      ...Array.from({ length: 4 }, () => block('paragraph', 'Plans are clear.')),
      block('paragraph', 'Thank you. I am copying this letter to the Department for Education.'),
      block('paragraph', 'The next visit will be in May.'),
      block('paragraph', 'Yours sincerely'),
    ];
    expect(rolesOf(blocks, 'monitoring-visit')).toEqual([
      ['findings', 'Findings', 5],
      ['sign-off', null, 3],
    ]);
  });

  it('puts lines above the title into the title page, but not prose', () => {
    const title = block('heading', 'Inspection of children’s social care services');
    const named = [block('paragraph', 'Ashmere Council'), title];
    expect(rolesOf(named, 'ilacs-inspection').map(([role]) => role)).toEqual(['title', 'title']);
    const prose = block('paragraph', `${'Children are helped early and well. '.repeat(4)}`.trim());
    expect(rolesOf([prose, title], 'lscb-review').map(([role]) => role)).toEqual([
      'introduction',
      'title',
    ]);
  });

  it('keeps the grade of the board out of the findings, but not its findings', () => {
    const blocks = [
      block('heading', 'The Local Safeguarding Children Board is good'),
      block('paragraph', 'A board that is good knows its area.'),
      block('heading', 'Inspection judgement about the LSCB'),
      block('paragraph', 'Its chair asks hard questions.'),
    ];
    expect(rolesOf(blocks, 'sif-inspection').map(([role]) => role)).toEqual([
      'judgements',
      'findings',
    ]);
  });

  it('leaves the colophon about licences out, but not the sentence that says where the report is', () => {
    const blocks = [
      block('heading', 'Findings'),
      block('paragraph', 'Plans are clear.'),
      block('paragraph', 'This report is available at https://reports.ofsted.gov.uk/.'),
      block('paragraph', 'Piccadilly Gate'),
      block('paragraph', 'M1 2WD'),
      block('paragraph', '© Crown copyright 2024'),
    ];
    expect(rolesOf(blocks, 'ilacs-inspection')).toEqual([
      ['findings', 'Findings', 1],
      ['about', null, 1],
    ]);
  });

  it.each(['regulates nurseries.', '(Ofsted) regulates them.', 'inspects.', '(Ofsted) inspects.'])(
    'puts what the publisher says about itself into the closing matter: … Skills %s',
    (says) => {
      const name = 'The Office for Standards in Education, Children’s Services and Skills';
      const blocks = [
        block('heading', 'Findings'),
        block('paragraph', 'Plans are clear.'),
        block('paragraph', `${name} ${says}`),
        block('paragraph', 'Piccadilly Gate'),
      ];
      expect(rolesOf(blocks, 'ilacs-inspection')).toEqual([
        ['findings', 'Findings', 1],
        ['about', null, 1],
      ]);
    },
  );

  it('opens the ILACS summary with a short sentence above the dates and grades', () => {
    const blocks = [
      block('heading', 'Inspection of Ashmere children’s services', { level: 1 }),
      block('paragraph', 'There are serious failures in services for children.'),
      block('heading', 'Inspection dates: 3 to 14 March 2024'),
      block('paragraph', 'Lead inspector: Sam Poe, His Majesty’s Inspector'),
      block('paragraph', 'Children wait too long for help and are not safe.'),
      block('heading', 'What needs to improve?'),
    ];
    expect(rolesOf(blocks, 'ilacs-inspection')).toEqual([
      ['title', 'Inspection of Ashmere children’s services', 0],
      ['headline-findings', null, 1],
      ['title', 'Inspection dates: 3 to 14 March 2024', 1],
      ['headline-findings', null, 1],
      ['improvement', 'What needs to improve?', 0],
    ]);
  });

  it('makes services that are named under "… because" and under an empty list parts of these sections', () => {
    const blocks = [
      block('heading', 'Children’s services in Ashmere are inadequate because:', { level: 2 }),
      block('heading', 'Leadership and management', { level: 2 }),
      block('paragraph', 'Leaders do not know their services.'),
      block('heading', 'Areas for improvement', { level: 2 }),
      block('heading', 'Care leavers', { level: 2 }),
      block('list-item', 'Write pathway plans with young people.', { marker: '■' }),
      block('heading', 'Progress since the last inspection', { level: 2 }),
      block('paragraph', 'Little has changed.'),
    ];
    expect(rolesOf(blocks, 'sif-inspection').map(([role]) => role)).toEqual([
      'headline-findings',
      'headline-findings',
      'improvement',
      'improvement',
      'findings',
    ]);
  });

  it('keeps the headings of whose grades are explained among the descriptors', () => {
    const blocks = [
      block('heading', 'What the inspection judgements mean', { level: 2 }),
      block('heading', 'The LSCB', { level: 2 }),
      block('paragraph', 'A board that is outstanding knows its area inside out.'),
      block('heading', 'Section 2: The effectiveness of the LSCB', { level: 2 }),
    ];
    expect(rolesOf(blocks, 'sif-inspection').map(([role]) => role)).toEqual([
      'about',
      'about',
      'findings',
    ]);
  });

  it('reads a one-row table of a set heading and a grade as a heading', () => {
    const label = 'The experiences and progress of children who need help and protection';
    const blocks = [
      block('table-row', `${label} Good`, { cells: [label, 'Good'], table: 3 }),
      block('paragraph', 'Children are seen promptly.'),
    ];
    expect(rolesOf(blocks, 'sif-inspection')).toEqual([['findings', `${label} Good`, 1]]);
  });
});

describe('a paragraph', () => {
  it('has the places of its sentences', () => {
    const [section] = outline(documentOf([block('paragraph', 'One. Two.')]), 'news-article');
    expect(section?.paragraphs[0]?.sentences).toEqual([
      { start: 0, end: 4 },
      { start: 5, end: 9 },
    ]);
  });

  it('is the standfirst by its place, not by its words', () => {
    const words = 'Inspectors praised the council.';
    const blocks = [
      block('paragraph', words, { standfirst: true }),
      block('paragraph', 'More of it.'),
      block('paragraph', words),
    ];
    const sections = outline(documentOf(blocks), 'news-article');
    expect(sections[0]?.paragraphs.map(({ standfirst }) => standfirst)).toEqual([
      true,
      false,
      false,
    ]);
    expect(standfirstOf(sections)).toBe(words);
  });
});

describe('the body that a section judges', () => {
  const bodiesOf = (headings: string[], kind: Parameters<typeof outline>[1]) =>
    outline(documentOf(headings.map((text) => block('heading', text, { level: 2 }))), kind).map(
      ({ body }) => body,
    );

  it.each([
    [
      'the board from its own heading on',
      [
        'Executive summary',
        'Recommendations',
        'The Local Safeguarding Children Board (LSCB)',
        'Executive summary',
      ],
      ['authority', 'authority', 'safeguarding-board', 'safeguarding-board'],
    ],
    [
      'the authority again after the board’s grade on the title page',
      ['The effectiveness of the LSCB is good', 'Summary of key findings'],
      ['safeguarding-board', 'authority'],
    ],
    [
      'the authority where its section says so',
      ['The effectiveness of the LSCB', 'Section 1: the local authority', 'Findings'],
      ['safeguarding-board', 'authority', 'authority'],
    ],
    [
      'the authority under a title page that names the board',
      ['Review of the effectiveness of the Local Safeguarding Children Board', 'Executive summary'],
      ['authority', 'authority'],
    ],
  ] as const)('in a single inspection report: %s', (_what, headings, expected) => {
    expect(bodiesOf([...headings], 'sif-inspection')).toEqual(expected);
  });

  it.each([
    ['jtai', 'partnership'],
    ['area-send-inspection', 'partnership'],
    ['lscb-review', 'safeguarding-board'],
    ['ilacs-inspection', null],
    ['focused-visit', null],
  ] as const)('in %s: %s', (kind, body) => {
    expect(bodiesOf(['Findings', 'Recommendations'], kind)).toEqual([body, body]);
  });
});

describe.each(Object.entries({ CLOSING, COLOPHON, PUBLISHER }))(
  'lines of the frame: %s',
  (_, lines) => {
    it.each([...lines])('only its own pattern matches "$example"', ({ pattern, example }) => {
      expect(
        lines.filter((line) => line.pattern.test(example)).map((line) => line.pattern),
      ).toEqual([pattern]);
    });
  },
);
