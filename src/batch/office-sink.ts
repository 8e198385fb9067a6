/** Makes an office file from all its reports, when the last of them has been read. */
import type { SaidBefore } from '../model/documents.js';
import type { Report } from '../model/report.js';
import type { Binder, WriteOptions } from '../write/index.js';
import { NOTHING_BEFORE } from '../write/writer.js';
import { beforeOf } from './before.js';
import type { Sink } from './sink.js';
import type { Recipe, Success } from './task.js';

export class OfficeSink implements Sink {
  readonly #reports: Report[] = [];
  readonly #binder: Binder;
  readonly #options: WriteOptions;
  readonly #earlier: readonly Report[] | null;
  readonly #write: (bytes: Uint8Array) => Promise<void>;

  /**
   * The inputs must be read as JSON, whatever the format of the file. `earlier` holds what was said before all of the
   * reports, for a file that is about the last of them; it is `null` where the file is about each of them.
   */
  constructor(
    binder: Binder,
    { write: options, earlier }: Pick<Recipe, 'write'> & { earlier: Recipe['earlier'] | null },
    write: (bytes: Uint8Array) => Promise<void>,
  ) {
    this.#binder = binder;
    this.#options = options;
    this.#earlier = earlier;
    this.#write = write;
  }

  async kept(): Promise<null> {
    return null;
  }

  async isBarred(): Promise<boolean> {
    return false;
  }

  async put(_index: number, { text }: Success): Promise<void> {
    this.#reports.push(JSON.parse(text) as Report);
  }

  async keep(): Promise<void> {}

  async close(isLost: boolean): Promise<void> {
    if (isLost) return;
    const before = await this.#before();
    await this.#write(await this.#binder.bind(this.#reports, { ...this.#options, before }));
  }

  async #before(): Promise<SaidBefore> {
    const last = this.#reports.at(-1);
    if (this.#earlier === null || last === undefined) return NOTHING_BEFORE;
    return beforeOf(last, [...this.#earlier, ...this.#reports.slice(0, -1)]);
  }

  async breakOff(): Promise<void> {}
}
