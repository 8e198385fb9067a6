/** Writes the terminal view: the report wrapped to a width, in a style that the command chooses. */
import type { Finding, Quote, Report } from '../model/report.js';
import type { Polarity } from '../model/vocabulary.js';
import { oneLine } from './inert.js';
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
import { LEGEND } from './wording/legend.js';
import { percent } from './wording/numbers.js';
import { speakerWords } from './wording/speaker.js';
import { wrap } from './wrap.js';
import type { Style, WriteOptions, Writer } from './writer.js';

const writer: Writer = {
  extension: '.txt',
  write: (report, options) => `${parts(report, options).join('\n\n')}\n`,
  frame: () => ({ open: '', between: '\n\n', close: '' }),
};
export default writer;

function dressed([before, after]: Style[keyof Style], text: string): string {
  return before + text + after;
}

function parts(report: Report, options: WriteOptions): readonly string[] {
  return [
    title(report, options),
    facts(report, options),
    ...shownLists(report, options).map((list) => listPart(list, report, options)),
    ...(options.only === null && !options.brief && report.quotes.length > 0
      ? [quotations(report, options)]
      : []),
    ...(report.warnings.length > 0 ? [warnings(report, options)] : []),
    ...legend(report, options),
  ];
}

/** Explains the marks that this view has shown. */
function legend(report: Report, options: WriteOptions): readonly string[] {
  const { style, width } = options;
  const findings = shownLists(report, options).flatMap((list) => list.findings);
  const entries = LEGEND.filter(({ shown }) => findings.some(shown));
  if (entries.length === 0) return [];
  const lines = entries.map(({ mark, meaning }) =>
    wrap(`${mark} ${meaning}`, { width, first: '  ', rest: '    ', marks: style.dim }),
  );
  return [lines.join('\n')];
}

function title(report: Report, { style, width }: WriteOptions): string {
  return wrap(oneLine(report.title ?? KIND_WORDS[report.kind]), { width, marks: style.title });
}

/** Labels stand in one column, wrapped values in the next. On a narrow terminal, a value goes below its label. */
function facts(report: Report, { style, width }: WriteOptions): string {
  const rows = factsOf(report).map(([label, value]) => [oneLine(label), oneLine(value)] as const);
  const column = Math.min(
    2 + Math.max(...rows.map(([label]) => label.length)),
    Math.floor(width / 2),
  );
  const lines = rows.map(([label, value]) => {
    const indent = ' '.repeat(column);
    const text = wrap(value, { width, first: indent, rest: indent });
    if (label.length + 2 > column) return `${wrap(label, { width, marks: style.label })}\n${text}`;
    return dressed(style.label, label) + text.slice(label.length);
  });
  return lines.join('\n');
}

function listPart(list: ShownList, report: Report, options: WriteOptions): string {
  const { style, width } = options;
  const heading = wrap(headingOf(list), { width, rest: '  ', marks: style.heading });
  if (list.count === 0) return `${heading}\n  ${emptyWords(list, report)}`;
  const groups = groupsOf(list, options.group, report);
  const note = list.name === 'rest' && list.note !== null ? [`  ${list.note}`] : [];
  return [heading, ...groups.map((group) => groupPart(group, options)), ...note].join('\n');
}

function groupPart({ heading, findings }: Group, options: WriteOptions): string {
  const items = findings.map((finding) => item(finding, options));
  if (heading === null) return items.join('\n');
  const { style, width } = options;
  const label = wrap(oneLine(heading), { width, first: '  ', rest: '  ', marks: style.label });
  return [label, ...items].join('\n');
}

const MARKS: Readonly<Record<Polarity, string>> = {
  strength: '+',
  improvement: '-',
  mixed: '±',
  neutral: '·',
};

function item(finding: Finding, { style, width, ids }: WriteOptions): string {
  const { polarity, location } = finding;
  const speaker = speakerOf(finding);
  const notes = [
    ...(ids ? [`[${finding.id}]`] : []),
    ...(speaker === null ? [] : [`(${oneLine(speaker)})`]),
    ...(location.page === null ? [] : [`p.${location.page}`]),
    ...(isUncertain(finding) ? [`? ${percent(finding.confidence)}`] : []),
  ];
  const mark = polarity === 'neutral' ? MARKS.neutral : dressed(style[polarity], MARKS[polarity]);
  const text = wrap(oneLine(finding.text), { width, first: '    ', rest: '    ' });
  const words = contextWords(finding);
  const before =
    words === null
      ? ''
      : `${wrap(`[${oneLine(words)}]`, { width, first: '    ', rest: '    ', marks: style.dim }).slice(4)}\n    `;
  return `  ${mark} ${before}${text.slice(4)}${noteAfter(text, notes, { style, width })}`;
}

/** The note stands after the text where its line has space, otherwise on a line of its own. */
function noteAfter(
  text: string,
  notes: readonly string[],
  { style, width }: { readonly style: Style; readonly width: number },
): string {
  if (notes.length === 0) return '';
  const note = notes.join(' ');
  const lastLine = text.slice(text.lastIndexOf('\n') + 1);
  const before = lastLine.length + 1 + note.length <= width ? ' ' : '\n    ';
  return before + dressed(style.dim, note);
}

function quotations({ quotes }: Report, options: WriteOptions): string {
  const heading = dressed(options.style.heading, `Quotations (${quotes.length})`);
  return [heading, ...quotes.map((quote) => quotation(quote, options))].join('\n');
}

function quotation(quote: Quote, { style, width }: WriteOptions): string {
  const lines = quote.text.split('\n').map((text, index, all) => {
    const marked = `“${oneLine(text)}${index === all.length - 1 ? '”' : ''}`;
    return wrap(marked, { width, first: '  ', rest: '   ' });
  });
  const speaker = oneLine(speakerWords(quote) ?? 'speaker not clear');
  return [
    ...lines,
    wrap(`— ${speaker}`, { width, first: '    ', rest: '      ', marks: style.dim }),
  ].join('\n');
}

function warnings({ warnings: all }: Report, { style, width }: WriteOptions): string {
  const items = all.map(({ code, message, page }) => {
    const place = page === null ? '' : ` (p.${page})`;
    const text = wrap(oneLine(`${message}${place} [${code}]`), {
      width,
      first: '    ',
      rest: '    ',
    });
    return `  ${dressed(style.warning, '!')} ${text.slice(4)}`;
  });
  return [dressed(style.heading, 'Warnings'), ...items].join('\n');
}
