/** Reads an article sentence by sentence and finds the speaker of each quotation. */
import { isInspection, type Kind } from '../../model/vocabulary.js';
import type { Quotation } from '../marks/quotations.js';
import { type Headed, labelIn, signatureIn } from '../marks/unmarked.js';
import { type Frame, frameBefore, frameBehind } from '../phrases/frames.js';
import type { Subject } from '../phrases/subjects.js';
import { type Extent, type Token, tokensOf } from '../phrases/tokens.js';
import { isInspectorate, isNamed, speechVerb } from '../phrases/words.js';
import { type HeardSentence, MEMORY, pronounVoice } from './pronouns.js';
import { type Sentence, Sentences } from './sentences.js';
import { WholeArticle } from './setting.js';
import { type SidedSpeaker, voiceOf } from './voices.js';

export interface Context {
  readonly kind: Kind;
  readonly organisation: string | null;
}

/** What was found about the speaker of a quotation. */
export interface Said {
  readonly voice: SidedSpeaker | null;
  /** Whether the words around the quotation say that somebody spoke or wrote it. */
  readonly spoken: boolean;
  /** Whether the speaker is named beside the quotation, and not carried over from the sentence before. */
  readonly direct: boolean;
}

const NOT_SAID: Said = { voice: null, spoken: false, direct: false };

/** The quotations in each paragraph. The number of a part is that of its quotation. */
function extentsOf(quotations: readonly Quotation[], count: number): Extent[][] {
  const extents: Extent[][] = Array.from({ length: count }, () => []);
  quotations.forEach((quotation, i) => {
    for (const part of quotation)
      extents[part.paragraph]?.push({ open: part.open, close: part.close, part: i });
  });
  for (const list of extents) list.sort((a, b) => a.open - b.open);
  return extents;
}

