/** Most tests call the command in their own process. These tests show that a separate process says the same. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FIXTURES, type RunOptions, useCommand } from './command.js';

const command = useCommand();
const letter = (name: string): string => join(FIXTURES, 'letters/monitoring-visit-2022', name);
const documents = (name: string): string => join(FIXTURES, 'documents', name);
/** A second worker would take longer to start than it would save. */
const ONE_WORKER = ['--jobs', '1'];
const two = (...names: [string, string]): string[] => [...names.map(documents), ...ONE_WORKER];
const LETTERS = [letter('letter.txt'), letter('letter.html')];

/** Command lines, one for each way through the command. */
const LINES: readonly (readonly [about: string, status: number, args: readonly string[]])[] = [
  ['a report', 0, [letter('letter.tagged.pdf')]],
  ['several', 3, [...LETTERS, 'nowhere.pdf', '-f', 'csv', ...ONE_WORKER]],
  ['standard input', 0, ['-', '-f', 'terminal']],
  ['nothing read', 1, [join(FIXTURES, 'broken', 'encrypted.pdf')]],
  ['a fact that is missing', 1, ['--strict', documents('article-2023.txt'), '--json-errors']],
  ['help', 0, ['--help']],
  ['the version', 0, ['--version']],
  ['an unknown option', 2, ['--formt', 'md', 'x']],
  ['no input', 2, []],
  ['an id that is not there', 2, ['explain', letter('letter.txt'), 's0p0']],
  ['a schema', 0, ['schema']],
  ['completions', 0, ['completion', 'bash']],
  ['a file that is no report', 1, ['validate', join(FIXTURES, '../package.json')]],
  ['a track', 0, ['track', ...two('marlingford-2024.txt', 'marlingford-2025.txt')]],
  ['a release', 1, ['check', ...two('release-2025.txt', 'marlingford-2025.txt')]],
];

describe('a process and a call say the same', () => {
  const options: RunOptions = { input: 'Leaders have made good progress.\n' };
  it.each(LINES)('%s: status %i', async (_, status, args) => {
    const process = await command.run(args, options);
    expect(process.status).toBe(status);
    // All of them write to a pipe, which gets no colour.
    expect(process.out + process.err).not.toContain('\u001b');
    expect(await command.call(args, options)).toEqual(process);
  });
});
