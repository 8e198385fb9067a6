/** Headings of a text file, told by their look: short, no full stop, text after them. */
import type { Block } from '../../model/document.js';
import { printedDate } from '../furniture.js';
import { isClose, isSalutation } from '../letter.js';
import { endsSentence } from './paragraphs.js';

const LONGEST = 110;

/** Titles of visit letters and reports. */
const TITLE =
  /^(?:(?:\w+ )?monitoring visit|(?:\w+ )?focused visit|inspection of|(?:re-?)?inspection|joint (?:targeted )?(?:area|inspection)|single inspection|review of|area send|local area|assurance visit|children[’']s services inspection)\b/i;

/** A grade by itself is what a heading or a table says, not a heading. */
const GRADE =
  /^(?:outstanding|good|requires improvement(?: to be good)?|inadequate|adequate|not judged|judgement|grade)\.?$/i;

/** The blocks of a letter or report with its headings told. */
export function withHeadings(blocks: readonly Block[]): Block[] {
  const opening = blocks.findIndex((block) => isSalutation(block.text));
  const closing = blocks.findIndex((block) => isClose(block.text));
  let titled = false;
  return blocks.map((block, index) => {
    if (closing >= 0 && index > closing) return footnoteOf(block);
    if (index < opening || index === closing || !looksLikeHeading(block)) return block;
    const title = !titled && TITLE.test(block.text);
    if (!title && !introduces(blocks, index)) return block;
    titled ||= title;
    return headingOf(block, title ? 1 : 2);
  });
}

/** "1 The council began to do so in 2024." after a letter's close is a note, not part of the letter. */
function footnoteOf(block: Block): Block {
  const note = /^\d{1,2}\s+(?=[\p{Lu}‘“"'(]|https?:)/u.exec(block.text);
  if (note === null || block.kind !== 'paragraph' || block.text.length < 30) return block;
  return { ...block, kind: 'footnote', text: block.text.slice(note[0].length) };
}

/** A heading that the file does not tag as one. */
export function headingOf(block: Block, level: number): Block {
  return { ...block, kind: 'heading', level, declared: false };
}

/** Short, begins as a sentence does, does not end as one, and is no date, salutation or grade. */
export function looksLikeHeading(block: Block): boolean {
  const { text, kind, marker } = block;
  if (kind !== 'paragraph' || marker !== null || text.length > LONGEST) return false;
  if (!/^[\p{Lu}\d‘“"'(]/u.test(text) || endsSentence(text) || /,$/.test(text)) return false;
  if (text.split(' ').length > 18 || GRADE.test(text)) return false;
  return printedDate(text) === null && !isSalutation(text) && !isContact(text);
}

/** A heading stands before text: a paragraph, a list, or another heading that does. */
function introduces(blocks: readonly Block[], index: number): boolean {
  const next = blocks.slice(index + 1, index + 4).filter((b) => b.kind !== 'furniture');
  const [first, second] = next;
  if (first === undefined) return false;
  if (isBody(first)) return true;
  return looksLikeHeading(first) && second !== undefined && isBody(second);
}

function isBody(block: Block): boolean {
  return block.marker !== null || block.kind === 'table-row' || endsSentence(block.text);
}

function isContact(text: string): boolean {
  return /@|www\.|https?:|^\+?[\d\s()-]{7,}$|^T(?:el)?\b.*\d{4}|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/.test(
    text,
  );
}
