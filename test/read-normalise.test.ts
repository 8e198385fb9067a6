import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean } from '../src/read/normalise.js';
import { ANY_CHARACTER } from './characters.js';

describe('clean', () => {
  it.each([
    ['oﬃcer ﬁnds ﬂaws', 'officer finds flaws', 'ligatures are letters'],
    ['½ of 5² … ™', '½ of 5² … ™', 'other compatibility characters stay'],
    ['im\u00ADprove', 'improve', 'soft hyphens go'],
    ['improve\u00AD\n  ment', 'improvement', 'a soft hyphen at a line end joins its word'],
    ['a\u200Bb\u2060c\uFEFF', 'abc', 'zero-width characters go'],
    ['\u202Egnp.exe\u2066x\u2069', 'gnp.exex', 'bidirectional controls go'],
    ['\x1b[31mred\x1b[0m \x9b1mx', 'red x', 'terminal colours go whole'],
    ['\x1b]0;title\x07text', 'text', 'a terminal title goes with its words'],
    ['bell\x07 nul\0', 'bell nul', 'control characters go'],
    ['a\u00A0b\u2003c\r\n\td\u0085e\x1cf', 'a b c d e f', 'white space of any kind is one space'],
    ['cafe\u0301', 'café', 'letters are composed'],
    ['x\uD800y', 'x\uFFFDy', 'half a character is no character'],
    ['‘It’s’ “so” – and — so', '‘It’s’ “so” – and — so', 'curly quotes and dashes stay'],
  ])('%j', (input, expected, why) => expect(clean(input), why).toBe(expected));

  it('changes nothing when it is applied again, and leaves no control characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: ANY_CHARACTER }), (text) => {
        const once = clean(text);
        expect(clean(once)).toBe(once);
        expect(once).not.toMatch(/[\p{Cc}\u00AD\u200B-\u200F\u202A-\u202E\u2066-\u2069]/u);
      }),
    );
  });
});
