/** Shows what every stage makes of one document, for finding the stage that went wrong. */
import { findMoments } from '../src/dates/moments.js';
import { findPeriods } from '../src/dates/periods.js';
import type { Facts } from '../src/facts/index.js';
import { cuesOf, type Verdict } from '../src/find/classifier/index.js';
import { findingOf } from '../src/find/finding.js';
import { workingsOf } from '../src/find/index.js';
import { themeOfPoints } from '../src/find/lists.js';
import type { Point } from '../src/find/points/index.js';
import type { Theme } from '../src/find/topics/index.js';
import type { Unit } from '../src/find/units.js';
import { readingOf } from '../src/lines/reading.js';
import type { Block, Document, Warning } from '../src/model/document.js';
import type { OutlineSection } from '../src/outline/index.js';
import { read } from '../src/read/index.js';
import { evidenceOf } from '../src/recognise/evidence.js';
import type { Recognised } from '../src/recognise/index.js';
import { findContextOf, runStages, STAGE_NAMES, type Understood } from '../src/stages.js';
import { oneLine } from '../src/write/inert.js';

/** The stages that can be asked for, in running order. */
export const STAGES = ['read', ...STAGE_NAMES] as const;
export type Stage = (typeof STAGES)[number];

type Lines = readonly string[];

/**
 * The lines to print for the stages in `asked`.
 *
 * @throws OfstedParseError where the file cannot be read
 */
export async function stagesOf(
  bytes: Uint8Array,
  name: string,
  asked: readonly Stage[] = STAGES,
): Promise<Lines> {
  const document = await read(bytes, { name });
  const made = runStages(document);
  const told: Readonly<Record<Stage, () => Lines>> = {
    read: () => readingLines(document),
    recognise: () => recognisedLines(document, made.recognise),
    outline: () => made.outline.flatMap(sectionLines),
    facts: () => factLines(made.facts, document),
    quote: () => quoteLines(made.quote),
    find: () => findingLines(made),
  };
  return STAGES.filter((stage) => asked.includes(stage)).flatMap((stage) => [
    `== ${stage} ==`,
    ...told[stage]().map(oneLine),
    '',
  ]);
}

function readingLines({ format, pages, declared, blocks, warnings }: Document): Lines {
  const says = Object.entries(declared).filter(([, value]) => value !== null && value.length > 0);
  return [
    `format: ${format}${pages === null ? '' : `, ${pages} pages`}, ${blocks.length} blocks`,
    ...says.map(([key, value]) => `declared ${key}: ${String(value)}`),
    ...blocks.map(blockLine),
    ...warnings.map(warningLine),
  ];
}

function blockLine(block: Block, index: number): string {
  const { kind, level, page, marker, font, text, standfirst } = block;
  const set = font === null ? '' : ` ${font.size}pt${font.emphasis ? ' set apart' : ''}`;
  const what = `${kind}${level > 0 ? ` ${level}` : ''}${standfirst ? ' (standfirst)' : ''}`;
  return `${index} ${place(page)}${what}${set}: ${marker === null ? '' : `${marker} `}${text}`;
}

function recognisedLines(document: Document, recognised: Recognised): Lines {
  const { found, scores } = evidenceOf(readingOf(document));
  const { kind, framework, layout, warnings } = recognised;
  const ranked = [...scores].sort(([, a], [, b]) => b - a);
  return [
    `kind: ${kind}, framework: ${framework ?? 'none'}, layout: ${layout ?? 'none'}`,
    ...ranked.map(([other, score]) => `score ${score}: ${other}`),
    ...found.map(
      ({ sign, text, page }) =>
        `sign +${sign.weight} from ${sign.source} (${sign.place}): ${place(page)}"${text}" for ${sign.kinds.join(', ')}`,
    ),
    ...warnings.map(warningLine),
  ];
}

