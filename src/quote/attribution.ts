/** Whom a statement reported without quotation marks is given to. */

import { People } from './people.js';
import { type Heard, pronounVoice } from './pronouns.js';
import type { Setting, Voice } from './resolve.js';
import { agentOf, framedBy } from './speech.js';
import { nominalOf, type Subject } from './subject.js';
import { sentencesOf, type Token, tokensOf } from './tokens.js';
import { speechVerb } from './words.js';

const ARTICLE = /^(?:the|a|an)\s+/i;
/** Nouns that keep their article: "the report", not "report". */
const KEPT = new Set(['paper', 'council']);

function label(subject: Subject, text: string): string {
  const noun = subject.noun;
  if (subject.kind === 'person') return subject.name ?? subject.text;
  if (noun === null) return subject.text.replace(ARTICLE, '');
  const printed = subject.text.replace(ARTICLE, '');
  const first = printed.slice(0, 1);
  const plain =
    /^\p{Lu}\p{Ll}/u.test(printed) &&
    text.startsWith(printed) &&
    printed.split(' ')[0]?.toLowerCase() === noun.noun.split(' ')[0]
      ? first.toLowerCase() + printed.slice(1)
      : printed;
  return KEPT.has(noun.who) || noun.number === 'it' ? `the ${plain}` : plain;
}

const settingOf = (): Setting => ({
  kind: 'news-article',
  people: new People(),
  council: null,
  inspectorate: null,
  paper: null,
});

const named = (voice: Voice): string =>
  voice.speaker.name ??
  (voice.number === 'it' && voice.speaker.role ? `the ${voice.speaker.role}` : null) ??
  voice.speaker.role ??
  voice.speaker.organisation ??
  '';

function heardIn(text: string): Heard[] {
  return sentencesOf(tokensOf(text, [])).map((tokens) => ({
    tokens,
    text,
    voice: null,
    quoted: false,
  }));
}

function subjectOf(tokens: readonly Token[], text: string): Subject | null {
  for (let i = 0; i < tokens.length && i < 60; i++) {
    const verb = speechVerb(tokens, i);
    if (verb !== null && verb.kind !== 'quotes') {
      const agent = agentOf(tokens, i, text);
      if (agent !== null) return agent;
      const frame = framedBy(tokens, i, text);
      if (frame?.subject) return frame.subject;
    }
    if (tokens[i]?.lower === 'according' && tokens[i + 1]?.lower === 'to') {
      const nominal = nominalOf(tokens.slice(i + 2, i + 12), text);
      if (nominal !== null) return nominal.subject;
    }
  }
  return null;
}

/**
 * Whom a sentence of an article gives its statement to: "inspectors", "Ofsted", "the report", a
 * person's name; `null` where it gives it to nobody.
 *
 * @param previous earlier sentences of the article in order, for "they" and "she"
 */
export function attribution(text: string, previous: readonly string[]): string | null {
  const subject = subjectOf(tokensOf(text, []), text);
  if (subject === null) return null;
  if (subject.kind !== 'pronoun') return label(subject, text) || null;
  const heard = previous.slice(-6).flatMap(heardIn);
  const voice = pronounVoice(subject.text, heard, settingOf());
  return voice === null
    ? null
    : named(voice).replace(/^\p{Lu}(?=\p{Ll})/u, (c) =>
        voice.speaker.name || voice.speaker.role === null ? c : c.toLowerCase(),
      ) || null;
}
