/**
 * Finds the quotation marks of one paragraph: which characters are marks, which of them open and which close, and
 * which pairs are the outermost. The time grows in proportion to the paragraph's length, whatever is in it.
 */

/**
 * Double marks pair with double marks only, single marks with single marks only. Straight and curly marks may be
 * mixed.
 */
export type Family = 'double' | 'single';

/** A pair of marks. `open` and `close` include the marks; `start` and `end` do not. */
export interface Span {
  readonly open: number;
  readonly start: number;
  readonly end: number;
  readonly close: number;
  readonly family: Family;
}

/** An opening mark that has no closing mark in its paragraph. */
export interface Unclosed {
  readonly open: number;
  readonly start: number;
  readonly family: Family;
}

/** The marks of a paragraph. */
export interface Marked {
  /** The outermost pairs, in order. */
  readonly spans: readonly Span[];
  /** The opening marks without a partner, in order. */
  readonly unclosed: readonly Unclosed[];
  /** The closing marks without a partner, in order. Each has the offset of the mark, and the offset after it. */
  readonly loose: readonly {
    readonly at: number;
    readonly after: number;
    readonly family: Family;
  }[];
}

type MarkSide = 'open' | 'close' | 'either';

interface Mark {
  readonly at: number;
  readonly after: number;
  readonly family: Family;
  readonly side: MarkSide;
  /** Whether a closing mark may also be the end of a possessive ("inspectors’ letter"). */
  readonly doubtful: boolean;
}

const DOUBLE = '"“”„‟«»″';

const SINGLE = "'‘’‚‛`´′";

const MARKS = new RegExp(`[${DOUBLE}${SINGLE}]`, 'gu');

/** Matches any mark except an apostrophe between two letters. Most paragraphs have none. */
const MAY_QUOTE = new RegExp(`[${DOUBLE}]|(?<![A-Za-z])[${SINGLE}]|[${SINGLE}](?![A-Za-z])`);

const UNMARKED: Marked = { spans: [], unclosed: [], loose: [] };

/** Marks that by their shape can only open. The others close, or are straight and may do either. */
const OPENING = '“„‟«‘‚‛`';

const STRAIGHT = '"\'″′´';

