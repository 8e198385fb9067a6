/** Writes reports to a stream, one after the other and no faster than its reader takes them. */
import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { Frame } from '../write/index.js';
import type { Sink } from './sink.js';
import type { Success } from './task.js';

export class StreamSink implements Sink {
  readonly #stream: Writable;
  readonly #frame: Frame;
  #isOpen = false;

  constructor(stream: Writable, frame: Frame) {
    this.#stream = stream;
    this.#frame = frame;
  }

  async kept(): Promise<null> {
    return null;
  }

  async isBarred(): Promise<boolean> {
    return false;
  }

  async put(_index: number, { text }: Success): Promise<void> {
    const before = this.#isOpen ? this.#frame.between : this.#frame.open;
    this.#isOpen = true;
    await this.#write(before + text);
  }

  async keep(): Promise<void> {}

  async close(isLost: boolean): Promise<void> {
    if (isLost) return;
    const { open, close } = this.#frame;
    await this.#write((this.#isOpen ? '' : open) + close);
  }

  async breakOff(): Promise<void> {}

  async #write(text: string): Promise<void> {
    if (text !== '' && !this.#stream.write(text)) await once(this.#stream, 'drain');
  }
}
