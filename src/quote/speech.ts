/** Which words of a sentence say who speaks: before, after or around a quotation. */
import {
  type Nominal,
  nominalOf,
  partsOf,
  printed,
  roleOf,
  roleParts,
  type Subject,
} from './subject.js';
import type { Token } from './tokens.js';
import {
  isAdverb,
  isCapital,
  isComma,
  isPassive,
  isRoleNoun,
  speechParticiple,
  speechVerb,
  titleOf,
} from './words.js';

/** What a sentence says of who speaks. */
export interface Frame {
  /** `null`: a verb of speech stands there, but nobody who could be named as its subject. */
  readonly subject: Subject | null;
  /** The offset in the paragraph where the subject stands, for what "she" may stand for. */
  readonly at: number;
}

/** Furthest that a verb of speech stands from its quotation, in words. */
const REACH = 40;
const CONJUNCTIONS = new Set(
  'and but while as when after before that because whereas if whilst although though since where'.split(
    ' ',
  ),
);
/** A verb that no noun phrase holds: in front of a conjunction it has the subject there for itself. */
const AUXILIARIES = new Set(
  'was were is are has have had will would can could did does'.split(' '),
);
const isAuxiliary = (token: Token): boolean => AUXILIARIES.has(token.lower);
const RELATIVE = new Set(['who', 'which', 'whose', 'whom', 'speaking', 'aged']);
/** What may follow a verb of speech that closes its sentence: "…, she said in a statement." */
const AFTER_VERB = new Set(
  'in during at after on to via of with as when before while who following last this through about'.split(
    ' ',
  ),
);

const isStopper = (token: Token | undefined): boolean =>
  token === undefined ||
  token.kind === 'quote' ||
  (token.kind === 'punct' && [';', ':', '.', '!', '?'].includes(token.text));

const isDescription = (part: readonly Token[], text: string): boolean =>
  part.length > 0 && !RELATIVE.has(part[0]?.lower ?? '') && roleOf(part, text) !== null;

/** Adds the office printed beside a name to a person without one. */
function withRole(subject: Subject, part: readonly Token[] | undefined, text: string): Subject {
  if (subject.kind !== 'person' || part === undefined) return subject;
  const found = roleOf(part, text);
  if (found === null || (subject.role !== null && subject.organisation !== null)) return subject;
  return {
    ...subject,
    role: subject.role ?? found.role,
    organisation: subject.organisation ?? found.organisation,
  };
}

/** The words between a name and its verb, commas and all, as one part. */
function joined(parts: readonly (readonly Token[])[], text: string): Token[] {
  const kept: Token[] = [];
  for (const part of parts) {
    if (RELATIVE.has(part[0]?.lower ?? '') && roleOf(part, text) === null) break;
    kept.push(...part);
  }
  return kept;
}

const isPerson = (nominal: Nominal): boolean => nominal.subject.kind === 'person';
/** Which part heads a list of them: a full name that stands whole, a titled one, a name alone. */
const HEADS: readonly ((nominal: Nominal) => boolean)[] = [
  (nominal) => isPerson(nominal) && nominal.pure && /\s/.test(nominal.subject.name ?? ''),
  (nominal) => isPerson(nominal) && nominal.subject.title !== null,
  (nominal) => isPerson(nominal) && nominal.pure,
];

/** "Jane Doe, leader of the council, said": the head of a list of parts that ends in a comma. */
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

/** The phrase that ends a part: behind a conjunction where it stands whole there, else the part itself. */
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

/** "parents and carers", "Jane Doe and John Roe": two phrases that speak together. */
function pairOf(
  left: readonly Token[],
  right: Nominal,
  all: readonly Token[],
  text: string,
): Nominal | null {
  const first = nominalOf(left, text);
  if (first === null || !first.pure || first.subject.kind !== right.subject.kind) return null;
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

/** The subject in front of the verb at `verb`; `from` is where its clause may begin. */
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
  // "are said to have": nobody says who says it.
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
  const nominal = tailNominal(last, text);
  if (nominal === null || isStray(nominal)) return null;
  return { ...nominal, subject: settled(nominal.subject, last, parts, text) };
}