/** Words whose first letter is dropped: "’til", "’90s", "rock ’n’ roll". */
const ELIDED = /^(?:\d{2}s|\d{2}(?!\d)|n['’]|(?:em|til|tis|twas|cause|cos|bout|ere)(?!\p{L}))/iu;

const isWord = (char: string): boolean => /^[a-z]/i.test(char) || /[\p{L}\p{N}]/u.test(char);

const isSpace = (char: string): boolean => char === '' || /\s/.test(char);

const opensBefore = (char: string): boolean => isSpace(char) || '([{-–—/:'.includes(char);

const closesAfter = (char: string): boolean => isSpace(char) || '.,;:!?)]}-–—/…'.includes(char);

/** The width and family of the mark at an offset. Two single marks side by side stand for one double mark. */
function widthAt(text: string, at: number): { width: number; family: Family } | null {
  const char = text.charAt(at);
  if (DOUBLE.includes(char)) return { width: 1, family: 'double' };
  if (!SINGLE.includes(char)) return null;
  return text.charAt(at + 1) === char
    ? { width: 2, family: 'double' }
    : { width: 1, family: 'single' };
}

interface MarkPlace {
  readonly at: number;
  readonly after: number;
  readonly family: Family;
}

function places(text: string): MarkPlace[] {
  const found: MarkPlace[] = [];
  let next = 0;
  for (const match of text.matchAll(MARKS)) {
    const at = match.index;
    const mark = at < next ? null : widthAt(text, at);
    if (mark === null) continue;
    next = at + mark.width;
    found.push({ at, after: next, family: mark.family });
  }
  return found;
}

/**
 * The characters before and after each mark. Marks that stand side by side ("’”") are skipped. This is done in one
 * pass in each direction, so that a million marks take only a million steps.
 */
function neighbours(text: string, marks: readonly MarkPlace[]): { before: string; next: string }[] {
  const before: string[] = [];
  marks.forEach((mark, i) => {
    const touching = i > 0 && marks[i - 1]?.after === mark.at;
    before.push(touching ? (before[i - 1] ?? '') : charBefore(text, mark.at));
  });
  const next: string[] = new Array(marks.length).fill('');
  for (let i = marks.length - 1; i >= 0; i--) {
    const mark = marks[i] as MarkPlace;
    const touching = marks[i + 1]?.at === mark.after;
    next[i] = touching ? (next[i + 1] ?? '') : charAt(text, mark.after);
  }
  return before.map((char, i) => ({ before: char, next: next[i] ?? '' }));
}

const charAt = (text: string, at: number): string =>
  at < text.length ? String.fromCodePoint(text.codePointAt(at) ?? 32) : '';

const charBefore = (text: string, at: number): string => text.charAt(at - 1);

function sideOf(char: string, before: string, next: string): MarkSide {
  const mayOpen = opensBefore(before);
  const mayClose = closesAfter(next);
  if (mayOpen && !mayClose) return 'open';
  if (mayClose && !mayOpen) return 'close';
  if (STRAIGHT.includes(char)) return 'either';
  return OPENING.includes(char) ? 'open' : 'close';
}

/** Whether a single mark is an apostrophe: inside a word, before a dropped letter, or alone between spaces. */
function isApostrophe(text: string, place: MarkPlace, before: string, next: string): boolean {
  if (isWord(before) && isWord(next)) return true;
  if (isSpace(before) && isSpace(next)) return true;
  if (!isWord(before) && ELIDED.test(text.slice(place.after, place.after + 6))) return true;
  return (
    /n/i.test(before) &&
    /(?:^|[^\p{L}])['’‘]n$/u.test(text.slice(Math.max(0, place.at - 3), place.at))
  );
}

/** Whether a single mark may close a quotation or belong to a possessive: it stands after an s and before a word. */
const isDoubtful = (text: string, place: MarkPlace, before: string): boolean =>
  (before === 's' || before === 'S') && /^\s+\p{L}/u.test(text.slice(place.after, place.after + 3));

function readMarks(text: string): Mark[] {
  const found = places(text);
  const around = neighbours(text, found);
  const marks: Mark[] = [];
  found.forEach((place, i) => {
    const { before, next } = around[i] ?? { before: '', next: '' };
    if (place.family === 'single' && isApostrophe(text, place, before, next)) return;
    const side = sideOf(text.charAt(place.at), before, next);
    const doubtful = place.family === 'single' && isDoubtful(text, place, before);
    marks.push({ ...place, side, doubtful });
  });
  return marks;
}

const spanOf = (open: Mark, close: Mark): Span => ({
  open: open.at,
  start: open.after,
  end: close.at,
  close: close.after,
  family: open.family,
});

interface Paired {
  readonly spans: Span[];
  readonly unclosed: Mark[];
  readonly loose: Mark[];
}

/**
 * Pairs double marks. They may be nested, so each closing mark is paired with the last opening mark that is still
 * open.
 */
function pairDouble(text: string, marks: readonly Mark[]): Paired {
  const open: Mark[] = [];
  const spans: Span[] = [];
  const loose: Mark[] = [];
  for (const mark of marks) {
    const last = open.at(-1);
    if (opens(text, mark, last !== undefined)) open.push(mark);
    else if (last === undefined) loose.push(mark);
    else {
      spans.push(spanOf(last, mark));
      open.pop();
    }
  }
  return { spans, unclosed: open, loose };
}

/**
 * Whether a mark opens. A mark with a closing shape where a quotation should begin ("see ”he said") closes what is
 * open.
 */
function opens(text: string, mark: Mark, anyOpen: boolean): boolean {
  if (mark.side === 'either') return !anyOpen;
  if (mark.side === 'close') return false;
  const char = text.charAt(mark.at);
  return !(anyOpen && !OPENING.includes(char) && !STRAIGHT.includes(char));
}

/**
 * Pairs single marks. They are not nested in each other. An opening mark is paired with the first certain closing
 * mark before the next opening one; without such a mark, with the first doubtful one in its own sentence.
 */
function pairSingle(text: string, marks: readonly Mark[]): Paired {
  const result: Paired = { spans: [], unclosed: [], loose: [] };
  let open: Mark | null = null;
  let doubtful: Mark | null = null;
  const settle = (): void => {
    if (open === null) return;
    if (doubtful !== null && sameSentence(text, open.after, doubtful.at))
      result.spans.push(spanOf(open, doubtful));
    else result.unclosed.push(open);
    open = null;
    doubtful = null;
  };
  for (const mark of marks) {
    if (mark.side === 'open') {
      settle();
      open = mark;
    } else if (open === null) result.loose.push(mark);
    else if (mark.doubtful) doubtful ??= mark;
    else {
      result.spans.push(spanOf(open, mark));
      open = null;
      doubtful = null;
    }
  }
  settle();
  return result;
}

const sameSentence = (text: string, from: number, to: number): boolean =>
  !/[.!?]\s/.test(text.slice(from, to));

/** The single marks grouped by the double pair that encloses them (-1 for none). One pass is enough. */
function groupByHolder(singles: readonly Mark[], doubles: readonly Span[]): Mark[][] {
  const ordered = [...doubles].sort((a, b) => a.open - b.open);
  const groups = new Map<number, Mark[]>();
  const holders: number[] = [];
  let next = 0;
  for (const mark of singles) {
    while (next < ordered.length && (ordered[next] as Span).open < mark.at) holders.push(next++);
    while (holders.length > 0 && (ordered[holders.at(-1) as number] as Span).close <= mark.at)
      holders.pop();
    const holder = holders.at(-1) ?? -1;
    const group = groups.get(holder);
    if (group === undefined) groups.set(holder, [mark]);
    else group.push(mark);
  }
  return [...groups.values()];
}

/** Removes the pairs that stand inside another pair, and those that cross one. */
function outermost(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.open - b.open)) {
    const last = kept.at(-1);
    if (last === undefined || span.open >= last.close) kept.push(span);
  }
  return kept;
}

const inside = (spans: readonly Span[]): ((at: number) => boolean) => {
  let i = 0;
  return (at) => {
    while (i < spans.length && (spans[i] as Span).close <= at) i++;
    const span = spans[i];
    return span !== undefined && span.open <= at;
  };
};

/** Finds the quotation marks of one paragraph. It never throws. */
export function markedIn(text: string): Marked {
  if (!MAY_QUOTE.test(text)) return UNMARKED;
  const marks = readMarks(text);
  const double = pairDouble(
    text,
    marks.filter((mark) => mark.family === 'double'),
  );
  const singles = marks.filter((mark) => mark.family === 'single');
  const single = groupByHolder(singles, double.spans).map((group) => pairSingle(text, group));
  const spans = outermost([...double.spans, ...single.flatMap((pair) => pair.spans)]);
  const bySpot = (a: { at: number }, b: { at: number }): number => a.at - b.at;
  const unclosed = [...double.unclosed, ...single.flatMap((pair) => pair.unclosed)].sort(bySpot);
  const loose = [...double.loose, ...single.flatMap((pair) => pair.loose)].sort(bySpot);
  const openHeld = inside(spans);
  const looseHeld = inside(spans);
  return {
    spans,
    unclosed: unclosed
      .filter((mark) => !openHeld(mark.at))
      .map((mark) => ({ open: mark.at, start: mark.after, family: mark.family })),
    loose: loose
      .filter((mark) => !looseHeld(mark.at))
      .map(({ at, after, family }) => ({ at, after, family })),
  };
}
