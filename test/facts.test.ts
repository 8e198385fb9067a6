import { describe, expect, it } from 'vitest';
import { type Facts, facts } from '../src/facts/index.js';
import type { Document } from '../src/model/document.js';
import { recognise } from '../src/recognise/index.js';
import { LAYOUTS } from '../src/recognise/layouts.data.js';
import { documentOf } from './facts.documents.js';
import { LAYOUT_DOCUMENTS } from './facts.layouts.js';

function factsOf(document: Document): Facts {
  return facts(document, recognise(document));
}

function factsOfLayout(id: string, change: (text: string) => string = (text) => text): Facts {
  return factsOf(documentOf(change(LAYOUT_DOCUMENTS[id] ?? '')));
}

function codes(stated: Facts): string[] {
  return stated.warnings.map(({ code }) => code);
}

describe('authority, dates and title of each layout', () => {
  const expected: Readonly<Record<string, readonly (string | number | null)[]>> = {
    'monitoring-visit-2016': ['Brackenford', '2017-03-14', '2017-02-21', '2017-02-22', 2],
    'monitoring-visit-2018': ['Foxley', '2020-02-28', '2020-01-29', '2020-01-30', 5],
    'monitoring-visit-2022': ['Eldermoor', '2023-01-05', '2022-11-30', '2022-12-01', 6],
    'focused-visit-2018': ['Eldermoor', '2023-07-11', '2023-06-12', '2023-06-13', null],
    'assurance-visit-2020': ['Brackenford', '2020-12-09', '2020-11-03', '2020-11-04', null],
    'ilacs-2018': ['Ashmere', null, '2018-10-29', '2018-11-09', null],
    'ilacs-2023': ['Ashmere', null, '2024-07-08', '2024-07-12', null],
    'ilacs-2026': ['Eldermoor', null, '2026-04-24', '2026-05-05', null],
    'sif-2013': ['Foxley', '2015-02-06', '2014-11-24', '2014-12-16', null],
    'sif-2015': ['Foxley', '2018-05-21', '2018-02-27', '2018-03-22', null],
    'arrangements-2011': ['Brackenford', '2013-08-23', '2013-07-15', '2013-07-19', null],
    'lscb-2013': ['Ashmere', '2015-08-03', '2015-06-15', '2015-06-17', null],
    'jtai-2016': ['Foxley', '2016-06-29', '2016-05-16', '2016-05-20', null],
    'jtai-2022': ['Ashmere', '2024-12-12', '2024-10-21', '2024-10-25', null],
    'area-send-2016': ['Brackenford', '2019-05-28', '2019-03-04', '2019-03-08', null],
    'area-send-monitoring-2024': ['Brackenford', null, '2025-07-01', '2025-07-03', null],
    'area-send-2023': ['Ashmere', null, '2023-03-27', '2023-03-31', null],
    'press-release': ['Ashmere', '2025-03-04', '2025-02-04', '2025-02-05', 3],
    'news-article': ['Ashmere', null, null, null, null],
  };

  it.each(LAYOUTS.map(({ id }) => id))('%s', (id) => {
    const { authority, published, inspection } = factsOfLayout(id);
    const [name, ...rest] = expected[id] ?? [];
    expect(authority).toEqual({ name, code: null, region: null });
    const { start = null, end = null, visitNumber = null } = inspection ?? {};
    expect([published, start, end, visitNumber]).toEqual(rest);
  });

  it.each([
    ['monitoring-visit-2016', 'Monitoring visit to Brackenford children’s services'],
    ['ilacs-2018', 'Inspection of children’s social care services'],
    ['lscb-2013', 'Review of the effectiveness of the Local Safeguarding Children Board'],
    ['jtai-2022', 'Joint targeted area inspection of Ashmere'],
    ['press-release', 'Inspectors see progress at children’s services'],
  ])('%s: "%s"', (id, title) => {
    expect(factsOfLayout(id).title).toBe(title);
  });
});

