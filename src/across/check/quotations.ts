/** The quotations of a release beside the letter: word for word, with other words, or not there. */
import { diffArrays } from 'diff';
import type { CheckedQuote, WordChange } from '../../model/documents.js';
import type { Report } from '../../model/report.js';
import { stemsIn } from '../stems.js';
import { ownWords } from '../words.js';
import type { LetterText } from './letter-text.js';
import { partsOf, type QuotePart, type Token, wordsOf } from './tokens.js';

/** Where a quotation stands in a letter: the numbers of its first word and of the word after its last one. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

/** Checks every quotation of a release, and every phrase that it puts in quotation marks, against the letter. */
export function checkQuotes(release: Report, letter: LetterText, document: number): CheckedQuote[] {
  const quotes = release.quotes.map(({ text, by, speaker, location }) => ({
    quote: { text, by: by as string | null, speaker: speaker?.name ?? null, isPhrase: false },
    location,
  }));
  const phrases = release.phrases
    .filter(({ text }) => partsOf(text).length > 1)
    .map(({ text, location }) => ({
      quote: { text, by: null, speaker: null, isPhrase: true },
      location,
    }));
  return [...quotes, ...phrases]
    .sort(
      ({ location: a }, { location: b }) =>
        a.section - b.section || a.paragraph - b.paragraph || a.start - b.start,
    )
    .map(({ quote }) => ({ ...quote, ...checkQuote(quote.text, letter, document) }));
}

/** Checks one quotation against a letter. */
export function checkQuote(
  text: string,
  letter: LetterText,
  document: number,
): Pick<CheckedQuote, 'status' | 'letter' | 'changes'> {
  const parts = partsOf(text);
  const exact = exactPlace(parts, letter);
  if (exact !== null) {
    return { status: 'exact', letter: letter.refTo(document, exact.from, exact.to), changes: [] };
  }
  const near = nearestPlace(parts, letter);
  if (near === null) return { status: 'absent', letter: null, changes: [] };
  return {
    status: 'altered',
    letter: letter.refTo(document, near.from, near.to),
    changes: changesOf(parts, letter, near),
  };
}

/**
 * Where the letter has all parts of a quotation in their order, with nothing between them except what an ellipsis or
 * a bracket stands for.
 */
export function exactPlace(parts: readonly QuotePart[], letter: LetterText): Place | null {
  const [first] = parts;
  if (first === undefined || first.kind === 'gap') return null;
  const starts =
    first.kind === 'word' ? letter.placesOf(first.token.form) : letter.tokens.map((_, i) => i);
  for (const from of starts) {
    const to = endOf(parts, letter, from);
    if (to !== null) return { from, to };
  }
  return null;
}

/**
 * The number of the word after the last part, where the first part stands at `at`; `null` where the parts do not fit
 * there.
 */
function endOf(parts: readonly QuotePart[], letter: LetterText, at: number): number | null {
  let place = at;
  for (const [i, part] of parts.entries()) {
    if (part.kind === 'gap') {
      const rest = parts.slice(i + 1);
      for (let skipped = 0; skipped <= part.most; skipped += 1) {
        if (place + skipped >= letter.tokens.length) return null;
        const end = isAt(rest[0], letter, place + skipped)
          ? endOf(rest, letter, place + skipped)
          : null;
        if (end !== null) return end;
      }
      return null;
    }
    if (!isAt(part, letter, place)) return null;
    place += 1;
  }
  return place;
}

function isAt(part: QuotePart | undefined, letter: LetterText, place: number): boolean {
  const form = letter.tokens[place]?.form;
  if (part === undefined || part.kind === 'gap' || form === undefined) return false;
  return part.kind === 'word' ? form === part.token.form : form.startsWith(part.token.form);
}

/**
 * A shorter quotation that is not in the letter is "not found": with so few words nobody can tell whether it is an
 * altered one.
 */
const LEAST_WORDS = 4;
/**
 * An altered quotation still has at least this share of its words, and of their weight, in the letter and in the same
 * order.
 */
const KEPT_WORDS = 0.6;
const KEPT_WEIGHT = 0.55;
/**
 * At least so many of the words must stand side by side in the letter. Words that are scattered are a coincidence.
 */
const STREWN_WORDS = 3;
const LEAST_RUN = 2;
/**
 * A stretch of the letter may hold at most this many words beside the quotation's: words that the release left out.
 */
const SPARE_WORDS = 40;

/**
 * The stretch of the letter that has most of a quotation's words in their order; `null` where no stretch has enough
 * of them.
 */
function nearestPlace(parts: readonly QuotePart[], letter: LetterText): Place | null {
  const words = wordsOf(parts);
  if (words.length < LEAST_WORDS) return null;
  const weights = words.map(({ form }) => weightOf(form));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const size = words.length + SPARE_WORDS;
  let best: { readonly place: Place; readonly kept: number } | null = null;
  for (const start of likelyStarts(words, weights, letter, size)) {
    const tokens = letter.tokens.slice(start, start + size);
    const common = longestCommon(words, tokens);
    const kept = common.reduce((sum, [i]) => sum + (weights[i] ?? 0), 0) / total;
    const [first, last] = [common[0], common.at(-1)];
    if (first === undefined || last === undefined) continue;
    if (common.length < KEPT_WORDS * words.length || kept < KEPT_WEIGHT) continue;
    const spread = last[1] - first[1] + 1 - common.length;
    if (spread > STREWN_WORDS && common.length < LEAST_RUN * runsOf(common)) continue;
    // Of two stretches with as many words in common, the one in which they stand closer together is better.
    const worth = kept - spread / (4 * size);
    if (best === null || worth > best.kept) {
      const place = { from: start + first[1], to: start + last[1] + 1 };
      const beyond = { before: first[0], after: words.length - 1 - last[0] };
      best = { place: widened(place, beyond, letter), kept: worth };
    }
  }
  return best?.place ?? null;
}

