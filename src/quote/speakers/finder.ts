/** Reads an article sentence by sentence and gives each quotation to whoever speaks it. */
import { isInspection, type Kind } from '../../model/vocabulary.js';
import type { Quotation } from '../marks/quotations.js';
import { type Frame, frameBefore, frameBehind } from '../phrases/frames.js';
import type { Subject } from '../phrases/subjects.js';
import type { Extent, Token } from '../phrases/tokens.js';
import { isNamed, speechVerb } from '../phrases/words.js';
import { type HeardSentence, MEMORY, pronounVoice } from './pronouns.js';
import { type Sentence, Sentences } from './sentences.js';
import { WholeArticle } from './setting.js';
import { type SidedSpeaker, voiceOf } from './voices.js';

export interface Context {
  readonly kind: Kind;
  readonly organisation: string | null;
}

/** What was made out about one quotation's speaker. */
export interface Said {
  readonly voice: SidedSpeaker | null;
  /** Whether the words around it say at all that somebody spoke or wrote it. */
  readonly spoken: boolean;
  /** Whether the speaker stands beside it, and is not carried on from the sentence before. */
  readonly direct: boolean;
}

const NOT_SAID: Said = { voice: null, spoken: false, direct: false };

/** The extents of the quotations in each paragraph; a part's number is its quotation's. */
function extentsOf(quotations: readonly Quotation[], count: number): Extent[][] {
  const extents: Extent[][] = Array.from({ length: count }, () => []);
  quotations.forEach((quotation, i) => {
    for (const part of quotation)
      extents[part.paragraph]?.push({ open: part.open, close: part.close, part: i });
  });
  for (const list of extents) list.sort((a, b) => a.open - b.open);
  return extents;
}

/** A sentence, and the voice that its own words give it to. */
export interface Told {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly voice: SidedSpeaker;
}

export class SpeakerFinder {
  private readonly sentences: Sentences;
  private readonly article: WholeArticle;
  private readonly said: Said[];
  private readonly words: readonly string[];
  /** The voice that each sentence read so far speaks with. */
  private readonly voices = new Map<Sentence, SidedSpeaker | null>();

  constructor(texts: readonly string[], quotations: readonly Quotation[], context: Context) {
    this.sentences = new Sentences(texts, extentsOf(quotations, texts.length));
    this.said = quotations.map(() => NOT_SAID);
    this.words = quotations.map((quotation) => wordsOf(quotation, texts));
    this.article = new WholeArticle(this.sentences, context);
  }

  /** The speaker of each quotation that is asked for, in the quotations' order. */
  speakers(asked: readonly boolean[]): Said[] {
    for (const sentence of this.sentences.quoting(asked)) this.voiceIn(sentence);
    return withPulled(this.said, this.words, asked);
  }

  /** The sentences whose own words say who says them, in order. */
  *told(): Generator<Told> {
    for (const sentence of this.sentences.where(() => true)) {
      const { tokens, paragraph } = sentence;
      const [first, last] = [tokens[0], tokens.at(-1)];
      const outside = tokens.some(({ kind }) => kind === 'word');
      if (first === undefined || last === undefined || !outside) continue;
      const voice = sentence.quoted
        ? (this.voiceIn(sentence) ?? this.narratedVoice(sentence))
        : this.voiceIn(sentence);
      if (voice !== null) yield { paragraph, start: first.start, end: last.end, voice };
    }
  }

  /** Gives the sentence's quotations to their speakers; returns the voice that the sentence speaks with. */
  private quotedVoice(sentence: Sentence): SidedSpeaker | null {
    let voice: SidedSpeaker | null = null;
    sentence.tokens.forEach((token, at) => {
      if (token.kind !== 'quote') return;
      const known = this.said[token.part]?.voice;
      const found = known ? this.said[token.part] : this.saidAt(sentence, at);
      this.said[token.part] = found as Said;
      voice = found?.voice ?? voice;
    });
    return voice;
  }

