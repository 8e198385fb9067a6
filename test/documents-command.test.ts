/**
 * What `track`, `check` and `compare` have in common with the reading of single documents: help, progress, errors, exit
 * statuses, and runs that are broken off and gone on with.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { DOCUMENTS_COMMANDS } from '../src/cli/documents.data.js';
import { manPage } from '../src/cli/man.js';
import type { Comparison, Tracks } from '../src/index.js';
import { FIXTURES, useCommand } from './command.js';

const command = useCommand();
const at = (name: string): string => join(FIXTURES, 'documents', name);
const LETTER = at('marlingford-2024.txt');
/** A release that differs from no letter, so that `check` ends with 0 too. */
const INPUTS = [at('article-plain.txt'), join(FIXTURES, 'letters/focused-visit-2023/letter.txt')];

describe.each(DOCUMENTS_COMMANDS)('%s', (name) => {
  it('has help with an example, completions, and a place in the man page', async () => {
    const help = await command.call([name, '--help']);
    expect(help.status).toBe(0);
    expect(help.out).toContain(`Usage: ofsted-parse ${name} [options]`);
    expect(help.out).toMatch(new RegExp(`Example:\\n {2}ofsted-parse ${name} \\S+`));
    for (const shell of ['bash', 'zsh', 'fish']) {
      expect((await command.call(['completion', shell])).out).toMatch(new RegExp(`\\b${name}\\b`));
    }
    expect(manPage().replaceAll('\\-', '-')).toContain(`ofsted-parse ${name} `);
  });

  it('shows progress and a summary on a terminal, and neither with --quiet', async () => {
    const options = { isErrTerminal: true };
    const shown = await command.call([name, ...INPUTS, '-f', 'json'], options);
    expect(shown.status).toBe(0);
    expect(shown.err).toContain('2/2');
    expect(shown.err).toContain('2 read, 0 failed in');
    const quiet = await command.call([name, ...INPUTS, '-f', 'json', '--quiet'], options);
    expect(quiet.err).not.toMatch(/2\/2|2 read/);
    expect(quiet.out).toBe(shown.out);
  });

  it.each([
    ['every input was read', INPUTS, 0],
    ['some inputs could not be read', [...INPUTS, 'nowhere.pdf'], 3],
    ['no input could be read', ['nowhere.pdf'], 1],
    ['there is no input', [], 2],
    ['an option is unknown', [...INPUTS, '--nowhere'], 2],
  ])('where %s: %j ends with status %i', async (_, inputs, status) => {
    const ran = await command.call([name, ...inputs, '-f', 'json', '--quiet']);
    expect(ran.status).toBe(status);
    expect(ran.err === '').toBe(status === 0);
    expect(ran.out === '').toBe(status === 1 || status === 2);
  });

  it('tells errors as JSON, each with its input', async () => {
    const { err } = await command.call([name, ...INPUTS, 'nowhere.pdf', '--json-errors']);
    const said = err.trim().split('\n');
    expect(said.map((line) => JSON.parse(line) as unknown)).toContainEqual(
      expect.objectContaining({ name: 'nowhere.pdf', code: 'not-found' }),
    );
  });
});

describe('filters, and several authorities', () => {
  const paths = [
    join(FIXTURES, 'letters/focused-visit-2023/letter.txt'),
    LETTER,
    join(FIXTURES, 'letters/monitoring-visit-2024/letter.txt'),
  ];
  beforeAll(async () => {
    const { out } = await command.call([...paths, '-f', 'ndjson', '--quiet']);
    const [first = '', ...others] = out.trim().split('\n');
    // The councils of the fixtures do not exist, so they have no region: one is given to the first.
    const placed = first.replace('"region":null', '"region":"North West"');
    writeFileSync(join(command.folder, 'saved.ndjson'), [placed, ...others].join('\n'));
  });

  it.each([
    [['--region', 'London,North West'], ['2023-01-17']],
    [
      ['--kind', 'focused-visit'],
      ['2023-01-17', '2024-03-12'],
    ],
    [
      ['--since', '2024-03'],
      ['2024-03-12', '2024-10-08'],
    ],
    [
      ['--until', '2024-03-12'],
      ['2023-01-17', '2024-03-12'],
    ],
    [
      ['--years', '2024'],
      ['2024-03-12', '2024-10-08'],
    ],
  ])('compare %j has the documents of %j', async (filter, days) => {
    const { out, status } = await command.call([
      'compare',
      'saved.ndjson',
      ...filter,
      '-f',
      'json',
    ]);
    expect(status).toBe(0);
    const { documents } = JSON.parse(out) as Comparison;
    expect(documents.map(({ start }) => start)).toEqual(days);
  });

  it('track gives one result for each authority, in their order', async () => {
    const { out } = await command.call(['track', 'saved.ndjson', '-f', 'ndjson']);
    const all = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Tracks);
    expect(all.map(({ documents }) => documents.map(({ authority }) => authority?.name))).toEqual([
      ['Marlingford', 'Marlingford'],
      ['Ashmere'],
    ]);
  });
});

describe('a run that is broken off', () => {
  /** So many that some are still unread when the signal comes: it is sent after the second. */
  const MANY = 40;
  const names = Array.from({ length: MANY }, (_, i) => `letter-${String(i).padStart(2, '0')}.txt`);
  beforeAll(() => {
    const text = readFileSync(LETTER, 'utf8');
    // Different bytes, since a document that is given twice counts once.
    names.forEach((name, i) => {
      writeFileSync(join(command.folder, name), `${text}${'\n'.repeat(i)}`);
    });
  });
  const release = at('release-2024.txt');
  const kept = (output: string): number => {
    const path = join(command.folder, `${output}.reports.part`);
    return existsSync(path) ? (readFileSync(path, 'utf8').match(/"maker":/g) ?? []).length : 0;
  };

  it.each([
    ['track', names, 'SIGINT', 130, 0],
    ['check', [...names, release], 'SIGTERM', 143, 1],
    ['compare', names, 'SIGINT', 130, 0],
  ] as const)(
    '%s of %j: %s ends it with status %i, and --resume reads only the rest',
    async (...run) => {
      const [name, inputs, signal, status, whole] = run;
      const output = `${name}.json`;
      const args = [name, ...inputs, '--jobs', '1', '-o', output];
      const stopped = await command.run(args, { kill: { signal, when: () => kept(output) >= 2 } });
      expect({ status: stopped.status, signal: stopped.signal }).toEqual({ status, signal: null });
      expect(stopped.err).toMatch(/stopped after \d+ of 4[01]; add --resume to the same command/);
      expect(readdirSync(command.folder)).not.toContain(output);
      const before = kept(output);
      expect(before).toBeGreaterThanOrEqual(2);

      const resumed = await command.call([...args, '--resume'], { isErrTerminal: true });
      expect(resumed.status).toBe(whole);
      expect(resumed.err).toContain(`${before} kept from an earlier run`);
      const made = readFileSync(join(command.folder, output), 'utf8');
      expect(readdirSync(command.folder)).not.toContain(`${output}.reports.part`);
      const straight = await command.call([name, ...inputs, '-f', 'json', '--quiet']);
      expect(made).toBe(straight.out);
    },
  );
});
