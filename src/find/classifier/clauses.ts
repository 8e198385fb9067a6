/** Cuts a sentence into clauses at its contrasts, so that each clause can be judged by itself. */
import type { Token, Word } from './tokens.js';

/** The relation of a clause to the others of its sentence. */
export const ROLE = { plain: 0, subordinate: 1, main: 2, before: 3, after: 4 } as const;
export type Role = (typeof ROLE)[keyof typeof ROLE];

/**
 * The numbers of its first token (`from`) and of the token after its last one (`to`). The word that opens a contrast
 * belongs to the clause that it opens.
 */
export interface Clause {
  readonly from: number;
  readonly to: number;
  readonly role: Role;
}

/** Whether a contrast begins at this word: ", but", "; however", ", although", ";". */
function opensContrast(word: Word, before: Word): boolean {
  if (word.form === ';') {
    return true;
  }
  if (word.kind === 'contrast') {
    return word.form !== 'yet' || before.mark; // "not yet" is no contrast
  }
  return word.kind === 'concession' && before.mark;
}

/**
 * The number of the token after the comma that ends an opening "Although …,"; 0 where the sentence does not begin so.
 */
function endOfConcession(tokens: readonly Token[]): number {
  if (tokens[0]?.word.kind !== 'concession') {
    return 0;
  }
  return tokens.findIndex(({ word }, i) => i > 2 && word.form === ',') + 1;
}

/**
 * The clauses of a sentence in order. Without a contrast there is one `plain` clause. With one there are two:
 * `subordinate` and `main` ("Although …, …"), or `before` and `after` ("…, but …").
 */
export function clausesOf(tokens: readonly Token[]): Clause[] {
  const begin = endOfConcession(tokens);
  const clauses: Clause[] = begin > 0 ? [{ from: 0, to: begin, role: ROLE.subordinate }] : [];
  let from = begin;
  for (let i = Math.max(begin, 2); i < tokens.length; i++) {
    const { word } = tokens[i] as Token;
    if (i - from < 2 || !opensContrast(word, (tokens[i - 1] as Token).word)) {
      continue;
    }
    const concedes = word.kind === 'concession';
    const opening = begin > 0 || concedes ? ROLE.main : ROLE.before;
    clauses.push({ from, to: i, role: from === begin ? opening : ROLE.after });
    if (concedes) {
      return [...clauses, { from: i, to: tokens.length, role: ROLE.subordinate }];
    }
    from = i;
  }
  const closing = begin > 0 ? ROLE.main : ROLE.plain;
  return [...clauses, { from, to: tokens.length, role: from === begin ? closing : ROLE.after }];
}
