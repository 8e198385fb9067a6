import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hashOf } from '../src/find/classifier/hash.js';
import { classify, cuesOf, type SentenceInput } from '../src/find/classifier/index.js';
import {
  DIMENSIONS,
  FILTERS,
  phraseScores,
  UNITS,
  WINDOWS,
} from '../src/find/classifier/phrases.js';
import { tokenise } from '../src/find/classifier/tokens.js';
import { ownWeights, readWeights } from '../src/find/classifier/weights.js';
import { CLASS_WORDS } from '../src/find/classifier/words.data.js';
import type { SectionRole } from '../src/model/vocabulary.js';

type Row = readonly [sentence: string, expected: string, why: string];

/** A sentence by itself, without a heading or neighbours. */
function alone(text: string): SentenceInput {
  return { text, heading: null, role: null, kind: null, paragraph: 0 };
}

/** Sentences of one paragraph of a letter, under no heading. */
function paragraph(...texts: readonly string[]): SentenceInput[] {
  return texts.map(alone);
}

function polarityOf(text: string): string | undefined {
  return classify(paragraph(text))[0]?.polarity;
}

const NEGATION: readonly Row[] = [
  ['Visits to children in Ashmere are timely.', 'strength', 'the plain statement'],
  ['Visits to children in Ashmere are not timely.', 'improvement', 'turned by "not"'],
  ['Children are seen without delay.', 'strength', 'a negation of something bad'],
  ['Plans lack clear timescales.', 'improvement', 'a verb that denies'],
  ['Risks are not recognised quickly enough.', 'improvement', '"enough" after a negation'],
];

const QUANTIFIERS: readonly Row[] = [
  ['Most children have strong relationships with their workers.', 'strength', 'most with good'],
  ['Some children wait too long for a school place.', 'improvement', 'some with bad'],
  ['A small number of children do not have an up-to-date plan.', 'improvement', 'few with bad'],
  ['Not all care leavers know what they are entitled to.', 'improvement', '"not all" is a gap'],
  ['All children benefit from prompt health assessments.', 'strength', 'all with good'],
];

const CONTRASTS: readonly Row[] = [
  ['Visits are regular, but records of them are poor.', 'mixed', 'both halves evaluate'],
  ['While plans are detailed, they are not reviewed often enough.', 'mixed', 'leading concession'],
  ['Supervision is regular, although its quality is variable.', 'mixed', 'trailing concession'],
  [
    'Despite rising demand, most children are seen promptly and benefit from effective support.',
    'strength',
    'the first clause only sets the scene',
  ],
];

const REQUIREMENTS: readonly Row[] = [
  ['Leaders should ensure that all plans have clear timescales.', 'improvement', 'should'],
  ['Management oversight needs to be strengthened.', 'improvement', 'needs to'],
  ['More work is required to reduce delay.', 'improvement', 'is required'],
];

const PROGRESS: readonly Row[] = [
  ['Timeliness has improved significantly since the last inspection.', 'strength', 'seen already'],
  ['Progress in Eldermoor has been too slow.', 'improvement', 'progress that fails'],
  ['It is too early to see the impact of these changes.', 'improvement', 'what is missing'],
  ['Caseloads remain too high.', 'improvement', 'a weakness that stays'],
  ['Caseloads have reduced and are now manageable.', 'strength', 'less of a bad thing'],
];

const CONTEXT: readonly Row[] = [
  ['The team was set up in 2023.', 'neutral', 'an event'],
  ['In the year before the inspection, 34 children were adopted.', 'neutral', 'a number'],
];

describe.each([
  ['negation', NEGATION],
  ['quantifiers', QUANTIFIERS],
  ['contrasts', CONTRASTS],
  ['requirements', REQUIREMENTS],
  ['progress', PROGRESS],
  ['context', CONTEXT],
])('the polarity of a sentence: %s', (_, rows) => {
  it.each(rows)('%s → %s (%s)', (sentence, expected) => {
    expect(polarityOf(sentence)).toBe(expected);
  });
});

describe('a sentence among its neighbours', () => {
  const followed = 'This is the case for children across the service.';
  it.each([
    ['Children are seen quickly and their views are heard.', 'strength'],
    ['Children wait too long and their views are not heard.', 'improvement'],
  ])('a continuation of "%s" is %s', (before, expected) => {
    expect(classify(paragraph(before, followed))[1]?.polarity).toBe(expected);
  });

  it('is influenced by its heading and by the role of its section', () => {
    const text = 'The recording of decisions by managers.';
    const under = (heading: string, role: SectionRole): number =>
      classify([{ ...alone(text), heading, role }])[0]?.probabilities.improvement ?? 0;
    const listed = under('What needs to improve', 'improvement');
    expect(listed).toBeGreaterThan(under('Key strengths', 'strengths') + 0.3);
  });

  it('is not influenced by sentences of other paragraphs', () => {
    const first = paragraph('Children wait too long and their views are not heard.')[0];
    const other = { ...alone(followed), paragraph: 1 };
    const apart = classify([first as SentenceInput, other])[1];
    const joined = classify([first as SentenceInput, { ...other, paragraph: 0 }])[1];
    expect(joined?.probabilities.improvement).toBeGreaterThan(
      apart?.probabilities.improvement ?? 1,
    );
  });
});

