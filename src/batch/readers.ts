/**
 * The pool of workers. Every file is read in a worker, even a single one. Only a worker can be stopped when a
 * document makes an engine run for ever, and when it runs out of memory only its own file is lost. It costs no time,
 * because the worker loads its reader while the main thread still reads its options.
 */
import { availableParallelism } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { Tinypool } from 'tinypool';
import { WorkerError } from '../model/errors.js';
import { failureOf } from './failure.js';
import type { Failure, Outcome, Task } from './task.js';

export interface ReaderSettings {
  /** The most workers. One is started at once, the others when they are needed. */
  readonly threads: number;
  /** For one file. */
  readonly timeoutSeconds: number;
  /** For one worker. */
  readonly maxMemoryBytes: number;
  /**
   * Whether a worker is stopped when the process as a whole takes more than all workers may: yes by default.
   * A program that uses the library for a part of its work needs memory of its own.
   */
  readonly ownsProcess?: boolean;
  /** The module that reads; by default the worker beside this one. */
  readonly worker?: URL;
}

/** The cores that this process may use. */
export const CORES = availableParallelism();

const MEGABYTE = 1024 * 1024;
/** The memory that is allowed for the main thread and for Node itself, beside the workers. */
const OWN_MEMORY = 128 * MEGABYTE;
/**
 * How often the memory is looked at. A look costs microseconds. A file that unpacks endlessly takes some 30 MB
 * between two looks.
 */
const MEMORY_WATCH_MS = 40;
/**
 * A worker that was stopped frees its memory piece by piece. For this long after a stop no other worker is
 * stopped, because the memory that is still held is the stopped one's. When the memory of the process has not
 * fallen for this long, all of it has been freed.
 */
const GIVING_BACK_MS = 200;
/** Memory that is still held after this long is not waited for. */
const GIVEN_BACK_MS = 2000;
/**
 * A worker that holds this share of its memory is stopped. The rest is headroom: between two looks at its memory
 * it may copy a list into one of twice the size.
 */
const STOPPED_AT = 0.75;
/**
 * V8 stops a worker whose heap grows past this many times its memory. This is a last resort, set far above
 * STOPPED_AT: where one list does not fit below V8's limit, the whole process ends.
 * With a limit of 2 GB or more, V8 collects garbage less often and takes half as much memory again.
 */
const HEAP_TIMES = 1.9;

/**
 * Eight times Node's own. The second reader of PDFs draws forms within forms by calling itself. Where the stack
 * ends inside one of its promises, Node writes to standard error, and no handler can prevent that.
 */
const STACK_MEGABYTES = 32;

/** A file that is being read. `alone`: no other file has been read at the same time. */
interface Running {
  readonly stop: AbortController;
  readonly timeoutSeconds: number;
  alone: boolean;
  reason: 'timeout' | 'memory' | null;
}

/** `crowded`: it was stopped for memory that it and others took together, so it may not be to blame. */
interface Attempt {
  readonly outcome: Outcome;
  readonly crowded: boolean;
}

export class Readers {
  readonly #pool: Tinypool;
  #settings: ReaderSettings;
  readonly #running = new Set<Running>();
  /** Resolves when the last input that must be read by itself has been read. */
  #lastAlone: Promise<unknown> = Promise.resolve();
  /** The most files that were ever read at once. So many workers have been started, and each keeps memory. */
  #atOnce = 1;
  readonly #watch: NodeJS.Timeout | undefined;
  /** The memory that the process holds apart from what is being read. */
  #ownMemory = Math.max(OWN_MEMORY, process.memoryUsage.rss());
  /** When a worker was last stopped for memory. */
  #lastStop = Number.NEGATIVE_INFINITY;

