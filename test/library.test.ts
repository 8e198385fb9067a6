/** The library as a program imports it: its exports, its stages and its errors. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import * as library from '../src/index.js';
import {
  facts,
  find,
  outline,
  parse,
  quote,
  read,
  recognise,
  understand,
  validate,
  write,
} from '../src/index.js';

const FIXTURES = join(import.meta.dirname, '..', 'fixtures');
const LETTER = join(FIXTURES, 'letters', 'monitoring-visit-2024', 'letter.txt');
const PAGE = join(FIXTURES, 'pages', 'council-cms', 'source.html');

const folder = mkdtempSync(join(tmpdir(), 'a folder – für Prüfung '));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('exports', () => {
  // Removing a name breaks the programs that import it, and needs a new major version.
  it('are these, and no others', () => {
    expect(Object.keys(library).sort()).toEqual([
      'CorrectionsError',
      'CorruptFileError',
      'EmptyInputError',
      'EncryptedPdfError',
      'InputError',
      'LIMITS',
      'LimitExceededError',
      'NoTextError',
      'OfstedParseError',
      'OverflowError',
      'TOPICS',
      'UnexpectedError',
      'UnsupportedFormatError',
      'WorkerError',
      'attribution',
      'byAuthority',
      'check',
      'compare',
      'correct',
      'differs',
      'facts',
      'fileError',
      'find',
      'letterFor',
      'makeReport',
      'outline',
      'parse',
      'parseMany',
      'quote',
      'read',
      'readCorrections',
      'recognise',
      'saidBefore',
      'select',
      'sentences',
      'track',
      'understand',
      'validate',
      'write',
      'writeDocuments',
      'writeOffice',
    ]);
  });

  it('each have a TSDoc comment where they are declared', () => {
    const root = join(import.meta.dirname, '..', 'src');
    const list = readFileSync(join(root, 'index.ts'), 'utf8');
    const modules = [...list.matchAll(/export (?:type )?\{([^}]+)\} from '\.\/([^']+)\.js'/g)];
    const bare = modules.flatMap(([, names = '', module = '']) =>
      names
        .split(',')
        .map((name) => name.replace(/\btype\b/, '').trim())
        .filter((name) => name !== '' && !isDocumented(name, join(root, `${module}.ts`)))
        .map((name) => `${module}: ${name}`),
    );
    expect(modules.length).toBeGreaterThan(10);
    expect(bare).toEqual([]);
  });
});

/**
 * Whether a comment stands directly above the declaration, in this module or in the one from which it is re-exported.
 */
function isDocumented(name: string, file: string): boolean {
  const source = readFileSync(file, 'utf8');
  const declared = new RegExp(
    `(\\*/\\n)?export (?:async )?(?:function\\*?|const|interface|type|class) ${name}\\b`,
  ).exec(source);
  if (declared) return declared[1] !== undefined;
  const passedOn = [...source.matchAll(/export (?:type )?\{([^}]+)\} from '([^']+)\.js'/g)];
  const from = passedOn.find(([, names = '']) => new RegExp(`\\b${name}\\b`).test(names))?.[2];
  return from !== undefined && isDocumented(name, join(file, '..', `${from}.ts`));
}

