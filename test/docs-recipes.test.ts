/** The recipes of docs/recipes.md that need more than a line of shell: shares of a run, a spreadsheet, a comparison. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { FIXTURES, useCommand } from './command.js';

const command = useCommand();
const LETTERS = join(FIXTURES, 'letters');
const PAGE = readFileSync(join(FIXTURES, '..', 'docs', 'recipes.md'), 'utf8');
/** Enough of them that each of two shares has some. */
const texts = readdirSync(LETTERS)
  .slice(0, 8)
  .map((name) => join(LETTERS, name, 'letter.txt'));

const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '');

describe('a job array', () => {
  it('two shares, read by two processes at the same time, make the whole run', async () => {
    const args = [...texts, '--format', 'ndjson', '--jobs', '1', '--quiet'];
    const [whole, ...parts] = await Promise.all([
      command.call(args),
      command.run([...args, '--shard', '1/2', '--output', 'part-1.ndjson']),
      command.run([...args, '--shard', '2/2', '--output', 'part-2.ndjson']),
    ]);
    expect([whole, ...parts].map(({ status, err }) => ({ status, err }))).toEqual(
      Array(3).fill({ status: 0, err: '' }),
    );
    const files = ['part-1.ndjson', 'part-2.ndjson'];
    const shares = files.map((file) => lines(readFileSync(join(command.folder, file), 'utf8')));
    expect(shares.every((share) => share.length > 0)).toBe(true);
    expect(shares.flat().sort()).toEqual(lines(whole.out).sort());
  }, 120_000);

  it('is described for each scheduler, with the numbers that it counts from', () => {
    expect(PAGE).toContain('--shard {}/4'); // parallel is given 1 2 3 4
    expect(PAGE).toMatch(/--array=1-16[\s\S]*--shard "\$SLURM_ARRAY_TASK_ID\/16"/);
    expect(PAGE).toMatch(/completions: 16[\s\S]*--shard "\$\(\(JOB_COMPLETION_INDEX \+ 1\)\)\/16"/);
  });
});

describe('a spreadsheet', () => {
  it('has one row for each report, with its grades, and opens as UTF-8 in Excel', async () => {
    const report = join(FIXTURES, 'reports', 'ilacs-2025', 'report.txt');
    const args = [report, ...texts, '--table', 'reports', '--format', 'csv', '--bom', '--quiet'];
    const { out } = await command.call(args);
    expect(out.startsWith('\ufeff')).toBe(true);
    const rows: Record<string, string>[] = parseCsv(out, { bom: true, columns: true });
    expect(rows.map((row) => row.report)).toEqual([report, ...texts]);
    const expected = JSON.parse(readFileSync(join(report, '..', 'expected.json'), 'utf8')) as {
      judgements: { area: string; grade: string }[];
    };
    const grades = expected.judgements.map(({ area, grade }) => [area.replaceAll('-', '_'), grade]);
    expect(rows[0]).toMatchObject(Object.fromEntries(grades));
  }, 60_000);
});

describe('files named on standard input', () => {
  it('are read, whatever characters their names have', async () => {
    const input = texts.slice(0, 2).join('\0');
    const ran = await command.call(['--files-from', '-', '--format', 'ndjson'], { input });
    const names = lines(ran.out).map(
      (line) => (JSON.parse(line) as { source: { name: string } }).source.name,
    );
    expect(names).toEqual(texts.slice(0, 2));
  });
});
