/** Finds who makes a statement that is reported without quotation marks. */

import { agentOf, framedBy } from '../phrases/frames.js';
import { nominalOf, type Subject } from '../phrases/subjects.js';
import { sentencesOf, type Token, tokensOf } from '../phrases/tokens.js';
import { speechVerb } from '../phrases/words.js';
import { People } from './people.js';
import { type HeardSentence, MEMORY, pronounVoice } from './pronouns.js';
import type { Setting } from './setting.js';
import type { SidedSpeaker } from './voices.js';

const ARTICLE = /^(?:the|a|an)\s+/i;

/** A name such as "Ashmere Council" has no article before it. */
const PROPER = /^\p{Lu}\S*\s+\p{Lu}/u;

/**
 * The name of a source: a person without title, a body or a report with its article, a group or a name without one.
 */
function label(subject: Subject): string {
  if (subject.kind === 'person') return subject.name ?? subject.text;
  const plain = subject.text.replace(ARTICLE, '');
  return subject.noun?.number === 'it' && !PROPER.test(plain) ? `the ${plain}` : plain;
}

const settingOf = (): Setting => ({
  kind: 'news-article',
  people: new People(),
  council: null,
  inspectorate: null,
  hasProvider: false,
  paper: null,
});

/** The name of the speaker for whom a pronoun stands, in the same form as `label` gives it. */
function named({ speaker, number }: SidedSpeaker): string | null {
  if (speaker.name !== null) return speaker.name;
  if (speaker.role === null) return speaker.organisation;
  return number === 'it' ? `the ${speaker.role}` : speaker.role;
}

function heardIn(text: string): HeardSentence[] {
  return sentencesOf(tokensOf(text, [])).map((tokens) => ({
    tokens,
    text,
    voice: null,
    teller: null,
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
 * The one who makes the statement of a sentence: "inspectors", "Ofsted", "the report", or a person's name. `null`
 * where the sentence names nobody.
 *
 * @param previous the earlier sentences of the article in order, for "they" and "she"
 */
export function attribution(text: string, previous: readonly string[]): string | null {
  const subject = subjectOf(tokensOf(text, []), text);
  if (subject === null) return null;
  if (subject.kind !== 'pronoun') return label(subject) || null;
  const heard = previous.slice(-MEMORY).flatMap(heardIn).slice(-MEMORY);
  const voice = pronounVoice(subject.text, heard, settingOf());
  return voice === null ? null : named(voice);
}
