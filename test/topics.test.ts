import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cueTree, hits } from '../src/find/topics/cues.js';
import { cuedTopics, themeOf } from '../src/find/topics/evidence.js';
import { TOPICS, topicsOf } from '../src/find/topics/index.js';
import {
  GOES_ON,
  NO_TOPIC,
  NO_TOPIC_HEADINGS,
  PLAIN,
  TOPIC_TABLE,
} from '../src/find/topics/topics.data.js';
import {
  CLASSES,
  ownTopicWeights,
  readTopicWeights,
  writeTopicWeights,
} from '../src/find/topics/weights.js';
import { growth, LINEAR_ENOUGH } from './growth.js';

function alone(text: string): string[] {
  return topicsOf({ text, heading: null, before: '' });
}

/** Whether a cue is found in a text, in a table that has only this cue. */
function stands(cue: string, text: string): boolean {
  return hits(cueTree([{ cue, topic: 'it', weak: false }]), text).length > 0;
}

describe.each(TOPIC_TABLE)('topic $id', ({ id, label, definition, cues, weak, ...entry }) => {
  it('has a name and a definition', () => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(label.length).toBeGreaterThan(5);
    expect(definition).toMatch(/\.$/);
    expect(TOPICS).toContainEqual({ id, label, definition });
  });

  it.each(entry.examples)('has: %s', (example) => {
    const { strong, weak: faint } = cuedTopics(example);
    expect([...strong, ...faint]).toContain(id);
    expect(alone(example)).toContain(id);
  });

  it.each(entry.nearMisses)('has not: %s', (example) => {
    expect(alone(example)).not.toContain(id);
  });

  it('has an example for every cue', () => {
    const unused = [...cues, ...weak].filter(
      (cue) => !entry.examples.some((example) => stands(cue, example)),
    );
    expect(unused).toEqual([]);
  });

  it.each(entry.headings)('is taken from the heading: %s', (heading) => {
    expect(topicsOf({ text: 'Much has changed.', heading, before: '' })).toEqual([id]);
  });
});

describe('the table', () => {
  it('has about as many topics as officers use, none twice', () => {
    const ids = TOPIC_TABLE.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(TOPIC_TABLE.map(({ label }) => label)).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThanOrEqual(25);
    expect(ids.length).toBeLessThanOrEqual(35);
  });

  it('throws on a phrase that a topic has twice', () => {
    const twice = ['care leaver', 'care leavers'].map((cue) => ({ cue, topic: 't', weak: false }));
    expect(() => cueTree(twice)).toThrow('"care leavers" of t is there twice');
  });

  it.each(NO_TOPIC)('gives no topic for the words of: $cue', ({ cue, example }) => {
    expect(stands(cue, example)).toBe(true);
    expect(alone(example)).toEqual([]);
  });
});

/** Points whose topic is beyond doubt, by main topic. The model is not trained on them. */
const POINTS: readonly (readonly [main: string, text: string])[] = [
  ['front-door', 'Contacts to the hub are weighed by managers within a day.'],
  ['front-door', 'Too many referrals from schools say too little about the worry.'],
  ['early-help', 'Family hubs reach parents long before a social worker is needed.'],
  ['early-help', 'Young carers have a club of their own and a named worker.'],
  ['edge-of-care', 'Family group conferences bring grandparents to the table in time.'],
  ['edge-of-care', 'Children come into care when nothing else keeps them safe.'],
  ['assessment-and-planning', 'Assessments rarely look at what fathers could offer.'],
  ['assessment-and-planning', 'Case records are written to the child and easy to follow.'],
  ['child-protection', 'Strategy meetings are prompt and the police attend them all.'],
  ['child-protection', 'Core groups do not hold parents to what was agreed.'],
  ['pre-proceedings', 'Letters before proceedings are plain and set out what must change.'],
  ['domestic-abuse-and-neglect', 'The effect of long-standing neglect is seldom measured.'],
  ['sexual-abuse', 'Workers are unsure how to speak with children about sexual abuse at home.'],
  ['exploitation-and-missing', 'Return home interviews are late and their findings are not used.'],
  ['youth-justice', 'The youth justice service keeps most first-time offenders out of court.'],
  ['allegations', 'The designated officer answers schools on the same day.'],
  ['disabled-children', 'Short breaks are easy to book for families with disabled children.'],
  ['private-fostering', 'Private fostering arrangements are visited on time.'],
  ['homeless-young-people', 'Homeless 16-year-olds are not told that they may come into care.'],
  [
    'unaccompanied-children',
    'Unaccompanied children are met by an interpreter on their first day.',
  ],
  ['placements-and-sufficiency', 'There are too few homes for teenagers with complex needs.'],
  ['placements-and-sufficiency', 'Two children live in unregistered settings.'],
  ['fostering-and-kinship', 'Foster carers praise the training that they are given.'],
  ['permanence-and-adoption', 'Adopters are found quickly and prepared well.'],
  ['family-time-and-reunification', 'Family time is planned with brothers and sisters in mind.'],
  ['care-leavers', 'Personal advisers stay in touch with young people until they are 25.'],
  ['health', 'Waiting lists for CAMHS are far too long.'],
  ['education', 'The virtual school knows how every pupil is getting on.'],
  ['ehc-plans', 'Annual reviews of EHC plans are late and change little.'],
  ['identity-and-diversity', 'Children’s faith and culture are honoured in the work with them.'],
  ['life-story-work', 'Life-story books are started late, if at all.'],
  [
    'visits-and-direct-work',
    'Social workers see children often and build trusting relationships with them.',
  ],
  ['voice-and-participation', 'The children in care council has changed how letters are written.'],
  ['reviewing-and-advocacy', 'Independent reviewing officers seldom challenge drift.'],
  ['supervision-and-oversight', 'Supervision is regular but rarely reflective.'],
  ['workforce-and-caseloads', 'Caseloads have fallen and fewer agency staff are needed.'],
  ['quality-assurance', 'Audits say little about what changed for the child.'],
  ['leadership', 'Elected members have backed the improvement plan with money.'],
  ['partnership', 'Health and social care share information late and work apart.'],
];

