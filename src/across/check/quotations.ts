/** The quotations of a release beside the letter: word for word, with other words, or not there. */
import { diffArrays } from 'diff';
import type { CheckedQuote, WordChange } from '../../model/documents.js';
import type { Report } from '../../model/report.js';
import { stemsIn } from '../stems.js';
import { ownWords } from '../words.js';
import type { LetterText } from './letter-text.js';
import { partsOf, type QuotePart, type Token, wordsOf } from './tokens.js';

/** The places that a quotation's words have in a letter: from the first to behind the last. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

/** Every quotation of a report beside a letter, and the words that it puts in quotation marks by the way. */
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

/** One quotation beside a letter. */
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

/** Where a letter has all parts in their order, with nothing between them but what they allow. */
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

/** Behind the last of the parts where the first stands at `at`; `null` where they do not fit. */
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

/** A quotation of fewer words that does not stand in the letter is not told from one with other words. */
const LEAST_WORDS = 4;
/** The share of a quotation's words, and of what they tell, that an altered one still has in their order. */
const KEPT_WORDS = 0.6;
const KEPT_WEIGHT = 0.55;
/** Words that stand together in the letter are its words; one here and one there are not. */
const STREWN_WORDS = 3;
const LEAST_RUN = 2;
/** Beside its words a place may hold some of its own, which the quotation has dropped. */
const SPARE_WORDS = 40;

/** The stretch of the letter that has most of a quotation's words in their order; `null` where none has enough. */
export function nearestPlace(parts: readonly QuotePart[], letter: LetterText): Place | null {
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
    // Words that stand close together are the place, not the same words strewn about.
    const worth = kept - spread / (4 * size);
    if (best === null || worth > best.kept) {
      const place = { from: start + first[1], to: start + last[1] + 1 };
      const beyond = { before: first[0], after: words.length - 1 - last[0] };
      best = { place: widened(place, beyond, letter), kept: worth };
    }
  }
  return best?.place ?? null;
}

/** The place with what the letter has where the quotation begins and ends in other words, as far as its paragraph goes. */
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

/** How many unbroken stretches of the letter the common words make. */
function runsOf(common: readonly (readonly [number, number])[]): number {
  return common.filter(([, place], i) => i === 0 || place !== (common[i - 1]?.[1] ?? 0) + 1).length;
}

/** How much a word tells: little where many sentences have it, next to nothing for "the". */
function weightOf(form: string): number {
  const [stem] = stemsIn(form);
  return stem === undefined ? 1 : ownWords().weight(stem);
}

/** Where stretches begin that hold most of what the words tell, wherever they stand in them: at most twelve. */
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

/** The longest row of words that both have in this order, as pairs of places, as close together as may be. */
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
    // The first word as late as may be, all others as early: so they stand close.
    const canWait = pairs.length === 0 && at(i, j + 1) === at(i, j);
    if (isPair && !canWait) {
      pairs.push([i, j]);
      [i, j] = [i + 1, j + 1];
    } else if (at(i, j + 1) === at(i, j)) j += 1;
    else i += 1;
  }
  return pairs;
}

/** For each place in both, how many words the rests from there have in common, in their order. */
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

/** What differs, word for word: what the release has, and what the letter has in its place. */
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
