/**
 * Where a sentence begins in plain English text, by Unicode's rules (UAX 29, chapter 5): what
 * `Intl.Segmenter` does, which takes 20 ms to make. It is asked where a text holds other characters.
 */

/** The characters whose classes stand below; next to all paragraphs of reports hold no others. */
const PLAIN = /^[\t-\r -~£–—‘’“”•…−]*$/;

/** Whether `plainCuts` knows all characters of a text. */
export function isPlain(text: string): boolean {
  return PLAIN.test(text);
}

/** A full stop, question or exclamation mark with the closing marks and the space after it, or a line's end. */
const ENDING = /([.!?])["'()[\]{}‘’“”]*[\t\v\f ]*|\r\n|[\r\n]/g;
const BREAK = /\r\n|[\r\n]/y;
/** Rule 8: after a full stop, a small letter goes on, whatever stands before it but letters and ends. */
const GOES_ON_SMALL = /[^A-Za-z.!?\r\n]*[a-z]/y;
/** Rule 8a: what goes on after any ending. */
const GOES_ON = /[-,:;–—.!?]/;
const LETTER = /[A-Za-z]/;

/** The offsets at which a sentence begins, without the first, of a text that is plain. */
export function plainCuts(text: string): number[] {
  const cuts: number[] = [];
  for (const match of text.matchAll(ENDING)) {
    const [ending, mark] = match;
    const end = match.index + ending.length;
    const cut = mark === undefined ? end : cutAfter(text, match.index, end);
    if (cut !== null && cut < text.length) cuts.push(cut);
  }
  // The end of a line after a full stop is found twice.
  return cuts.filter((cut, i) => cut !== cuts[i - 1]);
}

/** The cut after the mark at `at`, whose closing marks and space end at `end`; `null` where its sentence goes on. */
function cutAfter(text: string, at: number, end: number): number | null {
  const next = text.charAt(end);
  if (text[at] === '.') {
    // Rules 6 and 7: "3.4", "U.K.".
    if (end === at + 1 && /\d/.test(next)) return null;
    if (end === at + 1 && /[A-Z]/.test(next) && LETTER.test(text.charAt(at - 1))) return null;
    if (matchesAt(GOES_ON_SMALL, text, end)) return null;
  }
  if (GOES_ON.test(next)) return null;
  return matchesAt(BREAK, text, end) ? BREAK.lastIndex : end;
}

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