/** Points to which two topics apply, and the rule that decides which comes first. */
const OVERLAPS: readonly (readonly [rule: string, main: string, text: string])[] = [
  [
    'a group goes before the practice: homes',
    'care-leavers',
    'Care leavers wait for months for a flat of their own.',
  ],
  [
    'a group goes before the practice: study',
    'care-leavers',
    'Care leavers are helped into college, training and work.',
  ],
  [
    'a group goes before the practice: plans',
    'disabled-children',
    'Plans for disabled children are thorough and up to date.',
  ],
  [
    'a group goes before the practice: school',
    'unaccompanied-children',
    'Unaccompanied children are found a school place within days.',
  ],
  [
    'a child protection plan is child protection',
    'child-protection',
    'Child protection plans are too long for parents to follow.',
  ],
  [
    'the hub is the front door',
    'front-door',
    'Partners in the MASH decide together within the hour.',
  ],
  [
    'long-term matching is permanence',
    'permanence-and-adoption',
    'Children are matched with their long-term foster carers without delay.',
  ],
  [
    'an initial health assessment is health',
    'health',
    'Children who come into care wait too long for an initial health assessment.',
  ],
  [
    'who does something is not what it is about',
    'workforce-and-caseloads',
    'Senior leaders have cut caseloads and filled most vacancies.',
  ],
  [
    'partners who do something together: the topic is what they do',
    'exploitation-and-missing',
    'Partner agencies act fast when a child is at risk of criminal exploitation.',
  ],
];

const SENTENCES: readonly (readonly [why: string, text: string, expected: readonly string[]])[] = [
  [
    'the longest phrase wins: neither education nor health',
    'Education, health and care plans are written too slowly in Ashmere.',
    ['ehc-plans'],
  ],
  [
    'a weak cue yields to a strong one',
    'Leaders in Eldermoor did not act on the neglect of three children.',
    ['domestic-abuse-and-neglect'],
  ],
  ['a weak cue counts alone', 'The hospital was slow to answer.', ['health']],
  ['plural, possessive and hyphen are one', 'The CARE-LEAVERS’ forum is lively.', ['care-leavers']],
  ['straight apostrophe', "The child's plan is out of date.", ['assessment-and-planning']],
  ['no cue', 'Much has changed since then.', []],
  ['empty', '', []],
];

const CONTEXTS: readonly (readonly [
  why: string,
  input: { text: string; heading: string | null; before: string; context?: string },
  expected: string,
])[] = [
  [
    'a sentence that continues takes the topic of the one before',
    { text: 'This is a missed opportunity.', heading: null, before: 'Life-story work is rare.' },
    'life-story-work',
  ],
  [
    'the sentence on which it leans counts more than others before it',
    {
      text: 'However, this is not consistent.',
      heading: null,
      before: 'Life-story work is rare. Adoption is timely.',
      context: 'Life-story work is rare.',
    },
    'life-story-work',
  ],
  [
    'its own topic goes before its paragraph’s and heading’s',
    {
      text: 'This delays family finding.',
      heading: 'Help and protection: good',
      before: 'Neglect is named.',
    },
    'permanence-and-adoption',
  ],
  [
    'the paragraph goes before a heading of several groups',
    { text: 'This is new.', heading: 'Help and protection: good', before: 'Neglect is named.' },
    'domestic-abuse-and-neglect',
  ],
  [
    'otherwise the heading',
    { text: 'Much has changed.', heading: 'The experiences of care leavers: good', before: '' },
    'care-leavers',
  ],
];

