/**
 * Quotations and who said them, for articles above all.
 *
 * - A quotation's text is the words between its marks, exactly, trimmed. Over several paragraphs
 *   ("…" opened in each, closed in the last) it is one, joined by '\n'. Broken by an attribution
 *   ("…," she said, "…") it is one, joined by a space; of an article also where the attribution
 *   ends in a full stop, or the next paragraph goes on ("She added: …").
 * - `location` is that of its first part, without the marks.
 * - Fewer than four words, a title or a name ("the 'Right Help, Right Time' plan") and, in the inspectors'
 *   own documents, marked words that nobody is said to have spoken are `phrases`.
 * - Names stand without their title; the office that a title names ("Councillor") is the role where no
 *   other is printed. Inspectors are `{ name: null, role: 'inspectors', organisation: 'Ofsted' }`,
 *   a report `{ name: null, role: 'report', organisation: whose it is }`.
 * - An unclear speaker is `null`.
 */
import type { Paragraph, Phrase, Quote, Section } from '../model/report.js';
import { isArticle, isInspection, type Kind, type Voice } from '../model/vocabulary.js';
import { Article, type Context, type Told } from './article.js';
import { type Part, type Quotation, quotationsIn } from './assemble.js';
import { joined } from './joined.js';
import { type Known, sideOf } from './sides.js';
import { labelOf } from './source.js';

export { attribution } from './attribution.js';

/** A section of the outline, or of a report. */
interface Quoting extends Omit<Section, 'paragraphs'> {
  readonly paragraphs: readonly Paragraph[];
}

interface Spot {
  readonly section: number;
  readonly paragraph: number;
  readonly text: string;
  readonly page: number | null;
}

/** Whose words a stretch of an article is. */
export interface Heard {
  readonly section: number;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly by: Voice | null;
  /** Who is named; `null` where nobody is. */
  readonly speaker: string | null;
  /** `marked`: within quotation marks; `told`: a sentence whose own words say who says it. */
  readonly how: 'marked' | 'told';
}

/** A quotation has at least this many words; fewer make a phrase. */
const FEWEST_WORDS = 4;

function spotsOf(sections: readonly Quoting[]): Spot[] {
  return sections.flatMap((section, s) =>
    section.paragraphs.map((paragraph, p) => ({
      section: s,
      paragraph: p,
      text: paragraph.text,
      page: paragraph.page,
    })),
  );
}

/** The part's words without white space at either end. */
function trimmed(part: Part, text: string): { start: number; end: number } {
  const words = text.slice(part.start, part.end);
  const start = part.start + (words.length - words.trimStart().length);
  return { start, end: Math.max(start, part.end - (words.length - words.trimEnd().length)) };
}

function textOf(quotation: Quotation, spots: readonly Spot[]): string {
  return quotation
    .map((part) => {
      const text = spots[part.paragraph]?.text ?? '';
      const { start, end } = trimmed(part, text);
      const glue = part.after === 'paragraph' ? '\n' : part.after === 'attribution' ? ' ' : '';
      return glue + text.slice(start, end);
    })
    .join('');
}

/** Where the part's words stand. */
function placeOf(
  part: Part,
  spots: readonly Spot[],
): Pick<Heard, 'section' | 'paragraph' | 'start' | 'end'> {
  const { section, paragraph, text } = spots[part.paragraph] as Spot;
  return { section, paragraph, ...trimmed(part, text) };
}

function locationOf(quotation: Quotation, spots: readonly Spot[]): Quote['location'] {
  const part = quotation[0] as Part;
  return {
    ...placeOf(part, spots),
    page: spots[part.paragraph]?.page ?? null,
    boxes: [],
  };
}

const wordsIn = (text: string): string[] =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));

/** Words printed as a title: a capital on each long word and no end of a sentence. */
function isTitle(text: string): boolean {
  const long = wordsIn(text).filter((word) => word.replace(/[^\p{L}]/gu, '').length > 3);
  return (
    long.length > 1 && !/[.!?]$/.test(text) && long.every((word) => /^[^\p{L}]*\p{Lu}/u.test(word))
  );
}

