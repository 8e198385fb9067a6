import { Element } from 'domhandler';
import { describe, expect, it } from 'vitest';
import { printedAuthor } from '../src/read/bylines.js';
import { printedDate } from '../src/read/date-lines.js';
import { firstDate, machineDate } from '../src/read/dates.js';
import { ENDINGS, FURNITURE } from '../src/read/furniture.data.js';
import { furnitureName, isEnding } from '../src/read/furniture.js';
import { FURNITURE_NAMES } from '../src/read/html/furniture.data.js';
import { namedFurniture } from '../src/read/html/prune.js';
import { isCaption, isCredit } from '../src/read/picture-lines.js';
import { SECTION_NAMES } from '../src/read/whole-text.data.js';
import { isKeptWhole } from '../src/read/whole-text.js';

describe('furniture by its words', () => {
  it.each(FURNITURE.map((e) => [e.name, e.example] as const))('%s: %s', (name, example) => {
    expect(furnitureName(example)).toBe(name);
  });

  it.each(ENDINGS.map((e) => [e.name, e.example] as const))('ending %s: %s', (_, example) => {
    expect(isEnding(example)).toBe(true);
  });

  it.each([
    'Read the report and you will see how far the council has come since March.',
    'Comments from parents were warm, and inspectors heard from forty of them.',
    'Advertising for new foster carers has begun in three languages.',
    'Share of children seen within five days',
    'Subscribers to the scheme are few.',
    'More needs to be done for care leavers.',
    'Related services are not yet joined up: health and housing do not speak.',
    'Follow-up visits take place within ten days of the first.',
    'Sign-off by managers is late.',
    'Inspectors visited on 8 and 9 October 2024.',
    'In November 2023 the service was judged inadequate.',
    'You can read the full inspection report here.',
    'The latest visit was the fourth.',
    'Close working with the police has helped.',
    'By March, all plans had been read.',
    'Popular with families',
    'More in care than before',
    'Contact with parents is supported by skilled workers and takes place at weekends.',
    'Families who register for the scheme have regular updates from their worker.',
    'Workers reach families at the right time.',
    'Staff like them and join them in the community.',
    'Published reports are easy to find.',
    'Registered homes are checked. Tags are removed.',
  ])('is no furniture: %s', (text) => expect(furnitureName(text)).toBeNull());
});

describe('furniture by its names', () => {
  it.each(FURNITURE_NAMES.map((e) => [e.kind, e.example] as const))('%s: %s', (kind, name) => {
    expect(namedFurniture(new Element('div', { class: name }))).toBe(kind);
  });

  it.each(['article-body', 'content', 'story', 'entry-content', 'paragraph', 'lead', 'address'])(
    '%s is none',
    (name) => expect(namedFurniture(new Element('div', { class: name }))).toBeNull(),
  );
});

describe('printed dates', () => {
  it.each([
    ['14 August 2025', '2025-08-14', null],
    ['Published 7th Mar 2025, 05:00 GMT', '2025-03-07', null],
    ['Last updated: 14 August 2025', null, '2025-08-14'],
    ['Published: 3 May 2024 Updated: 5 May 2024', '2024-05-03', '2024-05-05'],
    ['Updated 5 May 2024, first published 3 May 2024', '2024-05-03', '2024-05-05'],
    ['Tuesday, March 4, 2025 at 9.30am', '2025-03-04', null],
    ['Posted on 04/03/2025', '2025-03-04', null],
  ])('%s', (text, published, updated) => expect(printedDate(text)).toEqual({ published, updated }));

  it.each([
    ['The visit on 15 and 16 July 2025 went well.', 'a sentence with a date'],
    ['Meeting of 3 May 2024', 'a date with a matter of its own'],
    ['2024', 'a year'],
    ['31', 'a number'],
  ])('%s is no date line', (text, why) => expect(printedDate(text), why).toBeNull());

  it.each([
    ['7th of May, 2024', '2024-05-07'],
    ['on 2025-03-07', '2025-03-07'],
    ['31 February 2024', null],
    ['version 1.2.2024.5', null],
    ['no date', null],
  ])('first date of %s', (text, date) => expect(firstDate(text)).toBe(date));

  it.each([
    ['2025-08-14T09:30:00+01:00', '2025-08-14'],
    ['20250814', '2025-08-14'],
    ['Thu, 14 Aug 2025 09:30', '2025-08-14'],
    ['2025-13-40', null],
  ])('machine date %s', (text, date) => expect(machineDate(text)).toBe(date));
});

describe('bylines, credits, captions', () => {
  it.each([
    ['By Ann Hill', 'Ann Hill'],
    ['BY ANN HILL', 'ANN HILL'],
    ['By Tom Wade, Local Democracy Reporter', 'Tom Wade, Local Democracy Reporter'],
    ['By March, all plans had been read.', null],
  ])('%s', (text, author) => expect(printedAuthor(text)).toBe(author));

  it.each([
    ['Tom Wade/Getty Images', true],
    ['The hall in May. (AP Photo/Ann Hill)', true],
    ['He spoke to Reuters.', false],
    ['Children were seen (Getty was not asked) soon.', false],
  ])('credit %s', (text, is) => expect(isCredit(text)).toBe(is));

  it.each([
    ["Eldermoor Council's offices at Tanner House", true],
    ['Sally Orme (left) and her team', true],
    ['A different place', false],
    ['The council has offices in Ashmere.', false],
  ])('caption %s', (text, is) => expect(isCaption(text)).toBe(is));
});

describe('names of sections that only inspection documents have', () => {
  it.each([...SECTION_NAMES])('only its own pattern matches "$example"', ({ pattern, example }) => {
    expect(SECTION_NAMES.filter((name) => name.pattern.test(example))).toEqual([
      { pattern, example },
    ]);
  });

  it('make a text a letter or report where there are two, or one and a salutation', () => {
    expect(isKeptWhole(['Headline findings', 'Main findings'])).toBe(true);
    expect(isKeptWhole(['Dear Ms Hollis', 'Headline findings'])).toBe(true);
    expect(isKeptWhole(['Headline findings', 'Comments'])).toBe(false);
  });
});
