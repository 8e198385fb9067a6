/** Ctrl-C and SIGTERM: the first one ends the run in order, a second one ends the process. */
import type { Notice } from './errors.js';

type Signal = 'SIGINT' | 'SIGTERM';

export interface Interruption {
  readonly signal: AbortSignal;
  /** The signal that came, if one did. */
  caught(): Signal | null;
  /** Gives the signals their usual meaning back. */
  release(): void;
}

/** What the command ends with, by the signal that ended it. */
export const INTERRUPTED_STATUS: Readonly<Record<Signal, number>> = { SIGINT: 130, SIGTERM: 143 };

/** What is said of a run that was broken off; it can be gone on with where its output is in a file. */
export function interruptedAfter(done: number, total: number, output: string | null): Notice {
  const remedy = output === null ? {} : { remedy: 'add --resume to the same command to go on' };
  return { code: 'interrupted', message: `stopped after ${done} of ${total}`, ...remedy };
}

export function whenInterrupted(then: () => unknown): Interruption {
  const controller = new AbortController();
  let caught: Signal | null = null;
  const handle = (signal: Signal): void => {
    caught = signal;
    release();
    controller.abort();
    then();
  };
  const release = (): void => {
    process.off('SIGINT', handle);
    process.off('SIGTERM', handle);
  };
  process.on('SIGINT', handle);
  process.on('SIGTERM', handle);
  return { signal: controller.signal, caught: () => caught, release };
}
