/**
 * Quotations and who said them, for articles above all. In running order: `marks` pairs quotation marks
 * and joins them over paragraphs; `phrases` reads whom the words around them name; `speakers` gives each
 * quotation to whoever says it in this article, and tells whose side that is.
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
import type { Phrase, Quote } from '../model/report.js';
import { isArticle, isInspection, type Kind } from '../model/vocabulary.js';
import { type Heard, markedStretches, type Spoken, toldStretches } from './heard.js';
import { type Quotation, quotationsIn } from './marks/quotations.js';
import { isPhrase, isShort } from './phrases/terms.js';
import { type Said, SpeakerFinder } from './speakers/finder.js';
import { joined, type Whole } from './speakers/joined.js';
import { sideOf } from './speakers/sides.js';
import { locationOf, type Quoting, type Spot, spotsOf, textOf } from './spots.js';

export type { Heard } from './heard.js';
export { attribution } from './speakers/attribution.js';

/** What a document quotes. */
export interface Quoted {
  readonly quotes: Quote[];
  readonly phrases: Phrase[];
  /** Of an article, whose words its quotations and sentences are; empty for other kinds. */
  readonly heard: Heard[];
}

interface Context {
  readonly kind: Kind;
  readonly organisation: string | null;
}

/**
 * Finds the quotations and the quoted phrases of a document, in reading order. `heard` tells, of an
 * article, whose words its quotations and sentences are.
 *
 * @param context the document's kind, and the council it is about where that is known
 */
export function quote(sections: readonly Quoting[], context: Context): Quoted {
  const spots = spotsOf(sections);
  const texts = spots.map((spot) => spot.text);
  const quotations = quotationsIn(texts);
  const finder = new SpeakerFinder(texts, quotations, context);
  const said = speakersOf(quotations, finder, spots);
  if (!isArticle(context.kind)) {
    const whole = quotations.map((quotation, i) => ({ quotation, said: said[i] }));
    const { spoken, phrases } = sorted(whole, context.kind, spots);
    return { quotes: spoken.map((one) => quoteOf(one, spots)), phrases, heard: [] };
  }
  const told = [...finder.told()];
  const { spoken, phrases } = sorted(joined(quotations, said, texts), context.kind, spots);
  const sided: Spoken[] = [];
  for (const one of spoken)
    sided.push({ ...one, by: sideOf(one, { texts, told, earlier: sided.slice(-NEAR) }) });
  return {
    quotes: sided.map((one) => quoteOf(one, spots)),
    phrases,
    heard: [...markedStretches(sided, spots), ...toldStretches(told, spots)],
  };
}

/** Quotations before one that may tell its side. */
const NEAR = 4;

/** Who says each quotation. Most marked words of a report are terms, whose speaker nobody asks for. */
function speakersOf(
  quotations: readonly Quotation[],
  finder: SpeakerFinder,
  spots: readonly Spot[],
): Said[] {
  const words = quotations.map((quotation) => textOf(quotation, spots));
  if (words.every(isPhrase)) return [];
  const asked = quotations.map((parts, i) => parts.length > 1 || !isShort(words[i] as string));
  return finder.speakers(asked);
}

/**
 * Quotations and phrases apart. In the inspectors' own documents, marked words that nobody is said
 * to have spoken are phrases.
 */
function sorted(
  whole: readonly Whole[],
  kind: Kind,
  spots: readonly Spot[],
): { spoken: Spoken[]; phrases: Phrase[] } {
  const spoken: Spoken[] = [];
  const phrases: Phrase[] = [];
  for (const { quotation, said } of whole) {
    const text = textOf(quotation, spots);
    if (text === '') continue;
    if (isPhrase(text) || (isInspection(kind) && !said?.spoken))
      phrases.push({ text, location: locationOf(quotation, spots) });
    else
      spoken.push({
        quotation,
        by: said?.voice?.by ?? null,
        speaker: said?.voice?.speaker ?? null,
      });
  }
  return { spoken, phrases };
}

function quoteOf({ quotation, speaker, by }: Spoken, spots: readonly Spot[]): Quote {
  return { text: textOf(quotation, spots), speaker, by, location: locationOf(quotation, spots) };
}
