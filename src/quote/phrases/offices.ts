/** Reads offices printed beside a name: the role, and the body to which it belongs. */
import { organisationAt, printed, runEnd, withoutPossessive } from './names.js';
import type { Token } from './tokens.js';
import { isCapital, isComma, isPossessive, isRoleNoun, speechVerb } from './words.js';

export const ARTICLES = new Set(['the', 'a', 'an', 'its', 'their', 'one', 'his', 'her', 'our']);

export const BEFORE_BODIES = new Set(['at', 'of', 'for', 'with', 'from']);

export const PREPOSITIONS = new Set(
  'to after at by with in on from for of about into against during over under near that'.split(' '),
);

export interface RoleParts {
  readonly role: string | null;
  readonly organisation: string | null;
}

/** An office and its body: "cabinet member for education at Ashmere Council". */
export function roleOf(tokens: readonly Token[], text: string): RoleParts | null {
  let from = 0;
  if (tokens[0]?.lower === 'who') {
    if (!/^(?:is|was)$/.test(tokens[1]?.lower ?? '')) return null;
    from = 2;
  }
  const isDeterminer = (i: number): boolean =>
    ARTICLES.has(tokens[i]?.lower ?? '') && !/^majesty/.test(tokens[i + 1]?.lower ?? '');
  while (isDeterminer(from) || tokens[from]?.lower === 'and') from++;
  let to = tokens.length;
  while (to > from && tokens[to - 1]?.kind !== 'word') to--;
  const inner = tokens.slice(from, to);
  if (inner.some((word, i) => speechVerb(inner, i) !== null && !isRoleNoun(word))) return null;
  const nounAt = inner.findIndex(isRoleNoun);
  if (nounAt < 0 || inner.slice(0, nounAt).some((token) => PREPOSITIONS.has(token.lower)))
    return null;
  const before = bodyBefore(inner);
  const rest = inner.slice(before?.end ?? 0);
  const after = bodyAfter(rest);
  const role = printed(rest.slice(0, after?.at ?? rest.length), text);
  const body = before?.words ?? after?.words;
  return {
    role: role === '' ? null : role,
    organisation: body === undefined ? null : withoutPossessive(printed(body, text)),
  };
}

/** The body before an office: "Ashmere Council's leader", "the council’s director", "NSPCC chief". */
export function bodyBefore(
  tokens: readonly Token[],
): { words: readonly Token[]; end: number } | null {
  const named = organisationAt(tokens, 0);
  if (named !== null && named.end < tokens.length)
    return { words: tokens.slice(0, named.end), end: named.end };
  if (
    isPossessive(tokens[0]) &&
    /^(?:council|authority|county|city|borough|trust)'s$/.test(tokens[0]?.lower ?? '')
  )
    return { words: tokens.slice(0, 1), end: 1 };
  if (isCapital(tokens[0]) && isPossessive(tokens[runEnd(tokens, 0) - 1])) {
    const last = runEnd(tokens, 0);
    return last < tokens.length ? { words: tokens.slice(0, last), end: last } : null;
  }
  return null;
}

/** The body after an office: "… at Ashmere Council". After "at", any capitalised name is a body. */
export function bodyAfter(
  tokens: readonly Token[],
): { words: readonly Token[]; at: number } | null {
  for (let i = 1; i < tokens.length - 1; i++) {
    const link = tokens[i]?.lower ?? '';
    if (!BEFORE_BODIES.has(link)) continue;
    const from = tokens[i + 1]?.lower === 'the' ? i + 2 : i + 1;
    const named = organisationAt(tokens, from);
    const end = named?.end ?? (link === 'at' ? runEnd(tokens, from) : from);
    if (end > from) return { words: tokens.slice(from, end), at: i };
  }
  return null;
}

/** The tokens, divided at commas, brackets and dashes. */
export function partsOf(tokens: readonly Token[]): Token[][] {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (isComma(token)) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}

/**
 * The office after the name in the first part. It may contain a comma ("member for children, families and learning").
 */
export function roleParts(parts: readonly Token[][]): Token[] | undefined {
  const role = parts[1];
  const more = parts[2];
  if (role === undefined || more === undefined) return role;
  const goesOn = more.length <= 6 && more.slice(1).some((token) => token.lower === 'and');
  return goesOn && role.some((token) => token.lower === 'for') ? [...role, ...more] : role;
}