describe('stages', () => {
  it('called one by one give what parse gives', async () => {
    const report = await parse(LETTER);
    const document = await read(readFileSync(LETTER), { name: LETTER });
    const recognised = recognise(document);
    const sections = outline(document, recognised.kind);
    const stated = facts(document, recognised);
    const findings = find(sections, { kind: recognised.kind });
    expect(recognised.kind).toBe(report.kind);
    expect(stated.title).toBe(report.title);
    expect(stated.inspection).toEqual(report.inspection);
    expect(sections.map(({ heading }) => heading)).toEqual(report.sections.map((s) => s.heading));
    expect(findings.strengths).toEqual(report.strengths);
    expect(findings.areasForImprovement).toEqual(report.areasForImprovement);
    const { name, sha256, bytes } = report.source;
    expect(understand(document, { name, sha256, bytes })).toEqual(report);
  });

  it('quote takes the sections of a report', async () => {
    const { sections, kind, quotes } = await parse(PAGE);
    expect(quotes.length).toBeGreaterThan(0);
    expect(quote(sections, { kind, organisation: null }).quotes.map(({ text }) => text)).toEqual(
      quotes.map(({ text }) => text),
    );
  });

  it.each([
    ['json', /^\{\n {2}"schemaVersion": "2"/],
    ['ndjson', /^\{"schemaVersion":"2".*\n$/],
    ['md', /^# Monitoring visit letter|^# Monitoring visit/],
    ['text', /\w/],
    ['terminal', /Headline findings/],
    ['csv', /^report,sha256,/],
  ] as const)('write gives %s', async (format, begins) => {
    const text = await write(await parse(LETTER), format);
    expect(text).toMatch(begins);
    expect(text.endsWith('\n')).toBe(true);
  });

  it('write takes the options of the command', async () => {
    const text = await write(await parse(LETTER), 'csv', { table: 'reports', bom: true });
    expect(text).toMatch(/^\ufeffreport,sha256,title,/);
    expect(text.trimEnd().split('\r\n')).toHaveLength(2);
  });
});

describe('validate', () => {
  it('accepts every report that parse gives, read back from JSON', async () => {
    for (const report of [await parse(LETTER), await parse(PAGE)]) {
      const checked = await validate(JSON.parse(JSON.stringify(report)));
      expect(checked).toEqual({ valid: true, version: '2', report });
    }
  });

  it('accepts and keeps a key that a later release may add', async () => {
    const later = { ...(await parse(LETTER)), addedLater: 1 };
    expect(await validate(later)).toEqual({ valid: true, version: '2', report: later });
  });

  it.each([
    [{ schemaVersion: '1', kind: 'other' }, '1'],
    [{ kind: 'other' }, null],
    ['text', null],
  ])('says which version %j is that it does not accept', async (value, version) => {
    expect(await validate(value)).toMatchObject({ valid: false, version });
  });

  it('says where a value is wrong', async () => {
    const report = await parse(LETTER);
    const [first, ...others] = report.strengths;
    const wrong = { ...report, kind: 'poem', strengths: [{ ...first, confidence: 2 }, ...others] };
    const checked = await validate(wrong);
    expect(checked.valid).toBe(false);
    const paths = checked.valid ? [] : checked.problems.map(({ path }) => path);
    expect(paths).toEqual([['kind'], ['strengths', 0, 'confidence']]);
  });

  it.each([null, 'text', [], {}])('refuses %j', async (value) => {
    expect((await validate(value)).valid).toBe(false);
  });

  it('knows every key that a written report has', async () => {
    const { reportSchema } = await import('../src/model/report.js');
    expect(Object.keys(await parse(LETTER)).sort()).toEqual(Object.keys(reportSchema.shape).sort());
  });
});

describe('errors', () => {
  it('name their input in message and stack, in words for a developer', async () => {
    const error = await parse(join(FIXTURES, 'broken', 'encrypted.pdf'), { name: 'a.pdf' }).catch(
      (thrown) => thrown,
    );
    expect(error).toMatchObject({ input: 'a.pdf', message: 'a.pdf: the PDF is encrypted' });
    expect(error.stack).toContain('a.pdf: the PDF is encrypted');
    expect(error.reason).toBe('the PDF is encrypted');
    expect(error.remedy).toBe('give its password as the option `password`');
    const limited = await parse(LETTER, { limits: { inputBytes: 10 } }).catch((thrown) => thrown);
    expect(limited.message).toMatch(/letter\.txt: the file has too many bytes \(limit 10\)/);
    expect(limited.remedy).toBe('raise it with the option `limits: { inputBytes: … }`');
  });

  it('name no input where bytes have no name', async () => {
    const error = await parse(new Uint8Array()).catch((thrown) => thrown);
    expect(error).toMatchObject({ input: null, message: 'the file is empty' });
  });
});

describe('a signal', () => {
  const reason = new Error('no longer wanted');

  it('that was sent before stops parse at once, with its reason', async () => {
    const signal = AbortSignal.abort(reason);
    await expect(parse(LETTER, { signal })).rejects.toBe(reason);
    await expect(parse(readFileSync(LETTER), { signal })).rejects.toBe(reason);
  });

  it('that comes while a file is read stops parse', async () => {
    const controller = new AbortController();
    const parsing = parse(LETTER, { signal: controller.signal });
    controller.abort(reason);
    await expect(parsing).rejects.toBe(reason);
  });
});
