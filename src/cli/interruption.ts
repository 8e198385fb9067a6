/** Ctrl-C and SIGTERM: the first one ends the run in order, a second one ends the process. */

type Signal = 'SIGINT' | 'SIGTERM';

export interface Interruption {
  readonly signal: AbortSignal;
  /** The signal that came, if one did. */
  caught(): Signal | null;
  /** Signals mean again what they usually do. */
  release(): void;
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
