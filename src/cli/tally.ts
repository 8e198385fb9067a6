/** The run's own account: what was read, what failed and why, what was expected and did not come. */
import { basename, extname } from 'node:path';
import type { Event } from '../batch/run.js';
import { STATUS } from './errors.js';

export class Tally {
  read = 0;
  kept = 0;
  barred = 0;
  failed = 0;
  /** Read, but without a fact that should be stated. */
  incomplete = 0;
  readonly kinds = new Map<string, number>();
  /** Failures by code. */
  readonly reasons = new Map<string, number>();
  readonly #expected: Map<string, string>;

  constructor(expected: readonly string[]) {
    this.#expected = new Map(expected.map((name) => [folded(name), name]));
  }

  add({ input, status, known, failure }: Event): void {
    if (status === 'elsewhere') return;
    this[status] += 1;
    if (failure !== null) increment(this.reasons, failure.code);
    if (known === null) return;
    increment(this.kinds, known.kind);
    if (isIncomplete(known.warnings)) this.incomplete += 1;
    const names = [input.name, basename(input.name), basename(input.name, extname(input.name))];
    const { name, code } = known.authority ?? { name: '', code: null };
    for (const found of [...names, name, code ?? '']) this.#expected.delete(folded(found));
  }

  get done(): number {
    return this.read + this.kept + this.barred + this.failed;
  }

  /** Expected and not met, as the list has them. */
  get missing(): readonly string[] {
    return [...this.#expected.values()];
  }

  /** With `strict`, what is incomplete or missing counts as failed. */
  status(strict: boolean): number {
    const good = this.read + this.kept + this.barred - (strict ? this.incomplete : 0);
    const bad = this.failed + (strict ? this.incomplete + this.missing.length : 0);
    if (bad === 0) return STATUS.ok;
    return good === 0 ? STATUS.nothingRead : STATUS.partlyRead;
  }
}

export function isIncomplete(warnings: readonly { readonly code: string }[]): boolean {
  return warnings.some(({ code }) => code.startsWith('not-found:'));
}

function increment(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Names are compared without case and without the difference between "and" and "&". */
function folded(name: string): string {
  return name.normalize('NFC').trim().toLowerCase().replaceAll('&', 'and').replace(/\s+/g, ' ');
}
