/** The command as users run it: built, and started as a process of its own. */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll } from 'vitest';
import { ROOT } from '../scripts/bundle.js';

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
  /** Sends the signal as soon as this is seen to be so; standard input stays open until then. */
  readonly kill?: { readonly signal: NodeJS.Signals; readonly when: () => boolean };
}

export const FIXTURES = join(ROOT, 'fixtures');

export interface Command {
  /** An empty folder for the test file's own use. */
  readonly folder: string;
  run(args: readonly string[], options?: RunOptions): Promise<Ran>;
  /** The same through a shell, in which `ofsted-parse` is the command. */
  shell(line: string): Promise<Ran>;
}

/** The command for the calling test file, from `dist/`, which `build-once.ts` has brought up to date. */
export function useCommand(): Command {
  const folder = mkdtempSync(join(tmpdir(), 'ofsted parse é '));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(ROOT, 'bin', 'ofsted-parse.js');
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
    child.stdin.on('error', () => {});
    if (kill === undefined) child.stdin.end(input ?? '');
    else void killWhen(child, kill);
  });
}

const LOOK_AGAIN_MS = 5;

/** Looks until it is so; where the process ends by itself before that, its exit status tells. */
async function killWhen(child: ChildProcess, { signal, when }: NonNullable<RunOptions['kill']>) {
  while (child.exitCode === null && !when()) await sleep(LOOK_AGAIN_MS);
  child.kill(signal);
}
