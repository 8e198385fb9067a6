/** Points: which sentences make one, and on which a point leans. */
import { describe, expect, it } from 'vitest';
import { find } from '../src/find/index.js';
import { judge } from '../src/find/judge.js';
import { breakFeatures, breakScore, breaksOf, breaksText } from '../src/find/points/breaks.js';
import { openingOf } from '../src/find/points/features.js';
import { forestOf, probabilityOf, textOf } from '../src/find/points/forest.js';
import { type Model, type Point, pointsOf } from '../src/find/points/index.js';
import { MARKS } from '../src/find/points/marks.data.js';
import { OPENINGS } from '../src/find/points/openings.data.js';
import { unitsOf } from '../src/find/units.js';
import type { Finding } from '../src/model/report.js';
import type { SectionRole } from '../src/model/vocabulary.js';
import type { OutlineParagraph, OutlineSection } from '../src/outline/index.js';
import { paragraph as paragraphOf, section as sectionOf } from './outline-of.js';

function findings(...paragraphs: readonly (string | OutlineParagraph)[]): Finding[] {
  const all = paragraphs.map((p) => (typeof p === 'string' ? paragraphOf(p) : p));
  const sections: OutlineSection[] = [sectionOf('findings', all)];
  const { strengths, areasForImprovement } = find(sections, { kind: 'other' });
  const seen = new Map([...strengths, ...areasForImprovement].map((f) => [f.id, f]));
  return [...seen.values()].sort(
    (a, b) => a.location.paragraph - b.location.paragraph || a.location.start - b.location.start,
  );
}

describe('sentences that continue a point belong to it', () => {
  it.each([
    ['Visits to children are timely.', 'This means that children are seen when they need to be.'],
    ['Plans are weak.', 'As a result, too many children wait too long for help.'],
    [
      'Managers do not have sufficient oversight of plans.',
      'For example, one team has had no supervision for months.',
    ],
  ])('%j %j', (first, second) => {
    const [one, ...rest] = findings(`${first} ${second}`);
    expect(rest).toEqual([]);
    expect(one?.text).toBe(`${first} ${second}`);
    expect(one?.sentences).toHaveLength(2);
    expect(one?.id).toBe('s1p1.1');
  });
});

describe('a turn from good to bad begins a point, which leans on the sentence before it', () => {
  it.each([
    ['Social workers visit children regularly.', 'However, this is not consistent in all teams.'],
    ['Leaders know their services well.', 'Despite this, too many children wait too long.'],
  ])('%j %j', (first, second) => {
    const [good, bad] = findings(`${first} ${second}`);
    expect(good).toMatchObject({ text: first, polarity: 'strength', context: [] });
    expect(bad).toMatchObject({ text: second, polarity: 'improvement' });
    expect(bad?.context).toMatchObject([
      { kind: 'sentence', text: first, location: { section: 0, paragraph: 0, start: 0 } },
    ]);
  });

  it('leans on the paragraph before, where it begins its own', () => {
    const first = 'Social workers visit children regularly.';
    const found = findings(first, 'They are well supported by their managers.');
    expect(found.at(-1)?.context.map(({ text }) => text)).toEqual([first]);
  });

  it.each([
    ['However, these meetings are not timely in all teams.', 0],
    ['However, this is not consistent in all teams.', 1],
  ])('leans on the sentence that names what it speaks of: %s', (text, at) => {
    const before = [
      'Strategy meetings are well attended by partners.',
      'Social workers visit children regularly.',
    ];
    const leaning = findings([...before, text].join(' ')).find((one) => one.text === text);
    expect(leaning?.context.map((c) => c.text)).toEqual([before[at]]);
  });

  it('leans on nothing where nothing stands before it', () => {
    const [only] = findings('They are well supported by their managers.');
    expect(only?.context).toEqual([]);
  });
});

describe('what leans, where the forests call every sentence one that leans and never one that goes on', () => {
  const model: Model = {
    breaks: new Map(),
    joins: { bias: -9, trees: [] },
    leans: { bias: 9, trees: [] },
  };
  const first = 'Visits to children are timely.';

  function leaning(role: SectionRole, second: string): boolean {
    const sections = [sectionOf(role, [paragraphOf(`${first} ${second}`)])];
    const kind = role === 'article' ? 'news-article' : 'focused-visit';
    const [, point] = pointsOf(judge(unitsOf(sections, kind), kind), sections, model);
    return (point as Point).context.length > 0;
  }

  it.each([
    ['article', 'They are well supported by their managers.', true],
    ['article', 'However, managers do not check plans.', true],
    ['article', 'In addition, managers check plans.', false],
    ['article', 'Managers in Ashmere check plans.', false],
    ['findings', 'Managers in Ashmere check plans.', true],
  ] as const)('in %s: %s', (role, second, wanted) => {
    expect(leaning(role, second)).toBe(wanted);
  });
});

it('a mixed sentence is in both lists as a whole', () => {
  const text = 'While visits to children are timely, the recording of visits is weak.';
  const { strengths, areasForImprovement } = find([sectionOf('findings', [paragraphOf(text)])], {
    kind: 'other',
  });
  expect(strengths.map((f) => f.text)).toEqual([text]);
  expect(areasForImprovement).toEqual(strengths);
});

