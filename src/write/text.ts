/**
 * Text: the document's clean reading text, or the findings of the one list that was asked for. Of an article it is the body alone: title,
 * standfirst, date line and captions are facts of the report, not part of its text.
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

/** The findings of one list with an empty line between, each after the words that it leans on, in brackets. */
function listText(report: Report, options: WriteOptions): string {
  const findings = shownLists(report, options).flatMap((list) => list.findings);
  const words = findings.map((finding) => {
    const before = contextWords(finding);
    return oneLine(before === null ? finding.text : `[${before}] ${finding.text}`);
  });
  return words.join('\n\n');
}

/** Headings and paragraphs with an empty line between; the items of a list, or rows of a table, one a line. */
function readingText(report: Report): string {
  return readSections(report)
    .map(sectionText)
    .filter((text) => text !== '')
    .join('\n\n');
}

/** Of an article the body alone: without its title, and without the standfirst, with which the first section after the title opens. */
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

/** A bullet is kept as printed, so that a list reads as one. */
function paragraphText({ text, marker }: Paragraph): string {
  return oneLine(marker === null ? text : `${marker} ${text}`);
}

function isRun(before: Paragraph | undefined, after: Paragraph | undefined): boolean {
  return before !== undefined && before.style !== 'paragraph' && before.style === after?.style;
}
