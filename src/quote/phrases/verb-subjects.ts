/** Finds the subject of a verb of speech: the phrase before it, or after it. */

import { printed } from './names.js';
import { partsOf, roleOf, roleParts } from './offices.js';
import { type Nominal, nominalOf, type Subject } from './subjects.js';
import type { Token } from './tokens.js';
import { isAdverb, isCapital, isPassive, isRoleNoun, titleOf } from './words.js';

/** In words: the greatest distance between a verb of speech and its quotation. */
export const REACH = 40;

const CONJUNCTIONS = new Set(
  'and but while as when after before that because whereas if whilst although though since where'.split(
    ' ',
  ),
);

/** Auxiliary verbs. Before a conjunction, such a verb ends the noun phrase of its own subject. */
const AUXILIARIES = new Set(
  'was were is are has have had will would can could did does'.split(' '),
);

const isAuxiliary = (token: Token): boolean => AUXILIARIES.has(token.lower);

const RELATIVE = new Set(['who', 'which', 'whose', 'whom', 'speaking', 'aged']);

export const isStopper = (token: Token | undefined): boolean =>
  token === undefined ||
  token.kind === 'quote' ||
  (token.kind === 'punct' && [';', ':', '.', '!', '?'].includes(token.text));

const isDescription = (part: readonly Token[], text: string): boolean =>
  part.length > 0 && !RELATIVE.has(part[0]?.lower ?? '') && roleOf(part, text) !== null;

/** Gives a person without an office the office that is printed beside the name. */
export function withRole(
  subject: Subject,
  part: readonly Token[] | undefined,
  text: string,
): Subject {
  if (subject.kind !== 'person' || part === undefined) return subject;
  const found = roleOf(part, text);
  if (found === null || (subject.role !== null && subject.organisation !== null)) return subject;
  return {
    ...subject,
    role: subject.role ?? found.role,
    organisation: subject.organisation ?? found.organisation,
  };
}

/** Words in brackets behind a name that tell where a picture shows the person. */
const CAPTION = new Set('pictured above below left right'.split(' '));

/** The words between a name and its verb, including commas, as one part. */
export function joined(parts: readonly (readonly Token[])[], text: string): Token[] {
  const kept: Token[] = [];
  for (const part of parts) {
    if (kept.length === 0 && CAPTION.has(part[0]?.lower ?? '')) continue;
    if (RELATIVE.has(part[0]?.lower ?? '') && roleOf(part, text) === null) break;
    kept.push(...part);
  }
  return kept;
}

const isPerson = (nominal: Nominal): boolean => nominal.subject.kind === 'person';

/**
 * Which of several parts is the head: a full name that is a whole part, then a name with a title, then a name alone.
 */
const HEADS: readonly ((nominal: Nominal) => boolean)[] = [
  (nominal) => isPerson(nominal) && nominal.pure && /\s/.test(nominal.subject.name ?? ''),
  (nominal) => isPerson(nominal) && nominal.subject.title !== null,
  (nominal) => isPerson(nominal) && nominal.pure,
];

/** "Jane Doe, leader of the council, said": the head of several parts, the last of which ends in a comma. */
function headed(parts: readonly Token[][], text: string): Subject | null {
  const read = parts.map((part) =>
    part.length === 0 || RELATIVE.has(part[0]?.lower ?? '') ? null : tailNominal(part, text),
  );
  const found = HEADS.map((fits) => read.findIndex((nominal) => nominal !== null && fits(nominal)));
  const at = found.find((index) => index >= 0);
  if (at === undefined) return read.findLast((nominal) => nominal?.pure)?.subject ?? null;
  const second = read.findIndex((nominal, i) => i > at && nominal !== null && HEADS[0]?.(nominal));
  if (second > at && parts[second]?.[0]?.lower === 'and')
    return together((read[at] as Nominal).subject, (read[second] as Nominal).subject);
  const behind = withRole((read[at] as Nominal).subject, joined(parts.slice(at + 1), text), text);
  return withRole(behind, parts[at - 1], text);
}

/** "Jane Doe, leader, and John Roe, director, said in a joint statement". */
function together(first: Subject, second: Subject): Subject {
  const name = `${first.name} and ${second.name}`;
  return { ...first, text: name, name, title: null, role: null, organisation: null };
}

/**
 * The noun phrase at the end of a part: the one after a conjunction where it is complete, otherwise the part itself.
 */
function tailNominal(part: readonly Token[], text: string): Nominal | null {
  const words = part.slice(-REACH);
  for (let i = words.length - 2; i >= 0; i--) {
    const link = words[i]?.lower ?? '';
    if (!CONJUNCTIONS.has(link)) continue;
    const tail = nominalOf(words.slice(i + 1), text);
    if (tail === null || !tail.pure) {
      if (tail !== null && words.slice(0, i).some(isAuxiliary)) return tail;
      continue;
    }
    return (link === 'and' && pairOf(words.slice(0, i), tail, words, text)) || tail;
  }
  return nominalOf(words, text);
}

/** "parents and carers", "Jane Doe and John Roe": two that speak together. */
function pairOf(
  left: readonly Token[],
  right: Nominal,
  all: readonly Token[],
  text: string,
): Nominal | null {
  const first = nominalOf(left, text);
  if (first === null || !first.pure) return null;
  // "the council and the ICB said": the council speaks, with its partner.
  if (first.subject.noun?.who === 'council' && right.subject.kind === 'organisation')
    return { ...first, end: all.length };
  if (first.subject.kind !== right.subject.kind) return null;
  if (first.subject.kind === 'pronoun') return null;
  const both = printed(all, text).replace(/^(?:the|The) /, '');
  const persons = first.subject.kind === 'person';
  const subject: Subject = {
    ...first.subject,
    text: both,
    name: persons ? both : null,
    title: null,
    role: persons ? null : first.subject.role === null ? null : both,
    organisation: persons ? null : first.subject.organisation && both,
  };
  return { subject, pure: true, end: all.length };
}

