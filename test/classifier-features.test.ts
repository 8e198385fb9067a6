import stemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';
import { describe, expect, it } from 'vitest';
import { Scorer } from '../src/find/classifier/linear.js';
import { sentenceOf } from '../src/find/classifier/sentence.js';
import { commonStems, stemOf } from '../src/find/classifier/stems.js';
import { tokenise } from '../src/find/classifier/tokens.js';
import { CLASSES, ownWeights, packedOf, weightIn } from '../src/find/classifier/weights.js';
import { DocumentFeatures, type Features } from '../train/document-features.js';
import { randomFrom } from '../train/random.js';

const SENTENCES = [
  'Children in Ashmere are seen regularly, but plans are not always reviewed.',
  'Although leaders know the service’s weaknesses, 12,500 records from 2019 remain too brief.',
  'Most children do not wait; however, a small number should have been seen sooner.',
  '…',
] as const;

/** Adds up the weights of listed features one by one. */
function summed({ hash, value, size }: Features): number[] {
  const { table, scale } = ownWeights();
  const sums = new Array<number>(CLASSES).fill(0);
  for (let i = 0; i < size; i++) {
    const packed = packedOf(table, hash[i] as number);
    for (let k = 0; k < CLASSES; k++) {
      sums[k] = (sums[k] as number) + scale * (value[i] as number) * weightIn(packed, k);
    }
  }
  return sums;
}

function expectNear(actual: Float64Array, expected: readonly number[]): void {
  expected.forEach((value, k) => {
    expect(actual[k]).toBeCloseTo(value, 9);
  });
}

describe('scores are the sums over the features that training lists', () => {
  const heading = 'The quality of plans: requires improvement to be good';
  const place = { heading, role: 'findings', kind: 'focused-visit' } as const;
  const inputs = SENTENCES.map((text) => ({ ...place, text, paragraph: 0 }));
  const lists = new DocumentFeatures(inputs);
  const scorer = new Scorer(ownWeights());
  const bias = ownWeights().bias;

  it.each(SENTENCES.map((text, i) => [text, i] as const))('of the words of "%s"', (text, i) => {
    const expected = summed(lists.text(i)).map((sum, k) => sum + (bias[k] as number));
    expectNear(scorer.text(sentenceOf(text)), expected);
  });

  it('of the place', () => {
    expectNear(scorer.place(place), summed(lists.place(0)));
  });

  it.each(['previous', 'next'] as const)('of the %s sentence', (side) => {
    const other = side === 'previous' ? 0 : 2;
    const scores = new Float64Array(CLASSES);
    scorer.addNeighbour(scores, sentenceOf(SENTENCES[other]), side);
    expectNear(scores, summed(lists.neighbour(1, side)));
  });
});

describe('tokens', () => {
  /** Defines tokens by one pattern. It is slow, but short enough to be checked by reading. */
  const PIECE = /[\p{L}\p{M}]+(?:[’'][\p{L}]+)*|\d+(?:[.,]\d+)*|[^\s\p{L}\p{M}\d]/gu;
  const ALPHABET = [
    ...'abzAZ09 .,;\'’"()-–…£é\u0301\u00a0\u2003\u2029\ufeff\t\n',
    '😀',
    '𝒜',
    '\ud800',
    '²',
    'ß',
  ];

  it('are the ones that the pattern finds, on any text', () => {
    const random = randomFrom(7);
    for (let n = 0; n < 3000; n++) {
      const letters = Array.from({ length: 1 + Math.floor(random.next() * 24) }, () => {
        return ALPHABET[Math.floor(random.next() * ALPHABET.length)] as string;
      });
      const text = letters.join('');
      const found = tokenise(text).map(({ start, end }) => text.slice(start, end));
      expect(found).toEqual(text.match(PIECE) ?? []);
    }
  });
});

describe('stems', () => {
  it('of common words are those that natural gives', () => {
    const wrong = [...commonStems()].filter(([word, stem]) => stemmer.stem(word) !== stem);
    expect(wrong).toEqual([]);
    expect(commonStems().size).toBeGreaterThan(1000);
  });

  it('of other words come from natural', () => {
    expect(commonStems().has('zebras')).toBe(false);
    expect(stemOf('zebras')).toBe('zebra');
  });
});
