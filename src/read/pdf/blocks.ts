/** Makes the document's blocks from the pieces of its pages. */
import type { Block, Print } from '../../model/document.js';
import { withoutContents } from '../contents.js';
import { joinLines } from '../hyphens.js';
import { type Words, wordsOf } from '../words.js';
import type { Run } from './content.js';
import { joinCuts } from './cuts.js';
import { inferHeadings } from './headings.js';
import { linesOf } from './lines.js';
import { isBareBullet, takeMarker } from './markers.js';
import { dropStuckMarks, footnoteNumbers, markFootnotes, withoutMarks } from './notes.js';
import { joinPages, markFurniture } from './pages.js';
import type { Piece } from './piece.js';
import { splitHeadings } from './split.js';
import { type BodyStyle, bodyStyle, fontOf } from './style.js';
import { rawText, touch } from './text.js';

/** In characters: the longest marker, such as "(viii)" or "12.3.4". */
const MAX_LABEL = 8;
/**
 * A word. Where an item goes on over the page, some files tag its first word there as a label: "people", "lives.".
 */
const WORD = /^(?![ivxl]+[.)])\p{L}[\p{L}’'-]+[.,;:]?$/u;

/** In points: runs whose baselines differ by less stand on one line. */
const SAME_LINE = 1;

/** Makes the blocks of a document from the pieces of its pages. */
export function blocksOf(pages: readonly (readonly Piece[])[]): Block[] {
  const body = bodyStyle(pages.flat());
  const labelled = pages.map((page) => page.map(withLabel));
  const whole = markFurniture(labelled).map(joinCuts);
  const joined = joinPages(markFootnotes(whole, body.size));
  const pieces = joined.flatMap((piece) => splitHeadings(piece, body));
  const raws = pieces.map((piece) => rawText(piece.runs));
  const words = wordsOf(raws);
  const plain = pieces.flatMap((piece, i) => toBlock(piece, raws[i] ?? '', words, body));
  const numbers = footnoteNumbers(plain);
  const noted = withoutContents(withoutMarks(plain));
  return inferHeadings(dropStuckMarks(noted, numbers), body.size);
}

/**
 * Puts a label back into the text of its item, in the order of drawing, where the label holds words of the item or
 * letters cut off a word.
 */
function withLabel(piece: Piece): Piece {
  const { label } = piece;
  if (label.length === 0) return piece;
  const text = rawText(label).trim();
  const isMarker = text.length <= MAX_LABEL && !WORD.test(text);
  if (isMarker && !label.some((run) => isCutOff(run, piece.runs))) return piece;
  const runs = linesOf([...label, ...piece.runs]).flatMap((line) => line.runs);
  return { ...piece, runs, label: [] };
}

/**
 * Whether a label was cut off a word, as in "m|anagement", "multi|-disciplinary", "education|, health": it touches a
 * letter before or after it.
 */
function isCutOff(label: Run, runs: readonly Run[]): boolean {
  return runs.some((run) => {
    if (Math.abs(run.y - label.y) > SAME_LINE) return false;
    if (touch(label, run)) return /[\p{L}-]$/u.test(label.text) && /^\p{Ll}/u.test(run.text);
    return touch(run, label) && /\p{L}$/u.test(run.text) && /^[\p{L},’-]/u.test(label.text);
  });
}

function toBlock(piece: Piece, raw: string, words: Words, body: BodyStyle): Block[] {
  const cells = piece.cells?.map((runs) => joinLines(rawText(runs), words)) ?? null;
  const whole = cells ? cells.filter(Boolean).join(' ') : joinLines(raw, words);
  const { kind, text, marker } = marked(piece, whole, words);
  if (text === '' || isBareBullet(text)) return [];
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

/** The marker of a piece, which is either tagged as a label or stands at the beginning of the text. */
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