function sectionLines(
  { heading, level, role, page, paragraphs }: OutlineSection,
  s: number,
): Lines {
  return [
    `${s + 1} ${place(page)}[${role}] level ${level}: ${heading ?? '(no heading)'}`,
    ...paragraphs.map(
      ({ style, text, page: at, marker }, p) =>
        `  ${s + 1}.${p + 1} ${place(at)}${style}: ${marker === null ? '' : `${marker} `}${text}`,
    ),
  ];
}

function factLines({ warnings, ...stated }: Facts, document: Document): Lines {
  return [
    ...Object.entries(stated).flatMap(([field, value]) => [
      `${field}: ${JSON.stringify(value)}`,
      ...[...new Set(wordsIn(value).flatMap((words) => standsIn(words, document)))],
    ]),
    ...warnings.map(warningLine),
  ];
}

/** All strings in a fact, also in its objects and lists. */
function wordsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : [];
}

/**
 * The first block that has these words, or this date in any form. Empty where no block has them, as for codes of the
 * report.
 */
function standsIn(words: string, { blocks }: Document): Lines {
  const isDate = /^\d{4}(?:-\d{2}){1,2}$/.test(words);
  const at = blocks.findIndex(({ text }) =>
    isDate ? datesIn(text).includes(words) : text.includes(words),
  );
  const block = blocks[at];
  return block === undefined ? [] : [`  ${words}: in block ${at}: ${block.text.slice(0, 90)}`];
}

function datesIn(text: string): readonly (string | null)[] {
  const moments = findMoments(text).map(({ date }) => date);
  return [...moments, ...findPeriods(text).flatMap(({ start, end }) => [start, end])];
}

function findingLines(made: Understood): Lines {
  if (made.recognise.kind === 'other') return [];
  const sections = made.outline;
  const { units, verdicts, points } = workingsOf(sections, findContextOf(made));
  const theme = themeOfPoints(points);
  return [
    ...units.flatMap((unit, i) => unitLines(unit, verdicts[i] as Verdict)),
    ...points.flatMap((point) => pointLines(point, sections, theme)),
  ];
}

/** A sentence with its verdict and the words that were decisive. */
function unitLines(unit: Unit, { polarity, probabilities }: Verdict): Lines {
  const odds = Object.entries(probabilities).map(([name, share]) => `${name} ${share.toFixed(3)}`);
  const cues = cuesOf(unit.text, polarity).map(({ text }) => text);
  return [
    `${idOf(unit)} ${place(unit.page)}${polarity}${listedAs(unit)}: ${unit.text}`,
    `  ${odds.join(', ')}; cues: ${cues.join(' | ') || 'none'}`,
  ];
}

function pointLines(point: Point, sections: readonly OutlineSection[], theme: Theme): Lines {
  const { id, polarity, context, topics, text } = findingOf(point, sections, theme);
  return [
    `point ${id} ${polarity}, topics: ${topics.join(', ') || 'none'}: ${text}`,
    ...context.map(({ kind, text: words }) => `  ${kind}: ${words}`),
  ];
}

function idOf({ section, paragraph, number, item }: Unit): string {
  return `s${section + 1}p${paragraph + 1}.${number + 1}${item ? ' (of an item)' : ''}`;
}

function listedAs({ list, item }: Unit): string {
  if (list === null) return '';
  return item ? `, listed under ${list}: the list decides` : `, in a list of ${list}`;
}

function quoteLines({ quotes, phrases }: Understood['quote']): Lines {
  return [
    ...quotes.map(
      ({ text, speaker, by, location: { section, paragraph, page } }) =>
        `${section + 1}.${paragraph + 1} ${place(page)}by ${by ?? 'nobody clear'} ${JSON.stringify(speaker)}: ${text}`,
    ),
    ...phrases.map(
      ({ text, location: { section, paragraph, page } }) =>
        `${section + 1}.${paragraph + 1} ${place(page)}phrase: ${text}`,
    ),
  ];
}

function warningLine({ code, message, page }: Warning): string {
  return `! ${place(page)}${code}: ${message}`;
}

function place(page: number | null): string {
  return page === null ? '' : `p${page} `;
}
