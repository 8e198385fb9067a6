/**
 * Doing several things at once while their results come in the order in which they were asked for.
 *
 * p-map's `pMapIterable` does nearly the same. It begins one more item before it hands a result over, so that
 * `parseMany` with a look-ahead of 0 would hold two documents and their reports: hence these few lines.
 */

export interface Pace {
  /** How many are worked on at once. */
  readonly concurrency: number;
  /** How many may be begun, or done and waiting for their turn, beyond the one that is next. */
  readonly lookAhead: number;
}

/** What `work` makes of each item, in the items' order. Memory is bounded by the look-ahead. */
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

/** Lets so many run at once; the others wait in line. */
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
