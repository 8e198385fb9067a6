import { describe, expect, it } from 'vitest';
import { daysBetween, isoDate, monthNumber } from '../src/dates/calendar.js';
import { findMoments } from '../src/dates/moments.js';
import { findPeriods, inYear } from '../src/dates/periods.js';
import { growth, LINEAR_ENOUGH } from './growth.js';

function spans(text: string): string[] {
  return findPeriods(text).map(({ start, end, text: printed }) =>
    start === null ? `? ${printed}` : `${start}/${end}`,
  );
}

describe('findPeriods', () => {
  it.each([
    ['8 to 12 July 2024', ['2024-07-08/2024-07-12'], 'month and year printed once'],
    ['29 October 2018 to 9 November 2018', ['2018-10-29/2018-11-09'], 'both dates in full'],
    [
      '28 April–25 May 2017',
      ['2017-04-28/2017-05-25'],
      'a dash without spaces, the year at the end',
    ],
    ['4 July 2016–28 July 2016', ['2016-07-04/2016-07-28'], 'a dash between years and days'],
    ['15-19 July 2013', ['2013-07-15/2013-07-19'], 'a hyphen'],
    ['20 June 2017 ─ 13 July 2017', ['2017-06-20/2017-07-13'], 'a box-drawing line for a dash'],
    ['on 15 and 16 July 2025', ['2025-07-15/2025-07-16'], 'two days'],
    ['30 November and 1 December 2022', ['2022-11-30/2022-12-01'], 'two days in two months'],
    ['3, 4 and 5 June 2024', ['2024-06-03/2024-06-05'], 'three days'],
    [
      '12 December – 13 January 2017',
      ['2016-12-12/2017-01-13'],
      'the first date lies in the year before',
    ],
    ['24 November – 16 December', ['? 24 November – 16 December'], 'no year at all'],
    ['Monday 3 June to Friday 7 June 2019', ['2019-06-03/2019-06-07'], 'weekdays'],
    ['the 3rd and 4th of May 2023', ['2023-05-03/2023-05-04'], 'ordinals'],
    ['Between 21 and 25 January 2019, Ofsted', ['2019-01-21/2019-01-25'], 'between … and'],
    ['29 January 2024 to 02 February 2024', ['2024-01-29/2024-02-02'], 'a leading nought'],
    ['15/07/2025 to 16/07/2025', ['2025-07-15/2025-07-16'], 'numbers, day first'],
    ['July 15-16, 2025', ['2025-07-15/2025-07-16'], 'the American order'],
    ['July 30 and 31', ['? July 30 and 31'], 'the American order without a year'],
    ['2025-03-07', ['2025-03-07/2025-03-07'], 'ISO'],
    ['7 March 22 to 18 March 2022', ['2022-03-07/2022-03-18'], 'a year of two digits'],
    ['30 April 11 May 2018', ['2018-04-30/2018-05-11'], 'the dash lost'],
    ['11 June to 22 June2018', ['2018-06-11/2018-06-22'], 'a space lost'],
    [
      '8 July 2019 to 12 July 2019 and 7 August 2019 to 8 August 2019',
      ['2019-07-08/2019-07-12', '2019-08-07/2019-08-08'],
      'an inspection in two parts',
    ],
    ['2–6 and 9–13 March 2020', ['2020-03-02/2020-03-06', '2020-03-09/2020-03-13'], 'two weeks'],
    ['on 4 June 2024, 12 children', ['2024-06-04/2024-06-04'], 'a number after a date is no day'],
    ['31 June 2018', [], 'no such day'],
    ['In January 2024 and may 5 others', [], 'a month alone, and a verb'],
    ['12 to 8 July 2024', [], 'an end before its start says nothing'],
  ])('%s: %j (%s)', (text, expected) => {
    expect(spans(text)).toEqual(expected);
  });

  it('gives the words as printed, and their place', () => {
    const [period] = findPeriods('Visited on 15 and 16 July 2025.');
    expect(period).toMatchObject({ text: '15 and 16 July 2025', index: 11, dated: true });
  });

  it('takes time in proportion to hostile text', () => {
    const hostile = (size: number) => '1 and 2 to '.repeat(size);
    expect(findPeriods(hostile(100))).toEqual([]);
    expect(growth((size) => findPeriods(hostile(size)), 1000)).toBeLessThan(LINEAR_ENOUGH);
  });
});

describe('inYear', () => {
  it.each([
    ['24 November – 16 December', '2015-02-06', { start: '2014-11-24', end: '2014-12-16' }],
    ['16 May and 20 May', '2016-06-29', { start: '2016-05-16', end: '2016-05-20' }],
    ['12 December to 13 January', '2017-02-01', { start: '2016-12-12', end: '2017-01-13' }],
  ])('%s before %s', (text, limit, expected) => {
    const [period] = findPeriods(text);
    expect(period === undefined ? null : inYear(period, limit)).toEqual(expected);
  });
});

describe('findMoments', () => {
  it.each([
    ['judged inadequate in January 2024.', ['2024-01'], 'a month'],
    ['on 3 May 2023', ['2023-05-03'], 'a day'],
    ['at its inspection in 2018', ['2018'], 'a year'],
    ['in early January, 2024', ['2024-01'], 'a comma'],
    ['reached 2,018 children, or 2018.5', [], 'numbers that are no years'],
  ])('%s: %j (%s)', (text, expected) => {
    expect(findMoments(text).map(({ date }) => date)).toEqual(expected);
  });
});

describe('the calendar', () => {
  it('knows months by full and short names, and no other words', () => {
    expect(['January', 'sept', 'DEC', 'Maybe', 'Marching'].map(monthNumber)).toEqual([
      1,
      9,
      12,
      null,
      null,
    ]);
  });

  it('knows real days', () => {
    expect(isoDate(2024, 2, 29)).toBe('2024-02-29');
    expect(isoDate(2023, 2, 29)).toBeNull();
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
  });
});
