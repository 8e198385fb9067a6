import fc from 'fast-check';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import {
  cellText,
  inertCell,
  inertJson,
  inertMarkdown,
  oneLine,
  printable,
} from '../src/write/inert.js';
import { ANY_CHARACTER } from './characters.js';

/** The text that a reader of the rendered page sees. */
function seen(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

describe('oneLine', () => {
  it.each([
    ['two\nlines\tand a tab', 'two lines and a tab', 'line ends and tabs are spaces'],
    ['\u001b[31mred\u001b[0m', '[31mred[0m', 'an escape loses its ESC, and is words'],
    ['\u009b31mred', '31mred', 'the one-byte CSI goes'],
    ['\u001b]0;title\u0007', ']0;title', 'a window title cannot be set'],
    ['abc\u202edef', 'abcdef', 'the direction of writing cannot be turned'],
    ['“curly” – dash', '“curly” – dash', 'the document’s own marks stay'],
  ])('%j is %j: %s', (text, expected) => {
    expect(oneLine(text)).toBe(expected);
  });

  it('lets no control character of any text through', () => {
    fc.assert(
      fc.property(fc.string({ unit: ANY_CHARACTER }), (text) => {
        expect(oneLine(text)).not.toMatch(/\p{Cc}/u);
      }),
    );
  });
});

describe('printable', () => {
  it('keeps line ends and tabs, but no other control characters', () => {
    expect(printable('a\tb\r\nc\u0000\u001bd')).toBe('a\tb\r\ncd');
  });
});

describe('inertJson', () => {
  it('is the same JSON, without control characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: ANY_CHARACTER }), (text) => {
        const json = inertJson(JSON.stringify({ text }));
        expect(JSON.parse(json)).toEqual({ text });
        expect(json).not.toMatch(/\p{Cc}/u);
      }),
    );
  });
});

describe('inertMarkdown', () => {
  it.each([
    ['*stars* and _lines_', 'no emphasis'],
    ['`code` and ~~struck~~', 'no code, no strike'],
    ['[a](http://b.example) ![c](d)', 'no link, no picture'],
    ['<script>alert(1)</script> &amp; <b>', 'no HTML'],
    ['# heading', 'no heading'],
    ['- item', 'no list in the list'],
    ['+ item', 'no list in the list'],
    ['12. item', 'no numbered list'],
    ['3) item', 'no numbered list'],
    ['a | b', 'no table cell'],
    ['see https://example.org/x and www.example.org', 'no automatic link'],
    ['write to someone@example.org', 'no mail link'],
    ['> quoted', 'no quotation'],
    ['=====', 'no heading by underlining'],
    ['---', 'no rule'],
    ['a\\b', 'a backslash stays'],
    ['[ref]: http://x.example', 'no definition'],
  ])('%j shows as it is: %s', (text) => {
    const html = marked.parse(inertMarkdown(text), { gfm: true, async: false });
    expect(seen(html).trim()).toBe(text);
    expect([...html.matchAll(/<([a-z0-9]+)/g)].map(([, tag]) => tag)).toEqual(['p']);
  });

  it('makes one paragraph of any words', () => {
    const marks = fc.constantFrom('*', '_', '`', '[', ']', '(', ')', '<', '>', '#', '!', '|', '&');
    const words = fc.array(fc.oneof(marks, fc.constantFrom('a', ' ', 'b', '1.', '- ', 'http://c')));
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join('').trim();
        const html = marked.parse(inertMarkdown(`x ${text}`), { gfm: true, async: false });
        expect(html.trim()).toMatch(/^<p>[^<]*<\/p>$/);
      }),
    );
  });
});

describe('inertCell', () => {
  it.each([
    ['=HYPERLINK("x")', '\'=HYPERLINK("x")', 'a formula'],
    ['+44 20', "'+44 20", 'a sign'],
    ['-1', "'-1", 'a sign'],
    ['@SUM(A1)', "'@SUM(A1)", 'an old formula'],
    ['\t=1', "'\t=1", 'a tab that hides one'],
    ['＝1', "'＝1", 'the full-width sign'],
    ["'=1", "''=1", 'what looks escaped already, so that it comes back whole'],
    ['plain', 'plain', 'words'],
    ["'tis", "'tis", 'an apostrophe of its own'],
  ])('%j is %j: %s', (text, cell) => {
    expect(inertCell(text)).toBe(cell);
  });

  it('never begins a formula, and gives every text back when it is read', () => {
    const start = fc.constantFrom('', '=', '+', '-', '@', "'", "''=", '\t', '\r');
    fc.assert(
      fc.property(start, fc.string(), (first, rest) => {
        const cell = inertCell(first + rest);
        expect(cell).not.toMatch(/^[=+\-@\t\r]/);
        expect(cellText(cell)).toBe(first + rest);
      }),
    );
  });
});
