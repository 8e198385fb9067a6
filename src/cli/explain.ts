/** `ofsted-parse explain FILE ID`: a finding in its place, with the words that decided it. */
import type { Finding, Report } from '../model/report.js';
import { oneLine } from '../write/inert.js';
import { isUncertain, percent, topicWords } from '../write/wording.js';
import { wrap } from '../write/wrap.js';
import type { Style } from '../write/writer.js';
import { UsageError } from './errors.js';
import { reportOf } from './report-of.js';
import type { Settings } from './settings.js';
import { styleFor, type Terminal, widthFor } from './terminal.js';

export async function explain(
  [file = '', id = '']: readonly string[],
  settings: Settings,
  terminal: Terminal,
): Promise<number> {
  const report = await reportOf(file, settings);
  const finding = findingOf(report, id);
  const style = await styleFor({ color: settings.color, toStream: true }, terminal);
  const width = widthFor(settings.width, terminal);
  terminal.out.write(`${explanation(finding, report, { style, width })}\n`);
  return 0;
}

function allFindings(report: Report): readonly Finding[] {
  return [...report.headlineFindings, ...report.strengths, ...report.areasForImprovement];
}

function findingOf(report: Report, id: string): Finding {
  const all = allFindings(report);
  const found = all.find((finding) => finding.id === id);
  if (found !== undefined) return found;
  const some = [...new Set(all.slice(0, 3).map((finding) => finding.id))].join(', ');
  throw new UsageError(
    `${report.source.name}: no finding has the id '${id}'`,
    some === '' ? 'the report has no findings' : `ids are in its JSON, such as ${some}`,
  );
}

interface View {
  readonly style: Style;
  readonly width: number;
}

export function explanation(finding: Finding, report: Report, view: View): string {
  const { style, width } = view;
  const doubt = isUncertain(finding) ? ', uncertain' : '';
  const head = `${finding.id}: ${finding.polarity}, confidence ${percent(finding.confidence)}${doubt}`;
  const marked = wrap(markedCues(oneLine(finding.text), finding.cues), {
    width,
    first: '  ',
    rest: '  ',
  });
  return [
    style.title[0] + oneLine(head) + style.title[1],
    ...facts(finding, report).map((fact) => wrap(oneLine(fact), { width })),
    '',
    dressedCues(marked, style),
    ...cueTable(finding),
  ].join('\n');
}

function facts(finding: Finding, report: Report): readonly string[] {
  const { section, page } = finding.location;
  const heading = report.sections[section]?.heading ?? null;
  const basis =
    finding.basis === 'section'
      ? 'The document lists it itself; the list decides, not the words.'
      : 'Read from its words.';
  return [
    basis,
    `Section: ${heading ?? '(before the first heading)'}${page === null ? '' : `, page ${page}`}`,
    ...(finding.topics.length === 0
      ? []
      : [`Topics: ${finding.topics.map(topicWords).join(', ')}`]),
  ];
}

/** Placed around cues while the text is wrapped; neither can be in a text that has passed `oneLine`. */
const OPEN = '\u0001';
const CLOSE = '\u0002';

/** Each cue where it stands in the text, longer ones first, so that none is marked inside another. */
function markedCues(text: string, cues: readonly string[]): string {
  const words = [...cues].filter((cue) => cue !== '').sort((a, b) => b.length - a.length);
  if (words.length === 0) return text;
  const either = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${either})(?![\\p{L}\\p{N}])`, 'giu');
  return text.replace(pattern, (cue) => OPEN + cue.split(' ').join(`${CLOSE} ${OPEN}`) + CLOSE);
}

/** In brackets where there is no colour to show them by. */
function dressedCues(text: string, { heading: [before, after] }: Style): string {
  const [open, close] = before === '' ? ['[', ']'] : [before, after];
  return text.replaceAll(`${CLOSE} ${OPEN}`, ' ').replaceAll(OPEN, open).replaceAll(CLOSE, close);
}

function cueTable({ cues, basis }: Finding): readonly string[] {
  if (cues.length === 0) return basis === 'section' ? [] : ['', 'No single word carried it.'];
  return ['', 'Cues:', ...cues.map((cue) => `  ${oneLine(cue)}`)];
}
