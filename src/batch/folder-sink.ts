/** Writes one file for each input, into a folder that mirrors the tree of the inputs. */
import { type FileHandle, mkdir, open, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Frame } from '../write/index.js';
import { type Entry, entryOf, type Known } from './record.js';
import { exists, type Sink, writeWhole } from './sink.js';
import type { Success } from './task.js';
import { byCodeUnit } from './walk.js';

export interface FolderTarget {
  readonly folder: string;
  readonly names: readonly string[];
  /** Where each input's output goes within the folder, in the order of the inputs. */
  readonly outputs: readonly string[];
  /** What stands before and after each report, which has a file of its own. */
  readonly frame: Frame;
  readonly maker: string;
  readonly isResumed: boolean;
  /** Whether outputs that already exist are left as they are. */
  readonly noClobber: boolean;
}

/** The name of the record of the run, which is kept in the output folder. `--resume` reads it. */
const RECORD = '.ofsted-parse.jsonl';

export class FolderSink implements Sink {
  readonly #target: FolderTarget;
  /** The entries by output. Entries of earlier runs are kept, because their outputs are still in the folder. */
  readonly #entries: Map<string, Entry>;
  readonly #record: FileHandle;

  private constructor(target: FolderTarget, entries: Map<string, Entry>, record: FileHandle) {
    this.#target = target;
    this.#entries = entries;
    this.#record = record;
  }

  static async open(target: FolderTarget): Promise<FolderSink> {
    await mkdir(target.folder, { recursive: true });
    const path = join(target.folder, RECORD);
    const entries = await readRecord(path);
    // The record is rewritten before lines are added, because its last line may have been cut off.
    await writeRecord(path, entries);
    return new FolderSink(target, entries, await open(path, 'a'));
  }

  async kept(index: number, sha256: () => Promise<string | null>): Promise<Known | null> {
    if (!this.#target.isResumed) return null;
    const output = this.#output(index);
    const entry = this.#entries.get(output);
    if (entry === undefined || entry.maker !== this.#target.maker) return null;
    if (entry.name !== this.#target.names[index]) return null;
    const status = await stat(join(this.#target.folder, output)).catch(() => null);
    if (status === null || status.size !== entry.bytes) return null;
    return (await sha256()) === entry.known.sha256 ? entry.known : null;
  }

  async isBarred(index: number): Promise<boolean> {
    return this.#target.noClobber && exists(join(this.#target.folder, this.#output(index)));
  }

  async put(index: number, success: Success): Promise<void> {
    const { text, office, status: _status, ...known } = success;
    const output = this.#output(index);
    const { maker, names, frame } = this.#target;
    const content = office ?? frame.open + text + frame.close;
    await writeWhole(join(this.#target.folder, output), content);
    const bytes = Buffer.byteLength(content);
    const entry: Entry = { name: names[index] ?? '', output, bytes, maker, known };
    this.#entries.set(output, entry);
    await this.#record.appendFile(lineOf(entry));
  }

  async keep(): Promise<void> {}

  async close(): Promise<void> {
    await this.#record.close();
    await writeRecord(join(this.#target.folder, RECORD), this.#entries);
  }

  async breakOff(): Promise<void> {
    await this.#record.close();
  }

  #output(index: number): string {
    return this.#target.outputs[index] ?? '';
  }
}

async function readRecord(path: string): Promise<Map<string, Entry>> {
  const text = await readFile(path, 'utf8').catch(() => '');
  const entries = text.split('\n').map(entryOf);
  return new Map(entries.flatMap((entry) => (entry === null ? [] : [[entry.output, entry]])));
}

/** Entries are sorted, so that a run that was resumed leaves the same record as a run that was not interrupted. */
async function writeRecord(path: string, entries: Map<string, Entry>): Promise<void> {
  const sorted = [...entries.values()].sort((a, b) => byCodeUnit(a.output, b.output));
  await writeWhole(path, sorted.map(lineOf).join(''));
}

function lineOf(entry: Entry): string {
  return `${JSON.stringify(entry)}\n`;
}
