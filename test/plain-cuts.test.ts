/** Unicode's sentence rules for plain English text: the same cuts as `Intl.Segmenter` makes. */
import { describe, expect, it } from 'vitest';
import { isPlain, plainCuts } from '../src/outline/plain-cuts.js';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

function segmenterCuts(text: string): number[] {
  return Array.from(segmenter.segment(text), ({ index }) => index).slice(1);
}

/** The texts at which the two differ. */
function differences(texts: readonly string[]): string[] {
  return texts.filter((text) => plainCuts(text).join() !== segmenterCuts(text).join());
}

/** One character of each class that the rules tell apart. */
const CLASSES = ['.', '?', ' ', '\n', '\r', 'a', 'A', '3', ',', ')', '•'];

function allOf(length: number): string[] {
  return length === 0 ? [''] : allOf(length - 1).flatMap((text) => CLASSES.map((c) => text + c));
}

const PLAIN_CHARACTERS = [
  ...Array.from({ length: 0x7f - 0x20 }, (_, i) => String.fromCharCode(0x20 + i)),
  ...'\t\n\v\f\r£–—‘’“”•…−',
];

describe('plain cuts', () => {
  it.each([
    ['Plans are clear. They are used.', [17], 'a full stop and a capital'],
    ['Is it clear?” They ask.', [14], 'a closing quotation mark belongs to the sentence'],
    ['It rose to 3.4 per cent', [], 'a decimal'],
    ['The U.K. average', [], 'a small letter goes on'],
    ['First line\r\nsecond line', [12], 'the end of a line'],
    ['They ask why; “why?” – and wait', [], 'a dash goes on'],
    ['On time.\nThey wait', [9], 'one cut after a full stop at a line end'],
  ])('%j → %j (%s)', (text, cuts) => {
    expect(plainCuts(text)).toEqual(cuts);
  });

  it('are those of Intl.Segmenter for every sequence of five classes', () => {
    expect(differences(allOf(5))).toEqual([]);
  });

  it('are those of Intl.Segmenter around every character', () => {
    const texts = PLAIN_CHARACTERS.flatMap((c) =>
      ['a.# b', 'a.# B', 'a. #b', 'a. #B', 'a?# b', 'a? #B', '#. B', 'a#B'].map((frame) =>
        frame.replace('#', () => c),
      ),
    );
    expect(texts.every(isPlain)).toBe(true);
    expect(differences(texts)).toEqual([]);
  });

  it.each(['é', '\u00A0', '。', '\u00AD', '\u2028', '𝐀'])('do not know %j', (character) => {
    expect(isPlain(`Plans${character} are clear.`)).toBe(false);
  });
});
