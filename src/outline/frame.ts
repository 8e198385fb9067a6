/** The frame around a document's text: letterhead, addresses and colophon, which stand in no section. */
import { landmarksOf } from '../lines/landmarks.js';
import type { Block } from '../model/document.js';

/** Closing matter that says what the publisher is and where its report is found: kept, as text about the report. */
const CLOSING: readonly RegExp[] = [
  /^The Office for Standards in Education, Children[’']s Services and Skills(?: \(Ofsted\))? (?:regulates|inspects)/,
  /^If you would like a copy of this (?:document|report|publication)/,
  /^(?:This|The) (?:publication|report|document|letter) is available (?:at|from|on)\b/,
];

/** The licence colophon and the newsletter line: in no section. */
const COLOPHON: readonly RegExp[] = [
  /^You may (?:re-?use|copy) (?:all or parts of )?this (?:information|document)/,
  /^You may copy all or parts/,
  /^To (?:view this licen[cs]e|receive regular email alerts)\b/,
  /^Interested in our work\?/,
  /^(?:©|\(c\)) ?Crown copyright/i,
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

/** Whether a block is the publisher's closing matter. */
export function isClosing(block: Block): boolean {
  return matches(block, CLOSING);
}

function isPublisher(block: Block): boolean {
  return matches(block, PUBLISHER);
}

function matches(block: Block, patterns: readonly RegExp[]): boolean {
  return patterns.some((pattern) => pattern.test(block.text));
}

/** The blocks without letterhead and colophon. */
export function withoutFrame(blocks: readonly Block[]): Block[] {
  return withoutColophon(withoutLetterhead(blocks));
}

/** Before the salutation of a letter stand addresses, dates and names: facts, not text. Titles stay. */
function withoutLetterhead(blocks: readonly Block[]): Block[] {
  const end = landmarksOf(blocks).salutation ?? blocks.findIndex((block) => !isPublisher(block));
  if (end <= 0) return [...blocks];
  const kept = blocks
    .slice(0, end)
    .filter((block) => block.kind === 'heading' && isTitle(block.text));
  return [...kept, ...blocks.slice(end)];
}

const TITLE = /\b(?:visit|inspection|review|letter)\b/i;

function isTitle(text: string): boolean {
  return TITLE.test(text) && !/^(?:inspection|visit) dates?\b/i.test(text);
}

/** Licence and address lines go from the closing matter on; what else stands there stays. */
function withoutColophon(blocks: readonly Block[]): Block[] {
  let inside = false;
  return blocks.filter((block) => {
    if (matches(block, COLOPHON) || isClosing(block)) inside = true;
    return !matches(block, COLOPHON) && !(inside && isPublisher(block));
  });
}
