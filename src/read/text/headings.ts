/** Headings of a text file, told by their look: short, no full stop, text after them. */
import { isClose, isSalutation } from '../../forms/letter.js';
import type { Block } from '../../model/document.js';
import { printedDate } from '../date-lines.js';
import { noteOf } from './notes.js';
import { endsSentence } from './paragraphs.js';

const LONGEST = 110;
const MOST_WORDS = 18;
/** Titles of reports name all that was inspected. */
const LONGEST_TITLE = 220;

/** Titles of visit letters and reports. */
const TITLE =
  /^(?:(?:\w+ )?monitoring visit|(?:\w+ )?focused visit|inspection of|(?:re-?)?inspection|joint (?:targeted )?(?:area|inspection)|single inspection|review of|area send|local area|assurance visit|children[’']s services inspection)\b/i;

/** Lines of a title page and of a team's list: dates and names after their labels. */
const LABEL =
  /^(?:inspection|visit) dates?\b|^(?:report )?published\b|^dates? of\b|^(?:(?:deputy )?lead|reporting|team) inspectors?\b/i;

/** A grade by itself is what a heading or a table says, not a heading. */
const GRADE =
  /^(?:outstanding|good|requires improvement(?: to be good)?|inadequate|adequate|not judged|judgement|grade)\.?$/i;

/** "What needs to improve?": a question on a line of its own heads what answers it. */
const QUESTION = /^(?:what|how|why|when|where|who|which|is|are|do|does|did|has|have)\b.*\?$/i;

/** The blocks of a letter or report with its headings told. */
export function withHeadings(blocks: readonly Block[]): Block[] {
  const opening = blocks.findIndex((block) => isSalutation(block.text));
  const closing = blocks.findIndex((block) => isClose(block.text));
  let titled = false;
  return blocks.map((block, index) => {
    if (closing >= 0 && index > closing) return footnoteOf(block);
    if (index < opening || index === closing) return block;
    const title = !titled && looksLikeTitle(block);
    if (!title && !(looksLikeHeading(block) && introduces(blocks, index))) return block;
    titled ||= title;
    return headingOf(block, title ? 1 : 2);
  });
}

function looksLikeTitle(block: Block): boolean {
  return TITLE.test(block.text) && isHeadingText(block, LONGEST_TITLE);
}

/** "1 The council began to do so in 2024." after a letter's close is a note, not part of the letter. */
function footnoteOf(block: Block): Block {
  const note = /^\d{1,2}\s+(?:[\p{Lu}‘“"'(]|https?:)/u.test(block.text);
  return note && block.kind === 'paragraph' && block.text.length >= 30 ? noteOf(block) : block;
}

/** A heading that the file does not tag as one. */
export function headingOf(block: Block, level: number): Block {
  return { ...block, kind: 'heading', level, declared: false };
}

/** Short, begins as a sentence does, does not end as one, and is no date, salutation or grade. */
export function looksLikeHeading(block: Block): boolean {
  return block.text.split(' ').length <= MOST_WORDS && isHeadingText(block, LONGEST);
}

function isHeadingText(block: Block, longest: number): boolean {
  const { text, kind, marker } = block;
  if (kind !== 'paragraph' || marker !== null || text.length > longest) return false;
  if (!/^[\p{Lu}\d‘“"'(]/u.test(text) || /,$/.test(text)) return false;
  if (endsSentence(text) && !QUESTION.test(text)) return false;
  if (GRADE.test(text) || LABEL.test(text) || printedDate(text) !== null) return false;
  return !isSalutation(text) && !isContact(text);
}

/** A heading stands before text: a paragraph, a list, or another heading that does. */
function introduces(blocks: readonly Block[], index: number): boolean {
  const next = blocks
    .slice(index + 1, index + 5)
    .filter((b) => b.kind !== 'furniture' && !GRADE.test(b.text));
  const [first, second] = next;
  if (first === undefined) return false;
  if (isBody(first)) return true;
  return looksLikeHeading(first) && second !== undefined && isBody(second);
}

function isBody(block: Block): boolean {
  if (block.marker !== null || block.kind === 'table-row') return true;
  return endsSentence(block.text) && !QUESTION.test(block.text);
}

function isContact(text: string): boolean {
  return /@|www\.|https?:|^\+?[\d\s()-]{7,}$|^T(?:el)?\b.*\d{4}|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/.test(
    text,
  );
}
