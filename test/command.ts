/** The command as users run it: bundled, and started as a process of its own. */
import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { bundle, ROOT } from '../scripts/bundle.js';

export interface Ran {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly input?: string | Uint8Array;
  readonly cwd?: string;
  readonly env?: Record<string, string>;
  /** Sends this signal when standard error or output has said anything, or after so many milliseconds. */
  readonly kill?: { readonly signal: NodeJS.Signals; readonly after: number };
}

export const FIXTURES = join(ROOT, 'fixtures');

export interface Command {
  /** An empty folder for the test file's own use. */
  readonly folder: string;
  run(args: readonly string[], options?: RunOptions): Promise<Ran>;
  /** The same through a shell, in which `ofsted-parse` is the command. */
  shell(line: string): Promise<Ran>;
}

/** Bundles the command for the calling test file. */
export function useCommand(): Command {
  // Inside the project, because the bundle finds its libraries from where it lies.
  const build = join(ROOT, '.cache', `command-${process.pid}-${Math.trunc(performance.now())}`);
  const folder = mkdtempSync(join(tmpdir(), 'ofsted parse é '));
  beforeAll(() => bundle(build), 120_000);
  afterAll(() => {
    rmSync(build, { recursive: true, force: true });
    rmSync(folder, { recursive: true, force: true });
  });
  const file = join(build, 'cli.js');
  return {
    folder,
    run: (args, options) => runProcess([file, ...args], { cwd: folder, ...options }),
    shell: (line) =>
      new Promise((resolve) => {
        const script = `ofsted-parse() { "${process.execPath}" "${file}" "$@"; }\n${line}`;
        execFile('bash', ['-c', script], { cwd: folder }, (error, out, err) => {
          resolve({ status: Number(error?.code ?? 0), signal: null, out, err });
        });
      }),
  };
}

const QUIET_ENV = { NO_COLOR: undefined, FORCE_COLOR: undefined, DEBUG: undefined };

function runProcess(args: readonly string[], { input, cwd, env, kill }: RunOptions): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd,
      env: { ...process.env, ...QUIET_ENV, ...env },
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (data: Buffer) => out.push(data));
    child.stderr.on('data', (data: Buffer) => err.push(data));
    child.on('error', reject);
    child.on('close', (status, signal) => {
      const [outText, errText] = [out, err].map((parts) => Buffer.concat(parts).toString());
      resolve({ status, signal, out: outText ?? '', err: errText ?? '' });
    });
    if (kill !== undefined) setTimeout(() => child.kill(kill.signal), kill.after);
    child.stdin.on('error', () => {});
    child.stdin.end(input ?? '');
  });
}
