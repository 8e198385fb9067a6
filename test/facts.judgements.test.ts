import { describe, expect, it } from 'vitest';
import type { Facts } from '../src/facts/index.js';
import { factsOfLayout } from './facts.of.js';

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

  it('reads an overall sentence inside a table row', () => {
    const stated = factsOfLayout('sif-2015', (text) =>
      text.replace(
        /# Children’s services in.*\n.*\n/,
        '| Children’s services in Foxley are inadequate | |\n',
      ),
    );
    expect(grades(stated)['overall-effectiveness']).toBe('inadequate');
  });

  it('keeps a grade that only an older framework has', () => {
    const warning = factsOfLayout('arrangements-2011').warnings.find(
      ({ code }) => code === 'unlisted:grade',
    );
    expect(warning).toMatchObject({ page: 26 });
    expect(warning?.message).toContain('Capacity to improve');
  });
});
