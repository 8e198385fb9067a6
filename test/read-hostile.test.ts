import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LimitExceededError, OfstedParseError } from '../src/model/errors.js';
import { detect } from '../src/read/detect.js';
import { readHtml } from '../src/read/html/index.js';
import { readText } from '../src/read/text/index.js';
import { ANY_CHARACTER } from './characters.js';

const sentence = 'The council said that its work with children was better than it had been. ';
const paragraph = `<p>${sentence.repeat(4)}</p>`;
const words = (html: string) => {
  const document = readHtml(Buffer.from(html));
  return document.blocks.map((block) => block.text).join(' ');
};

/** Reads an input of any format. A typed error is a correct result too. */
const read = (bytes: Uint8Array): string => {
  try {
    const { format } = detect(bytes);
    if (format === 'pdf') return 'pdf';
    const document = format === 'html' ? readHtml(bytes) : readText(bytes);
    return `${document.blocks.length}`;
  } catch (error) {
    if (error instanceof OfstedParseError) return error.code;
    throw error;
  }
};

describe('hostile pages end in a document or a typed error', () => {
  // The default limit of the command for one file. A reader that takes quadratic time would need many times as long.
  const TIME = 60_000;
  it.each([
    ['50,000 nested elements', `<body>${'<div>'.repeat(5e4)}${paragraph}`],
    [
      '50,000 nested formats closed by others',
      `<body>${'<b>'.repeat(5e4)}${paragraph}${'</i>'.repeat(5e4)}`,
    ],
    ['10,000 nested tables', `<body>${'<table><tr><td>'.repeat(1e4)}${paragraph}`],
    ['10,000 nested lists', `<body>${'<ul><li>'.repeat(1e4)}${paragraph}`],
    ['100,000 scripts', `<body>${'<script>while(1){}</script>'.repeat(1e5)}${paragraph}`],
    ['a million attributes', `<body><div ${'a=1 '.repeat(1e6)}>${paragraph}`],
    ['an attribute of 8 MB', `<body><img src="data:${'A'.repeat(8e6)}">${paragraph}`],
    [
      'JSON-LD nested 100,000 deep',
      `<script type="application/ld+json">${'{"@graph":'.repeat(1e5)}</script><body>${paragraph}`,
    ],
    ['a million comments that do not end', `<body>${paragraph}<!--${'<!--'.repeat(1e6)}`],
  ])('%s, its text kept', (_, html) => expect(words(html)).toContain(sentence.trim()), TIME);

  it.each([
    ['a million entities', `<body><p>${'&amp;'.repeat(1e6)}`],
    ['a million signs', `<body>${'<'.repeat(1e6)}`],
    ['entities of no character', `<body><p>${'&#x110000;&#xD800;&#0;'.repeat(1e4)}`],
  ])('%s', (_, html) => expect(() => words(html)).not.toThrow(), TIME);

  it.each([
    ['bytes', { inputBytes: 100 }, '--max-bytes'],
    ['elements', { elements: 10 }, '--max-elements'],
    ['blocks', { blocks: 3 }, '--max-blocks'],
    ['text', { textLength: 200 }, '--max-text'],
  ])('too many %s name the option', (_, limits, option) => {
    const html = Buffer.from(`<body>${paragraph.repeat(20)}`);
    const reading = () => readHtml(html, { limits });
    expect(reading).toThrow(LimitExceededError);
    expect(reading).toThrow(expect.objectContaining({ commandOption: option }));
  });

  it('100 MB are refused before they are decoded', () => {
    const page = Buffer.alloc(100 * 1024 * 1024, '<p>x</p>');
    expect(() => readHtml(page)).toThrow(LimitExceededError);
    expect(() => readText(page)).toThrow(LimitExceededError);
  });

  it('scripts, styles and hidden parts are not read', () => {
    const html = `<body><article><h1>News</h1>${paragraph}<script>document.write("evil")</script><style>evil{}</style>
      <p style="display: none">evil</p><template><p>evil</p></template><iframe src="https://evil.example"></iframe>${paragraph}</article>`;
    expect(words(html)).not.toContain('evil');
  });
});

describe('hostile text ends in a document or a typed error', () => {
  it.each([
    ['a million short lines', 'a\n'.repeat(1e5)],
    ['paragraphs that never end', 'and\n\n'.repeat(50_000)],
    ['lines cut by hyphens', 'a-\n'.repeat(1e5)],
    ['a million spaces', `a${' '.repeat(1e6)}b`],
    ['one word', '1'.repeat(1e6)],
    ['page breaks', `${'\f'.repeat(1e5)}x`],
    ['bullets', '• \n'.repeat(1e5)],
    ['dots', '.'.repeat(1e6)],
    ['dots and spaces', '. '.repeat(5e5)],
    ['cells', 'a    b\n'.repeat(1e5)],
  ])('%s', (_, text) => expect(read(Buffer.from(text))).toMatch(/^(?:\d+|[a-z-]+)$/), 60_000);
});

describe('properties', () => {
  it('arbitrary bytes never end in an untyped error', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => read(bytes).length > 0));
  });

  it('arbitrary text in any encoding never ends in an untyped error', () => {
    const encodings = fc.constantFrom('utf8', 'utf16le', 'latin1');
    const text = fc.string({ unit: ANY_CHARACTER, maxLength: 500 });
    fc.assert(
      fc.property(text, encodings, (text, encoding) => {
        expect(read(Buffer.from(text, encoding as BufferEncoding)).length).toBeGreaterThan(0);
      }),
    );
  });

  it('random trees of tags never end in an untyped error', () => {
    const piece = fc.oneof(
      fc
        .constantFrom(
          'p',
          'div',
          'table',
          'tr',
          'td',
          'ul',
          'li',
          'b',
          'a',
          'h1',
          'h2',
          'article',
          'br',
        )
        .chain((tag) =>
          fc.constantFrom(`<${tag}>`, `</${tag}>`, `<${tag} class="related nav">`, `<${tag}/>`),
        ),
      fc.constantFrom(sentence, 'x', '&amp;', '&', '<', '<!--', '-->', ' '),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 200 }), (pieces) => {
        expect(read(Buffer.from(`<html>${pieces.join('')}`)).length).toBeGreaterThan(0);
      }),
    );
  });
});