describe('topicsOf', () => {
  it.each(POINTS)('files under %s: %s', (main, text) => {
    expect(alone(text)[0]).toBe(main);
  });

  it('has a point of every topic in the test', () => {
    expect(new Set(POINTS.map(([main]) => main))).toEqual(new Set(TOPICS.map(({ id }) => id)));
  });

  it.each(OVERLAPS)('%s', (_rule, main, text) => {
    expect(alone(text)[0]).toBe(main);
  });

  it('gives further topics after the main one', () => {
    const found = alone('Adoption is timely and foster carers are well supported.');
    expect(found).toEqual(['permanence-and-adoption', 'fostering-and-kinship']);
  });

  it.each(SENTENCES)('%s', (_why, text, expected) => {
    expect(alone(text)).toEqual(expected);
  });

  it.each([
    ['When some children become looked after, their dental checks are late.', 'health'],
    ['Children who have recently come into care see a dentist soon.', 'health'],
    ['Children entering care have no personal education plan.', 'education'],
    ['Children who enter care are prepared well.', 'edge-of-care'],
  ])('takes entry to care for the matter only where nothing else is told: %s', (text, expected) => {
    expect(alone(text)[0]).toBe(expected);
  });

  it.each(CONTEXTS)('%s', (_why, input, expected) => {
    expect(topicsOf(input)[0]).toBe(expected);
  });

  it('uses the theme of the document for a point that names no topic', () => {
    const point = { text: 'Young people like their flats.', heading: null, before: '' };
    const theme = themeOf(['Care leavers are safe.', 'Pathway plans are late.', 'Advisers help.']);
    expect(topicsOf(point, theme)[0]).toBe('care-leavers');
  });

  it.each(PLAIN)('finds no topic in: %s', (text) => {
    expect(alone(text)).toEqual([]);
  });

  it.each(NO_TOPIC_HEADINGS)('takes nothing from the heading: %s', (heading) => {
    expect(topicsOf({ text: 'Much has changed.', heading, before: '' })).toEqual([]);
  });

  it.each(GOES_ON)('sees that the sentence continues: %s', (opening) => {
    const text = `${opening}, much has changed.`;
    const before = 'Neglect is named. ';
    expect(topicsOf({ text, heading: null, before })).toEqual(['domestic-abuse-and-neglect']);
  });

  it('gives at most three topics, none twice, whatever the text', () => {
    const phrase = fc.constantFrom(...TOPIC_TABLE.flatMap(({ examples }) => examples));
    const ids = TOPICS.map(({ id }) => id);
    fc.assert(
      fc.property(fc.array(phrase), (parts) => {
        const found = alone(parts.join(' '));
        expect(found.length).toBeLessThanOrEqual(3);
        expect(new Set(found).size).toBe(found.length);
        expect(ids).toEqual(expect.arrayContaining(found));
      }),
    );
  });

  it.each(['child in need ', 'care ', 'a', '’', 'education health and '])(
    'takes linear time on %j over and over',
    (unit) => {
      const read = (size: number) => {
        const text = unit.repeat(size);
        return topicsOf({ text, heading: text, before: text });
      };
      expect(growth(read, 1000)).toBeLessThan(LINEAR_ENOUGH);
    },
  );
});

describe('the weights', () => {
  it('are the same when written and read', () => {
    const own = ownTopicWeights();
    const again = readTopicWeights(writeTopicWeights(own));
    expect(again).toEqual(own);
    expect(again.values.length).toBe(own.rows.size * CLASSES);
  });

  it('know the cues of every topic', () => {
    const { rows } = ownTopicWeights();
    for (const { id } of TOPICS) expect(rows.has(`own:${id}`), id).toBe(true);
  });

  it.each([
    ['of other bytes', new Uint8Array(64)],
    ['cut short', writeTopicWeights(ownTopicWeights()).subarray(0, 9000)],
  ])('refuse a file %s', (_what, bytes) => {
    expect(() => readTopicWeights(bytes)).toThrow('npm run train:topics');
  });
});
