/**
 * Finds for whom "she", "they" and "it" stand, in the sentences before. Where two people are possible, there is no
 * answer.
 */

import { partsOf } from '../phrases/offices.js';
import { nominalOf, type Subject } from '../phrases/subjects.js';
import type { Token } from '../phrases/tokens.js';
import { isAdverb, isCapital, isInspectorate, speakerNounAt } from '../phrases/words.js';
import { namesIn } from './people.js';
import type { Setting } from './setting.js';
import { namedVoice, type SidedSpeaker, voiceOf } from './voices.js';

/** A sentence that has been read, with the speaker of its statement. */
export interface HeardSentence {
  readonly tokens: readonly Token[];
  readonly text: string;
  readonly voice: SidedSpeaker | null;
  /** The person who reports it, where `voice` is the speaker of the reported words. */
  readonly teller: SidedSpeaker | null;
  /** Whether it contains a quotation. */
  readonly quoted: boolean;
}

/** In sentences: how far back a pronoun may refer. */
export const MEMORY = 6;

const LEADING = new Set([
  'the',
  'a',
  'an',
  'his',
  "majesty's",
  'her',
  'and',
  'but',
  'however',
  'senior',
  'service',
]);

const fits = (voice: SidedSpeaker, pronoun: string): boolean =>
  voice.gender === null || voice.gender === (pronoun === 'she' ? 'f' : 'm');

function personBefore(
  pronoun: string,
  heard: readonly HeardSentence[],
  setting: Setting,
): SidedSpeaker | null {
  for (const sentence of heard.slice(-MEMORY).reverse()) {
    for (const voice of [sentence.teller, sentence.voice])
      if (voice?.number === 'one' && fits(voice, pronoun)) return voice;
    const names = new Set(namesIn(sentence.tokens, sentence.text, setting.people));
    const fitting = [...names]
      .map((name) => namedVoice(name, setting))
      .filter((voice) => fits(voice, pronoun));
    if (fitting.length === 1) return isOnly(fitting[0] as SidedSpeaker, pronoun, heard, setting);
    if (fitting.length > 1) return null;
  }
  return null;
}

/**
 * A person who is only named, and does not speak, is meant only where the last sentences name nobody else who is
 * possible.
 */
function isOnly(
  voice: SidedSpeaker,
  pronoun: string,
  heard: readonly HeardSentence[],
  setting: Setting,
): SidedSpeaker | null {
  const names = heard.slice(-3).flatMap((one) => namesIn(one.tokens, one.text, setting.people));
  const others = names
    .filter((name) => name !== voice.speaker.name)
    .filter((name) => fits(namedVoice(name, setting), pronoun));
  return others.length === 0 ? voice : null;
}

/** The noun at the beginning of a part of the sentence: "During the visit, inspectors …". */
function subjectNoun(part: readonly Token[], text: string): Subject | null {
  for (let at = 0; at < part.length && at < 5; at++) {
    const found = speakerNounAt(part, at);
    if (found !== null) return nominalOf(part.slice(0, at + found.length), text)?.subject ?? null;
    const token = part[at];
    if (!LEADING.has(token?.lower ?? '') && !isCapital(token) && !isAdverb(token)) return null;
  }
  return null;
}

function groupIn(sentence: HeardSentence, number: 'many' | 'it'): Subject | null {
  const parts = partsOf(sentence.tokens);
  const opening = parts
    .map((part) => subjectNoun(part, sentence.text))
    .filter((subject) => subject?.noun?.number === number);
  const kinds = new Set(opening.map((subject) => subject?.noun?.noun));
  if (kinds.size === 1) return opening[0] ?? null;
  if (kinds.size > 1) return null;
  const first = number === 'it' ? nominalOf(parts[0] ?? [], sentence.text) : null;
  return first?.subject.kind === 'organisation' && first.end <= 6 ? first.subject : null;
}

/** Inspectors who are named anywhere in a sentence: "received a visit from Ofsted inspectors, who …". */
function inspectorsIn(sentence: HeardSentence): Subject | null {
  const at = sentence.tokens.findIndex((token) => token.lower === 'inspectors');
  if (at < 0) return null;
  const from = isCapital(sentence.tokens[at - 1]) ? at - 1 : at;
  return nominalOf(sentence.tokens.slice(from, at + 1), sentence.text)?.subject ?? null;
}

/** An inspectorate at the beginning of a sentence: "Ofsted has published its letter. It says …". */
function inspectorateIn({ tokens, text }: HeardSentence): Subject | null {
  const first = tokens[0];
  if (first === undefined || !isInspectorate(first.text)) return null;
  return nominalOf([first], text)?.subject ?? null;
}

/**
 * Whether a sentence mentions a letter of its subject: "The leader has written an open letter. It reads: …". Then
 * "it" speaks with the writer's voice.
 */
function isPaperIn({ tokens }: HeardSentence): boolean {
  return tokens.some(
    (token, at) =>
      /^(?:letter|statement|message|email|blog)$/.test(token.lower) &&
      /^(?:an?|open|public|written|joint|short)$/.test(tokens[at - 1]?.lower ?? ''),
  );
}

function groupBefore(
  pronoun: string,
  heard: readonly HeardSentence[],
  setting: Setting,
): SidedSpeaker | null {
  const number = pronoun === 'they' ? 'many' : 'it';
  for (const sentence of heard.slice(-MEMORY).reverse()) {
    const voice = sentence.voice;
    if (voice !== null && voice.number === number) return voice;
    if (voice !== null && pronoun === 'they' && voice.speaker.name === null) return voice;
    if (number === 'it' && voice?.number === 'one' && isPaperIn(sentence)) return voice;
    const group =
      groupIn(sentence, number) ??
      (number === 'it' ? inspectorateIn(sentence) : null) ??
      (number === 'many' ? inspectorsIn(sentence) : null);
    if (group !== null) return voiceOf(group, setting);
  }
  return null;
}

/** The speaker for whom a pronoun stands; `null` where the sentences before do not decide it. */
export function pronounVoice(
  pronoun: string,
  heard: readonly HeardSentence[],
  setting: Setting,
): SidedSpeaker | null {
  return pronoun === 'he' || pronoun === 'she'
    ? personBefore(pronoun, heard, setting)
    : groupBefore(pronoun, heard, setting);
}
