import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attribution, quote } from '../src/quote/index.js';
import { INSPECTORATES, ORGANISATION_SUFFIXES } from '../src/quote/phrases/bodies.data.js';
import { NAMING_WORDS } from '../src/quote/phrases/naming.data.js';
import {
  COUNCIL_ROLES,
  ROLE_NOUNS,
  SPEAKER_NOUNS,
  TITLES,
} from '../src/quote/phrases/people.data.js';
import { SPEECH_VERBS } from '../src/quote/phrases/verbs.data.js';
import { growth, LINEAR_ENOUGH } from './growth.js';

const read = (paragraphs: readonly string[], organisation: string | null = 'Ashmere') =>
  quote(
    [
      {
        heading: null,
        level: 0,
        role: 'article',
        paragraphs: paragraphs.map((text) => ({
          text,
          page: null,
          style: 'paragraph',
          marker: null,
        })),
      },
    ],
    { kind: 'news-article', organisation },
  );

const WORDS = [
  '"',
  '“',
  '”',
  "'",
  '‘',
  '’',
  '“We',
  'are.”',
  '‘so',
  'they’',
  'said',
  'said:',
  'Cllr',
  'Jane',
  'Doe,',
  'the',
  'inspectors',
  'report',
  'added',
  'who',
  'of',
  'Council',
  '.',
  ',',
  '–',
  ';',
  'and',
  'by',
  '90s',
];

const paragraph = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }).map((words) => words.join(' ')),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }).map((words) => words.join('')),
);

describe('any text at all', () => {
  it('gives quotations that have the words of their place', () => {
    fc.assert(
      fc.property(fc.array(paragraph, { maxLength: 6 }), (paragraphs) => {
        const found = read(paragraphs);
        for (const { text, location } of [...found.quotes, ...found.phrases]) {
          const slice = paragraphs[location.paragraph]?.slice(location.start, location.end) ?? null;
          expect(slice).not.toBeNull();
          expect(slice).toBe(slice?.trim());
          expect(text.startsWith(slice ?? '?')).toBe(true);
        }
      }),
      { numRuns: 500, seed: 11 },
    );
  });

  it('gives quotations in reading order that do not overlap', () => {
    fc.assert(
      fc.property(fc.array(paragraph, { maxLength: 6 }), (paragraphs) => {
        let at = [0, 0];
        for (const { location } of read(paragraphs).quotes) {
          const after = location.paragraph > (at[0] ?? 0) || location.start >= (at[1] ?? 0);
          expect(after).toBe(true);
          at = [location.paragraph, location.end];
        }
      }),
      { numRuns: 300, seed: 12 },
    );
  });

  it('never throws for an attribution', () => {
    fc.assert(
      fc.property(paragraph, fc.array(paragraph, { maxLength: 4 }), (text, previous) => {
        const found = attribution(text, previous);
        expect(found === null || found.length > 0).toBe(true);
      }),
      { numRuns: 500, seed: 13 },
    );
  });
});

describe('hostile text takes time in proportion to its length', () => {
  const rows = [
    '"',
    '“',
    '‘',
    "'",
    '“a ',
    'a” ',
    "s' 'a ",
    'Jane ',
    'said ',
    ', said Jane',
    'the report ',
    '“A,” ',
    'and the ',
  ];
  it.each(rows)('%j over and over', (piece) => {
    const readAll = (size: number) => {
      const text = piece.repeat(Math.ceil(size / piece.length));
      read([text]);
      attribution(text, [text]);
    };
    expect(growth(readAll, 2000)).toBeLessThan(LINEAR_ENOUGH);
  });

  const paragraphs: readonly (readonly [string, (i: number) => string])[] = [
    ['an office in every paragraph', () => '“All of it is going rather well,” a parent said.'],
    [
      'an office of its own in each',
      (i) => `“All of it is going rather well,” parent${i} parent said.`,
    ],
    ['headings between quotations', (i) => (i % 500 ? 'A heading' : '“All of it is going well”')],
    ['the same pronoun in each', () => 'She said that it was going well.'],
  ];
  it.each(paragraphs)('%s', (_, paragraph) => {
    const readAll = (count: number) => {
      const texts = Array.from({ length: count }, (_, i) => paragraph(i));
      read([...texts, '“All of it is going rather well,” she said.']);
    };
    expect(growth(readAll, 150)).toBeLessThan(LINEAR_ENOUGH);
  });

  it.each(['She said that it was going well.', 'She said that it was “very good”.'])(
    'follows "she" through a chain of any length: %s',
    (link) => {
      const chain = Array.from({ length: 5000 }, () => link);
      const last = '“All of it is going rather well,” she said.';
      const { quotes } = read(['Jane Doe said that it was late.', ...chain, last]);
      expect(quotes.at(-1)?.speaker?.name).toBe('Jane Doe');
    },
  );
});

