import { describe, expect, it } from 'vitest';
import { AUTHORITIES, TRUSTS } from '../src/facts/authorities.data.js';
import {
  ARTICLE_SENTENCES,
  INSPECTION_LABELS,
  INSPECTION_SENTENCES,
  PUBLISHED_LABELS,
} from '../src/facts/dates.data.js';
import { FOCUS_LEADS, THEMES } from '../src/facts/focus.data.js';
import { GRADE_WORDS, OTHER_GRADES, OUTCOMES } from '../src/facts/grades.data.js';
import { gradeAt } from '../src/facts/grades.js';
import { JUDGEMENT_SENTENCES } from '../src/facts/judgements.data.js';
import { named } from '../src/facts/names.js';
import {
  AFTER_NAMES,
  INSPECTORATES,
  JOINING_WORDS,
  TEAM_LABELS,
  TEAM_SENTENCES,
} from '../src/facts/people.data.js';
import { people } from '../src/facts/people.js';
import { AFTER_NAME, BEFORE_NAME, OPENING_PLACES, TITLE_PLACES } from '../src/facts/places.data.js';
import { PREVIOUS } from '../src/facts/previous.data.js';
import { VISIT_NUMBERS } from '../src/facts/visit.data.js';
import { fold } from '../src/forms/fold.js';
import { NONE, NOTHING_ELSE } from '../src/outline/none.data.js';

const TABLES = {
  ARTICLE_SENTENCES,
  INSPECTION_LABELS,
  INSPECTION_SENTENCES,
  PUBLISHED_LABELS,
  GRADE_WORDS,
  OUTCOMES,
  AFTER_NAMES,
  INSPECTORATES,
  TEAM_LABELS,
  TEAM_SENTENCES,
  AFTER_NAME,
  BEFORE_NAME,
  OPENING_PLACES,
  TITLE_PLACES,
  FOCUS_LEADS,
  PREVIOUS,
  VISIT_NUMBERS,
  NONE,
  NOTHING_ELSE,
  THEMES,
};

describe.each(Object.entries(TABLES))('%s', (_, entries) => {
  it.each([...entries])('matches "$example"', ({ pattern, example }) => {
    expect(pattern.test(fold(example))).toBe(true);
  });

  it('has no pattern twice', () => {
    const sources = entries.map(
      (entry) => `${'kinds' in entry ? entry.kinds?.join() : ''}${entry.pattern.source}`,
    );
    expect(new Set(sources).size).toBe(sources.length);
  });
});

describe('sentences that give a judgement', () => {
  it.each(JUDGEMENT_SENTENCES)('$area: $example', ({ pattern, example }) => {
    const match = pattern.exec(fold(example));
    expect(gradeAt(fold(example).slice(match?.[0].length ?? 0))).not.toBeNull();
  });
});

describe('grades', () => {
  it.each(GRADE_WORDS)('$example', ({ grade, example }) => {
    expect(gradeAt(example)?.grade).toBe(grade);
  });

  it('reads no grade in longer words, and none of older frameworks', () => {
    expect(['goodwill', 'inadequately', 'Adequate', 'not far'].map(gradeAt)).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(OTHER_GRADES.test('Adequate (Grade 3)')).toBe(true);
  });
});

describe('authorities', () => {
  it('holds each code and each name once', () => {
    expect(new Set(AUTHORITIES.map(({ code }) => code)).size).toBe(AUTHORITIES.length);
    expect(new Set(AUTHORITIES.map(({ name }) => name)).size).toBe(AUTHORITIES.length);
  });

  it('finds each authority by each of its names', () => {
    for (const { code, name, also } of AUTHORITIES)
      for (const printed of [name, ...also, `${name} Council`])
        expect(
          named(printed)?.entries.map((entry) => entry.code),
          printed,
        ).toEqual([code]);
  });

  it('finds the authorities of each trust', () => {
    for (const { names, codes } of TRUSTS)
      for (const name of names)
        expect(new Set(named(name)?.entries.map(({ code }) => code)), name).toEqual(new Set(codes));
  });
});

describe('JOINING_WORDS', () => {
  it.each([...JOINING_WORDS])('%s: another person follows', (word) => {
    const names = people(`Ana Reyes HMI ${word} Joy Marsh HMI.`).map(({ name }) => name);
    expect(names).toEqual(['Ana Reyes', 'Joy Marsh']);
  });
});