/** A sentence, and the speaker whom its own words name. */
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
  private readonly paragraphs: readonly Headed[];
  /** The paragraph in which each quotation ends. */
  private readonly ends: readonly number[];
  /** The speaker of each sentence that has been read. */
  private readonly voices = new Map<Sentence, SidedSpeaker | null>();

  constructor(paragraphs: readonly Headed[], quotations: readonly Quotation[], context: Context) {
    const texts = paragraphs.map(({ text }) => text);
    this.sentences = new Sentences(texts, extentsOf(quotations, texts.length));
    this.paragraphs = paragraphs;
    this.ends = quotations.map((parts) => parts.at(-1)?.paragraph ?? -1);
    this.said = quotations.map(() => NOT_SAID);
    this.words = quotations.map((quotation) => wordsOf(quotation, texts));
    this.article = new WholeArticle(this.sentences, context);
  }

  /** The speakers of the quotations that are asked for, in the order of the quotations. */
  speakers(asked: readonly boolean[]): Said[] {
    for (const sentence of this.sentences.quoting(asked)) this.voiceIn(sentence);
    return withPulled(this.said, this.words, asked);
  }

  /** The sentences whose own words name their speaker, in order. */
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

  /** Finds the speakers of the quotations in a sentence. Gives the speaker of the sentence itself. */
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

  /** In `"What next?" Jane Doe asked.` the attribution looks like a sentence of its own. */
  private nextFrame(sentence: Sentence, at: number): Frame | null {
    const next = this.sentences.nextInParagraph(sentence);
    if (next === undefined || at !== sentence.tokens.length - 1) return null;
    const quote = sentence.tokens[at] as Token;
    if (next.tokens.length > 14 || next.quoted) return null;
    return frameBehind([quote, ...next.tokens], 0, sentence.text);
  }

  /** Whether nothing but quotations stands before this one in its paragraph. */
  private alone(sentence: Sentence, at: number): boolean {
    return sentence.tokens.length === at + 1 && at === 0;
  }

  /**
   * The speaker of a quotation that fills its sentence: the one who is quoted or reported in the sentence before.
   * "Jane Doe said she was pleased." is followed by her words.
   */
  private carriedOn(sentence: Sentence): Said {
    const named = this.namedInFront(sentence) ?? this.namedBehind(sentence);
    if (named !== null) return { voice: named, spoken: true, direct: true };
    const last = this.heardBefore(sentence, 1).at(-1);
    if (last === undefined || last.voice === null) return NOT_SAID;
    const words = sentence.tokens[0]?.text ?? '';
    const isSentence = /[.!?…,][^\p{L}\p{N}]*$/u.test(words.slice(-5)) || isUnended(words);
    const may = last.quoted || last.voice.number === 'one';
    return may && isSentence ? { voice: last.voice, spoken: true, direct: false } : NOT_SAID;
  }

  /** The speaker named on the line before: "Jane Doe, Chair of the Trust:". */
  private namedInFront(sentence: Sentence): SidedSpeaker | null {
    const label = this.labelBefore(sentence);
    if (label === null) return null;
    return this.labelled(label, sentence);
  }

  /** The person whom a label names in full. */
  private labelled(label: string, sentence: Sentence): SidedSpeaker | null {
    const tokens = tokensOf(label, []);
    const subject = frameBefore(tokens, tokens.length, label)?.subject;
    const isFullName = subject?.kind === 'person' && /\s/.test(subject.name ?? '');
    return isFullName ? this.voice(subject, sentence) : null;
  }

  /** The speaker named on the line after a quotation: "Jane Doe, Chair of the Trust". */
  private namedBehind(sentence: Sentence): SidedSpeaker | null {
    const last = this.ends[sentence.tokens[0]?.part ?? -1];
    const text = this.paragraphs[last ?? -1]?.text ?? '';
    if (last === undefined || !/["”’'»]\s*$/.test(text)) return null;
    const [line, next] = [this.paragraphs[last + 1], this.paragraphs[last + 2]];
    const label = line?.heading === null ? signatureIn(line.text, next?.text ?? '') : null;
    return label === null ? null : this.labelled(label, sentence);
  }

  /** The heading above a paragraph or the line before it, where it may name who speaks. */
  private labelBefore({ paragraph, place }: Sentence): string | null {
    if (place > 0) return null;
    const { heading } = this.paragraphs[paragraph] as Headed;
    if (heading !== null) return labelIn(heading);
    const line = this.paragraphs[paragraph - 1]?.text ?? '';
    return /["“”«]/.test(line) ? null : labelIn(line);
  }

  /** "the spokesperson", where no body is named beside the word: the one who spoke before. */
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
   * The last `count` sentences of prose before this one, with their speakers. They are read from the earliest on, so
   * that a long chain of "she said" needs no deep stack.
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

  /** Whether the speaker of a sentence that has not been read may depend on the sentence before. */
  private mayReachBack(sentence: Sentence): boolean {
    if (this.voices.has(sentence)) return false;
    return sentence.quoted || narrator(sentence)?.kind === 'pronoun';
  }

  /** The speaker of a sentence. */
  private voiceIn(sentence: Sentence): SidedSpeaker | null {
    const known = this.voices.get(sentence);
    if (known !== undefined) return known;
    const voice = sentence.quoted ? this.quotedVoice(sentence) : this.narratedVoice(sentence);
    this.voices.set(sentence, voice);
    return voice;
  }

  /** The person who reports marked words of somebody else: "Jane Doe said the letter pointed to “vital” gains." */
  private tellerOf(sentence: Sentence): SidedSpeaker | null {
    const subject = narrator(sentence);
    return subject?.kind === 'person' ? this.voice(subject, sentence) : null;
  }

  private narratedVoice(sentence: Sentence): SidedSpeaker | null {
    const subject = narrator(sentence);
    return subject === null ? null : this.voice(subject, sentence);
  }
}

/** The speaker of a sentence without quotation marks: "Jane Doe said that she was pleased." */
function narrator({ tokens: all, text }: Sentence): Subject | null {
  const tokens = withoutLabel(all);
  const verb = tokens.findIndex((_, i) => speechVerb(tokens, i) !== null);
  if (verb < 0) return null;
  const subject = frameBefore(tokens.slice(0, verb + 1), verb + 1, text)?.subject ?? null;
  const mayAct =
    speechVerb(tokens, verb)?.kind === 'quotes' && !REPORTS.has(tokens[verb + 1]?.lower ?? '');
  return mayAct && subject !== null && acts(subject) ? null : subject;
}

/** In tokens: the longest label before a sentence ("What the council says: …"). */
const LONGEST_LABEL = 7;

/** The part of a sentence after a label, where that part has a verb of speech of its own. */
function withoutLabel(tokens: readonly Token[]): readonly Token[] {
  const colon = tokens.slice(0, LONGEST_LABEL).findIndex(({ text }) => text === ':');
  if (colon < 0) return tokens;
  const rest = tokens.slice(colon + 1);
  return rest.some((_, i) => speechVerb(rest, i) !== null) ? rest : tokens;
}

/** Words that introduce what was said after such a verb: "members asked whether …", "the union called for …". */
const REPORTS = new Set('for on that whether why how what if'.split(' '));

/**
 * Whether a subject does something and says nothing. It is asked where a verb may mean either and no quotation stands
 * beside it: "The council continues to improve", "Midwives ask each mother". Such a verb means speech only where its
 * subject is a person, inspectors or their letter.
 */
function acts({ kind, noun, organisation }: Subject): boolean {
  if (kind === 'organisation') return !isInspectorate(organisation ?? '');
  return kind === 'noun' && noun?.who !== 'inspectors' && noun?.who !== 'paper';
}

/** Whether quoted words begin like a sentence and are as long as one, although no mark ends it. */
const isUnended = (words: string): boolean =>
  /^[^\p{L}\p{N}]*\p{Lu}/u.test(words) && words.split(/\s+/, 6).length === 6;

/** The words of a quotation in the form in which quotations are compared. */
function wordsOf(quotation: Quotation, texts: readonly string[]): string {
  const printed = quotation.map((part) => texts[part.paragraph]?.slice(part.start, part.end) ?? '');
  return ` ${printed
    .join(' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}

/**
 * The most quotations that are looked for among the others. Without a limit, the time for a hostile text would grow
 * with the square of its length.
 */
const MOST_PULLED = 100;

/** Gives a quotation that is repeated as a heading the speaker of the quotation that contains its words. */
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

/** Whether a verb of speech directly follows the quotation ("…," said Jane Doe). */
const isInverted = (tokens: readonly Token[], at: number): boolean =>
  speechVerb(tokens, at + 1) !== null ||
  (tokens[at + 1]?.text === ',' && speechVerb(tokens, at + 2) !== null);
