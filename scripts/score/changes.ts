/**
 * Compares a score with the last one that was kept, document by document. The repository keeps the figures, and a mark
 * of each miss instead of its words, because these quote the corpus.
 */
import { createHash } from 'node:crypto';
import type { Miss, Score } from './scorers.js';

/** The kept figures of one scorer. */
export interface Kept {
  readonly figures: readonly string[];
  /** The marks of each document's misses, separated by spaces. */
  readonly misses: Readonly<Record<string, string>>;
}

/** What changed in one document. */
export interface DocumentChange {
  readonly document: string;
  /** Misses that were not there before. */
  readonly lost: readonly string[];
  /** Marks of misses that are gone. */
  readonly gained: readonly string[];
}

/** The mark of a miss: the first characters of its hash. */
export function markOf(line: string): string {
  return createHash('sha256').update(line).digest('hex').slice(0, 8);
}

/** The form in which a score is kept. */
export function kept({ figures, misses }: Score): Kept {
  const documents = [...byDocument(misses)].sort(([a], [b]) => (a < b ? -1 : 1));
  const marks = documents.map(([document, lines]) => [
    document,
    lines.map(markOf).sort().join(' '),
  ]);
  return { figures, misses: Object.fromEntries(marks) };
}

/** What was gained and lost since a kept score. Documents without a change are left out. */
export function changesOf({ misses }: Score, before: Kept): DocumentChange[] {
  const now = byDocument(misses);
  const documents = [...new Set([...Object.keys(before.misses), ...now.keys()])].sort();
  return documents.flatMap((document) => {
    const lines = now.get(document) ?? [];
    const known = before.misses[document]?.split(' ') ?? [];
    const lost = lines.filter((line) => !known.includes(markOf(line)));
    const marks = new Set(lines.map(markOf));
    const gained = known.filter((mark) => !marks.has(mark));
    return lost.length + gained.length === 0 ? [] : [{ document, lost, gained }];
  });
}

function byDocument(misses: readonly Miss[]): Map<string, string[]> {
  const documents = new Map<string, string[]>();
  for (const { document, line } of misses)
    documents.set(document, [...(documents.get(document) ?? []), line]);
  return documents;
}
