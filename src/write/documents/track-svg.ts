/**
 * Draws the timeline as SVG. Rows are matters, documents stand along an axis of dates, and each status has a mark.
 * The marks differ in shape, not only in colour.
 */
import type { DocumentEntry, Matter, Tracks } from '../../model/documents.js';
import type { TrackStatus } from '../../model/vocabulary.js';
import { isoMonth } from './months.js';
import { inertSvg, type Picture, svgFile, svgText } from './svg-parts.js';
import { ABSENT_NOTE, authorityWords, documentWords, STATUS_WORDS, shortened } from './words.js';

const LABEL_WIDTH = 470;
const LABEL_LENGTH = 72;
const ROW = 30;
const HEAD = 92;
const FOOT = 84;
const AXIS_WIDTH = 520;
/** The least distance of two documents on the axis, however near their days are. */
const LEAST_GAP = 76;
const RADIUS = 8;

export function trackSvg(all: readonly Tracks[]): string {
  return svgFile(timelineOf(all));
}

/** The timelines of several authorities, one below the other. */
export function timelineOf(all: readonly Tracks[]): Picture {
  const blocks = all.map(blockOf);
  const width = Math.max(...blocks.map((block) => block.width), LABEL_WIDTH + AXIS_WIDTH);
  let top = 0;
  const parts = blocks.map(({ parts: inside, height }) => {
    const group = `<g transform="translate(0 ${top})">\n${inside.join('\n')}\n</g>`;
    top += height;
    return group;
  });
  return {
    width,
    height: top,
    title: `What became of weaknesses: ${all.map(authorityWords).join(', ')}`,
    description: all.map(descriptionOf).join(' '),
    parts,
  };
}

interface BlockOfMatters {
  readonly width: number;
  readonly height: number;
  readonly parts: readonly string[];
}

function blockOf(tracks: Tracks): BlockOfMatters {
  const { documents, matters } = tracks;
  const places = placesOf(documents);
  const bottom = HEAD + ROW * matters.length;
  const width = Math.max(...places, LABEL_WIDTH + AXIS_WIDTH - 60) + 60;
  return {
    width,
    height: bottom + FOOT,
    parts: [
      svgText(authorityWords(tracks), { x: 16, y: 28, size: 18, bold: true }),
      ...documents.flatMap((entry, d) => columnHead(entry, places[d] ?? 0, bottom)),
      ...matters.flatMap((matter, i) => rowOf(matter, i, tracks, places)),
      ...legend(bottom + 34),
      svgText(ABSENT_NOTE, { x: 16, y: bottom + 62, size: 11 }),
    ],
  };
}

/** Where each document stands along the axis: at its day, but never too near to the one before it. */
function placesOf(documents: readonly DocumentEntry[]): number[] {
  const days = documents.map(
    ({ start, published }) => Date.parse(start ?? published ?? '') / 86_400_000,
  );
  const known = days.filter((day) => !Number.isNaN(day));
  const [first, last] = [Math.min(...known), Math.max(...known)];
  const span = Math.max(1, last - first);
  let before = Number.NEGATIVE_INFINITY;
  return days.map((day) => {
    const wanted = Number.isNaN(day) ? AXIS_WIDTH : ((day - first) / span) * (AXIS_WIDTH - 120);
    before = Math.round(Math.max(before + LEAST_GAP, LABEL_WIDTH + 50 + wanted));
    return before;
  });
}

function columnHead(entry: DocumentEntry, x: number, bottom: number): string[] {
  return [
    svgText(isoMonth(entry.start ?? entry.published), { x, y: 62, anchor: 'middle', bold: true }),
    svgText(shortened(documentWords(entry).split(',')[0] ?? '', 16), {
      x,
      y: 77,
      size: 9,
      anchor: 'middle',
    }),
    `<line x1="${x}" y1="${HEAD - 8}" x2="${x}" y2="${bottom}" stroke="#bbb" stroke-dasharray="2 3"/>`,
  ];
}

