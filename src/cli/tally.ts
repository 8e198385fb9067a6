/** Counts what was read, what failed and why, and what was expected and is missing. */
import { basename, extname } from 'node:path';
import type { Known } from '../batch/record.js';
import type { Event } from '../batch/run.js';
import { foldedName } from '../model/names.js';
import { STATUS } from './errors.js';
import type { Expected } from './expected.js';

export class Tally {
  read = 0;
  kept = 0;
  barred = 0;
  failed = 0;
  /** How many were read, but lack a fact that should be stated, or have another format than their name says. */
  incomplete = 0;
  /** How many were read and are something else that was saved under a document's name. */
  misplaced = 0;
  readonly kinds = new Map<string, number>();
  /** How many failed, by error code. */
  readonly reasons = new Map<string, number>();
  /** The expected authorities and files that were not met so far. */
  readonly #expected: Set<Expected>;

  constructor(expected: readonly Expected[]) {
    this.#expected = new Set(expected);
  }

  add({ input, status, known, failure }: Event): void {
    if (status === 'elsewhere') return;
    this[status] += 1;
    if (failure !== null) increment(this.reasons, failure.code);
    if (known === null) return;
    increment(this.kinds, known.kind);
    if (isMisplaced(known)) this.misplaced += 1;
    else if (isIncomplete(known)) this.incomplete += 1;
    this.#meet(input.name, known);
  }

  #meet(input: string, { authority }: Known): void {
    const { name, code } = authority ?? { name: '', code: null };
    const met = [input, basename(input), basename(input, extname(input)), name, code ?? ''];
    const names = new Set(met.map(foldedName));
    for (const one of this.#expected) {
      const isCode = code !== null && one.codes.includes(code);
      if (isCode || names.has(foldedName(one.name))) this.#expected.delete(one);
    }
  }

  get done(): number {
    return this.read + this.kept + this.barred + this.failed;
  }

  /** What was expected and not met, in the words of the list. */
  get missing(): readonly string[] {
    return [...this.#expected].map(({ name }) => name);
  }

  /** Missing and misplaced inputs count as failed. With `strict`, so do incomplete ones. */
  status(strict: boolean): number {
    const unfit = this.misplaced + (strict ? this.incomplete : 0);
    const good = this.read + this.kept + this.barred - unfit;
    const bad = this.failed + unfit + this.missing.length;
    if (bad === 0) return STATUS.ok;
    return good === 0 ? STATUS.nothingRead : STATUS.partlyRead;
  }
}

type Read = Pick<Known, 'kind' | 'warnings'>;

const MISMATCH = 'format-mismatch';

/** Whether a fact that should be stated was not found, or the file's name promises another format. */
export function isIncomplete({ warnings }: Read): boolean {
  return warnings.some(({ code }) => code.startsWith('not-found:') || code === MISMATCH);
}

/** Whether a file holds something other than its name says, such as an error page saved as "letter.pdf". */
export function isMisplaced({ kind, warnings }: Read): boolean {
  return kind === 'other' && warnings.some(({ code }) => code === MISMATCH);
}

function increment(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
