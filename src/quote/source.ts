/** Whom a sentence of an article is given to: who says it inside a quotation, who is said to have found it outside. */
import type { Quote } from '../model/report.js';
import type { Span } from '../outline/index.js';
import { attribution } from './attribution.js';

/** A stretch of a paragraph. */
interface Place extends Span {
  readonly section: number;
  readonly paragraph: number;
}

/** Where a part of a quotation stands, without its marks, and who speaks it. */
export interface Spoken extends Place {
  readonly speaker: Quote['speaker'];
}

/** A sentence of an article with its place. */
interface Placed extends Place {
  readonly text: string;
}

const MARKS_BEFORE = /^["'“”‘’\s]+/;
const MARKS_AFTER = /["'“”‘’\s]+$/;

/**
 * A function from a sentence and those before it to whom its statement is given: the speaker of the
 * quotation that it stands in, else what `attribution` reads; `null` where it is given to nobody.
 */
export function sourceIn(
  spoken: readonly Spoken[],
): (sentence: Placed, previous: readonly string[]) => string | null {
  return (sentence, previous) => {
    const words = withoutMarks(sentence);
    const around = spoken.find((part) => holds(part, words));
    return around ? labelOf(around.speaker) : attribution(sentence.text, previous);
  };
}

/** The place of the sentence's words, without the quotation marks around them. */
function withoutMarks({ text, section, paragraph, start, end }: Placed): Place {
  const before = MARKS_BEFORE.exec(text)?.[0].length ?? 0;
  const after = MARKS_AFTER.exec(text)?.[0].length ?? 0;
  return { section, paragraph, start: start + before, end: end - after };
}

function holds(outer: Place, inner: Place): boolean {
  const sameParagraph = outer.section === inner.section && outer.paragraph === inner.paragraph;
  return sameParagraph && outer.start <= inner.start && inner.end <= outer.end;
}

function labelOf(speaker: Quote['speaker']): string | null {
  if (speaker?.role === 'inspectors') return 'inspectors';
  return speaker?.name ?? speaker?.role ?? speaker?.organisation ?? null;
}
