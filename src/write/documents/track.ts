/** Writes what became of listed weaknesses, for people: a table of statuses, and then what each document says. */
import type { Later, Matter, Tracks } from '../../model/documents.js';
import type { TrackStatus } from '../../model/vocabulary.js';
import { inertMarkdown, oneLine } from '../inert.js';
import { percent } from '../wording/numbers.js';
import { topicWords } from '../wording/topics.js';
import { wrap } from '../wrap.js';
import { isoMonth } from './months.js';
import { type Row, rowsOf } from './rows.js';
import {
  ABSENT_NOTE,
  authorityWords,
  BASIS_WORDS,
  counted,
  documentList,
  documentWords,
  dressed,
  markdownTable,
  markdownText,
  refLines,
  refMarkdown,
  refWords,
  STATUS_WORDS,
  shortened,
  terminalText,
} from './words.js';
import type { DocumentsOptions } from './writer.js';

/** The marks of the statuses. They can be told apart without colour. */
export const MARKS: Readonly<Record<TrackStatus, string>> = {
  again: '●',
  mixed: '◐',
  better: '○',
  absent: '·',
};
/** The mark of the document that names a matter first. */
export const FIRST = '◆';
export const LEGEND = `${FIRST} named for improvement  ● weak again  ◐ mixed  ○ better  · not mentioned`;

export function trackTerminal(all: readonly Tracks[], options: DocumentsOptions): string {
  return terminalText(all.map((tracks) => terminalParts(tracks, options)));
}

function terminalParts(tracks: Tracks, options: DocumentsOptions): readonly string[] {
  const { style, width } = options;
  const { matters, documents } = tracks;
  const title = `${oneLine(authorityWords(tracks))}: ${counted(matters.length, 'matter')} in ${counted(documents.length, 'document')}`;
  const list = documentList(tracks).map((line) => wrap(oneLine(line), { width, rest: '   ' }));
  return [
    wrap(title, { width, marks: style.title }),
    list.join('\n'),
    timeline(tracks, options),
    wrap(`${LEGEND}. ${ABSENT_NOTE}`, { width, marks: style.dim }),
    ...matters.map((matter, i) => matterPart(matter, i, tracks, options)),
    ...(tracks.warnings.length === 0
      ? []
      : [
          tracks.warnings.map(({ message }) => wrap(`! ${oneLine(message)}`, { width })).join('\n'),
        ]),
  ];
}

/** How many columns of the terminal a document takes in the timeline: its month and a space. */
const COLUMN = 9;

/** One line for each matter, one column for each document, with the dates above. */
function timeline({ documents, matters }: Tracks, { width }: DocumentsOptions): string {
  const label = Math.max(20, width - COLUMN * documents.length - 5);
  const head = documents.map((entry) => centred(isoMonth(entry.start ?? entry.published)));
  const rows = matters.map((matter, i) => {
    const number = String(i + 1).padStart(3);
    const text = shortened(matter.first.text, label).padEnd(label);
    return `${number} ${text} ${documents.map((_, d) => centred(markOf(matter, d))).join('')}`.trimEnd();
  });
  return [`${' '.repeat(label + 5)}${head.join('')}`.trimEnd(), ...rows].join('\n');
}

function centred(text: string): string {
  const before = Math.floor((COLUMN - text.length) / 2);
  return (' '.repeat(Math.max(0, before)) + text).padEnd(COLUMN);
}

function markOf({ first, later }: Matter, document: number): string {
  if (document === first.document) return FIRST;
  const status = later.find((one) => one.document === document)?.status;
  return status === undefined ? '' : MARKS[status];
}

function matterPart(
  { first, basis, topics, later }: Matter,
  number: number,
  { documents }: Tracks,
  options: DocumentsOptions,
): string {
  const { style, width } = options;
  const entry = documents[first.document];
  const head = `${number + 1}. ${topics[0] === undefined ? 'No topic' : topicWords(topics[0])}: ${entry === undefined ? '' : documentWords(entry)}, ${BASIS_WORDS[basis]}`;
  const parts = later.map((one) => laterPart(one, documents, options));
  return [
    wrap(oneLine(head), { width, marks: style.heading }),
    refLines(FIRST, first, options, 2),
    ...parts,
  ].join('\n');
}

const DRESS = { again: 'improvement', mixed: 'mixed', better: 'strength', absent: 'dim' } as const;

