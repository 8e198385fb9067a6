/**
 * Runs the commands in the README and the docs. In a ```console block a line `$ command` is run in the root of the
 * project, with `ofsted-parse` on the path. The lines after it are what it prints; `…` alone on a line stands for any
 * lines. Where a line begins with a command that needs no shell, it is called in this process; the rest of a pipeline
 * is run by the shell.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { useCommand } from './command.js';

const ROOT = join(import.meta.dirname, '..');
const BIN = mkdtempSync(join(tmpdir(), 'ofsted-parse-bin-'));
symlinkSync(join(ROOT, 'bin', 'ofsted-parse.js'), join(BIN, 'ofsted-parse'));
afterAll(() => rmSync(BIN, { recursive: true }));
const ENV = {
  ...process.env,
  PATH: `${BIN}${delimiter}${process.env.PATH}`,
  NO_COLOR: '1',
};

interface Example {
  readonly file: string;
  readonly command: string;
  readonly expected: readonly string[];
}

function examplesIn(file: string): Example[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  return [...text.matchAll(/^```console\n([\s\S]*?)^```$/gm)].flatMap(([, block = '']) =>
    block
      .split(/^\$ /m)
      .slice(1)
      .map((part) => {
        const [command = '', ...expected] = part.trimEnd().split('\n');
        return { file, command, expected };
      }),
  );
}

const DOCS = existsSync(join(ROOT, 'docs'))
  ? readdirSync(join(ROOT, 'docs'))
      .filter((name) => name.endsWith('.md'))
      .map((name) => `docs/${name}`)
  : [];
const EXAMPLES = ['README.md', ...DOCS].flatMap(examplesIn);

const ours = useCommand();
/** Characters that have a meaning for a shell alone. The command itself reads patterns of files. */
const FOR_A_SHELL = /[^\w\s./=:,*-]/;

/** The arguments of a line that only calls `ofsted-parse`; `null` where it needs a shell. */
function plainArguments(command: string): string[] | null {
  const [name, ...args] = command.split(/\s+/);
  return name === 'ofsted-parse' && !FOR_A_SHELL.test(command) ? args : null;
}

/** What a line prints on standard output. Throws where the line fails. */
async function printedBy(command: string): Promise<string> {
  const [first = '', ...rest] = command.split(' | ');
  const args = plainArguments(first);
  if (args === null) return printedByShell(command);
  const { status, out, err } = await ours.call(args, { cwd: ROOT, env: { NO_COLOR: '1' } });
  expect({ status, err }).toEqual({ status: 0, err: '' });
  return rest.length === 0 ? out : printedByShell(rest.join(' | '), out);
}

function printedByShell(command: string, input = ''): string {
  return execFileSync('bash', ['-o', 'pipefail', '-c', command], {
    cwd: ROOT,
    encoding: 'utf8',
    env: ENV,
    input,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
}

/** The other programs in a pipeline. An example is run only where they are installed. */
function missing(command: string): string[] {
  const bare = command.replace(/'[^']*'|"[^"]*"/g, "''");
  const words = [...bare.matchAll(/(?:^|[|;&(]\s*)([a-z][a-z0-9-]*)(?=\s|$)/g)].map(
    ([, word = '']) => word,
  );
  const script = 'for word; do type "$word" >/dev/null 2>&1 || echo "$word"; done';
  const { stdout } = spawnSync('bash', ['-c', script, 'bash', ...words], {
    encoding: 'utf8',
    env: ENV,
  });
  return stdout.split('\n').filter((word) => word !== '');
}

/** Whether the printed lines are the expected ones, in which `…` stands for any lines. */
function matches(printed: readonly string[], expected: readonly string[]): boolean {
  const [first, ...rest] = expected;
  if (first === undefined) return printed.length === 0;
  if (first.trim() === '…')
    return rest.length === 0 || printed.some((_, i) => matches(printed.slice(i), rest));
  return printed[0]?.trimEnd() === first.trimEnd() && matches(printed.slice(1), rest);
}

describe('commands in the documents', () => {
  it('are found', () => {
    expect(EXAMPLES.filter(({ file }) => file === 'README.md').length).toBeGreaterThan(2);
  });

  it.each(EXAMPLES)('$file: $command', async ({ command, expected }) => {
    const absent = missing(command);
    if (absent.length > 0)
      return void console.log(`not run, for want of ${absent.join(', ')}: ${command}`);
    const output = await printedBy(command);
    const printed = output.trimEnd() === '' ? [] : output.trimEnd().split('\n');
    if (!matches(printed, expected)) expect(printed.join('\n')).toBe(expected.join('\n'));
  });
});