describe('authority', () => {
  const letter = (name: string, more = ''): string => `
    # Monitoring visit to ${name} children’s services
    These are the findings of the monitoring visit to ${name} children’s services on 1 May 2024.
    Areas covered by the visit
    ${more}`;

  it('gives the code and region of an authority that it knows', () => {
    expect(factsOf(documentOf(letter('Rotherham'))).authority).toEqual({
      name: 'Rotherham',
      code: 'E08000018',
      region: 'Yorkshire and the Humber',
    });
  });

  it('is never a neighbour that the text mentions', () => {
    const neighbours =
      'Leaders learn from Sheffield, Doncaster and Sheffield City Council in Sheffield.';
    expect(factsOf(documentOf(letter('Ashmere', neighbours))).authority?.name).toBe('Ashmere');
    expect(factsOf(documentOf(letter('Rotherham', neighbours))).authority?.name).toBe('Rotherham');
  });

  it('does not choose between the authorities of one trust', () => {
    const stated = factsOf(
      documentOf(
        letter('Northamptonshire Children’s Trust').replaceAll(' children’s services', ''),
      ),
    );
    expect(stated.authority).toEqual({
      name: "Northamptonshire Children's Trust",
      code: null,
      region: 'East Midlands',
    });
    expect(codes(stated)).toContain('ambiguous:authority');
  });

  it('keeps what the title prints and says that the opening prints another', () => {
    const text = letter('Rotherham').replace(
      'visit to Rotherham children’s services on',
      'visit to Kent children’s services on',
    );
    const stated = factsOf(documentOf(text));
    expect(stated.authority?.name).toBe('Rotherham');
    expect(stated.warnings.find(({ code }) => code === 'differs:authority')?.message).toMatch(
      /Rotherham.*Kent/,
    );
  });

  it('takes a name that a line break cut for the whole one', () => {
    const text = `== 1
      # Royal Borough of Kensington
      # and Chelsea
      # Inspection of services for children in need of help and protection
      # Children’s services in the Royal Borough of Kensington and Chelsea are good`;
    expect(factsOf(documentOf(text)).authority?.code).toBe('E09000020');
  });

  it('is null where none is named, with a warning', () => {
    const stated = factsOf(
      documentOf('# Monitoring visit report\nThe findings of the monitoring visit.'),
    );
    expect(stated.authority).toBeNull();
    expect(codes(stated)).toContain('not-found:authority');
  });
});

describe('the title of an article', () => {
  const lead =
    'The council has been told by inspectors that its work with children is better than it was, and that much is still to do.';
  const said = 'Cllr Ana Reyes said: “We are pleased.”';

  it.each([
    [
      `# Inspectors praise teams\n${lead}\n# What next\n${said}`,
      'Inspectors praise teams',
      'above',
    ],
    [`${lead}\n# What next?\n${said}`, null, 'a subheading below the text is none'],
    [
      `By Ann Hill\n# Inspectors praise teams\n${lead}\n${said}`,
      'Inspectors praise teams',
      'below a name',
    ],
  ])('%j: %j (%s)', (text, title, _why) => {
    expect(factsOf(documentOf(text, { format: 'html' })).title).toBe(title);
  });

  it('is the first line of a text file, which has no other name', () => {
    expect(factsOf(documentOf(`${lead}\n# What next?\n${said}`)).title).toBe(lead);
  });
});