function laterPart(
  { document, status, places, confidence }: Later,
  documents: Tracks['documents'],
  options: DocumentsOptions,
): string {
  const entry = documents[document];
  const name = entry === undefined ? '' : documentWords(entry);
  const words = `${STATUS_WORDS[status]} (${percent(confidence)})`;
  const head = `  ${dressed(options.style[DRESS[status]], `${MARKS[status]} ${words}`)}: ${oneLine(name)}`;
  return [head, ...places.map((place) => refLines('-', place, options, 4))].join('\n');
}

export function trackMarkdown(all: readonly Tracks[]): string {
  return markdownText(all.map(markdownParts));
}

function markdownParts(tracks: Tracks): readonly string[] {
  const { documents, matters } = tracks;
  const head = ['Matter', ...documents.map((_, i) => `${i + 1}`)];
  const rows = matters.map((matter, i) => [
    `${i + 1}. ${inertMarkdown(shortened(matter.first.text, 120))}`,
    ...documents.map((_, d) => wordsOf(matter, d)),
  ]);
  return [
    `# ${inertMarkdown(authorityWords(tracks))}: what became of listed weaknesses`,
    documentList(tracks).map(inertMarkdownItem).join('\n'),
    ...(matters.length === 0
      ? ['No document names anything for improvement.']
      : [markdownTable(head, rows)]),
    ABSENT_NOTE,
    ...matters.flatMap((matter, i) => markdownMatter(matter, i, tracks)),
    ...tracks.warnings.map(({ message }) => inertMarkdown(message)),
  ];
}

/** An item of a numbered list. Its number is kept; the rest is made harmless. */
function inertMarkdownItem(line: string): string {
  return line.replace(
    /^(\d+\. )(.*)$/s,
    (_all, number: string, rest: string) => number + inertMarkdown(rest),
  );
}

function wordsOf(matter: Matter, document: number): string {
  if (document === matter.first.document) return '**named**';
  const later = matter.later.find((one) => one.document === document);
  return later === undefined ? '' : STATUS_WORDS[later.status];
}

function markdownMatter(matter: Matter, number: number, { documents }: Tracks): readonly string[] {
  const { first, basis, later } = matter;
  const entry = documents[first.document];
  return [
    `## ${number + 1}. ${inertMarkdown(shortened(first.text, 120))}`,
    `> ${refMarkdown(first)}`,
    `${entry === undefined ? '' : inertMarkdown(documentWords(entry))}, ${BASIS_WORDS[basis]}.`,
    ...later.map((one) => {
      const name = documents[one.document];
      const line = `- **${STATUS_WORDS[one.status]}** (${percent(one.confidence)}): ${name === undefined ? '' : inertMarkdown(documentWords(name))}`;
      return [line, ...one.places.map((place) => `  - ${refMarkdown(place)}`)].join('\n');
    }),
  ];
}

const COLUMNS = [
  'authority',
  'code',
  'matter',
  'first_document',
  'first_date',
  'basis',
  'topics',
  'page',
  'text',
  'document',
  'date',
  'status',
  'confidence',
  'place',
  'place_page',
  'place_text',
] as const;

/**
 * One row for each place in each later document. A matter that a document does not mention has one row without a
 * place.
 */
export function trackCsv(all: readonly Tracks[], options: DocumentsOptions): string {
  return rowsOf(COLUMNS, all.flatMap(tracksRows), options);
}

function tracksRows(tracks: Tracks): readonly Row[] {
  return tracks.matters.flatMap((matter, i) => matterRows(matter, i, tracks));
}

function matterRows(matter: Matter, number: number, { documents }: Tracks): readonly Row[] {
  const { first, basis, topics, later } = matter;
  const entry = documents[first.document];
  const before: Row = [
    entry?.authority?.name ?? null,
    entry?.authority?.code ?? null,
    number + 1,
    entry?.name ?? null,
    entry?.start ?? entry?.published ?? null,
    basis,
    topics.join('; '),
    first.page,
    refWords(first),
  ];
  if (later.length === 0) return [[...before, null, null, null, null, null, null, null]];
  return later.flatMap(({ document, status, confidence, places }) => {
    const one = documents[document];
    const middle = [one?.name ?? null, one?.start ?? one?.published ?? null, status, confidence];
    if (places.length === 0) return [[...before, ...middle, null, null, null]];
    return places.map((place) => [...before, ...middle, place.id, place.page, refWords(place)]);
  });
}
