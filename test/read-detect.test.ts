import { describe, expect, it } from 'vitest';
import { EmptyInputError, UnsupportedFormatError } from '../src/model/errors.js';
import { declaredCharset, decode } from '../src/read/decode.js';
import { detect, formatMismatch } from '../src/read/detect.js';
import { SIGNATURES, ZIP_CONTENTS } from '../src/read/signatures.data.js';

const bytes = (text: string, encoding: BufferEncoding = 'utf8') => Buffer.from(text, encoding);

describe('the format is recognised from the content', () => {
  const cases: [string, Uint8Array, string, string][] = [
    ['pdf', bytes('%PDF-1.7\n'), 'pdf', 'a header at once'],
    [
      'pdf late',
      bytes(`${' '.repeat(1000)}\n%PDF-1.4\n`),
      'pdf',
      'a header within the first kilobyte',
    ],
    ['too late', bytes(`${'x '.repeat(600)}%PDF-1.4`), 'text', 'a header beyond it is text'],
    ['doctype', bytes('<!DOCTYPE html><p>x'), 'html', 'a doctype'],
    ['comment', bytes('<!-- saved from -->\n<html>'), 'html', 'a comment first'],
    ['xhtml', bytes('<?xml version="1.0"?>\n<html xmlns="x">'), 'html', 'XHTML'],
    ['fragment', bytes('Council news<p>One</p>'), 'html', 'a fragment that begins with text'],
    ['upper case', bytes('<P>One<P>Two'), 'html', 'old tags in capitals'],
    ['bom', bytes('\uFEFF<html>'), 'html', 'after a byte order mark'],
    ['utf-16 page', bytes('<html><body>x', 'utf16le'), 'html', 'UTF-16 without a mark'],
    [
      'less than',
      bytes('Of 12 children, 3 < 5. The table <see p> shows it.'),
      'text',
      'signs that are no tags',
    ],
    ['one tag', bytes('Write <p> to begin a paragraph.'), 'text', 'a single tag in a sentence'],
    [
      'mhtml',
      bytes('MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n'),
      'html',
      'a web archive',
    ],
    [
      'letter',
      bytes('Dear John\n\nTo: you\nFrom: me\n'),
      'text',
      'lines with colons are no e-mail',
    ],
    ['windows-1252', bytes('\x93Good\x94 work', 'latin1'), 'text', 'bytes that are not UTF-8'],
    ['form feed', bytes('one\ftwo\x1b[0m'), 'text', 'page breaks and an escape'],
  ];
  it.each(cases)('%s', (_, input, format, why) => expect(detect(input).format, why).toBe(format));

  it.each(SIGNATURES.map((s) => [s.what, s] as const))('%s is refused with a remedy', (what, s) => {
    const input = bytes(`${'\0'.repeat(s.offset)}${s.bytes}${'\0'.repeat(40)}`, 'latin1');
    expect(() => detect(input)).toThrow(UnsupportedFormatError);
    expect(() => detect(input)).toThrow(what);
    expect(s.remedy).not.toBe('');
  });

  it.each(ZIP_CONTENTS.map((c) => [c.what, c.name] as const))('%s', (what, name) => {
    expect(() => detect(bytes(`PK\x03\x04\x14\0${name}document.xml`, 'latin1'))).toThrow(what);
  });

  it('an archive with uncompressed PDFs in it is no PDF', () => {
    const archive = bytes('PK\x03\x04\x14\0a.pdf%PDF-1.7 b.pdf%PDF-1.7', 'latin1');
    expect(() => detect(archive)).toThrow('a ZIP archive');
  });

  it.each([
    ['<svg xmlns="x"><path/></svg>', 'a drawing (SVG)'],
    ['<?xml version="1.0"?><rss version="2.0">', 'a feed'],
    ['<?xml version="1.0"?>\n<?mso-application progid="Word.Document"?>', 'an Office XML file'],
    ['\x01\x02\x03\0\0\0\x05 not text at all', 'a binary file'],
  ])('%j is %s', (input, what) => expect(() => detect(bytes(input, 'latin1'))).toThrow(what));

  it.each(['', ' \r\n\t ', '\uFEFF', '\uFEFF\n'])('%j is empty', (input) => {
    expect(() => detect(bytes(input))).toThrow(EmptyInputError);
  });
});

describe('a name that promises another format gives a warning', () => {
  it.each([
    ['letter.pdf', 'html', 'the name says a PDF, but the content is a web page'],
    ['LETTER.PDF', 'text', 'the name says a PDF, but the content is plain text'],
    ['page.html', 'html', null],
    ['letter.v2', 'text', null],
    [undefined, 'pdf', null],
  ] as const)('%s as %s', (name, format, message) => {
    expect(formatMismatch(name, format)?.message ?? null).toBe(message);
  });
});

describe('the encoding is found even where another is declared', () => {
  const sentence = '“Children’s” café – £5';
  const cp1252 = Buffer.from([
    0x93,
    ...bytes('Children'),
    0x92,
    ...bytes('s caf'),
    0xe9,
    0x80,
    0x94,
  ]);
  const utf16be = Buffer.from(bytes(sentence, 'utf16le')).swap16();
  it.each([
    ['UTF-8', bytes(sentence), null, sentence],
    ['UTF-8 with a mark', bytes(`\uFEFF${sentence}`), null, sentence],
    ['UTF-8 declared as Latin-1', bytes(sentence), 'iso-8859-1', sentence],
    ['UTF-16 LE with a mark', bytes(`\uFEFF${sentence}`, 'utf16le'), null, sentence],
    ['UTF-16 LE without', bytes('plain words', 'utf16le'), null, 'plain words'],
    [
      'UTF-16 BE without',
      Buffer.from(bytes('plain words', 'utf16le')).swap16(),
      null,
      'plain words',
    ],
    ['UTF-16 BE with a mark', Buffer.concat([Buffer.from([0xfe, 0xff]), utf16be]), null, sentence],
    ['Windows-1252', cp1252, null, '“Children’s café€”'],
    ['Windows-1252 declared as UTF-8', cp1252, 'utf-8', '“Children’s café€”'],
    ['declared Windows-1251', Buffer.from([0xcf, 0xf0, 0xe8]), 'windows-1251', 'При'],
    ['declared nonsense', cp1252, 'x-no-such', '“Children’s café€”'],
  ] as const)('%s', (_, input, declared, text) => expect(decode(input, declared).text).toBe(text));

  it('keeps UTF-8 with a broken byte and counts it', () => {
    const broken = Buffer.concat([bytes('“one” – “two” '), Buffer.from([0xff])]);
    expect(decode(broken)).toMatchObject({ encoding: 'utf-8', replaced: 1 });
  });

  it.each([
    ['<meta charset=windows-1252>', 'windows-1252'],
    ['<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-2">', 'ISO-8859-2'],
    ['<?xml version="1.0" encoding="utf-8"?>', 'utf-8'],
    ['<p>charset=no</p>', null],
  ])('%s declares %s', (head, charset) => expect(declaredCharset(bytes(head))).toBe(charset));
});