describe('dates', () => {
  it('says when running heads print other days, and keeps the title page’s', () => {
    const stated = factsOfLayout('area-send-2023');
    const warning = stated.warnings.find(({ code }) => code === 'differs:inspection');
    expect(warning?.message).toContain('27 March 2023 to 31 March 2023');
    expect(warning?.message).toContain('26 March 2023 to 31 March 2023');
  });

  it('says when the year comes from the date of the document', () => {
    expect(codes(factsOfLayout('sif-2013'))).toContain('year-inferred:inspection');
  });

  it('says when an inspection had a second part', () => {
    const stated = factsOfLayout('ilacs-2023', (text) =>
      text.replace('8 to 12 July 2024', '8 to 12 July 2024 and 5 to 6 August 2024'),
    );
    expect(stated.inspection).toMatchObject({ start: '2024-07-08', end: '2024-07-12' });
    expect(codes(stated)).toContain('further:inspection');
  });

  it('gives no days without a year where nothing dates them', () => {
    const stated = factsOfLayout('press-release', (text) =>
      text.replace('4 March 2025', '').replace('5 February 2025', '5 February'),
    );
    expect(stated.inspection?.start).toBeNull();
    expect(codes(stated)).toContain('no-year:inspection');
  });

  it('takes the date that a page declares over the printed one, and says so', () => {
    const page = documentOf(LAYOUT_DOCUMENTS['press-release'] ?? '', {
      declares: { published: '2025-03-05' },
    });
    const stated = factsOf(page);
    expect(stated.published).toBe('2025-03-05');
    expect(codes(stated)).toContain('differs:published');
  });
});