const isShort = (text: string): boolean => wordsIn(text).length < FEWEST_WORDS;

/** Whether marked words are a phrase whoever speaks them. */
const isPhrase = (text: string): boolean => isShort(text) || isTitle(text);

/** What a document quotes. */
export interface Quoted {
  readonly quotes: Quote[];
  readonly phrases: Phrase[];
  /** Of an article, whose words its quotations and sentences are; empty for other kinds. */
  readonly heard: Heard[];
}

/**
 * Finds the quotations and the quoted phrases of a document, in reading order. `heard` tells, of an
 * article, whose words its quotations and sentences are.
 *
 * @param context the document's kind, and the council it is about where that is known
 */
export function quote(
  sections: readonly Quoting[],
  context: { readonly kind: Kind; readonly organisation: string | null },
): Quoted {
  const spots = spotsOf(sections);
  const texts = spots.map((spot) => spot.text);
  const quotations = quotationsIn(texts);
  const words = quotations.map((quotation) => textOf(quotation, spots));
  // Most marked words of a report are terms, whose speaker nobody asks for.
  const asked = quotations.map((parts, i) => parts.length > 1 || !isShort(words[i] as string));
  const article = new Article(texts, quotations, context satisfies Context);
  const said = words.every(isPhrase) ? [] : article.speakers(asked);
  const quotes: Quote[] = [];
  const phrases: Phrase[] = [];
  const spoken: Spoken[] = [];
  const known = isArticle(context.kind) ? [...article.told()].map(knownOf) : [];
  const whole = isArticle(context.kind)
    ? joined(quotations, said, texts)
    : quotations.map((quotation, i) => ({ quotation, said: said[i] }));
  whole.forEach(({ quotation, said: found }) => {
    const text = textOf(quotation, spots);
    const location = locationOf(quotation, spots);
    const isSpoken = found?.spoken ?? false;
    if (text === '') return;
    if (isPhrase(text) || (!isSpoken && isInspection(context.kind)))
      phrases.push({ text, location });
    else {
      const speaker = found?.voice?.speaker ?? null;
      const given = found?.voice?.by ?? null;
      const first = quotation[0] as Part;
      const by = isArticle(context.kind)
        ? sideOf(
            given,
            speaker,
            { paragraph: first.paragraph, start: first.open },
            { texts, known },
          )
        : given;
      quotes.push({ text, speaker, by, location });
      spoken.push({ quotation, by, speaker });
    }
  });
  const heard = isArticle(context.kind) ? [...marked(spoken, spots), ...told(article, spots)] : [];
  return { quotes, phrases, heard };
}

const knownOf = ({ paragraph, start, voice }: Told): Known => ({
  paragraph,
  start,
  by: voice.by,
});

/** What was quoted, part by part, with the speaker. */
interface Spoken {
  readonly quotation: Quotation;
  readonly by: Quote['by'];
  readonly speaker: Quote['speaker'];
}

function marked(spoken: readonly Spoken[], spots: readonly Spot[]): Heard[] {
  return spoken.flatMap(({ quotation, by, speaker }) =>
    quotation.map((part) => ({
      ...placeIn(spots, part.paragraph),
      start: part.open,
      end: part.close,
      by,
      speaker: labelOf(speaker),
      how: 'marked' as const,
    })),
  );
}

function told(article: Article, spots: readonly Spot[]): Heard[] {
  return [...article.told()].map(({ paragraph, start, end, voice }) => ({
    ...placeIn(spots, paragraph),
    start,
    end,
    by: voice.by,
    speaker: labelOf(voice.speaker),
    how: 'told' as const,
  }));
}

function placeIn(spots: readonly Spot[], at: number): { section: number; paragraph: number } {
  const { section, paragraph } = spots[at] as Spot;
  return { section, paragraph };
}
