/** Handles Ctrl-C and SIGTERM: the first one ends the run in order, a second one ends the process at once. */
import type { Notice } from './errors.js';

type Signal = 'SIGINT' | 'SIGTERM';

export interface Interruption {
  readonly signal: AbortSignal;
  /** The signal that was received, if any. */
  caught(): Signal | null;
  /** Lets the signals end the process again, as they usually do. */
  release(): void;
}

/** The exit status for each signal. */
export const INTERRUPTED_STATUS: Readonly<Record<Signal, number>> = { SIGINT: 130, SIGTERM: 143 };

/** The message about a run that was broken off. A run whose output is a file or folder can be resumed. */
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