describe('inspectors', () => {
  const shown = (stated: Facts): string[] =>
    stated.inspectors.map(
      ({ name, role, inspectorate, lead }) =>
        `${lead ? '*' : ''}${name}, ${role} (${inspectorate})`,
    );

  it.each([
    [
      'ilacs-2018',
      ['*Jenny-ellen Marsh, Her Majesty’s Inspector (ofsted)'],
      'a torn name, the role after it',
    ],
    ['ilacs-2023', ['*Máire O’Donnell, His Majesty’s Inspector (ofsted)'], 'a torn apostrophe'],
    ['arrangements-2011', ['*Sarah Peel, HMI (ofsted)'], 'a reporting inspector without a colon'],
    [
      'sif-2013',
      [
        '*Ana Reyes, Lead inspector (ofsted)',
        'Tom Ridley, Deputy lead inspector, HMI (ofsted)',
        'Joy Marsh, HMI (ofsted)',
        'Susan Peel, HMI (ofsted)',
        'Nick Stone, OI (ofsted)',
        'Paul Hart, AI (ofsted)',
        'Dominic Porter-Wells, Team inspector (ofsted)',
        'Lynn Field, Quality assurance manager, SHMI (ofsted)',
      ],
      'a team with roles before and after names; the analyst does not inspect',
    ],
    [
      'area-send-2023',
      [
        '*Paul Hart, Ofsted HMI Lead inspector (ofsted)',
        'Lynn Field, Ofsted HMI (ofsted)',
        'Joy Marsh, Ofsted Inspector (ofsted)',
        '*Tom Ridley, CQC lead inspector (cqc)',
      ],
      'two columns, two people in a cell, one below the table',
    ],
    [
      'area-send-2016',
      ['*Ana Reyes, HMI Lead inspector (ofsted)', 'Tom Ridley, CQC inspector (cqc)'],
      'directors sign, they do not inspect',
    ],
    [
      'monitoring-visit-2022',
      [
        'Ana Reyes, His Majesty’s Inspector (ofsted)',
        '*Russell Stone, His Majesty’s Inspector (ofsted)',
      ],
      'who signs the letter leads',
    ],
    [
      'monitoring-visit-2018',
      [
        'Ana Reyes, Her Majesty’s Inspector (ofsted)',
        'Nick Stone, Her Majesty’s Inspector (ofsted)',
        'Tom Ridley-Jones, Her Majesty’s Inspector (ofsted)',
      ],
      'nobody signs, so that the lead is not told',
    ],
    [
      'focused-visit-2018',
      [
        '*Tracey Hill, His Majesty’s Inspector (ofsted)',
        'Lisa Winter, His Majesty’s Inspector (ofsted)',
      ],
      'a role after each name',
    ],
    ['jtai-2022', [], 'joint letters name no inspectors'],
  ])('%s: %j (%s)', (id, expected) => {
    expect(shown(factsOfLayout(id))).toEqual(expected);
  });

  const REYES = 'Ana Reyes, Her Majesty’s Inspector (ofsted)';
  const RIDLEY = 'Tom Ridley, Her Majesty’s Inspector (ofsted)';
  const MARSH = 'Joy Marsh, HMI designate (ofsted)';

  it.each([
    [
      'A visit to Ashmere Children’s Trust on 3 and 4 May 2019, carried out by Ana Reyes and Tom Ridley, Her Majesty’s Inspectors.',
      [REYES, RIDLEY],
      'named before their title',
    ],
    [
      'The focused visit was carried out by Her Majesty’s Inspectors Ana Reyes and Tom Ridley.',
      [REYES, RIDLEY],
      'named after their title',
    ],
    [
      'The visit was carried out by Ana Reyes, Her Majesty’s Inspector, with Joy Marsh, HMI designate.',
      [REYES, MARSH],
      'one who came with the other',
    ],
    [
      'Her Majesty’s Inspectors for this visit were Ana Reyes and Tom Ridley, accompanied by Joy Marsh, HMI designate.',
      [REYES, RIDLEY, MARSH],
      'one who accompanied the others',
    ],
    [
      'This letter summarises the findings of the visit. The inspectors were Ana Reyes, Her Majesty’s Inspector, and\nTom Ridley, Her Majesty’s Inspector.',
      [REYES, RIDLEY],
      'a sentence that goes on in the next block',
    ],
    [
      'This letter tells what inspectors found. Her Majesty’s Inspectors for this visit were Ana\nReyes and Tom Ridley.',
      [REYES, RIDLEY],
      'a name broken over two blocks',
    ],
    [
      'The visit was carried out in line with the framework. Inspectors found that the inspection by the council was carried out by Ashmere Children’s Trust.',
      [],
      'nobody is named',
    ],
  ])('letter: %s → %j (%s)', (sentence, expected) => {
    const stated = factsOfLayout('focused-visit-2018', (text) =>
      text.replace(/These are the findings.*/, sentence).replace(/Yours sincerely[\s\S]*/, ''),
    );
    expect(shown(stated)).toEqual(expected);
  });

  it('reads the days of a visit where its sentence goes on in the next block', () => {
    const sentence =
      'These are the findings of a focused visit to Eldermoor Children’s Trust on\n30 and 31 May 2023. Inspectors looked at plans.';
    const { inspection } = factsOfLayout('focused-visit-2018', (text) =>
      text.replace(/These are the findings.*/, sentence),
    );
    expect(inspection).toMatchObject({ start: '2023-05-30', end: '2023-05-31' });
  });

  it('reads two leads', () => {
    const stated = factsOfLayout('ilacs-2023', (text) =>
      text.replace(
        /Lead inspector:.*/,
        'Lead inspectors: Ana Reyes, His Majesty’s Inspector, and Tom Ridley, His Majesty’s Inspector',
      ),
    );
    expect(stated.inspectors.map(({ name, lead }) => [name, lead])).toEqual([
      ['Ana Reyes', true],
      ['Tom Ridley', true],
    ]);
  });

  it('warns where the lead inspector is not printed', () => {
    const stated = factsOfLayout('ilacs-2023', (text) => text.replace(/Lead inspector:.*/, ''));
    expect(stated.inspectors).toEqual([]);
    expect(codes(stated)).toContain('not-found:inspectors');
  });
});