describe('every entry of the vocabularies is reached, and none is there twice', () => {
  it.each(SPEECH_VERBS.filter((verb) => verb.kind !== 'quotes'))('$example', ({ example }) => {
    expect(attribution(example, [])).not.toBeNull();
  });
  it.each(SPEECH_VERBS.flatMap((verb) => verb.forms))('“…,” Jane Doe %s.', (form) => {
    const found = read([`“We are glad of it,” Jane Doe ${form}.`]);
    expect(found.quotes[0]?.speaker?.name).toBe('Jane Doe');
  });
  it.each(TITLES)('$example', ({ example }) => {
    expect(attribution(example, [])).toBe('Doe');
  });
  it.each(COUNCIL_ROLES)('$example', ({ example }) => {
    const found = read([example.replace(/ said it\.$/, ' said: “We are glad of it.”')]);
    expect(found.quotes[0]?.by).toBe('council');
  });
  it.each(SPEAKER_NOUNS)('the $noun said', ({ noun }) => {
    const found = read([`The ${noun} said: “We are glad of it.”`]);
    expect(found.quotes[0]?.speaker).not.toBeNull();
  });
  it.each([...INSPECTORATES])('%s said', (name) => {
    expect(read([`The ${name} said: “We are glad of it.”`]).quotes[0]?.by).toBe('inspectors');
  });
  it.each([...ORGANISATION_SUFFIXES])('Fairhome %s said', (suffix) => {
    const name = `Fairhome ${suffix.charAt(0).toUpperCase()}${suffix.slice(1)}`;
    const speaker = read([`${name} said: “We are glad of it.”`]).quotes[0]?.speaker;
    expect(speaker?.organisation ?? speaker?.role).toContain('Fairhome');
    expect(speaker?.name).toBeNull();
  });
  it.each([...ROLE_NOUNS])('Jane Doe, %s at Fairhome, said', (noun) => {
    const found = read([`Jane Doe, ${noun} at Fairhome, said: “We are glad of it.”`]);
    expect(found.quotes[0]?.speaker).toEqual({
      name: 'Jane Doe',
      role: noun,
      organisation: 'Fairhome',
    });
  });
  it.each(NAMING_WORDS)('$example', ({ example }) => {
    expect(read([example]).quotes.map((found) => found.speaker)).toEqual([null]);
  });
  it('holds no entry twice', () => {
    const lists = [
      SPEECH_VERBS.flatMap((verb) => verb.forms),
      SPEECH_VERBS.map((verb) => verb.participle),
      TITLES.map((entry) => entry.words),
      SPEAKER_NOUNS.map((entry) => entry.noun),
      NAMING_WORDS.map((entry) => entry.word),
      ROLE_NOUNS,
      ORGANISATION_SUFFIXES,
    ];
    for (const list of lists) expect([...list].sort()).toEqual([...new Set(list)].sort());
  });
});

const EXAMPLES = new URL('../../shared/examples/', import.meta.url);

describe.runIf(existsSync(EXAMPLES))('the example articles (needs ../shared)', () => {
  const rows: [file: string, by: (string | null)[]][] = [
    ['council-press-release.txt', ['inspectors', 'council']],
    ['news-article-2024-a.txt', ['inspectors', 'inspectors', 'inspectors', 'council', 'council']],
    ['news-article-2024-b.txt', ['inspectors', 'council']],
    ['news-article-march-2025.txt', ['inspectors', 'council', 'council']],
  ];
  it.each(rows)('%s', (file, by) => {
    const text = readFileSync(new URL(file, EXAMPLES), 'utf8');
    const paragraphs = text.split(/\n\s*\n/).map((part) => part.replace(/\s+/g, ' ').trim());
    const found = read(
      paragraphs.filter((part) => !/^(?:Advertisement|$)/.test(part)),
      null,
    );
    expect(found.quotes.map((one) => one.by)).toEqual(by);
  });
});
