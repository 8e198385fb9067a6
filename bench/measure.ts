/** Runs a command and measures its time and memory. */
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface Measured {
  readonly seconds: number;
  /** The most memory that the process used, in MB; `null` where the system does not show it. */
  readonly peakMegabytes: number | null;
  readonly out: string;
}

const WATCH_MS = 50;

/**
 * Runs a command.
 *
 * @throws Error where it cannot be run, or its exit status is not in `statuses`
 */
export function measure(
  command: string,
  args: readonly string[],
  options: {
    readonly input?: string;
    readonly statuses?: readonly number[];
    readonly quiet?: boolean;
  } = {},
): Promise<Measured> {
  const { input, statuses = [0], quiet = false } = options;
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(command, args, { stdio: ['pipe', 'pipe', quiet ? 'ignore' : 'inherit'] });
    const out: Buffer[] = [];
    let peak: number | null = null;
    const watch = setInterval(() => {
      peak = peakOf(child) ?? peak;
    }, WATCH_MS);
    child.stdout.on('data', (data: Buffer) => out.push(data));
    child.on('error', reject);
    child.on('close', (status) => {
      clearInterval(watch);
      const seconds = (performance.now() - started) / 1000;
      if (status === null || !statuses.includes(status)) {
        reject(new Error(`${command} ${args[0] ?? ''}: ended with status ${status}`));
      } else {
        resolve({ seconds, peakMegabytes: peak, out: Buffer.concat(out).toString() });
      }
    });
    child.stdin.end(input ?? '');
  });
}

/** The peak of a process's memory. Linux shows it as long as the process runs. */
function peakOf({ pid }: ChildProcess): number | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const [, kilobytes] = /VmHWM:\s+(\d+) kB/.exec(status) ?? [];
    return kilobytes === undefined ? null : Number(kilobytes) / 1024;
  } catch {
    return null;
  }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = [
    sorted[sorted.length % 2 === 0 ? middle - 1 : middle],
    sorted[middle],
  ];
  return (low + high) / 2;
}
