/**
 * Writes plain text: the document's text for reading, or the findings of one list where one was asked for. For an
 * article it is only the body. Title, standfirst, date line and captions are facts of the report, and not part of its
 * text.
 */
import type { Paragraph, Report, Section } from '../model/report.js';
import { oneLine } from './inert.js';
import { shownLists } from './lists.js';
import { contextWords } from './wording/context.js';
import type { WriteOptions, Writer } from './writer.js';

const writer: Writer = {
  extension: '.txt',
  write: (report, options) =>
    `${options.only === null ? readingText(report) : listText(report, options)}\n`,
  frame: () => ({ open: '', between: '\n\n', close: '' }),
};
export default writer;

/** The findings of one list, with an empty line between them. Each has its context before it in brackets. */
function listText(report: Report, options: WriteOptions): string {
  const findings = shownLists(report, options).flatMap((list) => list.findings);
  const words = findings.map((finding) => {
    const before = contextWords(finding);
    return oneLine(before === null ? finding.text : `[${before}] ${finding.text}`);
  });
  return words.join('\n\n');
}

/**
 * Headings and paragraphs, with an empty line between them. The items of a list and the rows of a table follow each
 * other without one.
 */
function readingText(report: Report): string {
  return readSections(report)
    .map(sectionText)
    .filter((text) => text !== '')
    .join('\n\n');
}

/**
 * The sections to be read. For an article these are those of the body: the title and the standfirst, with which the
 * first section after the title begins, are left out.
 */
function readSections({ article, sections }: Report): readonly Section[] {
  if (article === null) return sections;
  const [first, ...rest] = sections.filter(({ role }) => role !== 'title');
  if (first === undefined) return [];
  const heading = first.level === 1 ? null : first.heading;
  const paragraphs = first.paragraphs.slice(article.standfirst === null ? 0 : 1);
  return [{ ...first, heading, paragraphs }, ...rest];
}

function sectionText({ heading, paragraphs }: Section): string {
  const blocks = paragraphs.map(paragraphText);
  const joined = blocks.reduce((text, block, index) => {
    if (index === 0) return block;
    return text + (isRun(paragraphs[index - 1], paragraphs[index]) ? '\n' : '\n\n') + block;
  }, '');
  return [heading === null ? '' : oneLine(heading), joined]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** A paragraph. Bullets are kept as printed, so that a list can be recognised. */
function paragraphText({ text, marker }: Paragraph): string {
  return oneLine(marker === null ? text : `${marker} ${text}`);
}

function isRun(before: Paragraph | undefined, after: Paragraph | undefined): boolean {
  return before !== undefined && before.style !== 'paragraph' && before.style === after?.style;
}
