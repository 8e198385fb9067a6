/** Finds the words of a sentence that say who speaks: before, after or around a quotation. */

import { partsOf } from './offices.js';
import { nominalOf, type Subject } from './subjects.js';
import type { Token } from './tokens.js';
import {
  hasClauseBehind,
  isStopper,
  isStray,
  joined,
  REACH,
  subjectAfter,
  subjectBefore,
  withRole,
} from './verb-subjects.js';
import {
  isAdverb,
  isComma,
  isInspectorate,
  isPassive,
  speechParticiple,
  speechVerb,
} from './words.js';

/** What a sentence says about who speaks. */
export interface Frame {
  /** Who speaks. `null` where there is a verb of speech but nobody who could be its subject. */
  readonly subject: Subject | null;
  /** The offset of the subject in the paragraph. It matters for what "she" can stand for. */
  readonly at: number;
}

/** Words that may follow a verb of speech at the end of its sentence: "…, she said in a statement." */
const AFTER_VERB = new Set(
  'in during at after on to via of with as when before while who following last this through about'.split(
    ' ',
  ),
);

const isFullStopOrEnd = (token: Token | undefined): boolean => isStopper(token);

/**
 * Whether a verb ends its sentence, so that it can only report what stands before: "…, inspectors said.", "…, she
 * added in a statement."
 */
function closes(tokens: readonly Token[], verb: number): boolean {
  const next = tokens[verb + 1];
  return (
    isFullStopOrEnd(next) || isComma(next) || isAdverb(next) || AFTER_VERB.has(next?.lower ?? '')
  );
}

/** Who speaks, by the words after the quotation at `quote`: "said Jane Doe", "Jane Doe said", "according to". */
export function frameBehind(tokens: readonly Token[], quote: number, text: string): Frame | null {
  const ends =
    /[,?!…–—-]\W*$/.test(tokens[quote]?.text.slice(-4) ?? '') || isComma(tokens[quote + 1]);
  const limit = Math.min(tokens.length, quote + REACH);
  for (let i = quote + 1; i < limit && tokens[i]?.kind !== 'quote'; i++) {
    const said = saidAt(tokens, i, text);
    if (said !== null) return said;
    if (speechVerb(tokens, i) === null) continue;
    const first = tokens[i - 1];
    const told = /^(?:told|tells)$/.test(tokens[i]?.lower ?? '');
    if (!told && (first?.kind === 'quote' || isComma(first))) {
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

/** "…" – Jane Doe, parent: a dash or a bracket and a name, and nothing else. */
function dashName(tokens: readonly Token[], quote: number, text: string): Frame | null {
  const dash = tokens[quote + 1];
  if (dash === undefined || !'-–—('.includes(dash.text)) return null;
  const parts = partsOf(tokens.slice(quote + 2, quote + 2 + REACH));
  const nominal = nominalOf(parts[0] ?? [], text);
  if (!nominal?.pure) return null;
  const { kind, organisation } = nominal.subject;
  if (kind === 'organisation' && isInspectorate(organisation ?? ''))
    return { subject: nominal.subject, at: dash.start };
  if (kind !== 'person') return null;
  return { subject: withRole(nominal.subject, parts[1], text), at: dash.start };
}

/**
 * Who speaks, by the words before the token at `quote`. The nearest verb of speech to its left is looked at first.
 */
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

/** The subject of a verb of speech. It stands before the verb, or after it where a quotation stands before it. */
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

/** "The key, says Jane Doe, is …": a name after a verb in the middle of the sentence. */
function namedAfter(tokens: readonly Token[], verb: number, text: string): Subject | null {
  if (!/^(?:said|says)$/.test(tokens[verb]?.lower ?? '')) return null;
  const subject = subjectAfter(tokens, verb, text);
  return subject?.kind === 'person' ? subject : null;
}

/** "was described": a passive verb, whose subject does not speak. */
function isPassiveVerb(tokens: readonly Token[], verb: number): boolean {
  let i = verb;
  while (i > 0 && isAdverb(tokens[i - 1]) && !isPassive(tokens[i - 1])) i--;
  return isPassive(tokens[i - 1]);
}

/** "was described by inspectors as": the one who does what a passive verb says. */
export function agentOf(tokens: readonly Token[], verb: number, text: string): Subject | null {
  if (!isPassiveVerb(tokens, verb)) return null;
  const by = tokens.slice(verb + 1, verb + 12).findIndex((token) => token.lower === 'by');
  return by < 0 ? null : subjectAfter(tokens, verb + 1 + by, text);
}

/**
 * "Jane Doe, leader of the council: …", "The council remains …, adding …": the one who is named first in the
 * sentence.
 */
function introduced(tokens: readonly Token[], text: string, cue: boolean): Subject | null {
  const colon = tokens.at(-1)?.text === ':';
  if (!colon && !cue) return null;
  const parts = partsOf(colon ? tokens.slice(0, -1) : tokens);
  if (!colon) return opener(parts, text);
  const nominal = nominalOf(parts[0] ?? [], text);
  // "Director Jane Doe accepted them, saying:" begins with more than a name.
  if (nominal === null || !nominal.pure) return cue ? opener(parts, text) : null;
  const named = parts.length === 2 ? nominalOf(parts[1] ?? [], text) : null;
  if (nominal.subject.kind === 'noun' && named?.pure && named.subject.kind === 'person')
    return withRole(named.subject, parts[0], text);
  return withRole(nominal.subject, joined(parts.slice(1), text), text);
}

/** The one named in the first part of a sentence that names somebody: "After it, the council issued …". */
function opener(parts: readonly Token[][], text: string): Subject | null {
  for (const part of parts.slice(0, 3)) {
    const nominal = nominalOf(part, text);
    if (nominal === null || isStray(nominal) || hasClauseBehind(nominal, parts.flat())) continue;
    if (nominal.end <= 6) return nominal.subject;
  }
  return null;
}