describe('judgements', () => {
  const grades = (stated: Facts): Record<string, string> =>
    Object.fromEntries(stated.judgements.map(({ area, grade }) => [area, grade]));

  it.each<[string, Record<string, string>, string]>([
    [
      'ilacs-2018',
      {
        leadership: 'good',
        'help-and-protection': 'requires-improvement',
        'children-in-care-and-care-leavers': 'outstanding',
        'overall-effectiveness': 'good',
      },
      'care and leaving care together',
    ],
    [
      'ilacs-2023',
      {
        leadership: 'good',
        'help-and-protection': 'good',
        'children-in-care': 'requires-improvement',
        'care-leavers': 'inadequate',
        'overall-effectiveness': 'good',
      },
      'care leavers on their own, under a misprinted label',
    ],
    [
      'ilacs-2026',
      {
        leadership: 'good',
        'help-and-protection': 'not-judged',
        'children-in-care': 'requires-improvement',
        'care-leavers': 'outstanding',
      },
      'columns swapped, not judged, a row cut before its grade, a row that is no table row',
    ],
    [
      'sif-2013',
      {
        'help-and-protection': 'requires-improvement',
        'looked-after-and-permanence': 'good',
        adoption: 'good',
        'care-leavers': 'inadequate',
        leadership: 'requires-improvement',
        'overall-effectiveness': 'requires-improvement',
        'safeguarding-board': 'good',
      },
      'a misnumbered row; the overall grade and the board’s in sentences',
    ],
    [
      'sif-2015',
      {
        'help-and-protection': 'inadequate',
        'looked-after-and-permanence': 'inadequate',
        adoption: 'good',
        'care-leavers': 'good',
        leadership: 'inadequate',
        'overall-effectiveness': 'inadequate',
        'safeguarding-board': 'requires-improvement',
      },
      'a sentence over two lines; grades of earlier inspections are not this one’s',
    ],
    [
      'arrangements-2011',
      { 'overall-effectiveness': 'inadequate', leadership: 'good' },
      'grades with numbers',
    ],
    ['lscb-2013', { 'safeguarding-board': 'requires-improvement' }, 'the board alone'],
    [
      'area-send-2023',
      { 'area-partnership': 'inconsistent' },
      'the outcome of an area SEND inspection',
    ],
    ['jtai-2022', {}, 'a joint inspection gives no grade'],
    ['monitoring-visit-2022', {}, 'nor does a visit'],
  ])('%s: %j (%s)', (id, expected) => {
    expect(grades(factsOfLayout(id))).toEqual(expected);
  });

  it('gives label and grade as printed, with the page', () => {
    expect(
      factsOfLayout('sif-2013').judgements.find(({ area }) => area === 'help-and-protection'),
    ).toEqual({
      area: 'help-and-protection',
      label: '1. Children who need help and protection',
      grade: 'requires-improvement',
      gradeText: 'Requires Improvement',
      page: 1,
    });
  });

  it.each([
    ['arrangements typically lead to positive experiences and outcomes', 'typically-positive'],
    ['there are widespread and/or systemic failings', 'widespread-failings'],
  ])('"%s" is %s', (words, grade) => {
    const stated = factsOfLayout('area-send-2023', (text) =>
      text.replace(/arrangements lead to inconsistent experiences and outcomes/, words),
    );
    expect(grades(stated)).toEqual({ 'area-partnership': grade });
  });

  it('keeps the table’s grade where a heading prints another, and says so', () => {
    const stated = factsOfLayout(
      'ilacs-2023',
      (text) => `${text}\n== 5\n# The experiences and progress of children in care: good`,
    );
    expect(grades(stated)['children-in-care']).toBe('requires-improvement');
    const warning = stated.warnings.find(({ code }) => code === 'differs:judgements');
    expect(warning?.message).toMatch(/requires improvement.*\(page 1\).*good.*\(page 5\)/i);
  });

  it('reads the grades of headings where there is no table', () => {
    const stated = factsOfLayout(
      'ilacs-2023',
      (text) =>
        `${text.replace(/\|.*\n?/g, '')}
      # The impact of leaders on social work practice: outstanding
      # The experiences and progress of children who need help and protection requires improvement to be good`,
    );
    expect(grades(stated)).toEqual({
      leadership: 'outstanding',
      'help-and-protection': 'requires-improvement',
    });
    expect(stated.warnings.map(({ message }) => message).join()).toContain('overall-effectiveness');
  });

  it.each([
    [
      '| The experiences and progress of children who need help Requires improvement to be and protection | good',
      'the grade set into the middle of its label',
    ],
    [
      '| The experiences and progress of children who need help and | Requires improvement to be\n| protection | good',
      'label and grade over two rows',
    ],
    [
      'The experiences and progress of children who need Requires improvement to be good help and protection',
      'no row at all',
    ],
  ])('reads a wrapped row: %s (%s)', (wrapped) => {
    const stated = factsOfLayout('ilacs-2023', (text) =>
      text.replace(
        '| The experiences and progress of children who need help and protection | Good',
        wrapped,
      ),
    );
    expect(grades(stated)['help-and-protection']).toBe('requires-improvement');
    expect(stated.judgements.map(({ area }) => area)).toEqual([
      'leadership',
      'help-and-protection',
      'children-in-care',
      'care-leavers',
      'overall-effectiveness',
    ]);
  });

  it('reads an overall sentence that stands in a row', () => {
    const stated = factsOfLayout('sif-2015', (text) =>
      text.replace(
        /# Children’s services in.*\n.*\n/,
        '| Children’s services in Foxley are inadequate | |\n',
      ),
    );
    expect(grades(stated)['overall-effectiveness']).toBe('inadequate');
  });

  it('does not lose a grade of an older framework', () => {
    const warning = factsOfLayout('arrangements-2011').warnings.find(
      ({ code }) => code === 'unlisted:grade',
    );
    expect(warning).toMatchObject({ page: 26 });
    expect(warning?.message).toContain('Capacity to improve');
  });
});

