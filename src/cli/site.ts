/**
 * A folder of review pages with an index. The pages are written like any folder of outputs; `index.html` is made from
 * their reports.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compare } from '../across/compare.js';
import { byAuthority, track } from '../across/track.js';
import { exists, type Sink, writeWhole } from '../batch/sink.js';
import type { Success } from '../batch/task.js';
import type { Report } from '../model/report.js';
import { isArticle } from '../model/vocabulary.js';
import { sitePage } from '../write/documents/html/site.js';
import { reportIn } from '../write/html/document.js';

/** The name of the index in the folder. */
export const INDEX = 'index.html';

export interface SiteTarget {
  readonly folder: string;
  readonly names: readonly string[];
  /** Where each input's page goes within the folder, in the order of the inputs. */
  readonly outputs: readonly string[];
  /** Whether an index that already exists is left as it is. */
  readonly noClobber: boolean;
}

export class SiteSink implements Sink {
  readonly #pages: Sink;
  readonly #target: SiteTarget;
  /** By the number of the input. */
  readonly #reports = new Map<number, Report>();
  /** Inputs whose pages an earlier run has written. */
  readonly #earlier = new Set<number>();

  constructor(pages: Sink, target: SiteTarget) {
    this.#pages = pages;
    this.#target = target;
  }

  kept(index: number, sha256: () => Promise<string | null>): ReturnType<Sink['kept']> {
    return this.#pages.kept(index, sha256);
  }

  async isBarred(index: number): Promise<boolean> {
    const isBarred = await this.#pages.isBarred(index);
    if (isBarred) this.#earlier.add(index);
    return isBarred;
  }

  async put(index: number, success: Success): Promise<void> {
    const report = reportIn(success.text);
    if (report !== null) this.#reports.set(index, report);
    await this.#pages.put(index, success);
  }

  async keep(index: number): Promise<void> {
    this.#earlier.add(index);
    await this.#pages.keep(index);
  }

  async close(isLost: boolean): Promise<void> {
    await this.#pages.close(isLost);
    if (!isLost) await this.#writeIndex();
  }

  breakOff(): Promise<void> {
    return this.#pages.breakOff();
  }

  async #writeIndex(): Promise<void> {
    const { folder, names, outputs, noClobber } = this.#target;
    const path = join(folder, INDEX);
    if (noClobber && (await exists(path))) return;
    for (const index of this.#earlier) await this.#readBack(index);
    const entries = outputs.flatMap((page, index) => {
      const report = this.#reports.get(index);
      return report === undefined ? [] : [{ report, page }];
    });
    // What a release says that inspectors found also stands in their letter. It would count twice.
    const reports = entries.map(({ report }) => report).filter(({ kind }) => !isArticle(kind));
    const several = byAuthority(reports).filter(
      ([first, ...others]) => first?.authority && others.length > 0,
    );
    const page = sitePage({
      entries,
      missing: names.filter((_, index) => !this.#reports.has(index)),
      comparison: compare(reports),
      tracks: several.map(track),
    });
    await writeWhole(path, page);
  }

  async #readBack(index: number): Promise<void> {
    const page = join(this.#target.folder, this.#target.outputs[index] ?? '');
    const report = reportIn(await readFile(page, 'utf8').catch(() => ''));
    if (report !== null) this.#reports.set(index, report);
  }
}
