/**
 * Finds quotations and who said them, above all in articles. The folders are used in this order: `marks` pairs
 * quotation marks and joins quotations over paragraphs; `phrases` reads whom the words around a quotation name;
 * `speakers` decides who in this article that is, and whose side the speaker is on.
 *
 * - The text of a quotation is exactly the words between its marks, without white space at the ends. A quotation over
 *   several paragraphs (an opening mark in each, a closing mark in the last) is one quotation, joined by '\n'. A
 *   quotation interrupted by its attribution ("…," she said, "…") is one, joined by a space. In an article, this also
 *   holds where the attribution ends in a full stop, or where the next paragraph goes on ("She added: …").
 * - In an article, paragraphs in the first person after a label ("Jane Doe, Chair, said:") are quotations without marks.
 * - `location` is the place of its first part, without the marks.
 * - Fewer than four words, and a title or a name ("the 'Right Help, Right Time' plan"), are `phrases`. In the
 *   inspectors' own documents, so are words in quotation marks that nobody is said to have spoken.
 * - Names are given without titles. Where no other office is printed, the office that a title names ("Councillor") is
 *   the role. Inspectors are `{ name: null, role: 'inspectors', organisation: 'Ofsted' }`; a report is `{ name: null,
 *   role: 'report', organisation: whose it is }`.
 * - A speaker who is not clear is `null`.
 */
import type { Phrase, Quote } from '../model/report.js';
import { isArticle, isInspection, type Kind } from '../model/vocabulary.js';
import { type Heard, markedStretches, type Spoken, toldStretches } from './heard.js';
import { type Quotation, quotationsIn } from './marks/quotations.js';
import { unmarkedIn } from './marks/unmarked.js';
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
  /** For an article: who says its quotations and sentences. Empty for other kinds. */
  readonly heard: Heard[];
}

interface Context {
  readonly kind: Kind;
  readonly organisation: string | null;
}

/**
 * Finds the quotations and the quoted phrases of a document, in reading order. For an article, `heard` tells who says
 * its quotations and sentences.
 *
 * @param context the kind of the document, and the council that it is about, where that is known
 */
export function quote(sections: readonly Quoting[], context: Context): Quoted {
  const spots = spotsOf(sections);
  const texts = spots.map((spot) => spot.text);
  const quotations = isArticle(context.kind) ? allIn(spots, texts) : quotationsIn(texts);
  const finder = new SpeakerFinder(spots, quotations, context);
  const said = speakersOf(quotations, finder, spots);
  if (!isArticle(context.kind)) {
    const whole = quotations.map((quotation, i) => ({ quotation, said: said[i] }));
    const { spoken, phrases } = sorted(whole, context.kind, spots);
    return { quotes: spoken.map((one) => quoteOf(one, spots)), phrases, heard: [] };
  }
  const told = [...finder.told()];
  const { spoken, phrases } = sorted(joined(quotations, said, texts), context.kind, spots);
  const headings = spots.map(({ heading }) => heading);
  const sided: Spoken[] = [];
  for (const one of spoken)
    sided.push({ ...one, by: sideOf(one, { texts, headings, told, earlier: sided.slice(-NEAR) }) });
  return {
    quotes: sided.map((one) => quoteOf(one, spots)),
    phrases,
    heard: [...markedStretches(sided, spots), ...toldStretches(told, spots)],
  };
}

/** The quotations of an article, with marks and without, in order. */
function allIn(spots: readonly Spot[], texts: readonly string[]): Quotation[] {
  const marked = quotationsIn(texts);
  const taken = new Set(marked.flatMap((parts) => parts.map(({ paragraph }) => paragraph)));
  const first = (quotation: Quotation): number => quotation[0]?.paragraph ?? 0;
  return [...marked, ...unmarkedIn(spots, taken)].sort((a, b) => first(a) - first(b));
}

/** How many quotations before one may tell its side. */
const NEAR = 4;

/**
 * The speaker of each quotation. In a report, the speaker of marked words is looked for only where it may matter,
 * because most of them are terms.
 */
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
 * Separates quotations from phrases. In the inspectors' own documents, words in quotation marks that nobody is said
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
