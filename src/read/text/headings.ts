/** Finds the headings of a text file by how they look: they are short, have no full stop, and stand before text. */

import { isClose, isSalutation } from '../../forms/letter.js';
import { endsStatement } from '../../forms/sentence.js';
import type { Block } from '../../model/document.js';
import { printedDate } from '../date-lines.js';
import { isNumberedNote, noteOf } from './notes.js';
import { isGrade } from './rows.js';

const LONGEST = 110;
const MOST_WORDS = 18;
/** In characters: the title of a report may be this long, because it names everything that was inspected. */
const LONGEST_TITLE = 220;

/** Titles of visit letters and reports. */
const TITLE =
  /^(?:(?:\w+ )?monitoring visit|(?:\w+ )?focused visit|inspection of|(?:re-?)?inspection|joint (?:targeted )?(?:area|inspection)|single inspection|review of|area send|local area|assurance visit|children[’']s services inspection)\b/i;

/** Lines of a title page, or of a list of the team: a label, and dates or names after it. */
const LABEL =
  /^(?:inspection|visit) dates?\b|^(?:report )?published\b|^dates? of\b|^(?:(?:deputy )?lead|reporting|team) inspectors?\b/i;

/** A line with only a grade, or with the head of a column of grades, is part of a table and not a heading. */
const isOfTable = (text: string): boolean =>
  isGrade(text.replace(/\.$/, '')) || /^judgement\.?$/i.test(text);

/** "What needs to improve?": a question on a line of its own is the heading of what answers it. */
const QUESTION = /^(?:what|how|why|when|where|who|which|is|are|do|does|did|has|have)\b.*\?$/i;

/** The blocks of a letter or report, with its headings marked. */
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

/** A paragraph with a number after the close of a letter is a footnote: "1 The council began to do so in 2024." */
function footnoteOf(block: Block): Block {
  return isNumberedNote(block.text) && block.kind === 'paragraph' && block.text.length >= 30
    ? noteOf(block)
    : block;
}

/** The block as a heading that the file does not tag as one. */
export function headingOf(block: Block, level: number): Block {
  return { ...block, kind: 'heading', level, declared: false };
}

/**
 * Whether a block looks like a heading: it is short, begins like a sentence but does not end like one, and is not a
 * date, a salutation or a grade.
 */
export function looksLikeHeading(block: Block): boolean {
  return block.text.split(' ').length <= MOST_WORDS && isHeadingText(block, LONGEST);
}

function isHeadingText(block: Block, longest: number): boolean {
  const { text, kind, marker } = block;
  if (kind !== 'paragraph' || marker !== null || text.length > longest) return false;
  if (!/^[\p{Lu}\d‘“"'(]/u.test(text) || /,$/.test(text)) return false;
  if (endsStatement(text) && !QUESTION.test(text)) return false;
  if (isOfTable(text) || LABEL.test(text) || printedDate(text) !== null) return false;
  return !isSalutation(text) && !isContact(text);
}

/** Whether text follows a heading: a paragraph, a list, or another heading with text after it. */
function introduces(blocks: readonly Block[], index: number): boolean {
  const next = blocks
    .slice(index + 1, index + 5)
    .filter((b) => b.kind !== 'furniture' && !isOfTable(b.text));
  const [first, second] = next;
  if (first === undefined) return false;
  if (isBody(first)) return true;
  return looksLikeHeading(first) && second !== undefined && isBody(second);
}

function isBody(block: Block): boolean {
  if (block.marker !== null || block.kind === 'table-row') return true;
  return endsStatement(block.text) && !QUESTION.test(block.text);
}

function isContact(text: string): boolean {
  return /@|www\.|https?:|^\+?[\d\s()-]{7,}$|^T(?:el)?\b.*\d{4}|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/.test(
    text,
  );
}
