/** Reads an article sentence by sentence and gives each quotation to whoever speaks it. */
import type { Kind } from '../model/vocabulary.js';
import type { Quotation } from './assemble.js';
import {
  councilsOf,
  inspectorateOf,
  mayNameInFull,
  namesIn,
  People,
  paperOwnerOf,
  personFrom,
  personsOf,
  UNKNOWN,
} from './people.js';
import { type Heard, pronounVoice } from './pronouns.js';
import { isInspection, isSameBody, type Setting, type Voice, voiceOf } from './resolve.js';
import { type Frame, frameBefore, frameBehind } from './speech.js';
import type { Subject } from './subject.js';
import { type Extent, sentencesOf, type Token, tokensOf } from './tokens.js';
import { isNamed, speechVerb } from './words.js';

export interface Context {
  readonly kind: Kind;
  readonly organisation: string | null;
}

/** What was made out about one quotation's speaker. */
export interface Said {
  readonly voice: Voice | null;
  /** Whether the words around it say at all that somebody spoke or wrote it. */
  readonly spoken: boolean;
  /** Whether the speaker stands beside it, and is not carried on from the sentence before. */
  readonly direct: boolean;
}

interface Sentence {
  readonly tokens: Token[];
  readonly text: string;
  readonly paragraph: number;
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

/** The council that most sentences name; `null` where two are named as often. */
function mostNamed(names: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const ranked = [...counts].sort((a, b) => b[1] - a[1]);
  const [first, second] = ranked;
  return first === undefined || first[1] === second?.[1] ? null : first[0];
}

/** The article's own council in the fullest wording: as the article prints it, else as the caller does. */
function councilNamed(names: readonly string[], given: string | null): string | null {
  if (given === null) return mostNamed(names);
  return names.find((name) => isSameBody(name, given)) ?? given;
}

const isProse = (sentence: Sentence): boolean =>
  sentence.tokens.some((token) => token.kind === 'quote') ||
  /[.!?:…]\W*$/.test(sentence.tokens.at(-1)?.text ?? '');

export class Article {
  private readonly sentences: Sentence[];
  private readonly setting: Setting;
  private readonly said: Said[];
  private readonly words: readonly string[];
  private readonly heard: Heard[] = [];

  constructor(texts: readonly string[], quotations: readonly Quotation[], context: Context) {
    const extents = extentsOf(quotations, texts.length);
    this.sentences = texts.flatMap((text, paragraph) =>
      sentencesOf(tokensOf(text, extents[paragraph] ?? [])).map((tokens) => ({
        tokens,
        text,
        paragraph,
      })),
    );
    this.said = quotations.map(() => NOT_SAID);
    this.words = quotations.map((quotation) => wordsOf(quotation, texts));
    this.setting = new WholeArticle(this.sentences, context);
  }

  /** The speaker of each quotation, in the quotations' order. */
  speakers(): Said[] {
    this.sentences.forEach((sentence, i) => {
      const owner = paperOwnerOf(sentence.tokens);
      if (owner !== null) this.setting.paper = owner;
      const voice = this.read(sentence, this.sentences[i + 1]);
      const quoted = sentence.tokens.some((token) => token.kind === 'quote');
      if (isProse(sentence)) this.heard.push({ ...sentence, voice, quoted });
    });
    return withPulled(this.said, this.words);
  }

  /** Gives the sentence's quotations to their speakers; returns the voice that the sentence speaks with. */
  private read(sentence: Sentence, next: Sentence | undefined): Voice | null {
    let voice: Voice | null = null;
    let quoted = false;
    sentence.tokens.forEach((token, at) => {
      if (token.kind !== 'quote') return;
      quoted = true;
      if (this.said[token.part]?.voice) {
        voice = this.said[token.part]?.voice ?? voice;
        return;
      }
      const found = this.saidAt(sentence, at, next);
      this.said[token.part] = found;
      voice = found.voice ?? voice;
    });
    return quoted ? voice : this.narrated(sentence);
  }

  /** Who speaks in a sentence without quotation marks: "Jane Doe said that she was pleased." */
  private narrated(sentence: Sentence): Voice | null {
    const verb = sentence.tokens.findIndex((_, i) => speechVerb(sentence.tokens, i) !== null);
    if (verb < 0) return null;
    const frame = frameBefore(sentence.tokens.slice(0, verb + 1), verb + 1, sentence.text);
    return frame?.subject ? this.voice(frame.subject) : null;
  }

