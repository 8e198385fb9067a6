/**
 * Writes all reports into one file. During the run the reports are kept in a journal beside that file: for each
 * report one line that says what follows, and then its text. The file itself appears only when it is complete. A run
 * that is broken off leaves the journal, and the next run goes on from it.
 */
import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Frame } from '../write/index.js';
import { type Chunk, readJournal } from './journal.js';
import type { Entry, Known } from './record.js';
import { PART, type Sink } from './sink.js';
import type { Success } from './task.js';

export interface FileTarget {
  readonly path: string;
  readonly names: readonly string[];
  readonly frame: Frame;
  readonly maker: string;
  readonly isResumed: boolean;
  /** Reports that the finished file of an earlier run holds, by input name. */
  readonly finished: ReadonlyMap<string, Chunk>;
}

export class FileSink implements Sink {
  readonly #target: FileTarget;
  readonly #journal: FileHandle;
  /** The reports in the journal, by input name. */
  readonly #chunks: Map<string, Chunk>;
  /** The inputs that have a report, in order. */
  readonly #order: string[] = [];
  #end: number;

  private constructor(target: FileTarget, journal: FileHandle, chunks: Map<string, Chunk>) {
    this.#target = target;
    this.#journal = journal;
    this.#chunks = chunks;
    this.#end = [...chunks.values()].reduce((last, { end }) => Math.max(last, end), 0);
  }

  static async open(target: FileTarget): Promise<FileSink> {
    await mkdir(dirname(target.path), { recursive: true });
    const path = target.path + PART;
    const chunks = target.isResumed ? await readJournal(path) : new Map<string, Chunk>();
    const journal = await open(path, chunks.size > 0 ? 'r+' : 'w+');
    const sink = new FileSink(target, journal, chunks);
    await journal.truncate(sink.#end);
    return sink;
  }

  async kept(index: number, sha256: () => Promise<string | null>): Promise<Known | null> {
    const chunk = this.#chunk(this.#name(index));
    if (chunk === undefined || chunk.entry.maker !== this.#target.maker) return null;
    return (await sha256()) === chunk.entry.known.sha256 ? chunk.entry.known : null;
  }

  async isBarred(): Promise<boolean> {
    return false;
  }

  async put(index: number, success: Success): Promise<void> {
    const { text, status: _status, ...known } = success;
    const name = this.#name(index);
    const body = Buffer.from(text);
    const { maker } = this.#target;
    const entry: Entry = { name, output: '', bytes: body.length, maker, known };
    const head = Buffer.from(`${JSON.stringify(entry)}\n`);
    await this.#journal.write(Buffer.concat([head, body]), 0, null, this.#end);
    const start = this.#end + head.length;
    this.#end = start + body.length;
    this.#chunks.set(name, { path: this.#target.path + PART, start, end: this.#end, entry });
    this.#order.push(name);
  }

  async keep(index: number): Promise<void> {
    this.#order.push(this.#name(index));
  }

  /** The text of a report that the journal holds. */
  async textOf(index: number): Promise<string> {
    const chunk = this.#chunks.get(this.#name(index));
    if (chunk === undefined) return '';
    const buffer = Buffer.alloc(chunk.end - chunk.start);
    await this.#journal.read(buffer, 0, buffer.length, chunk.start);
    return buffer.toString('utf8');
  }

  async close(isLost: boolean): Promise<void> {
    await this.#journal.close();
    const { path } = this.#target;
    if (!isLost) {
      const whole = `${path}${PART}.whole`;
      await this.#join(whole);
      await rename(whole, path);
    }
    await rm(path + PART, { force: true });
  }

  async breakOff(): Promise<void> {
    await this.#journal.close();
  }

  /** Writes the reports in the order of the inputs. Only one chunk is in memory at a time. */
  async #join(path: string): Promise<void> {
    const { frame } = this.#target;
    const whole = await open(path, 'w');
    const sources = new Sources();
    try {
      await whole.appendFile(frame.open);
      let before = '';
      for (const name of this.#order) {
        const chunk = this.#chunk(name);
        if (chunk === undefined) continue;
        await whole.appendFile(before);
        await whole.appendFile(await sources.read(chunk));
        before = frame.between;
      }
      await whole.appendFile(frame.close);
      // Without this, a power cut after the rename could leave an empty file: the new name may reach the disk before
      // the content does.
      await whole.sync();
    } finally {
      await sources.close();
      await whole.close();
    }
  }

  #name(index: number): string {
    return this.#target.names[index] ?? '';
  }

  #chunk(name: string): Chunk | undefined {
    return this.#chunks.get(name) ?? this.#target.finished.get(name);
  }
}

/** The files in which the chunks are stored. Each is opened once. */
class Sources {
  readonly #files = new Map<string, FileHandle>();

  async read({ path, start, end }: Chunk): Promise<Buffer> {
    const file = this.#files.get(path) ?? (await open(path, 'r'));
    this.#files.set(path, file);
    const buffer = Buffer.alloc(end - start);
    await file.read(buffer, 0, buffer.length, start);
    return buffer;
  }

  async close(): Promise<void> {
    for (const file of this.#files.values()) await file.close();
  }
}
