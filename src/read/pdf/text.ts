/** From runs to a block's text: lines joined, footnote marks left out, cut words made whole. */
import { clean, stripInvisible } from '../normalise.js';
import type { Run } from './content.js';

/** A footnote mark is set at most this much smaller than the text it stands in. */
const MARK_SIZE = 0.8;
const MARK = /^\s*[\d*†‡]{1,2}\s*$/;

/** The text of runs with its line ends, without footnote marks. */
export function rawText(runs: readonly Run[]): string {
  const size = mainSize(runs);
  let text = '';
  for (const run of runs) {
    if (isMark(run, size)) text += run.eol ? '\n' : run.text.endsWith(' ') ? ' ' : '';
    else text += run.text + (run.eol ? '\n' : '');
  }
  return stripInvisible(text);
}

/** The font size in which most characters of the runs are set; 0 where there is none. */
export function mainSize(runs: readonly Run[]): number {
  return mostOf(runs, (run) => run.size) ?? 0;
}

/** The font in which most characters of the runs are set. */
export function mainFont(runs: readonly Run[]): string {
  return mostOf(runs, (run) => run.font) ?? '';
}

function mostOf<T>(runs: readonly Run[], key: (run: Run) => T): T | undefined {
  const first = runs[0];
  if (first && runs.every((run) => key(run) === key(first))) return key(first);
  const counts = new Map<T, number>();
  for (const run of runs) {
    const ink = run.text.trim().length;
    if (ink > 0) counts.set(key(run), (counts.get(key(run)) ?? 0) + ink);
  }
  let best: T | undefined;
  let most = 0;
  for (const [value, count] of counts) if (count > most) [best, most] = [value, count];
  return best;
}

/** Whether a run is a footnote mark in text of this size. */
export function isMark(run: Run | undefined, size: number): boolean {
  return run !== undefined && run.size < size * MARK_SIZE && MARK.test(run.text);
}

/** Words that follow a hanging hyphen: "short- and long-term", "pre- or post-natal". */
const SUSPENDED = /^(?:and|or|to|nor|but|as|then|into|with|versus|v)\b/;
const LINE_HYPHEN = /(\p{L}{1,60})-\n\s*(?=(\p{L}[\p{L}'’]{0,60}))/gu;
const GAP_HYPHEN = /(\p{L}{1,60})(- | -)(?=(\p{L}[\p{L}'’]{0,60}))/gu;

/** The words of a document as they stand whole in it, lower case, hyphens kept. */
export type Words = ReadonlySet<string>;

/** Words end where no word is as long: a pattern without bounds takes the square of a long text's time, or overflows. */
const WORD = /\p{L}{1,60}(?:-\p{L}{1,60}){0,9}/gu;
/** Both halves of a word that may be cut at a line's end: they say nothing of what is a word. */
const HALVES = /\p{L}{1,60}(?:-\p{L}{1,60}){0,9}-\n\s*\p{L}{1,60}/gu;

/** Collects the words of the document's texts. */
export function wordsOf(texts: readonly string[]): Words {
  const words = new Set<string>();
  for (const text of texts) {
    const whole = text.includes('-\n') ? text.replace(HALVES, ' ') : text;
    for (const [word] of whole.toLowerCase().matchAll(WORD)) words.add(word);
  }
  return words;
}

/** Ends of words, with one syllable before them at most, that are no words: "indepen-|dent", "guar-|dianship", "organi-|sation". */
const BOUND_END =
  /^[^aeiou]{0,3}[aeiou]{0,2}[^aeiou]{0,3}(?:ents?|ently|[ae]nces?|ments?|mental|[ts]ions?|[ts]ional|ships?|ness|ity|ities|tive|tively|[ai]ble|[ai]bly|ous|ously|[cit]ial|[cit]ially|cies|tory)$/;
/** "child-|ren": after a word, an end of so few letters is no word of its own. */
const SHORT_END = 4;
/** "hot-|spots": so few letters may be a word that the document prints nowhere else. */
const SHORT_WORD = 3;
/** Beginnings that keep their hyphen before such an end: "self-|assessment", "co-|production". */
const COMPOUNDING =
  /^(?:anti|bi|co|counter|cross|de|e|ex|extra|in|inter|intra|micro|mid|mini|multi|neuro|non|on|out|over|pan|post|pre|pro|psycho|quasi|re|self|semi|socio|sub|trans|tri|ultra|un|under|up|vice|well)$/;

/**
 * One text from lines. A hyphen at a line's end stays ("long-|term"), but goes when the document
 * prints the whole word elsewhere and its halves are no words, or when neither half is a word and
 * the second is the end of one ("organi-|sation"). A space beside a hyphen goes in the same way ("Jenny -ellen", "partnership- wide").
 */
export function joinLines(raw: string, words: Words): string {
  if (!raw.includes('-')) return clean(raw.replace(/\/\n\s*/g, '/'));
  const joined = raw
    .replace(/\/\n\s*/g, '/')
    .replace(LINE_HYPHEN, (all, head: string, tail: string) =>
      SUSPENDED.test(tail) ? all : `${head}${hyphenOf(head, tail, words)}`,
    )
    .replace(GAP_HYPHEN, (all, head: string, gap: string, tail: string) =>
      isCut(head, gap, tail, words) ? `${head}-` : all,
    );
  return clean(joined);
}

function hyphenOf(before: string, after: string, words: Words): '-' | '' {
  const [head, tail] = [before.toLowerCase(), after.toLowerCase()];
  if (words.has(`${head}-${tail}`) || words.has(tail) || COMPOUNDING.test(head)) return '-';
  const bound = BOUND_END.test(tail);
  const ending = bound || tail.length <= SHORT_END;
  if (words.has(head + tail))
    return ending || (!words.has(head) && head.length > SHORT_WORD) ? '' : '-';
  return bound && !words.has(head) ? '' : '-';
}

function isCut(head: string, gap: string, tail: string, words: Words): boolean {
  if (gap === ' -') return /^\p{Lu}/u.test(head) || words.has(`${head}-${tail}`.toLowerCase());
  return !SUSPENDED.test(tail) && /^\p{Ll}/u.test(tail);
}
