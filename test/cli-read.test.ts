import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reportSchema } from '../src/model/report.js';
import { FIXTURES, useCommand } from './command.js';

const command = useCommand();
const PDF = join(FIXTURES, 'letters/monitoring-visit-2022/letter.tagged.pdf');
/** The letter as text, which is read in half the time. Used where the format does not matter. */
const LETTER = PDF.replace('.tagged.pdf', '.txt');
const broken = (name: string) => join(FIXTURES, 'broken', name);

describe('reading one letter', () => {
  it('writes JSON that keeps to the schema', async () => {
    const { status, out, err } = await command.call([PDF]);
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
    const [first, second] = await Promise.all([command.call([LETTER]), command.call([LETTER])]);
    expect(first.out).toBe(second.out);
  });

  it('writes to a file in the format of its ending, and leaves no other file', async () => {
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

  it('shows only the list that is asked for, and says so', async () => {
    const { out } = await command.call(['--only', 'improvements', LETTER]);
    const report = JSON.parse(out);
    expect(report.strengths).toEqual([]);
    expect(report.areasForImprovement.length).toBeGreaterThan(0);
    expect(report.warnings.at(-1).code).toBe('filtered:only');
  });

  it('leaves out findings below the confidence that is asked for', async () => {
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

  it('such as a folder without a letter', async () => {
    mkdirSync(join(command.folder, 'nothing'));
    const { status, err } = await command.call(['nothing']);
    expect(status).toBe(1);
    expect(err).toMatch(/^ofsted-parse: nothing: the folder holds no file to read; /);
  });

  it('opens an encrypted PDF with its password, and says when that is wrong', async () => {
    const wrong = await command.call(['--password', 'wrong', broken('encrypted.pdf')]);
    expect(wrong.err).toMatch(/password does not open/);
  });

  it('with a stack trace only where DEBUG asks for it', async () => {
    const quiet = await command.call([broken('truncated.pdf')]);
    expect(quiet.err).not.toMatch(/\n\s+at /);
    const loud = await command.call([broken('truncated.pdf')], { env: { DEBUG: '1' } });
    expect(loud.err).toMatch(/\n\s+at /);
  });

  it('without control characters that a name may have', async () => {
    const { err } = await command.call(['\u001b[31mred.pdf']);
    expect(err).toContain('[31mred.pdf: ');
    expect(err.trimEnd()).not.toMatch(/\p{Cc}/u);
  });

  it('such as a file above a limit that was given', async () => {
    const { status, err } = await command.call(['--max-bytes', '1KB', LETTER]);
    expect(status).toBe(1);
    expect(err).toMatch(/--max-bytes/);
  });
});

describe('exit status', () => {
  it('is 3 where some inputs could not be read; the others are written', async () => {
    const { status, out } = await command.call([LETTER, broken('empty.txt')]);
    expect(status).toBe(3);
    expect(out.trimEnd().split('\n')).toHaveLength(1);
  });

  it('with --strict is a failure where a fact was not found; the report is written', async () => {
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

  it('is 0, without a message, where the reader of a pipe stops', async () => {
    const line = `set -o pipefail; ofsted-parse -f ndjson '${LETTER}' '${LETTER}' | head -c 1 >/dev/null`;
    const { status, err } = await command.shell(line);
    expect({ status, err }).toEqual({ status: 0, err: '' });
  });
});

describe('colour', () => {
  const terminal = ['-f', 'terminal', LETTER];
  it('is not used in a pipe, nor where NO_COLOR is set', async () => {
    expect((await command.call(terminal)).out).not.toContain('\u001b');
    const asked = await command.call(terminal, { env: { FORCE_COLOR: '', NO_COLOR: '1' } });
    expect(asked.out).not.toContain('\u001b');
  });

  it('is used where FORCE_COLOR is set, except with --no-color', async () => {
    const env = { FORCE_COLOR: '1' };
    expect((await command.run(terminal, { env })).out).toContain('\u001b[');
    expect((await command.call(terminal, { env })).out).toContain('\u001b[');
    expect((await command.call([...terminal, '--no-color'], { env })).out).not.toContain('\u001b');
    expect((await command.call(['-f', 'md', LETTER], { env })).out).not.toContain('\u001b');
  });
});
