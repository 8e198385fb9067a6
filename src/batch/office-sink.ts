/** An office file, made of all its reports when the last of them is there. */
import type { Report } from '../model/report.js';
import type { Binder, WriteOptions } from '../write/index.js';
import type { Sink } from './sink.js';
import type { Success } from './task.js';

export class OfficeSink implements Sink {
  readonly #reports: Report[] = [];
  readonly #binder: Binder;
  readonly #options: WriteOptions;
  readonly #write: (bytes: Uint8Array) => Promise<void>;

  /** The inputs are to be read as JSON, whatever the file's own format is. */
  constructor(binder: Binder, options: WriteOptions, write: (bytes: Uint8Array) => Promise<void>) {
    this.#binder = binder;
    this.#options = options;
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
    await this.#write(await this.#binder.bind(this.#reports, this.#options));
  }

  async breakOff(): Promise<void> {}
}