  constructor(settings: ReaderSettings) {
    this.#settings = settings;
    this.#pool = new Tinypool({
      filename: (settings.worker ?? new URL(workerFile(), import.meta.url)).href,
      minThreads: 1,
      maxThreads: settings.threads,
      // Options of the process such as `--eval` are not passed on: a worker does not accept them.
      execArgv: [],
      resourceLimits: {
        maxOldGenerationSizeMb: Math.max(
          16,
          Math.floor((settings.maxMemoryBytes * HEAP_TIMES) / MEGABYTE),
        ),
        stackSizeMb: STACK_MEGABYTES,
      },
      // A worker that waits in Atomics.wait cannot finish tidying up after a file.
      useAtomics: false,
    });
    // A worker that dies between two files fails no file; the pool starts another.
    this.#pool.on('error', () => {});
    if (settings.ownsProcess === false) return;
    this.#watch = setInterval(() => this.#watchMemory(), MEMORY_WATCH_MS);
    this.#watch.unref();
  }

  /** The same workers, with this time limit for the files that they read from now on. */
  within(timeoutSeconds: number): this {
    this.#settings = { ...this.#settings, timeoutSeconds };
    return this;
  }

  /**
   * Reads one input. Never throws: a worker that is stopped, or dies, is a failure of its input.
   * Where several files are read at once, nobody can tell which of them took the memory. An input that was
   * stopped then is read again by itself before it counts as a failure.
   */
  async read(task: Task): Promise<Outcome> {
    const { timeoutSeconds } = this.#settings;
    await this.#nobodyAlone();
    const { outcome, crowded } = await this.#attempt(task, timeoutSeconds);
    if (!crowded) return outcome;
    const again = this.#lastAlone.then(() => this.#attempt(task, timeoutSeconds));
    this.#lastAlone = again;
    return (await again).outcome;
  }

  /** Waits until no input is being read by itself, including those that begin meanwhile. */
  async #nobodyAlone(): Promise<void> {
    let awaited: Promise<unknown> | null = null;
    while (awaited !== this.#lastAlone) {
      awaited = this.#lastAlone;
      await awaited;
    }
  }

  async #attempt(task: Task, timeoutSeconds: number): Promise<Attempt> {
    const running: Running = {
      stop: new AbortController(),
      timeoutSeconds,
      alone: this.#running.size === 0,
      reason: null,
    };
    for (const other of this.#running) other.alone = false;
    const timer = setTimeout(() => stop(running, 'timeout'), timeoutSeconds * 1000);
    this.#running.add(running);
    this.#atOnce = Math.max(this.#atOnce, this.#running.size);
    try {
      const outcome: Outcome = await this.#pool.run(task, { signal: running.stop.signal });
      return { outcome, crowded: false };
    } catch (error) {
      const crowded = running.reason === 'memory' && !running.alone;
      return { outcome: this.#failure(error, running), crowded };
    } finally {
      clearTimeout(timer);
      this.#running.delete(running);
    }
  }

  /** Ends the workers, whatever they are doing. */
  async close(): Promise<void> {
    clearInterval(this.#watch);
    await this.#pool.destroy();
  }

  /**
   * V8's limit counts a worker's own heap only; PDFium's memory and the buffers of the second reader
   * lie outside it. When the process as a whole takes more than all workers may, the file
   * that has run longest is stopped.
   */
  #watchMemory(): void {
    const allowed = this.#ownMemory + this.#atOnce * this.#settings.maxMemoryBytes * STOPPED_AT;
    const now = performance.now();
    if (process.memoryUsage.rss() <= allowed || now < this.#lastStop + GIVING_BACK_MS) return;
    const [oldest] = this.#running;
    if (oldest === undefined) return;
    stop(oldest, 'memory');
    this.#lastStop = now;
    this.#lastAlone = this.#lastAlone.then(() => this.#settle());
  }

  /**
   * Waits until nothing is being read and the memory has been freed. Memory that is still held then counts as the
   * process's own.
   */
  async #settle(): Promise<void> {
    while (this.#running.size > 0) await sleep(MEMORY_WATCH_MS);
    const began = performance.now();
    let [lowest, fell] = [Number.POSITIVE_INFINITY, began];
    for (let now = began; now < Math.min(fell + GIVING_BACK_MS, began + GIVEN_BACK_MS); ) {
      const rss = process.memoryUsage.rss();
      if (rss < lowest) [lowest, fell] = [rss, now];
      await sleep(MEMORY_WATCH_MS);
      now = performance.now();
    }
    this.#ownMemory = Math.max(OWN_MEMORY, lowest);
  }

  #failure(error: unknown, { reason, timeoutSeconds }: Running): Failure {
    if (reason === 'timeout') {
      const message = `not read within ${timeoutSeconds} s`;
      return failed('timeout', message, 'timeoutSeconds', '--timeout');
    }
    if (reason === 'memory' || isOutOfMemory(error)) return this.#outOfMemory();
    const { message, stack } = failureOf(error);
    const died = `reading it ended a worker: ${message}`;
    return { ...failureOf(new WorkerError('worker-died', died, REPORT, null)), stack };
  }

  #outOfMemory(): Failure {
    const megabytes = Math.floor(this.#settings.maxMemoryBytes / MEGABYTE);
    const message = `reading it takes more than ${megabytes} MB of memory`;
    return failed('limit-exceeded', message, 'maxMemoryBytes', '--max-memory');
  }
}

const REPORT = 'report it with the file';

function stop(running: Running, reason: 'timeout' | 'memory'): void {
  running.reason = reason;
  running.stop.abort();
}

/** `option` is the name in the library, `commandOption` that in the command. */
function failed(
  code: Failure['code'],
  message: string,
  option: string,
  commandOption: string,
): Failure {
  const remedy = `allow more with the option \`${option}\``;
  return failureOf(new WorkerError(code, message, remedy, commandOption));
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

/** The worker's module beside this one: the source file under a TypeScript loader, otherwise the compiled file. */
function workerFile(): string {
  return import.meta.url.endsWith('.ts') ? './worker.dev.mjs' : './worker.js';
}
