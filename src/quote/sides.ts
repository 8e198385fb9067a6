/** Whose side a quotation of an article is on where its speaker's office does not tell. */
import type { Quote } from '../model/report.js';
import type { Voice } from '../model/vocabulary.js';

/** A stretch of the article whose voice is known. */
export interface Known {
  readonly paragraph: number;
  readonly start: number;
  readonly by: Voice | null;
}

type By = Quote['by'];
type Speaker = Quote['speaker'];

const PARTY =
  '(?:lab(?:our)?|con(?:servatives?)?|tory|lib(?:eral)? dem(?:ocrat)?s?|ld|greens?|reform(?: uk)?|ind(?:ependent)?)';
/** Bodies beside the council that a speaker may stand for. */
const OUTSIDE = /\b(?:nhs|health|police|union|charity|school|campaign\w*|parents?)\b/i;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** "Cllr Doe (Lab)", "Labour's Cllr Doe": a member of a party, of whom no office is told. */
function isOfParty(name: string, texts: readonly string[]): boolean {
  const who = escaped(name);
  const pattern = new RegExp(
    `${who} \\(${PARTY}\\b|\\b${PARTY}(?:[’']s)? (?:cllr|councillor|group leader) ${who}`,
    'i',
  );
  return texts.some((text) => text.includes(name) && pattern.test(text));
}

/** The last voice that the article tells before a place. */
function before(known: readonly Known[], paragraph: number, start: number): By {
  const earlier = known.filter(
    (one) =>
      one.by !== null &&
      (one.paragraph < paragraph || (one.paragraph === paragraph && one.start <= start)) &&
      paragraph - one.paragraph <= REACH,
  );
  return earlier.at(-1)?.by ?? null;
}

/** Paragraphs that a voice is carried over. */
const REACH = 3;

/**
 * The side of a quotation: a councillor of a party without an office is not the council; who is
 * named without an office speaks for the council, which the article is about; what nobody is named
 * for goes on with the voice before it.
 */
export function sideOf(
  by: By,
  speaker: Speaker,
  place: { readonly paragraph: number; readonly start: number },
  article: { readonly texts: readonly string[]; readonly known: readonly Known[] },
): By {
  const name = speaker?.name ?? null;
  const office = speaker?.role ?? null;
  const hasNoOffice = office === null || office === 'councillor';
  if (name !== null && by !== 'inspectors' && hasNoOffice && isOfParty(name, article.texts))
    return 'other';
  if (by !== null) return by;
  if (name === null) return before(article.known, place.paragraph, place.start);
  const around = article.texts[place.paragraph] ?? '';
  return OUTSIDE.test(around.slice(0, place.start)) ? 'other' : 'council';
}
