/** For any bytes, `parse` gives a correct report or a typed error. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OfstedParseError, parse } from '../src/index.js';
import { type Report, reportSchema } from '../src/model/report.js';
import { DEFAULT_WRITE_OPTIONS, TEXT_FORMATS, writerOf } from '../src/write/index.js';
import { ANY_CHARACTER } from './characters.js';

const FIXTURES = new URL('../fixtures/', import.meta.url);
const fixture = (path: string): Uint8Array => readFileSync(new URL(path, FIXTURES));

/**
 * Characters of a document that must not reach a terminal or a spreadsheet. Line ends and tabs are part of the formats.
 */
const OBEYED = /[^\P{Cc}\t\r\n]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** All texts of a report that give a place. The document must have the same words there. */
function placed({ headlineFindings, strengths, areasForImprovement, phrases }: Report) {
  return [...headlineFindings, ...strengths, ...areasForImprovement, ...phrases];
}

function checkPlaces(report: Report): void {
  const slice = ({ section, paragraph, start, end }: Report['quotes'][number]['location']) =>
    report.sections[section]?.paragraphs[paragraph]?.text.slice(start, end);
  for (const { text, location } of placed(report)) expect(slice(location)).toBe(text);
  for (const { text, location } of report.quotes) {
    expect(slice(location)).not.toBe('');
    expect(text.startsWith(slice(location) ?? '?')).toBe(true);
  }
}

async function checkOutputs(report: Report): Promise<void> {
  for (const format of TEXT_FORMATS) {
    const { write } = await writerOf(format);
    expect(write(report, DEFAULT_WRITE_OPTIONS)).not.toMatch(OBEYED);
    if (format !== 'csv') continue;
    expect(write(report, { ...DEFAULT_WRITE_OPTIONS, table: 'reports' })).not.toMatch(OBEYED);
  }
}

/** Parses the bytes, and checks the report or the error. Gives the format of the document or the code of the error. */
async function outcomeOf(bytes: Uint8Array): Promise<string> {
  try {
    const report = await parse(bytes);
    reportSchema.parse(report);
    checkPlaces(report);
    await checkOutputs(report);
    return report.source.format;
  } catch (error) {
    if (!(error instanceof OfstedParseError)) throw error;
    // A defect of the program ends in a typed error too, but must not occur.
    expect(error.code, error.message).not.toBe('internal');
    expect(error.message).not.toMatch(/\p{Cc}/u);
    expect(error.remedy).not.toBe('');
    return error.code;
  }
}

const holds = (bytes: fc.Arbitrary<Uint8Array>, numRuns: number, seed: number) =>
  fc.assert(
    fc.asyncProperty(bytes, async (input) => {
      await outcomeOf(input);
    }),
    { numRuns, seed },
  );

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('any bytes', () => {
  const bytes = fc.uint8Array({ maxLength: 400 });
  const after = (head: string) =>
    bytes.map((tail) => Buffer.concat([Buffer.from(head, 'latin1'), tail]));

  it('by themselves', () => holds(bytes, 200, 1));
  it.each([
    ['%PDF-1.7\n', 60],
    [
      '%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 1 0 R >>\nendobj\ntrailer << /Root 1 0 R >>\n',
      60,
    ],
    ['<!doctype html><html><body><p>', 80],
    ['MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\n', 100],
    ['\xff\xfe', 100],
    ['\xef\xbb\xbf', 100],
  ])('after %j', (head, runs) => holds(after(head), runs, 2));
});

describe('PDFs that were damaged', () => {
  const whole = [
    'letters/monitoring-visit-2017/letter.tagged.pdf',
    'letters/monitoring-visit-2017/letter.untagged.pdf',
    'broken/encrypted.pdf',
    'broken/scanned.pdf',
  ].map(fixture);
  const original = fc.constantFrom(...whole);
  const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
  const at = (bytes: Uint8Array, share: number) => Math.floor(bytes.length * share);

  it('are of four kinds before that', async () => {
    const outcomes = await Promise.all(whole.map(outcomeOf));
    expect(outcomes).toEqual(['pdf', 'pdf', 'encrypted', 'no-text']);
  });

  it('cut short', () =>
    holds(
      fc.tuple(original, place).map(([bytes, end]) => bytes.slice(0, at(bytes, end))),
      20,
      3,
    ));

  it('with bits turned', () =>
    holds(
      fc
        .tuple(original, fc.array(fc.tuple(place, fc.nat(7)), { minLength: 1, maxLength: 60 }))
        .map(([bytes, turns]) => {
          const copy = bytes.slice();
          for (const [share, bit] of turns) turnBit(copy, at(copy, share), bit);
          return copy;
        }),
      25,
      4,
    ));

  it('with a piece taken out, doubled or moved', () =>
    holds(
      fc.tuple(original, place, place, place).map(([bytes, a, b, c]) => {
        const [from, to] = [at(bytes, a), at(bytes, b)];
        const piece = bytes.subarray(Math.min(from, to), Math.max(from, to));
        return Buffer.concat([bytes.subarray(0, at(bytes, c)), piece, bytes.subarray(to)]);
      }),
      20,
      5,
    ));

  it('with their digits changed: counts, lengths, offsets, references', () =>
    holds(
      fc
        .tuple(original, fc.array(fc.tuple(place, fc.nat(9)), { minLength: 1, maxLength: 200 }))
        .map(([bytes, changes]) => {
          const copy = bytes.slice();
          for (const [share, digit] of changes) changeDigit(copy, at(copy, share), digit);
          return copy;
        }),
      25,
      6,
    ));
});

