/**
 * Joins quotations that only an attribution separates: `"…," she said. "…"`, a paragraph that continues the words of
 * the one before, and `She added: "…"`. Words of one speaker with nobody else's between them are one quotation.
 */
import type { Part, Quotation } from '../marks/quotations.js';
import type { Said } from './finder.js';

/** A quotation, and what was found about its speaker. */
export interface Whole {
  readonly quotation: Quotation;
  readonly said: Said | undefined;
}

/** In UTF-16 units: the longest attribution between two parts. */
const LONGEST_BETWEEN = 160;

/** In words: a longer continuation of words from a report is a quotation of its own. */
const LONGEST_REST = 30;

/** "She added:", "He also said:" before words that continue a quotation. */
const GOES_ON =
  /^(?:he|she|they|mr|mrs|ms|cllr|councillor)\b[\w ’'-]{0,30}\b(?:added|said|continued|went on(?: to say)?)[,:]?\s*$/i;

/** An attribution to a pronoun between two parts in one paragraph: `"…," he told members. "…"`. */
const BY_PRONOUN =
  /^[,.]?\s*(?:he|she|they)\b[^.!?:"“”]{0,25}\b(?:said|says|added|adds|told|went on|continued|explained|asked|replied|joked|insisted|admitted|recalled)\b[^.!?:"“”]{0,80}\.\s*$/i;

/** Whether a part is followed by "she said" and by words for which nobody else is named. */
function isResumed(
  last: Part,
  next: Part,
  said: Said | undefined,
  texts: readonly string[],
): boolean {
  if (last.paragraph !== next.paragraph || said?.direct) return false;
  const text = texts[last.paragraph] ?? '';
  if (/^[\s,]*\p{Ll}/u.test(text.slice(next.close))) return false;
  return BY_PRONOUN.test(text.slice(last.close, next.open));
}

const wordsOf = ({ paragraph, start, end }: Part, texts: readonly string[]): string =>
  (texts[paragraph] ?? '').slice(start, end).trim();

const isWhole = (words: string): boolean => /^[^\p{L}]*[\p{Lu}\d]/u.test(words);

const ends = (words: string): boolean => /[.!?…,;–-]["'’”)]*$/.test(words);

function sameSpeaker(a: Said | undefined, b: Said | undefined): boolean {
  const [one, other] = [a?.voice?.speaker, b?.voice?.speaker];
  if (one === undefined || other === undefined || a?.voice?.by !== b?.voice?.by) return false;
  return one.name === other.name && (one.name !== null || one.role === other.role);
}

/**
 * The text between two parts: within one paragraph, or from one part to the end of its paragraph and from the
 * beginning of the next.
 */
function between(a: Part, b: Part, texts: readonly string[]): string | null {
  const first = texts[a.paragraph] ?? '';
  if (a.paragraph === b.paragraph) return first.slice(a.close, b.open);
  if (b.paragraph - a.paragraph > 1) return null;
  const before = (texts[b.paragraph] ?? '').slice(0, b.open).trim();
  if (before !== '' && !GOES_ON.test(before)) return null;
  return `${first.slice(a.close)} ${before}`;
}

function goesOn(a: Whole, b: Whole, texts: readonly string[]): boolean {
  const last = a.quotation.at(-1) as Part;
  const next = b.quotation[0] as Part;
  const words = wordsOf(next, texts);
  const first = wordsOf(a.quotation[0] as Part, texts);
  if (isWhole(words) && isWhole(first) && isResumed(last, next, b.said, texts)) return true;
  if (!sameSpeaker(a.said, b.said) || !isWhole(words)) return false;
  if (!ends(wordsOf(last, texts)) || !isWhole(first)) return false;
  const gap = between(last, next, texts);
  if (gap === null || gap.length > LONGEST_BETWEEN) return false;
  const isNamed = a.said?.voice?.speaker.name != null;
  if (isNamed) return true;
  const rest = b.quotation.map((part) => wordsOf(part, texts)).join(' ');
  return !b.said?.direct && rest.split(/\s+/).length <= LONGEST_REST;
}

const follow = (a: Part, b: Part): Part => ({
  ...b,
  after: a.paragraph === b.paragraph ? 'attribution' : 'paragraph',
});

/** The quotations, with those joined that one speaker continues. */
export function joined(
  quotations: readonly Quotation[],
  said: readonly Said[],
  texts: readonly string[],
): Whole[] {
  const whole: Whole[] = [];
  quotations.forEach((quotation, i) => {
    const one = { quotation, said: said[i] };
    const last = whole.at(-1);
    if (last === undefined || !goesOn(last, one, texts)) {
      whole.push(one);
      return;
    }
    const [first, ...rest] = quotation as [Part, ...Part[]];
    const end = last.quotation.at(-1) as Part;
    whole[whole.length - 1] = {
      quotation: [...last.quotation, follow(end, first), ...rest],
      said: last.said,
    };
  });
  return whole;
}