/** Words of "education and families" behind "cabinet member for children,". */
const LONGEST_REST = 6;

/** "cabinet member for children": an office with a list behind "for" that may go on after a comma. */
function endsOpenOffice(part: readonly Token[] | undefined): boolean {
  const link = part?.findLastIndex((token) => token.lower === 'for') ?? -1;
  return part?.slice(0, Math.max(link, 0)).some(isRoleNoun) ?? false;
}

/** A lone capitalised word with more behind it: "Financial resources". */
const isStray = ({ subject, pure }: Nominal): boolean =>
  !pure && subject.kind === 'person' && subject.title === null && !/\s/.test(subject.name ?? '');

const whole = (subject: Subject | null, end: number): Nominal | null =>
  subject === null ? null : { subject, pure: true, end };

/** Lends a name the office in front of it, and an office without article the name in front of it. */
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

/** The subject behind its verb: "…," said Jane Doe, leader of the council. */
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

const isFullStopOrEnd = (token: Token | undefined): boolean => isStopper(token);

/** A verb that has nothing left to report: "…, inspectors said.", "…, she added in a statement." */
function closes(tokens: readonly Token[], verb: number): boolean {
  const next = tokens[verb + 1];
  return (
    isFullStopOrEnd(next) || isComma(next) || isAdverb(next) || AFTER_VERB.has(next?.lower ?? '')
  );
}

/** Who speaks, told behind the quotation at `quote`: "said Jane Doe", "Jane Doe said", "according to". */
export function frameBehind(tokens: readonly Token[], quote: number, text: string): Frame | null {
  const ends =
    /[,?!…–—-]\W*$/.test(tokens[quote]?.text.slice(-4) ?? '') || isComma(tokens[quote + 1]);
  const limit = Math.min(tokens.length, quote + REACH);
  for (let i = quote + 1; i < limit && tokens[i]?.kind !== 'quote'; i++) {
    const said = saidAt(tokens, i, text);
    if (said !== null) return said;
    if (speechVerb(tokens, i) === null) continue;
    const first = tokens[i - 1];
    if (first?.kind === 'quote' || isComma(first)) {
      const subject = subjectAfter(tokens, i, text);
      if (subject !== null) return { subject, at: tokens[i]?.start ?? 0 };
    }
    const found = frontedBehind(tokens, quote, i, text);
    if (found !== null && (closes(tokens, i) || (ends && found.immediate))) return found.frame;
    if (ends && found?.immediate === undefined && i - quote > 12) return null;
  }
  return dashName(tokens, quote, text);
}

function frontedBehind(
  tokens: readonly Token[],
  quote: number,
  verb: number,
  text: string,
): { frame: Frame; immediate: boolean } | null {
  const found = subjectBefore(tokens, verb, text, quote + 1);
  if (found === null || !found.pure) return null;
  const between = tokens.slice(quote + 1, verb).filter((token) => !isComma(token));
  const immediate = between.length <= 6 || found.subject.kind === 'person';
  return { frame: { subject: found.subject, at: tokens[quote + 1]?.start ?? 0 }, immediate };
}

/** "according to inspectors", "in the words of Jane Doe". */
function saidAt(tokens: readonly Token[], at: number, text: string): Frame | null {
  const pair = `${tokens[at]?.lower} ${tokens[at + 1]?.lower}`;
  if (pair !== 'according to' && pair !== 'words of') return null;
  const subject = subjectAfter(tokens, at + 1, text);
  return subject === null ? null : { subject, at: tokens[at]?.start ?? 0 };
}

/** "…" – Jane Doe, parent: a name behind a dash and nothing else. */
function dashName(tokens: readonly Token[], quote: number, text: string): Frame | null {
  const dash = tokens[quote + 1];
  if (dash === undefined || !'-–—'.includes(dash.text)) return null;
  const parts = partsOf(tokens.slice(quote + 2, quote + 2 + REACH));
  const nominal = nominalOf(parts[0] ?? [], text);
  if (nominal?.subject.kind !== 'person' || !nominal.pure) return null;
  return { subject: withRole(nominal.subject, parts[1], text), at: dash.start };
}

