/**
 * Compares every case of fixtures/, in its four formats, with its expected.json. Also reads the inputs of
 * fixtures/broken.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { cases, differing, makeAll, ROOT } from '../fixtures/maker/all.js';
import { type ExpectedParts, OUTSIDE } from '../fixtures/maker/expected.js';
import { sameContent } from '../fixtures/maker/same.js';
import { type Finding, parse, type Report } from '../src/index.js';

const FORMATS = ['tagged.pdf', 'untagged.pdf', 'html', 'txt'] as const;

/** The fields of expected.json that are written by hand; see fixtures/README.md. */
interface Expected extends ExpectedParts {
  readonly references?: readonly object[];
  readonly responsible?: readonly string[][];
  readonly [fact: string]: unknown;
}

const FACTS = [
  'kind',
  'title',
  'authority',
  'published',
  'inspection',
  'inspectors',
  'focus',
  'addressee',
  'judgements',
  'previousJudgement',
  'priorityAction',
  'statedNone',
] as const satisfies readonly (keyof Report)[];

describe.each(cases())('$name', ({ folder, name, stem }) => {
  const path = join(folder, 'expected.json');
  it('has an expected.json', () => {
    expect(existsSync(path), `${name}/expected.json is missing`).toBe(true);
  });

  it.each(FORMATS)('%s', async (format) => {
    const expected = JSON.parse(readFileSync(path, 'utf8')) as Expected;
    const file = `${stem}.${format}`;
    const report = await parse(readFileSync(join(folder, file)), { name: file });
    const where = `${name}/${file}`;
    for (const fact of FACTS) {
      if (!(fact in expected)) continue;
      const [got, want] = [ordered(report[fact]), ordered(expected[fact])];
      expect.soft(got, `${where}: ${fact}`).toEqual(part(want));
    }
    checkText(report, expected, where);
    checkFindings(report, expected, where);
  });
});