describe('letters', () => {
  it.each([
    [
      'monitoring-visit-2016',
      'Corporate Director, Children and Young People’s Services',
      'Brackenford Metropolitan Borough Council',
    ],
    ['monitoring-visit-2018', 'Director of Children’s Services', 'London Borough of Foxley'],
    ['assurance-visit-2020', 'Director of Children’s Services', 'Brackenford County Council'],
    ['jtai-2016', null, 'local partnership'],
    ['jtai-2022', null, 'Ashmere Local Safeguarding Children’s Partnership'],
  ])('%s is addressed to %s, %s', (id, role, organisation) => {
    expect(factsOfLayout(id).addressee).toEqual({ role, organisation });
  });

  it('finds office and body in an address of one paragraph, and not the street', () => {
    const stated = factsOfLayout('monitoring-visit-2022', (text) =>
      text.replace(
        /Priya Hollis\n.*\n.*\n/,
        'Priya Hollis Interim Director of Children’s Services Eldermoor City Council Moot Hall Abbey Walk Eldermoor EL1 2AB\n',
      ),
    );
    expect(stated.addressee).toEqual({
      role: 'Interim Director of Children’s Services',
      organisation: 'Eldermoor City Council',
    });
  });

  it.each([
    ['monitoring-visit-2016', ['The quality of referrals.', 'Children who go missing.']],
    ['monitoring-visit-2018', ['the help given to care leavers, including housing']],
    ['focused-visit-2018', ['the local authority’s arrangements for disabled children']],
    ['ilacs-2023', []],
  ])('%s looked at %j', (id, focus) => {
    expect(factsOfLayout(id).focus).toEqual(focus);
  });

  it.each([
    ['since the council was judged inadequate in September 2020', 'inadequate', '2020-09'],
    [
      'since the inspection in May 2021, when services were judged to be inadequate',
      'inadequate',
      '2021-05',
    ],
    [
      'since the council was judged “requires improvement to be good” on 3 May 2023',
      'requires-improvement',
      '2023-05-03',
    ],
  ])('"%s" is %s, %s', (words, grade, date) => {
    const stated = factsOfLayout('monitoring-visit-2022', (text) =>
      text.replace('since the council was judged inadequate in September 2020', words),
    );
    expect(stated.previousJudgement).toMatchObject({ grade, date });
    expect(stated.previousJudgement?.text).toContain('sixth and final monitoring visit');
  });

  it.each([
    ['This is the first monitoring visit since', 1],
    ['This was the eleventh monitoring visit since', 11],
    ['This was the 3rd monitoring visit since', 3],
    ['It was a monitoring visit since', null],
  ])('"%s …" is visit %s', (words, number) => {
    const stated = factsOfLayout('monitoring-visit-2022', (text) =>
      text.replace('This is the sixth and final monitoring visit since', words),
    );
    expect(stated.inspection?.visitNumber).toBe(number);
  });
});