/** Who speaks, told in front of the token at `quote`, from the nearest verb of speech leftwards. */
export function frameBefore(tokens: readonly Token[], quote: number, text: string): Frame | null {
  const floor = Math.max(0, quote - REACH);
  let cue = false;
  for (let i = quote - 1; i >= floor; i--) {
    const token = tokens[i];
    if (token?.kind === 'punct' && token.text === ';') break;
    const said = saidAt(tokens, i, text);
    if (said !== null) return said;
    if (speechParticiple(token) !== null) cue = true;
    if (speechVerb(tokens, i) === null) continue;
    const frame = framedBy(tokens, i, text);
    if (frame !== null) return frame;
    if (isPassiveVerb(tokens, i)) return { subject: null, at: token?.start ?? 0 };
    cue ||= i >= quote - 4;
  }
  const subject = introduced(tokens.slice(floor, quote), text, cue);
  if (subject !== null) return { subject, at: tokens[floor]?.start ?? 0 };
  return cue ? { subject: null, at: 0 } : null;
}

/** The subject of one verb of speech, in front of it, or behind it where a quotation stands in front. */
export function framedBy(tokens: readonly Token[], verb: number, text: string): Frame | null {
  const before = tokens[verb - 1];
  const inverted =
    before?.kind === 'quote' || (isComma(before) && tokens[verb - 2]?.kind === 'quote');
  const subject = inverted
    ? subjectAfter(tokens, verb, text)
    : (agentOf(tokens, verb, text) ??
      subjectBefore(tokens, verb, text)?.subject ??
      (isComma(before) ? namedAfter(tokens, verb, text) : null));
  return subject === null ? null : { subject, at: tokens[verb]?.start ?? 0 };
}

/** "The key, says Jane Doe, is …": a name behind the verb in the middle of a sentence. */
function namedAfter(tokens: readonly Token[], verb: number, text: string): Subject | null {
  if (!/^(?:said|says)$/.test(tokens[verb]?.lower ?? '')) return null;
  const subject = subjectAfter(tokens, verb, text);
  return subject?.kind === 'person' ? subject : null;
}

/** "was described": a verb whose subject does not speak. */
function isPassiveVerb(tokens: readonly Token[], verb: number): boolean {
  let i = verb;
  while (i > 0 && isAdverb(tokens[i - 1]) && !isPassive(tokens[i - 1])) i--;
  return isPassive(tokens[i - 1]);
}

/** "was described by inspectors as": the doer of a passive verb. */
export function agentOf(tokens: readonly Token[], verb: number, text: string): Subject | null {
  if (!isPassiveVerb(tokens, verb)) return null;
  const by = tokens.slice(verb + 1, verb + 12).findIndex((token) => token.lower === 'by');
  return by < 0 ? null : subjectAfter(tokens, verb + 1 + by, text);
}

/** "Jane Doe, leader of the council: …" and "The council remains …, adding …": who opens the sentence. */
function introduced(tokens: readonly Token[], text: string, cue: boolean): Subject | null {
  const colon = tokens.at(-1)?.text === ':';
  if (!colon && !cue) return null;
  const parts = partsOf(colon ? tokens.slice(0, -1) : tokens);
  if (!colon) return opener(parts, text);
  const nominal = nominalOf(parts[0] ?? [], text);
  if (nominal === null || !nominal.pure) return null;
  return withRole(nominal.subject, joined(parts.slice(1), text), text);
}

/** Whoever opens the first part of a sentence that somebody opens: "After it, the council issued …". */
function opener(parts: readonly Token[][], text: string): Subject | null {
  for (const part of parts.slice(0, 3)) {
    const nominal = nominalOf(part, text);
    if (nominal !== null && !isStray(nominal) && nominal.end <= 6) return nominal.subject;
  }
  return null;
}