describe('verdicts', () => {
  const letter = paragraph(
    'Children are listened to.',
    'However, some plans are out of date.',
    'The service moved to a new building in May.',
  );

  it('are probabilities that sum to 1, with the highest as confidence', () => {
    for (const { probabilities, confidence, polarity } of classify(letter)) {
      const all = Object.values(probabilities);
      expect(all.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
      expect(Math.max(...all)).toBe(confidence);
      expect(probabilities[polarity]).toBe(confidence);
    }
  });

  it('are the same every time', () => {
    expect(classify(letter)).toEqual(classify(letter));
  });

  it.each(['', '…', '12', 'a'.repeat(100_000), 'not '.repeat(5000), '; but'.repeat(4000)])(
    'are given for any text, and quickly (case %#)',
    (text) => {
      expect(classify(paragraph(text))).toHaveLength(1);
    },
  );

  it('of no sentences are none', () => {
    expect(classify([])).toEqual([]);
  });
});

describe('cues', () => {
  it.each([
    ['Visits are not timely and plans are poor.', 'improvement', /not|poor/],
    ['Leaders have an accurate understanding of practice.', 'strength', /accurate|understanding/],
    ['Visits are regular, but records of them are weak.', 'mixed', /but|weak|regular/],
  ] as const)('of "%s" are its own words', (sentence, polarity, named) => {
    const cues = cuesOf(sentence, polarity);
    expect(cues.map(({ text }) => text).join(' ')).toMatch(named);
    for (const { text, start, end } of cues) {
      expect(sentence.slice(start, end)).toBe(text);
    }
  });

  it('come strongest first, and their shares sum to at most 1', () => {
    const shares = cuesOf(
      'Too many children wait too long, and this leaves them at risk.',
      'improvement',
    ).map(({ share }) => share);
    expect(shares.length).toBeGreaterThan(1);
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
    expect(shares.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(1);
  });

  it('of a text without words are none', () => {
    expect(cuesOf('…', 'neutral')).toEqual([]);
  });
});

describe('the weights', () => {
  const file = new URL('../src/find/classifier/weights.bin', import.meta.url);

  it('are at most 3 MB', () => {
    expect(readFileSync(file).length).toBeLessThanOrEqual(3_000_000);
  });

  it('are refused where the file is of another kind, with an error that says what to do', () => {
    expect(() => readWeights(new Uint8Array(100))).toThrow('npm run train');
  });
});

describe('the scores by phrases', () => {
  const { phrases } = ownWeights();
  const { hashes, vectors, filters, biases, output, scale } = phrases;
  const scoresOf = (text: string): number[] => [...phraseScores(phrases, tokenise(text))];

  /** The vector of a word, found by looking through the whole table. */
  function vectorOf(form: string): number[] {
    const found = hashes.indexOf(hashOf(form));
    const at = DIMENSIONS * (found < 0 ? hashes.length : found);
    return [...vectors.subarray(at, at + DIMENSIONS)].map((value) => value * scale);
  }

  /** The value of a filter on the window around a word, straight from its definition. */
  function filterValue(
    words: readonly number[][],
    centre: number,
    window: number,
    f: number,
  ): number {
    const size = WINDOWS[window] as number;
    const before = WINDOWS.slice(0, window).reduce((sum, n) => sum + n, 0);
    let sum = 0;
    for (let j = 0; j < size; j++) {
      const word = words[centre + j - (size - 1) / 2] ?? [];
      const row = ((before + j) * FILTERS + f) * DIMENSIONS;
      word.forEach((value, d) => {
        sum += value * (filters[row + d] as number);
      });
    }
    return sum;
  }

  function expectedOf(text: string): number[] {
    const words = tokenise(text).map(({ word }) => vectorOf(word.form));
    const units = Array.from({ length: UNITS }, (_, u) => {
      const [window, f] = [Math.floor(u / FILTERS), u % FILTERS];
      const values = words.map((_, centre) => filterValue(words, centre, window, f));
      return Math.max(0, Math.max(...values) + (biases[u] as number));
    });
    return [0, 1, 2, 3].map((k) => {
      const own = output.subarray(k * (UNITS + 1), (k + 1) * (UNITS + 1));
      return units.reduce((sum, unit, u) => sum + unit * (own[u] as number), own[UNITS] as number);
    });
  }

  it.each([
    'Children are not seen.',
    'Plans are detailed, but reviews are often late and some are not held at all.',
    'Xqzzy visits Brackenmoor.',
    'Good',
    '',
  ])('are those of the filters’ highest values: %j', (text) => {
    const expected = expectedOf(text);
    scoresOf(text).forEach((score, k) => {
      expect(score).toBeCloseTo(expected[k] as number, 3);
    });
  });

  it('are the same for all words that are unknown', () => {
    expect(scoresOf('Xqzzy is late.')).toEqual(scoresOf('Wrblfk is late.'));
  });

  it('depend on the order of the words', () => {
    expect(scoresOf('Reviews are late, not plans.')).not.toEqual(
      scoresOf('Plans are late, not reviews.'),
    );
  });
});

describe('the word classes', () => {
  const listed = Object.entries(CLASS_WORDS).flatMap(([kind, words]) =>
    words.split(' ').map((word) => [word, kind] as const),
  );

  it.each(listed)('"%s" is read as %s', (word, kind) => {
    expect(tokenise(`They ${word} plans.`)[1]?.word.kind).toBe(kind);
  });

  it('hold no word twice', () => {
    expect(new Set(listed.map(([word]) => word)).size).toBe(listed.length);
  });
});
