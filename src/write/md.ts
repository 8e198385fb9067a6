/** Writes Markdown for committee papers: facts, the lists with page references, quotations and warnings. */
import type { Finding, Quote, Report } from '../model/report.js';
import { inertMarkdown } from './inert.js';
import {
  emptyWords,
  type Group,
  groupsOf,
  headingOf,
  type ShownList,
  shownLists,
  speakerOf,
} from './lists.js';
import { KIND_WORDS } from './wording/codes.data.js';
import { contextWords } from './wording/context.js';
import { isUncertain } from './wording/doubt.js';
import { factsOf } from './wording/facts.js';
import { CONTEXT_MEANING, LEGEND } from './wording/legend.js';
import { percent } from './wording/numbers.js';
import { speakerWords } from './wording/speaker.js';
import type { WriteOptions, Writer } from './writer.js';

const writer: Writer = {
  extension: '.md',
  write: (report, options) => `${parts(report, options).join('\n\n')}\n`,
  frame: () => ({ open: '', between: '\n---\n\n', close: '' }),
};
export default writer;

function parts(report: Report, options: WriteOptions): readonly string[] {
  const lists = shownLists(report, options).flatMap((list) => listPart(list, report, options));
  return [
    `# ${inertMarkdown(report.title ?? KIND_WORDS[report.kind])}`,
    factsTable(report),
    ...lists,
    ...(options.only === null && !options.brief ? quotations(report) : []),
    ...warnings(report),
    ...legend(report, options),
    sourceLine(report),
  ];
}

function factsTable(report: Report): string {
  const rows = factsOf(report).map(
    ([label, value]) => `| ${inertMarkdown(label)} | ${inertMarkdown(value)} |`,
  );
  return ['| | |', '| --- | --- |', ...rows].join('\n');
}

function listPart(list: ShownList, report: Report, options: WriteOptions): readonly string[] {
  const heading = `## ${headingOf(list)}`;
  if (list.count === 0) return [heading, emptyWords(list, report)];
  const groups = groupsOf(list, options.group, report);
  const note = list.name === 'rest' && list.note !== null ? [`${list.note}.`] : [];
  return [heading, ...groups.flatMap((group) => groupPart(group, list, options)), ...note];
}

function groupPart(
  { heading, findings }: Group,
  list: ShownList,
  options: WriteOptions,
): readonly string[] {
  const items = findings.map((finding) => item(finding, list, options)).join('\n');
  return heading === null ? [items] : [`### ${inertMarkdown(heading)}`, items];
}

function item(finding: Finding, list: ShownList, { ids }: WriteOptions): string {
  const speaker = speakerOf(finding);
  const notes = [
    ...(speaker === null ? [] : [inertMarkdown(speaker)]),
    ...(ids ? [inertMarkdown(finding.id)] : []),
    ...(list.name === 'headline' && finding.polarity !== 'neutral' ? [finding.polarity] : []),
    ...(list.name !== 'headline' && finding.polarity === 'mixed' ? ['mixed'] : []),
    ...(finding.location.page === null ? [] : [`page ${finding.location.page}`]),
    ...(isUncertain(finding) ? [`**uncertain, ${percent(finding.confidence)}**`] : []),
  ];
  const words = contextWords(finding);
  const before = words === null ? '' : `*${inertMarkdown(words)}* `;
  const text = before + inertMarkdown(finding.text);
  return notes.length === 0 ? `- ${text}` : `- ${text} (${notes.join(', ')})`;
}

/** Explains the words in brackets that a reader may not know. */
function legend(report: Report, options: WriteOptions): readonly string[] {
  const findings = shownLists(report, options).flatMap((list) => list.findings);
  const meanings = LEGEND.filter(({ mark }) => mark === '±' || mark === '?')
    .filter(({ shown }) => findings.some(shown))
    .map(({ meaning }) => inertMarkdown(meaning));
  const hasContext = findings.some(({ context }) => context.length > 0);
  return [
    ...(meanings.length === 0 ? [] : [`In brackets: ${meanings.join('; ')}.`]),
    ...(hasContext ? [`In italics: ${CONTEXT_MEANING}.`] : []),
  ];
}

function quotations({ quotes }: Report): readonly string[] {
  if (quotes.length === 0) return [];
  return [`## Quotations (${quotes.length})`, ...quotes.map(quotation)];
}

/** A quotation as a block, one line for each of its paragraphs, with its speaker. */
function quotation(quote: Quote): string {
  const paragraphs = quote.text.split('\n').map((text) => `> ${inertMarkdown(text)}`);
  const speaker = speakerWords(quote);
  const lines = [
    ...paragraphs,
    `> — ${speaker === null ? 'speaker not clear' : inertMarkdown(speaker)}`,
  ];
  return lines.join('\n>\n');
}

function warnings({ warnings: all }: Report): readonly string[] {
  if (all.length === 0) return [];
  const items = all.map(({ code, message, page }) => {
    const place = page === null ? '' : ` (page ${page})`;
    return `- ${inertMarkdown(message)}${place} \\[${inertMarkdown(code)}\\]`;
  });
  return ['## Warnings', items.join('\n')];
}

function sourceLine({ source, tool }: Report): string {
  const pages =
    source.pages === null ? '' : `, ${source.pages} page${source.pages === 1 ? '' : 's'}`;
  return `Source: ${inertMarkdown(source.name)}${pages}, SHA-256 ${source.sha256}. Read by ${tool.name} ${tool.version}.`;
}
