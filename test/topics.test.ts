import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cuesOf, hits } from '../src/find/topics/cues.js';
import { TOPICS, topicsOf } from '../src/find/topics/index.js';
import {
  GOES_ON,
  NO_TOPIC,
  NO_TOPIC_HEADINGS,
  TOPIC_TABLE,
} from '../src/find/topics/topics.data.js';
import { growth, LINEAR_ENOUGH } from './growth.js';

function alone(text: string): string[] {
  return topicsOf({ text, heading: null, before: '' });
}

/** Whether a single cue is found in a text, read with that cue only. */
function stands(cue: string, text: string): boolean {
  return hits(cuesOf([{ cue, topic: 'it', weak: false }]), text).length > 0;
}

describe.each(TOPIC_TABLE)('topic $id', ({ id, label, definition, cues, weak, ...entry }) => {
  it('is named and defined', () => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(label.length).toBeGreaterThan(5);
    expect(definition).toMatch(/\.$/);
    expect(TOPICS).toContainEqual({ id, label, definition });
  });

  it.each(entry.examples)('has: %s', (example) => {
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

  it.each(entry.headings)('is inherited from the heading: %s', (heading) => {
    expect(topicsOf({ text: 'Much has changed.', heading, before: '' })).toEqual([id]);
  });
});

describe('the table', () => {
  it('has about as many topics as officers use, none twice', () => {
    const ids = TOPIC_TABLE.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(TOPIC_TABLE.map(({ label }) => label)).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThanOrEqual(25);
    expect(ids.length).toBeLessThanOrEqual(30);
  });

  it('throws on a phrase that a topic has twice', () => {
    const twice = ['care leaver', 'care leavers'].map((cue) => ({ cue, topic: 't', weak: false }));
    expect(() => cuesOf(twice)).toThrow('"care leavers" of t is there twice');
  });

  it.each(NO_TOPIC)('gives no topic for the words of: $cue', ({ cue, example }) => {
    expect(stands(cue, example)).toBe(true);
    expect(alone(example)).toEqual([]);
  });
});

const SENTENCES: readonly (readonly [why: string, text: string, expected: readonly string[]])[] = [
  [
    'several topics, in table order',
    'Supervision is regular, caseloads are manageable and visits are rarely late.',
    ['visits-and-direct-work', 'supervision-and-oversight', 'workforce-and-caseloads'],
  ],
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
  input: { text: string; heading: string | null; before: string },
  expected: readonly string[],
])[] = [
  [
    'a sentence that goes on takes what was just said',
    { text: 'This is a missed opportunity.', heading: null, before: 'Life-story work is rare.' },
    ['life-story-work'],
  ],
  [
    'a sentence of its own does not',
    { text: 'Much good comes of it.', heading: null, before: 'Life-story work is rare.' },
    [],
  ],
  [
    'two equal topics just before: neither',
    { text: 'This is new.', heading: null, before: 'Neglect is named. Adoption is timely.' },
    [],
  ],
  [
    'its own topic goes before its paragraph’s and heading’s',
    {
      text: 'This delays family finding.',
      heading: 'Care leavers: good',
      before: 'Neglect is named.',
    },
    ['permanence-and-adoption'],
  ],
  [
    'the paragraph goes before the heading',
    { text: 'This is new.', heading: 'Care leavers: good', before: 'Neglect is named.' },
    ['domestic-abuse-and-neglect'],
  ],
  [
    'otherwise the heading',
    { text: 'Much has changed.', heading: 'The experiences of care leavers: good', before: '' },
    ['care-leavers'],
  ],
];

describe('topicsOf', () => {
  it.each(SENTENCES)('%s', (_why, text, expected) => {
    expect(alone(text)).toEqual(expected);
  });

  it.each(CONTEXTS)('%s', (_why, { text, heading, before }, expected) => {
    expect(topicsOf({ text, heading, before })).toEqual(expected);
  });

  it.each(NO_TOPIC_HEADINGS)('takes nothing from the heading: %s', (heading) => {
    expect(topicsOf({ text: 'Much has changed.', heading, before: '' })).toEqual([]);
  });

  it.each(GOES_ON)('goes on: %s', (opening) => {
    const text = `${opening}, much has changed.`;
    const before = 'Neglect is named. ';
    expect(topicsOf({ text, heading: null, before })).toEqual(['domestic-abuse-and-neglect']);
  });

  it('gives at most three topics, in table order, whatever the text', () => {
    const phrase = fc.constantFrom(...TOPIC_TABLE.flatMap(({ examples }) => examples));
    const ids = TOPICS.map(({ id }) => id);
    fc.assert(
      fc.property(fc.array(phrase), (parts) => {
        const found = alone(parts.join(' '));
        expect(found.length).toBeLessThanOrEqual(3);
        expect(found).toEqual(ids.filter((id) => found.includes(id)));
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
