/**
 * A worker takes about as long to start as the options take to be read. So the workers of a run are started before
 * the options are read, because nearly all runs need them. They are closed where the options ask for other ones.
 */
import { CORES, Readers } from '../batch/readers.js';
import { FILE_BOUNDS } from '../batch/task.js';
import { COMMANDS } from './options.data.js';
import type { Settings } from './settings.js';

/** Options that only print something. */
const PRINTING = new Set(['-h', '--help', '-V', '--version']);
const COMMAND_NAMES: ReadonlySet<string> = new Set(COMMANDS.map(({ name }) => name));

/** Guesses from the command line whether files will be read. A wrong guess costs only time. */
export function looksLikeReading(argv: readonly string[]): boolean {
  if (argv.length === 0 || COMMAND_NAMES.has(argv[0] ?? '')) return false;
  return !argv.some((arg) => PRINTING.has(arg) || arg.startsWith('--max-memory'));
}

/** Where the command gets its workers from. */
export interface ReaderSource {
  /** The workers that the settings ask for. The caller closes them. */
  take(settings: Settings): Promise<Readers>;
  /** Ends the workers that nobody has taken. */
  close(): Promise<void>;
}

/** The workers that were started ahead, until somebody takes them. */
export class Ahead implements ReaderSource {
  #readers: Readers | null = null;

  constructor(argv: readonly string[]) {
    if (looksLikeReading(argv)) {
      this.#readers = new Readers({
        threads: CORES,
        timeoutSeconds: Number.POSITIVE_INFINITY,
        maxMemoryBytes: FILE_BOUNDS.maxMemoryBytes,
      });
    }
  }

  async take(settings: Settings): Promise<Readers> {
    const { timeoutSeconds, maxMemoryBytes } = settings;
    const threads = settings.jobs ?? CORES;
    const started = this.#readers;
    if (started === null || threads > CORES || maxMemoryBytes !== FILE_BOUNDS.maxMemoryBytes) {
      await this.close();
      return new Readers({ threads, timeoutSeconds, maxMemoryBytes });
    }
    this.#readers = null;
    return started.within(timeoutSeconds);
  }

  async close(): Promise<void> {
    const untaken = this.#readers;
    this.#readers = null;
    await untaken?.close();
  }
}