  private saidAt(sentence: Sentence, at: number): Said {
    const frame = this.frameAt(sentence, at);
    if (frame !== null)
      return {
        voice: frame.subject === null ? null : this.voice(frame.subject, sentence),
        spoken: true,
        direct: true,
      };
    return this.alone(sentence, at) ? this.carriedOn(sentence) : NOT_SAID;
  }

  private frameAt(sentence: Sentence, at: number): Frame | null {
    const { tokens, text } = sentence;
    if (isNamed(tokens, at, isInspection(this.article.kind))) return null;
    const direct = /[:,]/.test(tokens[at - 1]?.text ?? '');
    const before = at === 0 ? null : frameBefore(tokens, at, text);
    if (before !== null && (direct || !isInverted(tokens, at))) return before;
    return frameBehind(tokens, at, text) ?? before ?? this.nextFrame(sentence, at);
  }

  /** `"What next?" Jane Doe asked.`: the attribution reads as a sentence of its own. */
  private nextFrame(sentence: Sentence, at: number): Frame | null {
    const next = this.sentences.nextInParagraph(sentence);
    if (next === undefined || at !== sentence.tokens.length - 1) return null;
    const quote = sentence.tokens[at] as Token;
    if (next.tokens.length > 14 || next.quoted) return null;
    return frameBehind([quote, ...next.tokens], 0, sentence.text);
  }

  /** Whether the quotation fills its paragraph up to here: nothing but quotations in front of it. */
  private alone(sentence: Sentence, at: number): boolean {
    return sentence.tokens.length === at + 1 && at === 0;
  }

  /**
   * A quotation that fills its sentence goes on with the speaker of the sentence before: one that is
   * quoted or reported there ("Jane Doe said she was pleased." and then her words).
   */
  private carriedOn(sentence: Sentence): Said {
    const named = this.namedInFront(sentence);
    if (named !== null) return { voice: named, spoken: true, direct: true };
    const last = this.heardBefore(sentence, 1).at(-1);
    if (last === undefined || last.voice === null) return NOT_SAID;
    const isSentence = /[.!?…,][^\p{L}\p{N}]*$/u.test(sentence.tokens[0]?.text.slice(-5) ?? '');
    const may = last.quoted || last.voice.number === 'one';
    return may && isSentence ? { voice: last.voice, spoken: true, direct: false } : NOT_SAID;
  }

  /** "Jane Doe, Chair of the Trust:" on a line of its own in front of her words. */
  private namedInFront(sentence: Sentence): SidedSpeaker | null {
    const [line] = this.sentences.proseBefore(sentence);
    if (line === undefined || line.quoted || line.tokens.at(-1)?.text !== ':') return null;
    const subject = frameBefore(line.tokens, line.tokens.length, line.text)?.subject;
    const isFullName = subject?.kind === 'person' && /\s/.test(subject.name ?? '');
    return isFullName ? this.voice(subject, line) : null;
  }

  /** "the spokesperson": the one who spoke before, where no body is named beside the word. */
  private sameEnvoy({ noun, organisation }: Subject, sentence: Sentence): SidedSpeaker | null {
    if (noun?.who !== 'envoy' || noun.number !== 'one' || organisation !== null) return null;
    const voices = this.heardBefore(sentence, MEMORY).map(({ voice }) => voice);
    return voices.findLast((voice) => voice?.speaker.role?.endsWith(noun.noun)) ?? null;
  }

  private voice(subject: Subject, sentence: Sentence): SidedSpeaker | null {
    const same = this.sameEnvoy(subject, sentence);
    if (same !== null) return same;
    if (subject.kind !== 'pronoun') return voiceOf(subject, this.article.settingOf(sentence));
    const heard = this.heardBefore(sentence, MEMORY);
    return pronounVoice(subject.text, heard, this.article.settingOf(sentence));
  }

