/**
 * Runs several tasks at once and gives their results in the order in which the tasks were given.
 *
 * p-map's `pMapIterable` does nearly the same. But it begins one more item before it hands a result over, so
 * `parseMany` with a look-ahead of 0 would hold two documents and their reports in memory.
 */

export interface Pace {
  /** How many tasks run at once. */
  readonly concurrency: number;
  /** How many tasks beyond the next one may be running or finished. This bounds the memory. */
  readonly lookAhead: number;
}

/** Gives the result of `work` for each item, in the order of the items. */
export async function* inOrder<Item, Result>(
  items: Iterable<Item> | AsyncIterable<Item>,
  work: (item: Item) => Promise<Result>,
  { concurrency, lookAhead }: Pace,
): AsyncGenerator<Result> {
  const slots = new Slots(concurrency);
  const pending: Promise<Result>[] = [];
  for await (const item of items) {
    const result = slots.run(() => work(item));
    // A rejection is handled when its turn comes. Without this line Node would end the process before that.
    result.catch(() => {});
    pending.push(result);
    if (pending.length > lookAhead) yield await (pending.shift() as Promise<Result>);
  }
  for (const result of pending) yield await result;
}

/** Lets a fixed number of tasks run at once; the others wait. */
class Slots {
  #free: number;
  readonly #waiting: (() => void)[] = [];

  constructor(count: number) {
    this.#free = count;
  }

  async run<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#free > 0) this.#free -= 1;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#free += 1;
      else next();
    }
  }
}
