/** Separates a heading from a paragraph, where the file tags both as one. The heading is recognised by its font. */
import { endsStatement } from '../../forms/sentence.js';
import type { Run } from './content.js';
import { hasText, type Piece } from './piece.js';
import type { BodyStyle } from './style.js';
import { rawText } from './text.js';

const NO_END = /[^.;,!\s]\s*$/;
const BEGINS = /^\s*\p{Lu}/u;
const MAX_HEADING = 180;
const MIN_HEADING = 8;

/** The piece as it is, or its heading and its text as two pieces. */
export function splitHeadings(piece: Piece, body: BodyStyle): Piece[] {
  if (piece.kind !== 'paragraph' && piece.kind !== 'list-item') return [piece];
  if (!isMixed(piece.runs, body)) return [piece];
  return splitTail(piece, body) ?? splitHead(piece, body) ?? [piece];
}

/** Whether some of the letters are in the font of the main text, and some are not. */
function isMixed(runs: readonly Run[], body: BodyStyle): boolean {
  let same = false;
  let other = false;
  for (const run of runs) {
    if (run.font === body.font ? same : other) continue;
    if (run.text.trim() === '') continue;
    if (run.font === body.font) same = true;
    else other = true;
    if (same && other) return true;
  }
  return false;
}

function apart(run: Run, body: BodyStyle): boolean {
  return run.font !== body.font && run.text.trim() !== '';
}

/** "… for foster carers. | The impact of leaders: good": a heading at the end of a paragraph. */
function splitTail(piece: Piece, body: BodyStyle): Piece[] | null {
  const { runs } = piece;
  let at = runs.length;
  while (at > 0 && blankOrApart(runs[at - 1], body)) at -= 1;
  if (at === 0 || !endsLine(runs, at)) return null;
  const [text, heading] = [runs.slice(0, at), runs.slice(at)];
  if (!isHeading(heading) || !endsStatement(rawText(text))) return null;
  return [{ ...piece, runs: text }, headingPiece(piece, heading)];
}

/** "Early help | Families are …": a heading at the beginning of a paragraph. */
function splitHead(piece: Piece, body: BodyStyle): Piece[] | null {
  const { runs } = piece;
  if (piece.kind === 'list-item') return null;
  let at = 0;
  while (at < runs.length && blankOrApart(runs[at], body)) at += 1;
  if (at === runs.length || !endsLine(runs, at)) return null;
  const [heading, text] = [runs.slice(0, at), runs.slice(at)];
  if (!isHeading(heading) || !BEGINS.test(rawText(text))) return null;
  return [headingPiece(piece, heading), { ...piece, runs: text }];
}

function blankOrApart(run: Run | undefined, body: BodyStyle): boolean {
  return run !== undefined && (run.text.trim() === '' || apart(run, body));
}

/** Whether a line ends before the run at `at`, or at the blank runs beside it. */
function endsLine(runs: readonly Run[], at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    if (runs[i]?.eol) return true;
    if (runs[i]?.text.trim() !== '') break;
  }
  for (let i = at; i < runs.length && runs[i]?.text.trim() === ''; i++)
    if (runs[i]?.eol) return true;
  return false;
}

function isHeading(runs: readonly Run[]): boolean {
  const text = rawText(runs).trim();
  const fits = text.length >= MIN_HEADING && text.length <= MAX_HEADING;
  return fits && hasText(runs) && BEGINS.test(text) && NO_END.test(text);
}

function headingPiece(piece: Piece, runs: readonly Run[]): Piece {
  return { ...piece, kind: 'paragraph', runs, label: [], level: 0 };
}
