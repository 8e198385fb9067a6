/** The frame around a document's text: letterhead, addresses and colophon, which stand in no section. */
import type { Block } from '../model/document.js';

/** A letter's salutation. */
export const SALUTATION = /^Dear\s+\p{L}/u;
/** A letter's close. */
export const CLOSE = /^Yours\s+(?:sincerely|faithfully|truly)\b/i;

/** How far from the start a salutation is looked for: JTAI letters list a dozen addressees. */
const HEAD_BLOCKS = 60;

/** What the publisher prints under every report; each with the words that begin it. */
const COLOPHON: readonly RegExp[] = [
  /^The Office for Standards in Education, Children[’']s Services and Skills(?: \(Ofsted\))? (?:regulates|inspects)/,
  /^If you would like a copy of this (?:document|report|publication)/,
  /^You may (?:re-?use|copy) this (?:information|document)/,
  /^(?:This|The) (?:publication|report|document|letter) is available (?:at|from|on)\b/,
  /^Interested in our work\?/,
  /^(?:©|\(c\)) ?Crown copyright/i,
  /^Ofsted is committed to publishing\b/,
  /^To view this licen[cs]e\b/,
];

/** The publisher's address and numbers, line by line or in one paragraph. */
const PUBLISHER: readonly RegExp[] = [
  /^(?:Ofsted\s+)?(?:Piccadilly Gate|Aviation House|Clive House|Royal Exchange Buildings|Freshford House)\b/,
  /^(?:Ofsted\s+)?(?:Store St(?:reet)?|125 Kingsway|St Ann[’']?s? Square|Redcliffe Way|70 Petty France)\b/,
  /^(?:T|Tel|Telephone|Textphone|E|Email|W|Web|Direct (?:T|F|tel)|F)\b\s*:?\s*(?:\+?[\d(]|\S+@|www\.|https?:)/i,
  /^(?:enquiries@\S+|www\.\S*ofsted\S*|www\.gov\.uk\/ofsted)$/i,
  /^(?:Manchester|London|Bristol|Nottingham)(?:\s+[A-Z]{1,2}\d\w?\s*\d[A-Z]{2})?$/,
  /^[A-Z]{1,2}\d\w?\s+\d[A-Z]{2}$/,
];

/** Whether a block begins the publisher's closing matter. */
export function isColophon(block: Block): boolean {
  return COLOPHON.some((pattern) => pattern.test(block.text));
}

function isPublisher(block: Block): boolean {
  return PUBLISHER.some((pattern) => pattern.test(block.text));
}

/** The blocks without letterhead and colophon. */
export function withoutFrame(blocks: readonly Block[]): Block[] {
  return withoutColophon(withoutLetterhead(blocks));
}

/** Before the salutation of a letter stand addresses, dates and names: facts, not text. Titles stay. */
function withoutLetterhead(blocks: readonly Block[]): Block[] {
  const head = blocks.slice(0, HEAD_BLOCKS);
  const dear = head.findIndex((block) => SALUTATION.test(block.text));
  const end = dear < 0 ? head.findIndex((block) => !isPublisher(block)) : dear;
  if (end <= 0) return [...blocks];
  const kept = head
    .slice(0, end)
    .filter((block) => block.kind === 'heading' && isTitle(block.text));
  return [...kept, ...blocks.slice(end)];
}

const TITLE = /\b(?:visit|inspection|review|letter)\b/i;

function isTitle(text: string): boolean {
  return TITLE.test(text) && !/^(?:inspection|visit) dates?\b/i.test(text);
}

/** The closing matter ends with the document, or where a heading of the text follows. */
function withoutColophon(blocks: readonly Block[]): Block[] {
  let inside = false;
  return blocks.filter((block) => {
    if (isColophon(block)) inside = true;
    else if (inside && block.kind === 'heading' && !isPublisher(block)) inside = false;
    else if (inside && isLongText(block)) inside = false;
    return !inside;
  });
}

/** The longest lines of the closing matter are matched by their first words. */
function isLongText(block: Block): boolean {
  return block.text.length > 400;
}