/** Sorts inspectors by name and judgements by area, because their order in a report depends on the format. */
function ordered(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const key = (entry: unknown) => {
    const { name, area } = Object(entry) as { name?: string; area?: string };
    return name ?? area ?? '';
  };
  return value.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

/** Keeps only what the expectation names: of objects the given fields, of lists each entry in this way. */
function part(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(part);
  if (value === null || typeof value !== 'object') return value;
  const fields = Object.entries(value).map(([key, field]) => [key, part(field)]);
  return expect.objectContaining(Object.fromEntries(fields));
}

function checkText(report: Report, expected: Expected, where: string): void {
  const body = report.sections.filter(({ role }) => !OUTSIDE.has(role));
  expect.soft(headed(body, expected.boldLines), `${where}: sections`).toEqual(expected.sections);
  const all = texts(report.sections);
  const missing = expected.paragraphs.filter((text) => !all.includes(text));
  expect.soft(missing, `${where}: paragraphs that are missing`).toEqual([]);
  const lines = [...all, ...report.sections.map(({ heading }) => heading)];
  const lost = expected.boldLines.filter((line) => !lines.includes(line));
  expect.soft(lost, `${where}: bold lines that are lost`).toEqual([]);
  const known = new Set([...expected.paragraphs, ...expected.tableHeads, ...expected.boldLines]);
  const extra = texts(body).filter((text) => !known.has(text));
  expect.soft(extra, `${where}: paragraphs that are no body text`).toEqual([]);
  const found = all.filter((text) => expected.paragraphs.includes(text));
  if (missing.length === 0) expect.soft(found, `${where}: order`).toEqual(expected.paragraphs);
}

/** The sections that have text, with their headings. Bold lines are left out, because they may be read as headings. */
function headed(sections: Report['sections'], boldLines: readonly string[]): object[] {
  const found: { heading: string; role: string }[] = [];
  let heading: string | null = null;
  let begun = false;
  for (const section of sections) {
    const bold = section.heading !== null && boldLines.includes(section.heading);
    if (!bold) [heading, begun] = [section.heading, false];
    const text = section.paragraphs.filter((p) => !boldLines.includes(p.text));
    if (heading === null || text.length === 0 || begun) continue;
    found.push({ heading, role: section.role });
    begun = true;
  }
  return found;
}

const texts = (sections: Report['sections']) =>
  sections.flatMap((section) => section.paragraphs.map((p) => p.text));

function checkFindings(report: Report, expected: Expected, where: string): void {
  // The source gives the summary by sentences, and a point may hold several.
  const headline = report.headlineFindings.flatMap((f) => sentencesOf(f, report));
  expect.soft(headline, `${where}: headline`).toEqual(expected.headline);
  const improvements = report.areasForImprovement.filter((f) => f.basis === 'section');
  const strengths = report.strengths.filter((f) => f.basis === 'section');
  const listed = (list: typeof improvements) => list.map((f) => f.text);
  expect.soft(listed(improvements), `${where}: improvements`).toEqual(expected.listedImprovements);
  expect.soft(listed(strengths), `${where}: strengths`).toEqual(expected.listedStrengths);
  if (expected.references) {
    const references = improvements.flatMap((f) => f.references);
    expect.soft(references, `${where}: references`).toEqual(part(expected.references));
  }
  if (expected.responsible) {
    const bodies = improvements.map((f) => f.responsible).filter((list) => list.length > 0);
    expect.soft(bodies, `${where}: responsible`).toEqual(expected.responsible);
  }
}

function sentencesOf({ sentences, location }: Finding, { sections }: Report): string[] {
  const text = sections[location.section]?.paragraphs[location.paragraph]?.text ?? '';
  return sentences.map(({ start, end }) => text.slice(start, end));
}

describe('the maker', () => {
  it('makes the same files as those in the repository', { timeout: 120_000 }, async () => {
    expect(differing(await makeAll()).map(({ path }) => path)).toEqual([]);
  });

  const pdf = (text: string, level: number) => {
    const packed = deflateSync(text, { level }).toString('latin1');
    const body = `%PDF-1.5\n1 0 obj\n<< /Length ${packed.length} >>\nstream\n${packed}\nendstream\nendobj`;
    return Buffer.from(`${body}\nxref\n0 2\n${body.length}\n`, 'latin1');
  };
  const long = 'the same words again and again '.repeat(40);
  it.each([
    [pdf(long, 9), pdf(long, 0), true, 'packed in another way'],
    [pdf(long, 9), pdf(`${long}!`, 9), false, 'other words in the stream'],
    [Buffer.from('text'), Buffer.from('texts'), false, 'no PDF: byte by byte'],
  ])('compares files by what they hold: %#', (a, b, same, why) => {
    expect(sameContent(a, b), why).toBe(same);
  });
});

describe('broken inputs', () => {
  const read = (name: string, password?: string) =>
    parse(readFileSync(join(ROOT, 'broken', name)), { name, password });

  it.each([
    ['encrypted.pdf', 'encrypted'],
    ['scanned.pdf', 'no-text'],
    ['truncated.pdf', 'corrupt'],
    ['header-only.pdf', 'corrupt'],
    ['empty.txt', 'empty'],
    ['white-space.txt', 'empty'],
    ['word.docx', 'unsupported-format'],
    ['picture.png', 'unsupported-format'],
  ])('%s ends in the error "%s"', async (name, code) => {
    await expect(read(name)).rejects.toMatchObject({ code });
  });

  it.each([
    ['encrypted.pdf', 'user', 'pdf'],
    ['junk-before-header.pdf', undefined, 'pdf'],
    ['web-page-saved-as.pdf', undefined, 'html'],
    ['text-saved-as.pdf', undefined, 'text'],
    ['utf-16le-bom.txt', undefined, 'text'],
    ['utf-16be-bom.txt', undefined, 'text'],
    ['utf-8-bom.txt', undefined, 'text'],
    ['windows-1252.txt', undefined, 'text'],
    ['crlf.txt', undefined, 'text'],
  ])('%s is read as the first letter is', async (name, password, format) => {
    const report = await read(name, password);
    expect(report.source.format).toBe(format);
    expect(report.title).toBe('Monitoring visit of Ashmere children’s social care services');
    expect(report.headlineFindings.flatMap(({ sentences }) => sentences)).toHaveLength(6);
  });

  it.each(['web-page-saved-as.pdf', 'text-saved-as.pdf'])('%s has a warning', async (name) => {
    const { warnings } = await read(name);
    expect(warnings.map((w) => w.code)).toContain('format-mismatch');
  });
});
