/**
 * Finds quotations that no marks enclose: the paragraphs in the first person after a line that names who speaks
 * ("Jane Doe, leader of the council, said:") or under a heading that does ("A word from Jane Doe").
 */
import { frameBefore } from '../phrases/frames.js';
import { tokensOf } from '../phrases/tokens.js';
import type { Part, Quotation } from './quotations.js';

/** "A message from", "Statement by": what stands before the speaker's name in a heading. */
const FROM =
  /^\W*(?:(?:an?|the|our|some|final|few|short|full|quick) )*(?:words?|message|statement|comments?|quotes?|response|reaction|views?|letter|foreword|note|update|welcome) (?:from|by)\s+(?=\S)/i;

/** In UTF-16 units: a longer line names more than a speaker. */
const LONGEST_LABEL = 200;

const FIRST_PERSON = /(?:^|[^\p{L}])(?:I|we|our|ours|us|my|me|myself|ourselves)(?![\p{L}])/iu;

const ENDS_SENTENCE = /[.!?…][)\]]?\s*$/;

/** Lines after which a press release says nothing more of its own. */
const IS_OVER = /^\W*(?:ends?|notes? (?:to|for) editors?|media enquiries|contacts?)\b\W*/i;

/**
 * The words of a line or heading that name who speaks next, in the form "Jane Doe, Chair:"; `null` where it names
 * nobody.
 */
export function labelIn(line: string): string | null {
  const text = line.trim();
  if (text.length > LONGEST_LABEL) return null;
  const from = FROM.exec(text);
  if (from !== null) return `${text.slice(from[0].length).replace(/[:.\s]+$/, '')}:`;
  return text.endsWith(':') ? text : null;
}

/**
 * The words of a line under a quotation that name who spoke ("– Jane Doe, Chair"). Without a dash before it, such a
 * line may also be the label of a quotation that follows.
 */
export function signatureIn(line: string, next: string): string | null {
  const text = line.trim();
  const isSigned = /^[–—-]/.test(text);
  if (text.length > LONGEST_LABEL || /[.!?:"“”]$/.test(text)) return null;
  if (!isSigned && (/^\s*["“‘']/.test(next) || !text.includes(','))) return null;
  return `${text.replace(/^[–—-]\s*/, '')}:`;
}

/** A label and words in the first person in one paragraph: "Jane Doe, leader, said: We are proud of this." */
const INLINE = /^[^.!?:"“”]{5,200}:\s+(?=\p{Lu})/u;

/** Where the words begin that a paragraph gives after a label of its own; `null` where it has none. */
function inlineStart({ text }: Headed): number | null {
  const label = INLINE.exec(text)?.[0];
  if (label === undefined || !namesSpeaker(label)) return null;
  return isSaid({ text: text.slice(label.length), heading: null }) ? label.length : null;
}

/** Whether a line names a person in full who speaks next. */
function namesSpeaker(line: string): boolean {
  const label = labelIn(line);
  if (label === null || /["“”«]/.test(label)) return false;
  const tokens = tokensOf(label, []);
  const subject = frameBefore(tokens, tokens.length, label)?.subject;
  return subject?.kind === 'person' && /\s/.test(subject.name ?? '');
}

/** A paragraph, with the heading above it where it is the first of its section. */
export interface Headed {
  readonly text: string;
  readonly heading: string | null;
}

const isSaid = ({ text }: Headed): boolean =>
  FIRST_PERSON.test(text) && ENDS_SENTENCE.test(text) && !IS_OVER.test(text);

const wholeOf = (text: string, paragraph: number, after: Part['after']): Part => {
  const end = text.length;
  return { paragraph, start: 0, end, open: 0, close: end, after };
};

/** The quotations without marks. `taken` are the paragraphs in which quotations with marks stand. */
export function unmarkedIn(paragraphs: readonly Headed[], taken: ReadonlySet<number>): Quotation[] {
  const found: Quotation[] = [];
  let at = 0;
  while (at < paragraphs.length) {
    const parts = taken.has(at) ? [] : partsAt(paragraphs, at, taken);
    if (parts.length > 0) found.push(parts);
    at += Math.max(1, parts.length);
  }
  return found;
}

function partsAt(paragraphs: readonly Headed[], at: number, taken: ReadonlySet<number>): Part[] {
  const one = paragraphs[at] as Headed;
  const start = inlineStart(one);
  if (start === null) return isNamed(paragraphs, at, taken) ? saidFrom(paragraphs, at, taken) : [];
  return [
    { ...wholeOf(one.text, at, null), start, open: start },
    ...goingOn(paragraphs, at + 1, taken),
  ];
}

/** Whether the line before a paragraph, or the heading above it, names who speaks in it. */
function isNamed(paragraphs: readonly Headed[], at: number, taken: ReadonlySet<number>): boolean {
  const { heading } = paragraphs[at] as Headed;
  if (heading !== null) return FROM.test(heading) && namesSpeaker(heading);
  const line = paragraphs[at - 1]?.text;
  return line !== undefined && !taken.has(at - 1) && namesSpeaker(line);
}

function saidFrom(
  paragraphs: readonly Headed[],
  first: number,
  taken: ReadonlySet<number>,
): Part[] {
  const one = paragraphs[first] as Headed;
  if (!isSaid(one) || namesSpeaker(one.text)) return [];
  return [wholeOf(one.text, first, null), ...goingOn(paragraphs, first + 1, taken)];
}

/** The paragraphs that go on in the first person. */
function goingOn(paragraphs: readonly Headed[], first: number, taken: ReadonlySet<number>): Part[] {
  const parts: Part[] = [];
  for (let at = first; at < paragraphs.length && !taken.has(at); at++) {
    const one = paragraphs[at] as Headed;
    const isNew = one.heading !== null || namesSpeaker(one.text) || inlineStart(one) !== null;
    if (isNew || !isSaid(one)) break;
    parts.push(wholeOf(one.text, at, 'paragraph'));
  }
  return parts;
}