describe('joint inspections', () => {
  it.each([
    ['jtai-2016', 'the response to children who run away'],
    ['jtai-2022', 'the multi-agency response to bullying'],
    ['ilacs-2023', null],
  ])('the theme of %s is %s', (id, theme) => {
    expect(factsOfLayout(id).theme).toBe(theme);
  });
});

describe('areas for priority action', () => {
  it.each<[string, boolean | null, string[], string]>([
    ['jtai-2022', true, [], 'a heading with an item under it'],
    ['jtai-2016', false, ['areas-for-priority-action'], 'a sentence that there are none'],
    [
      'sif-2013',
      false,
      ['areas-for-priority-action'],
      'the words of the single inspection framework',
    ],
    ['focused-visit-2018', true, [], 'in a letter'],
    ['ilacs-2023', null, [], 'not said'],
  ])('%s: %s (%s)', (id, priorityAction, statedNone) => {
    expect(factsOfLayout(id)).toMatchObject({ priorityAction, statedNone });
  });

  it('is none where the heading has only "None identified" under it', () => {
    const stated = factsOfLayout('jtai-2022', (text) =>
      text.replace(/- Missing children.*/, 'None identified.'),
    );
    expect(stated).toMatchObject({
      priorityAction: false,
      statedNone: ['areas-for-priority-action'],
    });
  });
});

describe('articles', () => {
  it('give the judgement they mention, and what their page declares', () => {
    const page = documentOf(LAYOUT_DOCUMENTS['news-article'] ?? '', {
      declares: {
        publisher: 'Ashmere Gazette',
        authors: ['Kim Lake'],
        updated: '2025-03-08',
        published: '2025-03-07',
      },
    });
    const stated = factsOf(page);
    expect(stated.previousJudgement).toMatchObject({ grade: 'inadequate', date: '2023-11' });
    expect(stated.article).toEqual({
      updated: '2025-03-08',
      authors: ['Kim Lake'],
      publisher: 'Ashmere Gazette',
      site: null,
    });
    expect(factsOfLayout('ilacs-2023').article).toBeNull();
  });

  it.each([
    [
      'Ashmere was judged inadequate in November 2023, before this monitoring visit.',
      'inadequate 2023-11',
    ],
    ['Ashmere was previously rated good in May 2018.', 'good 2018-05'],
    ['It is up from the inadequate rating given in May 2018 to good.', 'inadequate 2018-05'],
    [
      'Ten councils rose to good; only Ashmere was judged inadequate at its last inspection in May 2018, and is good now.',
      'inadequate 2018-05',
    ],
    ['Ashmere was rated good by Ofsted inspectors in May 2024.', null],
    ['Ashmere was previously rated inadequate, since May 2018.', null],
    [
      'Since its last inspection in May 2018 areas that were found to require improvement slid.',
      null,
    ],
    ['No council has been rated outstanding since the new rules of May 2018.', null],
  ])('"%s" tells of the judgement before: %s', (sentence, told) => {
    const previous = factsOfLayout('news-article', (text) =>
      text.replace(
        'Ashmere County Council had been rated “inadequate” in November 2023.',
        sentence,
      ),
    ).previousJudgement;
    expect(previous && `${previous.grade} ${previous.date}`).toBe(told);
  });

  it('are about the council in title and lead, not about one they compare it with', () => {
    const stated = factsOfLayout(
      'press-release',
      (text) =>
        `${text.replaceAll('Ashmere', 'Rutland')}\nKent County Council and Essex sent advice.\nKent helped.`,
    );
    expect(stated.authority?.code).toBe('E06000017');
  });
});

describe('warnings', () => {
  it.each(LAYOUTS.map(({ id }) => id))(
    '%s: a document of the layout lacks nothing that it should state',
    (id) => {
      const missing = codes(factsOfLayout(id)).filter((code) => code.startsWith('not-found:'));
      expect(missing).toEqual(id === 'news-article' ? ['not-found:published'] : []);
    },
  );
});
