/** `ofsted-parse explain FILE ID`: shows a finding in its place, with the words that decided it. */
import { type Cue, cuesOf } from '../find/classifier/index.js';
import { allFindings } from '../model/findings.js';
import type { Finding, Report } from '../model/report.js';
import { oneLine } from '../write/inert.js';
import { isUncertain } from '../write/wording/doubt.js';
import { percent } from '../write/wording/numbers.js';
import { topicWords } from '../write/wording/topics.js';
import { wrap } from '../write/wrap.js';
import type { Style } from '../write/writer.js';
import type { ReaderSource } from './ahead.js';
import { UsageError } from './errors.js';
import { reportOf } from './report-of.js';
import type { Settings } from './settings.js';
import { styleFor, type Terminal, widthFor } from './terminal.js';

export async function explain(
  [file = '', id = '']: readonly string[],
  settings: Settings,
  terminal: Terminal,
  source: ReaderSource,
): Promise<number> {
  const report = await reportOf(file, settings, terminal, source);
  const finding = findingOf(report, id);
  const style = await styleFor({ color: settings.color, toStream: true }, terminal);
  const width = widthFor(settings.width, terminal);
  terminal.out.write(`${explanation(finding, report, { style, width })}\n`);
  return 0;
}

function findingOf(report: Report, id: string): Finding {
  const all = allFindings(report);
  const found = all.find((finding) => finding.id === id);
  if (found !== undefined) return found;
  const some = [...new Set(all.slice(0, 3).map((finding) => finding.id))].join(', ');
  throw new UsageError(
    `${report.source.name}: no finding has the id '${id}'`,
    some === ''
      ? 'the report has no findings'
      : `--ids shows them in a view; there are ${some} and others`,
  );
}

interface View {
  readonly style: Style;
  readonly width: number;
}

export function explanation(finding: Finding, report: Report, view: View): string {
  const { style, width } = view;
  // Each character is replaced by one character, so that the places of the cues stay right.
  const text = finding.text.replace(/\p{Cc}|\p{Bidi_Control}/gu, ' ');
  const cues = finding.basis === 'section' ? [] : cuesIn(finding, text);
  const doubt = isUncertain(finding) ? ', uncertain' : '';
  const head = `${finding.id}: ${finding.polarity}, confidence ${percent(finding.confidence)}${doubt}`;
  const marked = wrap(markedCues(text, cues), {
    width,
    first: '  ',
    rest: '  ',
  });
  return [
    style.title[0] + oneLine(head) + style.title[1],
    ...facts(finding, report).map((fact) => wrap(oneLine(fact), { width })),
    '',
    dressedCues(marked, style),
    ...cueTable(cues, finding),
  ].join('\n');
}

/**
 * The cues of the finding's sentences. Each sentence was judged by itself, so its cues are found by itself; their
 * places are in the whole finding.
 */
function cuesIn({ sentences, location }: Finding, text: string): Cue[] {
  return sentences
    .filter(({ polarity }) => polarity !== 'neutral')
    .flatMap(({ start, end, polarity }) => {
      const from = start - location.start;
      const words = text.slice(from, end - location.start);
      return cuesOf(words, polarity).map((cue) => ({
        ...cue,
        start: cue.start + from,
        end: cue.end + from,
      }));
    });
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

/** Marks around cues while the text is wrapped. A text that has passed `oneLine` holds neither of them. */
const OPEN = '\u0001';
const CLOSE = '\u0002';

/**
 * The text with marks around its cues, which do not overlap. A mark never runs over a space, because a line may end
 * there.
 */
function markedCues(text: string, cues: readonly Cue[]): string {
  const fromEnd = [...cues].sort((a, b) => b.start - a.start);
  return fromEnd.reduce((marked, { start, end }) => {
    const cue = marked.slice(start, end).split(' ').join(`${CLOSE} ${OPEN}`);
    return marked.slice(0, start) + OPEN + cue + CLOSE + marked.slice(end);
  }, text);
}

/** Cues in the style of headings, or in brackets where the output has no colour. */
function dressedCues(text: string, { heading: [before, after] }: Style): string {
  const [open, close] = before === '' ? ['[', ']'] : [before, after];
  return text.replaceAll(`${CLOSE} ${OPEN}`, ' ').replaceAll(OPEN, open).replaceAll(CLOSE, close);
}

function cueTable(cues: readonly Cue[], { basis }: Finding): readonly string[] {
  if (basis === 'section') return [];
  if (cues.length === 0) return ['', 'No words of its own carried it: what stands around it did.'];
  const rows = cues.map(({ text, share }) => `  ${percent(share).padStart(5)}  ${oneLine(text)}`);
  return ['', 'Words that carried it, and their share:', ...rows];
}
