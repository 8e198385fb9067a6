/** The one file of a run with one input. */
import type { Frame } from '../write/index.js';
import { type Sink, writeWhole } from './sink.js';
import type { Success } from './task.js';

export class OneFileSink implements Sink {
  readonly #path: string;
  readonly #frame: Frame;

  constructor(path: string, frame: Frame) {
    this.#path = path;
    this.#frame = frame;
  }

  async kept(): Promise<null> {
    return null;
  }

  async isBarred(): Promise<boolean> {
    return false;
  }

  async put(_index: number, { text }: Success): Promise<void> {
    const { open, close } = this.#frame;
    await writeWhole(this.#path, open + text + close);
  }

  async keep(): Promise<void> {}

  async close(): Promise<void> {}

  async breakOff(): Promise<void> {}
}