function rowOf(
  matter: Matter,
  i: number,
  { documents }: Tracks,
  places: readonly number[],
): string[] {
  const y = HEAD + ROW * i + ROW / 2;
  const label = `<g><title>${inertSvg(matter.first.text)}</title>${svgText(`${i + 1}  ${shortened(matter.first.text, LABEL_LENGTH)}`, { x: 16, y: y + 4 })}</g>`;
  const from = places[matter.first.document] ?? 0;
  const to = places[matter.later.at(-1)?.document ?? matter.first.document] ?? from;
  const marks = [
    mark('first', from, y, `${nameOf(documents, matter.first.document)}: named for improvement`),
    ...matter.later.map(({ document, status, places: said }) => {
      const words = `${nameOf(documents, document)}: ${STATUS_WORDS[status]}`;
      const text = said[0] === undefined ? words : `${words}. ${said[0].text}`;
      return mark(status, places[document] ?? 0, y, text);
    }),
  ];
  return [label, `<line x1="${from}" y1="${y}" x2="${to}" y2="${y}" stroke="#888"/>`, ...marks];
}

function nameOf(documents: readonly DocumentEntry[], document: number): string {
  const entry = documents[document];
  return entry === undefined ? '' : documentWords(entry);
}

function mark(status: TrackStatus | 'first', x: number, y: number, words: string): string {
  return `<g><title>${inertSvg(words)}</title>${SHAPES[status](x, y)}</g>`;
}

const circle = (x: number, y: number, fill: string): string =>
  `<circle cx="${x}" cy="${y}" r="${RADIUS}" fill="${fill}" stroke="#000" stroke-width="1.5"/>`;

const SHAPES: Readonly<Record<TrackStatus | 'first', (x: number, y: number) => string>> = {
  first: (x, y) =>
    `<path d="M${x} ${y - RADIUS - 1}L${x + RADIUS + 1} ${y}L${x} ${y + RADIUS + 1}L${x - RADIUS - 1} ${y}Z" fill="#000"/>`,
  again: (x, y) => circle(x, y, '#000'),
  mixed: (x, y) =>
    `${circle(x, y, '#fff')}<path d="M${x} ${y - RADIUS}A${RADIUS} ${RADIUS} 0 0 0 ${x} ${y + RADIUS}Z" fill="#000"/>`,
  better: (x, y) => circle(x, y, '#fff'),
  absent: (x, y) =>
    `<rect x="${x - RADIUS}" y="${y - RADIUS}" width="${2 * RADIUS}" height="${2 * RADIUS}" fill="#fff"/><line x1="${x - 4}" y1="${y}" x2="${x + 4}" y2="${y}" stroke="#000" stroke-width="1.5"/>`,
};

const LEGEND: readonly (readonly [TrackStatus | 'first', string])[] = [
  ['first', 'named for improvement'],
  ['again', STATUS_WORDS.again],
  ['mixed', STATUS_WORDS.mixed],
  ['better', STATUS_WORDS.better],
  ['absent', STATUS_WORDS.absent],
];

function legend(y: number): string[] {
  let x = 26;
  return LEGEND.flatMap(([status, words]) => {
    const parts = [SHAPES[status](x, y), svgText(words, { x: x + 16, y: y + 4 })];
    x += 44 + words.length * 7;
    return parts;
  });
}

function descriptionOf(tracks: Tracks): string {
  const matters = tracks.matters.map(({ first, later }, i) => {
    const said = later.map(
      ({ document, status }) => `${nameOf(tracks.documents, document)}: ${STATUS_WORDS[status]}`,
    );
    const named = `named in ${nameOf(tracks.documents, first.document)}`;
    return `Matter ${i + 1}, ${first.text.replace(/[.;]$/, '')}: ${[named, ...said].join('; ')}.`;
  });
  return `${authorityWords(tracks)}. ${matters.join(' ')} ${ABSENT_NOTE}`;
}
