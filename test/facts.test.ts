import { describe, expect, it } from 'vitest';
import { LAYOUTS } from '../src/recognise/layouts.data.js';
import { documentOf } from './facts.documents.js';
import { LAYOUT_DOCUMENTS } from './facts.layouts.js';
import { codes, factsOf, factsOfLayout } from './facts.of.js';

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

  it('is never another authority that the text mentions', () => {
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

  it('finds the whole name where a line break cut it', () => {
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
  it('keeps the days of the title page, and warns where running heads print others', () => {
    const stated = factsOfLayout('area-send-2023');
    const warning = stated.warnings.find(({ code }) => code === 'differs:inspection');
    expect(warning?.message).toContain('27 March 2023 to 31 March 2023');
    expect(warning?.message).toContain('26 March 2023 to 31 March 2023');
  });

  it('warns where the year comes from the date of the document', () => {
    expect(codes(factsOfLayout('sif-2013'))).toContain('year-inferred:inspection');
  });

  it('warns where an inspection had a second part', () => {
    const stated = factsOfLayout('ilacs-2023', (text) =>
      text.replace('8 to 12 July 2024', '8 to 12 July 2024 and 5 to 6 August 2024'),
    );
    expect(stated.inspection).toMatchObject({ start: '2024-07-08', end: '2024-07-12' });
    expect(codes(stated)).toContain('further:inspection');
  });

  it('gives no days where their year is not known', () => {
    const stated = factsOfLayout('press-release', (text) =>
      text.replace('4 March 2025', '').replace('5 February 2025', '5 February'),
    );
    expect(stated.inspection?.start).toBeNull();
    expect(codes(stated)).toContain('no-year:inspection');
  });

  it('prefers the date that a page declares to the printed one, and warns', () => {
    const page = documentOf(LAYOUT_DOCUMENTS['press-release'] ?? '', {
      declares: { published: '2025-03-05' },
    });
    const stated = factsOf(page);
    expect(stated.published).toBe('2025-03-05');
    expect(codes(stated)).toContain('differs:published');
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

  it('finds the office and the body in an address of one paragraph, without the street', () => {
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

  it('is false where only "None identified" stands under the heading', () => {
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

  it('are about the council in the title and first paragraph, not about one that it is compared with', () => {
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
    '%s: there are none for a document of the layout, which states all that it should',
    (id) => {
      const missing = codes(factsOfLayout(id)).filter((code) => code.startsWith('not-found:'));
      expect(missing).toEqual(id === 'news-article' ? ['not-found:published'] : []);
    },
  );
});
