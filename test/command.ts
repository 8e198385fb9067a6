/**
 * Runs the command for tests, in one of two ways. `run` starts the built command as a process, as users do. `call`
 * calls it in the process of the tests, which takes a fiftieth of the time. Exit status, signals, pipes, colours and
 * memory are tested with `run`, because only a process shows them. `cli-process.test.ts` shows that both ways say the
 * same.
 */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterAll } from 'vitest';
import { ROOT } from '../scripts/bundle.js';
import { CORES, Readers } from '../src/batch/readers.js';
import { FILE_BOUNDS } from '../src/batch/task.js';
import type { ReaderSource } from '../src/cli/ahead.js';
import { run as runCommand } from '../src/cli/run.js';
import type { Settings } from '../src/cli/settings.js';
import type { Terminal } from '../src/cli/terminal.js';

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
  /** Sends the signal as soon as `when` is true. Until then standard input stays open. */
  readonly kill?: { readonly signal: NodeJS.Signals; readonly when: () => boolean };
}

export interface CallOptions extends Omit<RunOptions, 'kill'> {
  /** Whether standard error is a terminal, which shows progress. */
  readonly isErrTerminal?: boolean;
}

export const FIXTURES = join(ROOT, 'fixtures');

export interface Command {
  /** A folder for the test file, empty at first. */
  readonly folder: string;
  run(args: readonly string[], options?: RunOptions): Promise<Ran>;
  /** Calls the command in this process, with a worker that is kept. For testing what it prints and writes. */
  call(args: readonly string[], options?: CallOptions): Promise<Ran>;
  /** Runs a line of shell, in which `ofsted-parse` is the command. */
  shell(line: string): Promise<Ran>;
}

/** The command for the calling test file. It is in `dist/`, which `build-once.ts` has built. */
export function useCommand(): Command {
  const folder = mkdtempSync(join(tmpdir(), 'ofsted parse é '));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(ROOT, 'bin', 'ofsted-parse.js');
  return {
    folder,
    run: (args, options) => runProcess([file, ...args], { cwd: folder, ...options }),
    call: (args, options) => callHere(args, { cwd: folder, ...options }),
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

/** Waits until `when` is true, or the process has ended. Its exit status shows which. */
async function killWhen(child: ChildProcess, { signal, when }: NonNullable<RunOptions['kill']>) {
  while (child.exitCode === null && !when()) await sleep(LOOK_AGAIN_MS);
  child.kill(signal);
}

/** Workers that are kept when a command closes them. */
class LastingReaders extends Readers {
  override close(): Promise<void> {
    return Promise.resolve();
  }
}

const WORKER = pathToFileURL(join(ROOT, 'dist', 'worker.js'));
let lasting: LastingReaders | null = null;

/** The worker for all test files of this process. It is started once, and ends with the process. */
const LASTING: ReaderSource = {
  take: ({ timeoutSeconds, maxMemoryBytes, jobs }: Settings) => {
    const settings = { timeoutSeconds, maxMemoryBytes, worker: WORKER, ownsProcess: false };
    if (maxMemoryBytes !== FILE_BOUNDS.maxMemoryBytes)
      return Promise.resolve(new Readers({ ...settings, threads: jobs ?? CORES }));
    // One is enough, because there is a process of tests for each core, and a worker takes long to load.
    lasting ??= new LastingReaders({ ...settings, threads: 1 });
    return Promise.resolve(lasting.within(timeoutSeconds));
  },
  close: () => Promise.resolve(),
};

/** A stream that keeps what is written to it. */
class Kept extends Writable {
  readonly #parts: Buffer[] = [];

  override _write(part: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.#parts.push(part);
    done();
  }

  get text(): string {
    return Buffer.concat(this.#parts).toString();
  }
}

/** The working folder of the tests, and the number of commands that now run in another one. */
const OWN_FOLDER = process.cwd();
let working = 0;

async function callHere(args: readonly string[], options: CallOptions): Promise<Ran> {
  const { input, cwd, env, isErrTerminal = false } = options;
  const [out, err] = [new Kept(), new Kept()];
  const whole: Record<string, string | undefined> = { ...process.env, ...QUIET_ENV, ...env };
  const terminal: Terminal = {
    in: Readable.from(input === undefined ? [] : [Buffer.from(input)]),
    out,
    err,
    isOutTerminal: false,
    isErrTerminal,
    columns: null,
    env: whole,
    home: whole.HOME ?? '',
  };
  enter(cwd ?? OWN_FOLDER);
  try {
    const status = await runCommand(args, terminal, LASTING);
    return { status, signal: null, out: out.text, err: err.text };
  } finally {
    leave();
  }
}

/** Changes the working folder for a command. A process has only one, so commands that run at once must use the same. */
function enter(folder: string): void {
  if (working > 0 && process.cwd() !== folder) throw new Error('commands at once in two folders');
  working += 1;
  process.chdir(folder);
}

function leave(): void {
  working -= 1;
  if (working === 0) process.chdir(OWN_FOLDER);
}