  /**
   * The last `count` sentences of prose before this one, with their voices. Read forwards from where
   * nothing reaches further back, so that a long chain of "she said" takes no stack.
   */
  private heardBefore(sentence: Sentence, count: number): HeardSentence[] {
    const chain: Sentence[] = [];
    let reach = count;
    for (const before of this.sentences.proseBefore(sentence)) {
      if (reach === 0) break;
      chain.push(before);
      reach = this.mayReachBack(before) ? MEMORY : reach - 1;
    }
    const heard = chain.reverse().map((one) => ({
      ...one,
      voice: this.voiceIn(one),
      teller: one.quoted ? this.tellerOf(one) : null,
    }));
    return heard.slice(-count);
  }

  /** Whether the voice of a sentence that is not read yet may be that of one before it. */
  private mayReachBack(sentence: Sentence): boolean {
    if (this.voices.has(sentence)) return false;
    return sentence.quoted || narrator(sentence)?.kind === 'pronoun';
  }

  /** The voice that a sentence speaks with. */
  private voiceIn(sentence: Sentence): SidedSpeaker | null {
    const known = this.voices.get(sentence);
    if (known !== undefined) return known;
    const voice = sentence.quoted ? this.quotedVoice(sentence) : this.narratedVoice(sentence);
    this.voices.set(sentence, voice);
    return voice;
  }

  /** The person who passes somebody else's marked words on: "Jane Doe said the letter pointed to “vital” gains." */
  private tellerOf(sentence: Sentence): SidedSpeaker | null {
    const subject = narrator(sentence);
    return subject?.kind === 'person' ? this.voice(subject, sentence) : null;
  }

  private narratedVoice(sentence: Sentence): SidedSpeaker | null {
    const subject = narrator(sentence);
    return subject === null ? null : this.voice(subject, sentence);
  }
}

/** Who speaks in a sentence without quotation marks: "Jane Doe said that she was pleased." */
function narrator({ tokens: all, text }: Sentence): Subject | null {
  const tokens = withoutLabel(all);
  const verb = tokens.findIndex((_, i) => speechVerb(tokens, i) !== null);
  if (verb < 0) return null;
  return frameBefore(tokens.slice(0, verb + 1), verb + 1, text)?.subject ?? null;
}

/** Longest label in front of a sentence ("What the council says: …"), in tokens. */
const LONGEST_LABEL = 7;

/** The sentence behind a label, where it has a verb of speech of its own. */
function withoutLabel(tokens: readonly Token[]): readonly Token[] {
  const colon = tokens.slice(0, LONGEST_LABEL).findIndex(({ text }) => text === ':');
  if (colon < 0) return tokens;
  const rest = tokens.slice(colon + 1);
  return rest.some((_, i) => speechVerb(rest, i) !== null) ? rest : tokens;
}

/** A quotation's words alone, for comparing one with another. */
function wordsOf(quotation: Quotation, texts: readonly string[]): string {
  const printed = quotation.map((part) => texts[part.paragraph]?.slice(part.start, part.end) ?? '');
  return ` ${printed
    .join(' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}

/** Most quotations that are looked up among the others, so that a hostile text cannot make it square. */
const MOST_PULLED = 100;

/** A quotation pulled out as a heading has the speaker of the quotation that holds its words. */
function withPulled(
  said: readonly Said[],
  words: readonly string[],
  asked: readonly boolean[],
): Said[] {
  let left = MOST_PULLED;
  return said.map((one, i) => {
    const mine = words[i] ?? '';
    if (!asked[i] || one.direct || mine.length < 12 || left-- <= 0) return one;
    const source = said.findIndex(
      (other, j) => j !== i && other.direct && (words[j] ?? '').includes(mine),
    );
    return source < 0 ? one : { ...(said[source] as Said), direct: false };
  });
}

/** Whether a verb of speech follows the quotation at once ("…," said Jane Doe). */
const isInverted = (tokens: readonly Token[], at: number): boolean =>
  speechVerb(tokens, at + 1) !== null ||
  (tokens[at + 1]?.text === ',' && speechVerb(tokens, at + 2) !== null);