it('the words that introduce a list are no point, but context of its items', () => {
  const leadIn = 'Weaknesses that remain include poor practice in:';
  const item = paragraphOf('the timeliness of visits to children is poor.', 'list-item', '•');
  const [only, ...rest] = findings(leadIn, item);
  expect(rest).toEqual([]);
  expect(only?.context).toMatchObject([{ kind: 'lead-in', text: leadIn }]);
});

describe('a long bullet that tells what was found', () => {
  const text =
    'Visits to children are timely. Foster carers are well trained. Too few schools send a report to the board.';
  const polarities = (role: 'strengths' | 'improvement', kind: 'jtai' | 'area-send-inspection') => {
    const found = find([sectionOf(role, [paragraphOf(text, 'list-item', '•')])], { kind });
    return { good: found.strengths.length, bad: found.areasForImprovement.map((f) => f.text) };
  };
  const weakness = 'Too few schools send a report to the board.';

  it.each([
    ['strengths', 'jtai'],
    ['strengths', 'area-send-inspection'],
  ] as const)('makes points of both kinds: %s of %s', (role, kind) => {
    expect(polarities(role, kind).bad).toEqual([weakness]);
  });

  it('is one item among the areas for improvement of a joint inspection', () => {
    expect(polarities('improvement', 'jtai').bad).toEqual([text]);
  });
});

describe('openings', () => {
  it.each(OPENINGS.map(({ name, example }) => [name, example]))('%s: %s', (name, example) => {
    expect(OPENINGS[openingOf(example)]?.name).toBe(name);
  });

  it.each([
    ['The latter helps children and their families.', 'both'],
    ['Both the police and schools are glad.', undefined],
  ])('%s: %s', (text, name) => {
    expect(OPENINGS[openingOf(text)]?.name).toBe(name);
  });

  it('are unknown where no entry matches', () => {
    expect(OPENINGS[openingOf('Ashmere invests in carers.')]).toBeUndefined();
  });
});

describe('marks', () => {
  it.each(MARKS.map(({ name, example }) => [name, example]))('%s: %s', (name, example) => {
    expect(MARKS.filter(({ pattern }) => pattern.test(example)).map((m) => m.name)).toContain(name);
  });

  it('are not found in a sentence that has none', () => {
    expect(
      MARKS.filter(({ pattern }) => pattern.test('Carers are glad of their training.')),
    ).toEqual([]);
  });
});

describe('what begins a paragraph', () => {
  const before = { opening: ['plans', 'are', 'clear'], content: [1, 2] };
  const sentence = { opening: ['plans', 'drift', 'on'], content: [2, 3, 2] };

  it('is recognised by each of the first words and its place, by the first two and three, and by shared words', () => {
    const all = breakFeatures(before, sentence);
    expect(new Set(all).size).toBe(6);
    const alone = breakFeatures({ ...before, content: [] }, sentence);
    expect(all.slice(0, 5)).toEqual(alone);
    expect(breakFeatures(before, { ...sentence, opening: ['drift', 'plans', 'on'] })[0]).not.toBe(
      all[0],
    );
  });

  it('is the sum of the weights that are known', () => {
    const [first = 0, , , run = 0] = breakFeatures(before, sentence);
    const weights = new Map([
      [first, 1.5],
      [run, -0.24],
      [7, 9],
    ]);
    expect(breakScore(weights, before, sentence)).toBeCloseTo(1.26, 10);
    expect(breaksOf(breaksText(weights))).toEqual(
      new Map([
        [first, 1.5],
        [run, -0.24],
        [7, 9],
      ]),
    );
  });
});

it('a sentence that every document of its kind prints is in no point', () => {
  const found = 'Services for disabled children are inconsistent in Ashmere.';
  const set = 'The next full area SEND inspection will be within three years.';
  expect(findings(`${found} ${set}`).map((f) => f.text)).toEqual([found]);
});

describe('a mixed sentence and a bad one', () => {
  it('make one point where the second says more about the bad half', () => {
    const text =
      'Visits to children are timely, but the recording of visits is weak. This means that managers do not know how children are.';
    const found = findings(text);
    expect(found.map((f) => f.text)).toEqual([text]);
    expect(found[0]?.sentences.map(({ polarity }) => polarity)).toEqual(['mixed', 'improvement']);
  });
});

describe('a forest', () => {
  const tree = { features: [0, 1, 1], thresholds: [0.5, 2, 3], leaves: [-2, -1, 1, 2] };
  const forest = { bias: 0.25, trees: [tree] };
  it.each([
    [[0, 1], -1.75],
    [[0, 3], -0.75],
    [[1, 3], 1.25],
    [[1, 4], 2.25],
  ])('sends %j to its leaf', (features, sum) => {
    expect(probabilityOf(forest, features)).toBeCloseTo(1 / (1 + Math.exp(-sum)), 10);
  });

  it('is the same after it was written as text and read', () => {
    expect(forestOf(textOf(forest))).toEqual(forest);
  });
});
