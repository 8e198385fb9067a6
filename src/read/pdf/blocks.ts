/** From pieces of pages to the document's blocks. */
import type { Block, Print } from '../../model/document.js';
import { withoutContents } from '../contents.js';
import { joinLines } from '../hyphens.js';
import { type Words, wordsOf } from '../words.js';
import type { Run } from './content.js';
import { inferHeadings, joinHeadingLines } from './headings.js';
import { linesOf } from './lines.js';
import { takeMarker } from './markers.js';
import { dropStuckMarks, footnoteNumbers, markFootnotes, withoutMarks } from './notes.js';
import { joinPages, markFurniture } from './pages.js';
import type { Piece } from './piece.js';
import { splitHeadings } from './split.js';
import { type BodyStyle, bodyStyle, fontOf } from './style.js';
import { rawText } from './text.js';

/** The longest marker: "(viii)", "12.3.4". */
const MAX_LABEL = 8;

/** Makes the blocks of a document from the pieces of its pages. */
export function blocksOf(pages: readonly (readonly Piece[])[]): Block[] {
  const body = bodyStyle(pages.flat());
  const labelled = pages.map((page) => page.map(withLabel));
  const joined = joinPages(markFootnotes(markFurniture(labelled), body.size));
  const pieces = joined.flatMap((piece) => splitHeadings(piece, body));
  const raws = pieces.map((piece) => rawText(piece.runs));
  const words = wordsOf(raws);
  const plain = pieces.flatMap((piece, i) => toBlock(piece, raws[i] ?? '', words, body));
  const numbers = footnoteNumbers(plain);
  const noted = withoutContents(withoutMarks(plain));
  return joinHeadingLines(inferHeadings(dropStuckMarks(noted, numbers), body.size));
}

/** A tagged label that holds words of the item, as some files have it: one text in drawing order. */
function withLabel(piece: Piece): Piece {
  if (piece.label.length === 0 || rawText(piece.label).trim().length <= MAX_LABEL) return piece;
  const runs = linesOf([...piece.label, ...piece.runs]).flatMap((line) => line.runs);
  return { ...piece, runs, label: [] };
}

function toBlock(piece: Piece, raw: string, words: Words, body: BodyStyle): Block[] {
  const cells = piece.cells?.map((runs) => joinLines(rawText(runs), words)) ?? null;
  const whole = cells ? cells.filter(Boolean).join(' ') : joinLines(raw, words);
  const { kind, text, marker } = marked(piece, whole, words);
  if (text === '') return [];
  const level = kind === 'list-item' ? Math.max(1, piece.level) : piece.level;
  return [
    {
      kind,
      text,
      page: piece.page,
      level,
      marker,
      cells,
      table: piece.table,
      font: fontOf(piece, body),
      declared: piece.declared,
      print: piece.runs.map(printOf),
    },
  ];
}

function printOf({ page, text, lefts, x, width, top, bottom }: Run): Print {
  return { page, text, lefts, right: x + width, top, bottom };
}

/** A marker is tagged as a label, or stands at the front of the text. */
function marked(piece: Piece, text: string, words: Words): Pick<Block, 'kind' | 'text' | 'marker'> {
  const label = joinLines(rawText(piece.label), words);
  if (label !== '') return { kind: piece.kind, text, marker: label };
  const found = takeMarker(text, piece.kind === 'list-item');
  // Some files tag bullets as headings.
  const mayHold = piece.kind === 'list-item' || piece.kind === 'paragraph' || found?.bullet;
  if (!mayHold) return { kind: piece.kind, text, marker: null };
  if (!found) return { kind: piece.kind, text, marker: null };
  return { kind: found.bullet ? 'list-item' : piece.kind, text: found.text, marker: found.marker };
}
