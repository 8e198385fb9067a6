/** Articles about several councils. */
import { describe, expect, it } from 'vitest';
import { severalAuthorities } from '../src/facts/several.js';
import { readingOf } from '../src/lines/reading.js';
import { documentOf } from './facts.documents.js';

const OPENING = 'Ofsted published its reports on Tuesday.';

describe('an article about several councils has a warning', () => {
  it.each([
    ['Tale of two councils', true],
    ['Three neighbouring councils have been inspected this year.', true],
    ['Trio of boroughs graded good', true],
    ['Ashmere Council and Brook Borough Council were both graded good.', true],
    ['Ashmere is one of six councils with a good grade.', false],
    ['Ashmere Council and Ashmere Parent Carer Council are glad.', false],
    ['Two teams of Ashmere Council are full.', false],
  ])('%s: %s', (line, isSeveral) => {
    const reading = readingOf(documentOf(`${line}\n${OPENING}`));
    const warnings = severalAuthorities('news-article', reading, 'Ashmere');
    expect(warnings.map(({ code }) => code)).toEqual(isSeveral ? ['several:authorities'] : []);
    if (isSeveral) expect(warnings[0]?.message).toContain(`"${line}"; kept Ashmere`);
  });

  it('which a letter never has', () => {
    const reading = readingOf(documentOf(`Two councils were visited.\n${OPENING}`));
    expect(severalAuthorities('focused-visit', reading, 'Ashmere')).toEqual([]);
  });

  it('only where its opening says so', () => {
    const text = [...Array.from({ length: 6 }, () => OPENING), 'Two councils fell.'].join('\n');
    expect(severalAuthorities('news-article', readingOf(documentOf(text)), null)).toEqual([]);
  });
});
