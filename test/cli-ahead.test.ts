/**
 * Workers are started before the options are read. They must start only where files will be read, with the right
 * settings.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../scripts/bundle.js';
import { looksLikeReading } from '../src/cli/ahead.js';

const CLI = join(ROOT, 'bin/ofsted-parse.js');
const LETTER = join(ROOT, 'fixtures/letters/monitoring-visit-2024/letter.txt');

describe('a command line that looks like reading', () => {
  it.each<readonly [argv: readonly string[], looks: boolean]>([
    [['letter.pdf'], true],
    [['--format', 'md', 'letter.pdf'], true],
    [['--files-from', '-'], true],
    [['-'], true],
    [[], false],
    [['--help'], false],
    [['letter.pdf', '-h'], false],
    [['-V'], false],
    [['schema'], false],
    [['explain', 'letter.pdf', '1.1.1'], false],
    [['completion', 'bash'], false],
    [['--max-memory', '2GB', 'letter.pdf'], false],
    [['--max-memory=2GB', 'letter.pdf'], false],
  ])('%j: %s', (argv, looks) => {
    expect(looksLikeReading(argv)).toBe(looks);
  });
});

describe('the workers that a run takes', () => {
  it.each([
    ['started ahead', []],
    ['fewer than were started', ['--jobs', '1']],
    ['more than were started', ['--jobs', '64']],
    ['with other memory', ['--max-memory', '500MB']],
  ])('%s: read, and keep to the time that the options give', (_name, options) => {
    const read = (...more: readonly string[]) =>
      spawnSync(process.execPath, [CLI, ...options, ...more, LETTER], { encoding: 'utf8' });
    expect(JSON.parse(read().stdout)).toMatchObject({ kind: 'monitoring-visit' });
    expect(read('--timeout', '0.001').stderr).toContain('not read within 0.001 s');
  });
});
