import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reportSchema } from '../src/model/report.js';
import { FIXTURES, useCommand } from './command.js';

const command = useCommand();
const PDF = join(FIXTURES, 'letters/monitoring-visit-2022/letter.tagged.pdf');
/** In text, which a run reads in half the time, where the format is nothing to the test. */
const LETTER = PDF.replace('.tagged.pdf', '.txt');
const broken = (name: string) => join(FIXTURES, 'broken', name);

describe('reading one letter', () => {
  it('writes JSON that keeps to the schema, to a pipe', async () => {
    const { status, out, err } = await command.run([PDF]);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    const report = reportSchema.parse(JSON.parse(out));
    expect(report.source).toMatchObject({ name: PDF, format: 'pdf' });
    expect(report.areasForImprovement.length).toBeGreaterThan(0);
  });

  it.each([
    ['json', /^\{\n {2}"schemaVersion": "2"/],
    ['ndjson', /^\{"schemaVersion":"2".*\}\n$/],
    ['md', /^# .+\n\n\| \| \|\n/],
    ['terminal', /\nHeadline findings \(\d+\)\n/],
    ['text', /\n\n/],
    ['csv', /^report,sha256,.*,text\r\n/],
  ])('writes %s', async (format, start) => {
    const { status, out } = await command.call(['-f', format, LETTER]);
    expect(status).toBe(0);
    expect(out).toMatch(start);
  });

  it('reads standard input, and names it -', async () => {
    const { status, out } = await command.call(['-'], { input: readFileSync(LETTER) });
    expect(status).toBe(0);
    expect(JSON.parse(out).source.name).toBe('-');
  });

  it('writes the same twice', async () => {
    const [first, second] = await Promise.all([command.run([LETTER]), command.call([LETTER])]);
    expect(first.out).toBe(second.out);
  });

  it('writes to a file in the format that its name promises, and leaves nothing else', async () => {
    const folder = join(command.folder, 'out of one');
    mkdirSync(folder);
    const { status, out } = await command.call([LETTER, '-o', join(folder, 'a letter.md')]);
    expect({ status, out }).toEqual({ status: 0, out: '' });
    expect(readFileSync(join(folder, 'a letter.md'), 'utf8')).toMatch(/^# /);
    const { out: names } = await command.shell(`ls -A '${folder}'`);
    expect(names).toBe('a letter.md\n');
  });

  it('reads names with spaces and letters of any language', async () => {
    const name = 'Lettre nº 1 – Ashmere ☂.txt';
    writeFileSync(join(command.folder, name), readFileSync(LETTER));
    const { status, out } = await command.run([name]);
    expect(status).toBe(0);
    expect(JSON.parse(out).source.name).toBe(name);
  });

  it('shows one list where one is asked for, and says so', async () => {
    const { out } = await command.call(['--only', 'improvements', LETTER]);
    const report = JSON.parse(out);
    expect(report.strengths).toEqual([]);
    expect(report.areasForImprovement.length).toBeGreaterThan(0);
    expect(report.warnings.at(-1).code).toBe('filtered:only');
  });

  it('leaves out what is less sure than asked for', async () => {
    const { out } = await command.call(['--min-confidence', '0.95', LETTER]);
    const { strengths, areasForImprovement } = JSON.parse(out);
    const confidences = [...strengths, ...areasForImprovement].map(({ confidence }) => confidence);
    expect(confidences.length).toBeGreaterThan(0);
    expect(Math.min(...confidences)).toBeGreaterThanOrEqual(0.95);
  });
});

describe('what cannot be read ends in one line and status 1', () => {
  it.each([
    ['no-such-file.pdf', 'not-found', /no such file|not found|cannot be found|not there/i],
    [broken('empty.txt'), 'empty', /empty/],
    [broken('white-space.txt'), 'empty', /empty/],
    [broken('encrypted.pdf'), 'encrypted', /encrypted; give its password with --password/],
    [broken('scanned.pdf'), 'no-text', /no text.*OCR/],
    [broken('truncated.pdf'), 'corrupt', /damaged|cut short/],
    [broken('word.docx'), 'unsupported-format', /Word/],
    [broken('picture.png'), 'unsupported-format', /picture|image/i],
  ])('%s: %s', async (file, code, said) => {
    const { status, out, err } = await command.call([file]);
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).toMatch(said);
    expect(err.startsWith(`ofsted-parse: ${file}: `)).toBe(true);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    const forMachines = await command.call(['--json-errors', file]);
    expect(JSON.parse(forMachines.err)).toMatchObject({ name: file, code });
  });

  it('a folder without a letter in it', async () => {
    mkdirSync(join(command.folder, 'nothing'));
    const { status, err } = await command.call(['nothing']);
    expect(status).toBe(1);
    expect(err).toMatch(/^ofsted-parse: nothing: the folder holds no file to read; /);
  });

  it('opens an encrypted PDF with its password, and says when that is wrong', async () => {
    const wrong = await command.call(['--password', 'wrong', broken('encrypted.pdf')]);
    expect(wrong.err).toMatch(/password does not open/);
  });

  it('a stack trace comes where DEBUG asks for it, and not otherwise', async () => {
    const quiet = await command.call([broken('truncated.pdf')]);
    expect(quiet.err).not.toMatch(/\n\s+at /);
    const loud = await command.call([broken('truncated.pdf')], { env: { DEBUG: '1' } });
    expect(loud.err).toMatch(/\n\s+at /);
  });

  it('a control character in a name does not reach the terminal', async () => {
    const { err } = await command.call(['\u001b[31mred.pdf']);
    expect(err).toContain('[31mred.pdf: ');
    expect(err.trimEnd()).not.toMatch(/\p{Cc}/u);
  });

  it('what is too large for a limit that is given', async () => {
    const { status, err } = await command.call(['--max-bytes', '1KB', LETTER]);
    expect(status).toBe(1);
    expect(err).toMatch(/--max-bytes/);
  });
});

describe('exit status', () => {
  it('3 where some inputs could not be read, and the others are written', async () => {
    const { status, out } = await command.call([LETTER, broken('empty.txt')]);
    expect(status).toBe(3);
    expect(out.trimEnd().split('\n')).toHaveLength(1);
  });

  it('counts a fact that was not found as a failure with --strict, and writes the report all the same', async () => {
    const letter = readFileSync(LETTER, 'utf8');
    writeFileSync(join(command.folder, 'bare.txt'), letter.replaceAll('17 March 2022', ''));
    const lax = await command.call(['bare.txt']);
    const notFound = JSON.parse(lax.out).warnings.filter(({ code }: { code: string }) =>
      code.startsWith('not-found:'),
    );
    expect(lax.status).toBe(0);
    expect(notFound.length).toBeGreaterThan(0);
    const strict = await command.call(['--strict', 'bare.txt']);
    expect(strict.status).toBe(1);
    expect(strict.out).toBe(lax.out);
    expect(strict.err).toMatch(/^ofsted-parse: bare.txt: not found in it: .*\n$/);
  });

  it('0 and silence where the reader of a pipe leaves', async () => {
    const line = `set -o pipefail; ofsted-parse -f ndjson '${LETTER}' '${LETTER}' | head -c 1 >/dev/null`;
    const { status, err } = await command.shell(line);
    expect({ status, err }).toEqual({ status: 0, err: '' });
  });
});

describe('colour', () => {
  const terminal = ['-f', 'terminal', LETTER];
  it('is not in a pipe, nor where NO_COLOR asks for none', async () => {
    expect((await command.run(terminal)).out).not.toContain('\u001b');
    const asked = await command.call(terminal, { env: { FORCE_COLOR: '', NO_COLOR: '1' } });
    expect(asked.out).not.toContain('\u001b');
  });

  it('comes where FORCE_COLOR asks for it, unless --no-color refuses it', async () => {
    const env = { FORCE_COLOR: '1' };
    expect((await command.run(terminal, { env })).out).toContain('\u001b[');
    expect((await command.call(terminal, { env })).out).toContain('\u001b[');
    expect((await command.call([...terminal, '--no-color'], { env })).out).not.toContain('\u001b');
    expect((await command.call(['-f', 'md', LETTER], { env })).out).not.toContain('\u001b');
  });
});