  private saidAt(sentence: Sentence, at: number, next: Sentence | undefined): Said {
    const frame = this.frameAt(sentence, at, next);
    if (frame !== null)
      return {
        voice: frame.subject === null ? null : this.voice(frame.subject),
        spoken: true,
        direct: true,
      };
    return this.alone(sentence, at) ? this.carriedOn(sentence) : NOT_SAID;
  }

  private frameAt(sentence: Sentence, at: number, next: Sentence | undefined): Frame | null {
    const { tokens, text } = sentence;
    if (isNamed(tokens, at, isInspection(this.setting.kind))) return null;
    const direct = /[:,]/.test(tokens[at - 1]?.text ?? '');
    const before = at === 0 ? null : frameBefore(tokens, at, text);
    if (before !== null && (direct || !isInverted(tokens, at))) return before;
    return frameBehind(tokens, at, text) ?? before ?? this.nextFrame(sentence, at, next);
  }

  /** `"What next?" Jane Doe asked.`: the attribution reads as a sentence of its own. */
  private nextFrame(sentence: Sentence, at: number, next: Sentence | undefined): Frame | null {
    if (next?.paragraph !== sentence.paragraph || at !== sentence.tokens.length - 1) return null;
    const quote = sentence.tokens[at] as Token;
    if (next.tokens.length > 14 || next.tokens.some((token) => token.kind === 'quote')) return null;
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
    const last = this.heard.at(-1);
    if (last === undefined || last.voice === null) return NOT_SAID;
    const isSentence = /[.!?…,][^\p{L}\p{N}]*$/u.test(sentence.tokens[0]?.text.slice(-5) ?? '');
    const may = last.quoted || last.voice.number === 'one';
    return may && isSentence ? { voice: last.voice, spoken: true, direct: false } : NOT_SAID;
  }

  private voice(subject: Subject): Voice | null {
    if (subject.kind === 'pronoun') return pronounVoice(subject.text, this.heard, this.setting);
    return voiceOf(subject, this.setting);
  }
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
function withPulled(said: readonly Said[], words: readonly string[]): Said[] {
  let left = MOST_PULLED;
  return said.map((one, i) => {
    const mine = words[i] ?? '';
    if (one.direct || mine.length < 12 || left-- <= 0) return one;
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

function firstInspectorate(sentences: readonly Sentence[]): string | null {
  for (const sentence of sentences) {
    const name = inspectorateOf(sentence.tokens);
    if (name !== null) return name;
  }
  return null;
}

function peopleIn(sentences: readonly Sentence[]): People {
  const people = new People();
  const naming = sentences.filter(({ tokens }) => mayNameInFull(tokens));
  for (const { tokens, text } of naming)
    for (const person of personsOf(tokens, text)) people.note(personFrom(person));
  for (const { tokens, text } of naming)
    for (const name of namesIn(tokens, text, people)) people.note({ ...UNKNOWN, name });
  return people;
}

function councilsIn(sentences: readonly Sentence[]): string[] {
  return sentences.flatMap(({ tokens, text }) =>
    tokens.some((token) => token.text.startsWith('Council')) ? councilsOf(tokens, text) : [],
  );
}

/** What an article says as a whole. People and council are looked for when first asked for: a report has few quotations, and most of their speakers have no name. */
class WholeArticle implements Setting {
  readonly kind: Kind;
  readonly inspectorate: string | null;
  paper: Setting['paper'];
  private known: People | null = null;
  private own: { readonly name: string | null } | null = null;

  constructor(
    private readonly sentences: readonly Sentence[],
    private readonly context: Context,
  ) {
    this.kind = context.kind;
    const named = firstInspectorate(sentences);
    this.inspectorate = named ?? (isInspection(context.kind) ? 'Ofsted' : null);
    this.paper = this.inspectorate === null ? null : 'inspectors';
  }

  get people(): People {
    this.known ??= peopleIn(this.sentences);
    return this.known;
  }

  get council(): string | null {
    this.own ??= { name: councilNamed(councilsIn(this.sentences), this.context.organisation) };
    return this.own.name;
  }
}
