/**
 * Chooses what fits on the one page of the paper `brief`. Heights are those of its lines in a wide font, which an
 * office program uses where it does not have the paper's own. In a narrower font, some space remains.
 */
import { byPlace } from '../../model/findings.js';
import type { Finding, Report } from '../../model/report.js';
import { briefOf } from '../brief.js';
import { isUncertain } from '../wording/doubt.js';

/**
 * In points: the heights of the page and of what stands on it. The page is without its margins, and has two lines
 * more than it really has, because the length of lines is estimated carefully.
 */
const PAGE = 735;
const LINE = 13;
const TITLE_LINE = 22;
const HEADING = 26;
const PARAGRAPH = LINE + 6;
const BETWEEN_ITEMS = 6;
const ROW_EDGES = 6;
/** How many characters fit on a line. */
const TITLE_WIDTH = 34;
const ITEM_WIDTH = 64;
const LABEL_WIDTH = 46;
const GRADE_WIDTH = 20;
/** What must improve may fill this share of the space below the title and the grades. */
const IMPROVE_SHARE = 0.6;

export interface OnePage {
  readonly headline: readonly Finding[];
  /** The document's own list of what must improve; in a document without one, its most important weaknesses. */
  readonly improve: readonly Finding[];
  /** How many areas for improvement are not shown. */
  readonly more: number;
}

/** The points that fit on one page. Each list is in the document's order. */
export function onePageOf(report: Report, title: string): OnePage {
  const room = PAGE - heightAbove(report, title);
  const weak = candidates(report);
  const first = fitting(weak, room * IMPROVE_SHARE);
  const headline = fitting(without(report.headlineFindings, first), room - heightOfAll(first));
  const left = room - heightOfAll(first) - heightOfAll(headline);
  const more = fitting(without(weak, [...first, ...headline]), left);
  const improve = [...first, ...more].toSorted(byPlace);
  const shown = [...improve, ...headline];
  return { headline, improve, more: without(report.areasForImprovement, shown).length };
}

function without(findings: readonly Finding[], others: readonly Finding[]): readonly Finding[] {
  const ids = new Set(others.map(({ id }) => id));
  return findings.filter(({ id }) => !ids.has(id));
}

function candidates(report: Report): readonly Finding[] {
  const { areasForImprovement } = report;
  const listed = areasForImprovement.filter(({ basis }) => basis === 'section');
  if (listed.length > 0) return listed;
  const summary = report.headlineFindings.filter(isWeak);
  const rest = briefOf(report).chosen.filter(isWeak);
  return [...summary, ...rest].toSorted(byPlace);
}

function isWeak({ polarity }: Finding): boolean {
  return polarity === 'improvement' || polarity === 'mixed';
}

/** The findings that fit, in their order. Where one is too long, the next one is tried. */
function fitting(findings: readonly Finding[], room: number): readonly Finding[] {
  let left = room;
  return findings.filter((finding) => {
    const height = heightOf(finding);
    if (height > left) return false;
    left -= height;
    return true;
  });
}

function heightOfAll(findings: readonly Finding[]): number {
  return findings.reduce((sum, finding) => sum + heightOf(finding), 0);
}

/** In characters: a point's page and, where there is one, its doubt. */
const [CITATION, DOUBT] = [' (page 12)'.length, ', uncertain, 62 %'.length];

function heightOf(finding: Finding): number {
  const own = finding.text.length + CITATION + (isUncertain(finding) ? DOUBT : 0);
  const length = finding.context.reduce((sum, { text }) => sum + text.length + 1, own);
  return Math.ceil(length / ITEM_WIDTH) * LINE + BETWEEN_ITEMS;
}

function heightAbove({ judgements, previousJudgement }: Report, title: string): number {
  const rows = judgements.map(
    ({ label, gradeText }) =>
      Math.max(Math.ceil(label.length / LABEL_WIDTH), Math.ceil(gradeText.length / GRADE_WIDTH)) *
        LINE +
      ROW_EDGES,
  );
  const grades = rows.length === 0 ? 0 : HEADING + 2 * (LINE + ROW_EDGES);
  const head = Math.ceil(title.length / TITLE_WIDTH) * TITLE_LINE + 2 * PARAGRAPH;
  const previous = previousJudgement === null ? 0 : 2 * PARAGRAPH;
  // Two headings, and the line that says how many points are left out.
  const rest = 2 * HEADING + PARAGRAPH;
  return head + previous + rows.reduce((sum, row) => sum + row, grades) + rest;
}