/**
 * Widens a place to both sides, within its paragraph, so that the words of the letter that the release replaced at
 * the beginning or the end of its quotation are shown too.
 */
function widened(
  { from, to }: Place,
  { before, after }: { readonly before: number; readonly after: number },
  { tokens }: LetterText,
): Place {
  const isWith = (a: number, b: number): boolean =>
    tokens[a]?.paragraph === tokens[b]?.paragraph && tokens[a]?.section === tokens[b]?.section;
  let [start, end] = [from, to];
  while (start > 0 && from - start < before && isWith(start - 1, from)) start -= 1;
  while (end < tokens.length && end - to < after && isWith(end, to - 1)) end += 1;
  return { from: start, to: end };
}

/** Into how many unbroken stretches of the letter the common words fall. */
function runsOf(common: readonly (readonly [number, number])[]): number {
  return common.filter(([, place], i) => i === 0 || place !== (common[i - 1]?.[1] ?? 0) + 1).length;
}

/** How much a word tells: a word that many sentences have tells little, and "the" hardly anything. */
function weightOf(form: string): number {
  const [stem] = stemsIn(form);
  return stem === undefined ? 1 : ownWords().weight(stem);
}

/**
 * The places, at most twelve, from which the quotation's words weigh most within a stretch as long as the quotation,
 * in whatever order they stand.
 */
function likelyStarts(
  words: readonly Token[],
  weights: readonly number[],
  letter: LetterText,
  size: number,
): number[] {
  const worth = new Map<string, number>();
  words.forEach(({ form }, i) => {
    worth.set(form, Math.max(worth.get(form) ?? 0, weights[i] ?? 0));
  });
  const step = Math.max(1, Math.floor(size / 6));
  const found: { readonly start: number; readonly value: number }[] = [];
  for (let start = 0; start < letter.tokens.length; start += step) {
    const forms = new Set(letter.tokens.slice(start, start + size).map(({ form }) => form));
    let value = 0;
    for (const form of forms) value += worth.get(form) ?? 0;
    if (value > 0) found.push({ start, value });
  }
  return found
    .sort((a, b) => b.value - a.value || a.start - b.start)
    .slice(0, 12)
    .map(({ start }) => start);
}

/**
 * The longest sequence of words that both have in this order, as pairs of places. Of equally long ones, the one whose
 * words stand closest together.
 */
function longestCommon(
  a: readonly Token[],
  b: readonly Token[],
): readonly (readonly [number, number])[] {
  const width = b.length + 1;
  const lengths = commonLengths(a, b);
  const at = (i: number, j: number): number => lengths[i * width + j] as number;
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const isPair = a[i]?.form === b[j]?.form && at(i, j) === at(i + 1, j + 1) + 1;
    // Taking the first word as late and the others as early as possible keeps the words close together.
    const canWait = pairs.length === 0 && at(i, j + 1) === at(i, j);
    if (isPair && !canWait) {
      pairs.push([i, j]);
      [i, j] = [i + 1, j + 1];
    } else if (at(i, j + 1) === at(i, j)) j += 1;
    else i += 1;
  }
  return pairs;
}

/** For each pair of places, how many words the two remainders have in common, in their order. */
function commonLengths(a: readonly Token[], b: readonly Token[]): Uint16Array {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const here = i * width + j;
      const skipped = Math.max(lengths[here + width] as number, lengths[here + 1] as number);
      lengths[here] =
        a[i]?.form === b[j]?.form ? (lengths[here + width + 1] as number) + 1 : skipped;
    }
  }
  return lengths;
}

/** What differs, word by word: what the release has, and what the letter has instead. */
function changesOf(
  parts: readonly QuotePart[],
  letter: LetterText,
  { from, to }: Place,
): WordChange[] {
  const ours = wordsOf(parts);
  const theirs = letter.tokens.slice(from, to);
  const changes: { release: string; letter: string }[] = [];
  let [i, j] = [0, 0];
  let isOpen = false;
  for (const { added, removed, count } of diffArrays(
    theirs.map(({ form }) => form),
    ours.map(({ form }) => form),
  )) {
    if (!added && !removed) {
      [i, j] = [i + count, j + count];
      isOpen = false;
      continue;
    }
    if (!isOpen) changes.push({ release: '', letter: '' });
    isOpen = true;
    const change = changes.at(-1) as { release: string; letter: string };
    if (added) {
      change.release = printed(ours.slice(i, i + count));
      i += count;
    } else {
      change.letter = printed(theirs.slice(j, j + count));
      j += count;
    }
  }
  return changes;
}

const printed = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join(' ');
