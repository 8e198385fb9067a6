/** Findings from the document's own lists and from its sentences, and the places that they give. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Findings, find } from '../src/find/index.js';
import { referencesIn } from '../src/find/references.js';
import { SET_SENTENCES } from '../src/find/set-sentences.data.js';
import type { Kind, SectionRole } from '../src/model/vocabulary.js';
import type { OutlineParagraph, OutlineSection } from '../src/outline/index.js';
import { paragraphOf } from '../src/outline/paragraphs.js';
import { paragraph, section } from './outline-of.js';

function row(...cells: string[]): OutlineParagraph {
  const place = { page: 1, level: 0, marker: null, table: 0, font: null, declared: true };
  return paragraphOf({ ...place, kind: 'table-row', text: cells.join(' '), cells }, 'improvement');
}

const read = (sections: OutlineSection[]): Findings => find(sections, { kind: 'other' });
const listed = (sections: OutlineSection[], list: 'strengths' | 'areasForImprovement'): string[] =>
  read(sections)
    [list].filter((f) => f.basis === 'section')
    .map((f) => f.text);

describe('items that the document lists itself', () => {
  it('are findings as a whole, whatever the classifier says of their sentences', () => {
    const items = [
      'The quality of plans for children.',
      'Oversight by managers. This includes supervision.',
    ];
    const sections = [
      section(
        'improvement',
        items.map((text) => paragraph(text, 'list-item', '◼')),
      ),
    ];
    expect(listed(sections, 'areasForImprovement')).toEqual(items);
  });

  it.each([
    ['The local authority should ensure that:', null, [], 'hands over to its list'],
    [
      'The police need to take swift action to address the following area of serious weakness:',
      null,
      [],
      'only announces the actions below it',
    ],
    [
      'To protect children, the council should take the following action.',
      '6.',
      [],
      'numbered, with a full stop',
    ],
    ['20. To do better, the local authority should:', null, [], 'the same, longer'],
    [
      'Improve the quality of plans by:',
      '3.',
      ['Improve the quality of plans by:'],
      'asks for something, and introduces a list',
    ],
    [
      'Leaders should improve support for families while they wait. This includes:',
      null,
      ['Leaders should improve support for families while they wait. This includes:'],
      'says what to improve before its list',
    ],
  ])('lead-in %j, marker %j: %j (%s)', (text, marker, expected, _why) => {
    const sections = [
      section('improvement', [
        paragraph(text, 'paragraph', marker),
        paragraph('more foster carers', 'list-item', '•'),
      ]),
    ];
    expect(listed(sections, 'areasForImprovement')).toEqual([...expected, 'more foster carers']);
  });

  it('in a table are the cells that ask for something, with the body responsible for it', () => {
    const sections = [
      section('priority-action', [
        row('Responsible body', 'Areas for priority action'),
        row('Ashmere Council', 'Leaders must find a school place for every child without one.'),
      ]),
    ];
    const [finding, ...rest] = read(sections).areasForImprovement;
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({
      text: 'Leaders must find a school place for every child without one.',
      responsible: ['Ashmere Council'],
      basis: 'section',
    });
  });

  it.each([
    ['Ashmere Council and NHS Weald ICB', ['Ashmere Council', 'NHS Weald ICB'], 'two bodies'],
    [
      'NHS Weald and Downs Integrated Care Board (ICB), Ashmere and Harle Council',
      ['NHS Weald and Downs Integrated Care Board (ICB)', 'Ashmere and Harle Council'],
      'names with an "and" of their own',
    ],
    ['Ashmere and Harle City Council', ['Ashmere and Harle City Council'], 'one body'],
  ])('tell the bodies of a cell apart: %s', (cell, bodies, _why) => {
    const sections = [
      section('priority-action', [
        row(
          cell,
          'Leaders must find a school place for every child who waits at home without one.',
        ),
      ]),
    ];
    expect(read(sections).areasForImprovement[0]?.responsible).toEqual(bodies);
  });

  it('are none where the document says that there are none', () => {
    const sections = [
      section('priority-action', [paragraph('There are no areas for priority action.')]),
    ];
    expect(listed(sections, 'areasForImprovement')).toEqual([]);
  });

  it('stay whole, however many sentences they have', () => {
    const text =
      'The team was set up in 2021. It has too few staff, so children wait too long to be seen. Its new manager is excellent.';
    const sections = [section('improvement', [paragraph(text, 'list-item', '•')])];
    const [finding, ...rest] = read(sections).areasForImprovement;
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ text, basis: 'section', polarity: 'improvement' });
    expect(finding?.sentences.map((s) => text.slice(s.start, s.end)).join(' ')).toBe(text);
  });

  it('have their lead-ins as context, the outermost first', () => {
    const sections = [
      section('improvement', [
        paragraph('The authority should ensure:', 'paragraph'),
        paragraph('the work of managers', 'list-item', '■'),
        paragraph('the speed of the response to children:', 'list-item', '■'),
        paragraph('who go missing', 'list-item', '–'),
        paragraph('who are privately fostered.', 'list-item', '–'),
        paragraph('the support of carers.', 'list-item', '■'),
      ]),
    ];
    const found = read(sections).areasForImprovement;
    const leadIns = found.map(({ text, context }) => [text, context.map((c) => c.text)]);
    const outer = 'The authority should ensure:';
    const inner = 'the speed of the response to children:';
    expect(leadIns).toEqual([
      ['the work of managers', [outer]],
      ['who go missing', [outer, inner]],
      ['who are privately fostered.', [outer, inner]],
      ['the support of carers.', [outer]],
    ]);
  });
});

describe('a sentence that is no finding', () => {
  const praise = 'Social workers know children well and visit them often.';
  const all = (sections: OutlineSection[], kind: Kind = 'ilacs-inspection'): string[] => {
    const { headlineFindings, strengths, areasForImprovement } = find(sections, { kind });
    return [...headlineFindings, ...strengths, ...areasForImprovement].map((f) => f.text);
  };

  it.each([
    'title',
    'introduction',
    'focus',
    'method',
    'context',
    'next-steps',
    'about',
    'sign-off',
  ] as const)('is anything under a heading of role %s', (role) => {
    const findings = section('findings', [paragraph('Plans are weak and out of date.')]);
    expect(all([section(role, [paragraph(praise)]), findings])).not.toContain(praise);
  });

  it.each([
    [
      'monitoring-visit',
      [] as OutlineSection[],
      'no part of the document has a heading that is known',
    ],
    ['other', [section('findings', [])], 'its kind is not known'],
  ] as const)('is not the opening of %s with sections %j: %s', (kind, rest, _why) => {
    const opening = section('introduction', [paragraph(praise)]);
    expect(all([opening, ...rest], kind)).toContain(praise);
  });

  it.each(SET_SENTENCES.map(({ example }, index) => [example, index] as const))(
    'is one that every document of its kind prints: %s',
    (example, index) => {
      expect(SET_SENTENCES.findIndex(({ pattern }) => pattern.test(example))).toBe(index);
      expect(all([section('improvement', [paragraph(example, 'list-item', '•')])])).toEqual([]);
    },
  );

  it('is not one that only begins like such a sentence', () => {
    const finding = 'There are widespread or serious failures that leave children at risk of harm.';
    expect(all([section('findings', [paragraph(finding)])])).toContain(finding);
  });

  it.each(['(Recommendation)', '(Recommendation).', '(Priority action)'])(
    'is a reference to the list of the report: %s',
    (reference) => {
      const weakness = 'Too many plans are out of date.';
      const found = all([section('findings', [paragraph(`${weakness} ${reference}`)])]);
      expect(found).toEqual([weakness]);
    },
  );

  it.each([
    'There are no areas for priority action.',
    'There are no priority or immediate actions',
    'Inspectors identified no areas for priority action.',
  ])('is that a list is empty: %s', (text) => {
    expect(all([section('priority-action', [paragraph(text)])])).toEqual([]);
  });
});

describe('paragraphs under the heading of a list, in inspections of partnerships', () => {
  const praise = 'Social workers know children well and visit them often.';
  const found = (kind: Kind, heading: string, text: string): Findings =>
    find([section('improvement', [paragraph(text, 'list-item', '•')], heading)], { kind });

  it.each([
    ['jtai', 'Areas for improvement'],
    ['area-send-inspection', 'What does the area partnership need to do better?'],
  ] as const)('is judged by its own words in %s under "%s"', (kind, heading) => {
    const { strengths, areasForImprovement } = found(kind, heading, praise);
    expect(strengths.map((f) => f.basis)).toEqual(['sentence']);
    expect(areasForImprovement).toEqual([]);
  });

  it.each([
    ['jtai', 'What needs to improve?', praise, 'a list of what is required'],
    ['jtai', 'Areas for improvement', 'The timeliness of visits to children', 'a phrase'],
    ['jtai', 'Areas for improvement', 'Partners should visit children often.', 'asks'],
    ['area-send-inspection', 'Areas for improvement', praise, 'a list of what is required'],
    ['ilacs-inspection', 'What needs to improve?', praise, 'another kind'],
  ] as const)('is what its list says in %s under "%s": %s (%s)', (kind, heading, text, _why) => {
    const { strengths, areasForImprovement } = found(kind, heading, text);
    expect(areasForImprovement.map((f) => f.basis)).toEqual(['section']);
    expect(strengths).toEqual([]);
  });
});

it('names the body that the section of a finding judges', () => {
  const judged = { ...section('findings', [paragraph('The chair leads the board well.')]) };
  const { strengths } = find([{ ...judged, body: 'safeguarding-board' }], {
    kind: 'sif-inspection',
  });
  expect(strengths.map((f) => f.body)).toEqual(['safeguarding-board']);
});

describe('references to the national framework', () => {
  it.each([
    ['Plans. (outcome 4, national framework)', [['outcome', 4]], 'one'],
    ['Plans. (Enabler two, national framework)', [['enabler', 2]], 'in words'],
    [
      'Plans. (outcomes 1 and 3, national framework)',
      [
        ['outcome', 1],
        ['outcome', 3],
      ],
      'two of a kind',
    ],
    [
      'Plans. (principle 2 and enabler 1, national framework)',
      [
        ['principle', 2],
        ['enabler', 1],
      ],
      'of two kinds',
    ],
    ['Plans (see the national framework).', [], 'no number'],
    ['Plans for outcome 4.', [], 'no reference'],
  ] as const)('%s: %j (%s)', (text, expected, _why) => {
    expect(referencesIn(text).map(({ kind, number }) => [kind, number])).toEqual(expected);
  });
});

describe('sections in which nobody’s work is judged', () => {
  it.each(['addressee', 'sign-off', 'focus', 'method', 'next-steps', 'about'] as const)(
    '%s',
    (role) => {
      const found = read([
        section(role, [paragraph('Social workers know children well and visit often.')]),
      ]);
      expect([...found.strengths, ...found.areasForImprovement, ...found.headlineFindings]).toEqual(
        [],
      );
    },
  );
});

describe('headline findings', () => {
  it('are all sentences of the summary; those that evaluate are also in their lists', () => {
    const text =
      'Children get help quickly. The service was reorganised in May 2023. Too many plans are weak.';
    const found = read([section('headline-findings', [paragraph(text)])]);
    expect(found.headlineFindings.map((f) => f.text).join(' ')).toBe(text);
    const ids = new Set([...found.strengths, ...found.areasForImprovement].map((f) => f.id));
    for (const finding of found.headlineFindings)
      expect(ids.has(finding.id), finding.text).toBe(finding.polarity !== 'neutral');
  });

  it('of an article are its standfirst and the first finding of the inspectors', () => {
    const paragraphs = [
      'A standfirst here.',
      'The visit took place in June.',
      'Inspectors found that social workers are strong and know children well.',
      'Inspectors said too many plans are weak.',
    ].map((t, i) => ({ ...paragraph(t), standfirst: i === 0 }));
    const found = find([section('article', paragraphs)], { kind: 'news-article', heard: [] });
    expect(found.headlineFindings.map((f) => f.text)).toEqual([
      'A standfirst here.',
      'Inspectors found that social workers are strong and know children well.',
    ]);
  });
});

it('labels of an article, and words that only say who speaks, are no findings', () => {
  const paragraphs = [
    'Inspectors said Ashmere’s services are good and leaders are strong.',
    'Updated',
    'Picture: Kim Lake',
    'Jane Doe, director of children’s services, said:',
    'Inspectors found that too many plans are poor.',
  ].map((text) => paragraph(text));
  const found = find([section('article', paragraphs)], { kind: 'news-article', heard: [] });
  const listed = [...found.strengths, ...found.areasForImprovement, ...found.claims];
  const places = new Set(listed.map(({ location }) => location.paragraph));
  expect([...places].sort()).toEqual([0, 4]);
});

describe('properties', () => {
  const words = fc.array(
    fc.constantFrom(
      'children',
      'are',
      'not',
      'seen',
      'well,',
      'but',
      'plans',
      'weak.',
      'Good',
      '(outcome',
    ),
    { maxLength: 30 },
  );
  const paragraphs = fc.array(
    words.map((w) => paragraph(w.join(' ') || 'x')),
    { maxLength: 4 },
  );
  const roles = fc.constantFrom<SectionRole>(
    'findings',
    'improvement',
    'strengths',
    'headline-findings',
    'article',
  );

  it('every finding has the words of its place, and each id one polarity', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ role: roles, paragraphs }), { maxLength: 3 }), (input) => {
        const sections = input.map((s) => section(s.role, s.paragraphs));
        const found = read(sections);
        const polarities = new Map<string, string>();
        for (const f of [
          ...found.headlineFindings,
          ...found.strengths,
          ...found.areasForImprovement,
        ]) {
          const { section: s, paragraph: p, start, end } = f.location;
          expect(sections[s]?.paragraphs[p]?.text.slice(start, end)).toBe(f.text);
          expect(polarities.get(f.id) ?? f.polarity).toBe(f.polarity);
          polarities.set(f.id, f.polarity);
        }
      }),
      { numRuns: 60, seed: 7 },
    );
  });
});