/** The subject before the verb at `verb`. Its clause begins at `from` or later. */
export function subjectBefore(
  tokens: readonly Token[],
  verb: number,
  text: string,
  from = 0,
): Nominal | null {
  let end = verb;
  let passive = false;
  while (end > from && (isAdverb(tokens[end - 1]) || isPassive(tokens[end - 1]))) {
    passive ||= isPassive(tokens[end - 1]);
    end--;
  }
  const speaks = /^(?:said|adding|saying)$/.test(tokens[verb]?.lower ?? '');
  // "are said to have": the sentence does not say who says so.
  if (passive && (!speaks || tokens[verb + 1]?.lower === 'to')) return null;
  let start = Math.max(from, end - REACH);
  for (let i = start; i < end; i++) if (isStopper(tokens[i])) start = i + 1;
  const parts = partsOf(tokens.slice(start, end));
  const last = parts.pop() ?? [];
  if (last.length === 0) return whole(headed(parts, text), end);
  if (last.length === 1 && /^(?:who|which)$/.test(last[0]?.lower ?? ''))
    return whole(headed(parts, text), end);
  if (endsOpenOffice(parts.at(-1)) && last.some((token) => token.lower === 'and')) {
    const named = nominalOf([...(parts.at(-1) ?? []), ...last], text);
    if (named?.pure && isPerson(named)) return named;
    if (last.length <= LONGEST_REST && !last.some(isCapital))
      return whole(headed([...parts, last], text), end);
  }
  const word = last.at(-1) as Token;
  // "In their letter they say": the pronoun beside the verb is its subject.
  if (/^(?:he|she|they)$/.test(word.lower)) return nominalOf([word], text);
  const nominal = tailNominal(last, text);
  if (nominal === null || isStray(nominal) || hasClauseBehind(nominal, last)) return null;
  return { ...nominal, subject: settled(nominal.subject, last, parts, text) };
}

/**
 * Whether a clause of its own stands between a body and the verb. Then the verb is that clause's: "Inspectors reviewed
 * the hub which was set up in areas identified for improvement".
 */
export function hasClauseBehind({ subject, pure, end }: Nominal, part: readonly Token[]): boolean {
  return !pure && subject.kind === 'organisation' && part.slice(end).some(opensClause);
}

const opensClause = ({ lower }: Token): boolean => lower === 'which' || lower === 'that';

/** In words: the longest ending like "education and families" after "cabinet member for children,". */
const LONGEST_REST = 6;

/** Whether a part ends with an office that may go on after a comma: "cabinet member for children". */
function endsOpenOffice(part: readonly Token[] | undefined): boolean {
  const link = part?.findLastIndex((token) => token.lower === 'for') ?? -1;
  return part?.slice(0, Math.max(link, 0)).some(isRoleNoun) ?? false;
}

/** Whether a phrase is a single capitalised word with more words after it: "Financial resources". */
export const isStray = ({ subject, pure }: Nominal): boolean =>
  !pure && subject.kind === 'person' && subject.title === null && !/\s/.test(subject.name ?? '');

const whole = (subject: Subject | null, end: number): Nominal | null =>
  subject === null ? null : { subject, pure: true, end };

/**
 * Puts an office and a name together that stand in two parts: a name gets the office before it, an office without an
 * article the name before it.
 */
function settled(
  subject: Subject,
  last: readonly Token[],
  parts: readonly Token[][],
  text: string,
): Subject {
  const before = parts.at(-1);
  if (before === undefined) return subject;
  if (subject.kind === 'person')
    return isDescription(before, text) && !/ing$/.test(before[0]?.lower ?? '')
      ? withRole(subject, before, text)
      : subject;
  const isOffice = isRoleNoun(last[0]) || (isCapital(last[0]) && last.some(isRoleNoun));
  const named = isOffice ? tailNominal(before, text) : null;
  return named?.subject.kind === 'person' ? withRole(named.subject, last, text) : subject;
}

/** The subject after its verb: "…," said Jane Doe, leader of the council. */
export function subjectAfter(tokens: readonly Token[], verb: number, text: string): Subject | null {
  let from = verb + 1;
  while (from < tokens.length && isAdverb(tokens[from])) from++;
  let end = from;
  while (end < tokens.length && end - from < REACH && !isStopper(tokens[end])) end++;
  const parts = partsOf(tokens.slice(from, end));
  const first = parts[0] ?? [];
  if (!beginsPhrase(first[0], first, text)) return null;
  const nominal = nominalOf(first, text);
  if (nominal === null) return null;
  const next = parts[1];
  if (nominal.subject.kind === 'person') return withRole(nominal.subject, roleParts(parts), text);
  const named = next === undefined ? null : nominalOf(next, text);
  if (named?.subject.kind === 'person' && named.pure) return withRole(named.subject, first, text);
  return nominal.subject;
}

const DETERMINERS = new Set(['the', 'a', 'an', 'one', 'his', 'her', 'its', 'their', 'another']);

function beginsPhrase(token: Token | undefined, part: readonly Token[], text: string): boolean {
  if (token === undefined) return false;
  if (isCapital(token) || titleOf(token) !== null || DETERMINERS.has(token.lower)) return true;
  if (isRoleNoun(token)) return true;
  return nominalOf(part.slice(0, 3), text)?.pure ?? false;
}