function turnBit(bytes: Uint8Array, index: number, bit: number): void {
  bytes[index] = (bytes[index] ?? 0) ^ (1 << bit);
}

/** Changes the first digit at or after `from`. */
function changeDigit(bytes: Uint8Array, from: number, digit: number): void {
  const index = bytes.findIndex((byte, i) => i >= from && byte >= 0x30 && byte <= 0x39);
  if (index >= 0) bytes[index] = 0x30 + digit;
}

/** Words that later stages look for, so that random documents reach the code there. */
const WORDS = [
  'Ashmere City Council',
  'Dear Ms Hill',
  'Yours sincerely',
  'Monitoring visit to Ashmere children’s services',
  'What needs to improve?',
  'Areas for development',
  'Headline findings',
  'Leaders have strengthened practice.',
  'Social workers do not visit children often enough.',
  'The quality of supervision is inconsistent.',
  'overall effectiveness: inadequate',
  '14 August 2025',
  'Councillor Jane Doe said: “We are proud of it.”',
  '“a”',
  '•',
  '1.',
  '\u001b[31m',
  '\u009b2J',
  '\u202egnihsilbup',
  '\u0000',
  '=HYPERLINK("x")',
  '<script>alert(1)</script>',
  '| --- |',
  '\ud800',
  '\u200b',
];
const words = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...WORDS) },
    { weight: 1, arbitrary: fc.string({ unit: ANY_CHARACTER, maxLength: 30 }) },
  ),
  { maxLength: 8 },
);
const passage = words.map((list) => list.join(' '));

describe('web pages', () => {
  const TAGS =
    'p div h1 h2 ul ol li table tr td th a b span br article section main header footer blockquote pre script style title meta head body template svg select option noscript'.split(
      ' ',
    );
  const attributes = fc.constantFrom(
    '',
    ' class="comment sidebar"',
    ' id=content',
    ' property="og:title" content="Good"',
    ' type="application/ld+json"',
    ' name=author content=\u001b[31mAnn',
    ' href="javascript:alert(1)"',
    ' rowspan=99999',
    ' "=<',
  );
  const { tree } = fc.letrec<{ tree: string; element: string }>((tie) => ({
    tree: fc.array(fc.oneof(passage, tie('element')), { maxLength: 4 }).map((all) => all.join('')),
    element: fc
      .tuple(fc.constantFrom(...TAGS), attributes, tie('tree'), fc.constantFrom(...TAGS, null))
      .map(([tag, given, inner, close]) => `<${tag}${given}>${inner}</${close ?? tag}>`),
  }));

  it('of any tree of elements, closed or not', () =>
    holds(
      tree.map((inner) => utf8(`<html><body>${inner}`)),
      100,
      7,
    ));

  it('with broken markup', () =>
    holds(
      fc
        .array(
          fc.constantFrom('<', '>', '/', '"', '&', '&#', '<!--', '-->', '<p', '</', ']]>', 'x'),
        )
        .map((shreds) => utf8(`<p>${shreds.join('')}`)),
      80,
      8,
    ));
});

describe('text', () => {
  const ENCODINGS: readonly [name: string, encode: (text: string) => Uint8Array][] = [
    ['UTF-8', utf8],
    ['UTF-8 with a mark', (text) => utf8(`\ufeff${text}`)],
    ['UTF-16LE with a mark', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16BE with a mark', (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['UTF-16LE', (text) => Buffer.from(text, 'utf16le')],
    ['UTF-16 of an odd length', (text) => Buffer.from(`\ufeff${text}`, 'utf16le').subarray(0, -1)],
    ['Windows-1252', (text) => Buffer.from(text, 'latin1')],
  ];
  const text = fc
    .array(passage, { maxLength: 12 })
    .chain((lines) => fc.constantFrom('\n', '\n\n', '\r\n', '\f').map((end) => lines.join(end)));

  it.each(ENCODINGS)('in %s', (_, encode) => holds(text.map(encode), 40, 9));

  it('in every encoding gives the same findings', async () => {
    const source = new TextDecoder().decode(fixture('letters/monitoring-visit-2017/letter.txt'));
    const texts = (report: Report) => placed(report).map((finding) => finding.text);
    const expected = texts(await parse(utf8(source)));
    expect(expected.length).toBeGreaterThan(5);
    for (const [name, encode] of ENCODINGS.slice(0, 5)) {
      expect(texts(await parse(encode(source))), name).toEqual(expected);
    }
  });
});
