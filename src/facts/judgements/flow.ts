/** Judgements on a title page whose table of grades was read as running text. */
import type { Line } from '../../lines/reading.js';
import type { Kind } from '../../model/vocabulary.js';
import type { Label } from '../../recognise/layouts.data.js';
import { gradeAt } from '../grades.js';
import { JUDGEMENT_SENTENCES } from '../judgements.data.js';
import { statedIn } from './sentences.js';
import {
  areaOf,
  type Cell,
  FLOW,
  LONGEST_LABEL,
  SHORT,
  type Stated,
  TITLE_LINES,
} from './stated.js';

/** Where a judgement begins in a table that the reader gave as running text. */
const STARTS =
  /(?=(?<!\bthe )\b(?:the )?(?:impact of leaders|experiences? and progress of (?:children|care|young))|\boverall effectiveness\b|\b\d(?:\.\d)?\.? (?:children who|children looked|adoption|experiences? and|leadership))/gi;
const GRADE_IN_FLOW =
  /(?<![\p{L}-])(requires? improvement(?: to be(?: good)?)?|inadequate|outstanding|good|not judged)(?![\p{L}-])/iu;

/**
 * Judgements from the title page read as one text. It helps with tables whose cells were wrapped or run together: "…
 * children who need help Requires improvement to be and protection good". Only judgements that no row gives are taken
 * from it.
 */
export function fromFlow(kind: Kind, top: readonly Line[], labels: readonly Label[]): Stated[] {
  const page = top.filter((line) => (line.page ?? 1) === 1 && line.index <= TITLE_LINES);
  const short = page.filter(({ text }) => text.length <= SHORT);
  return short.flatMap((line, i) => {
    // Where the line has a label without a grade, the grade is in the rest of the line or in the next one.
    const text = `${line.text} ${short[i + 1]?.text ?? ''}`;
    const begins = [...line.text.matchAll(STARTS)].map(({ index }) => index);
    const sentences = kind === 'ilacs-inspection' ? [] : JUDGEMENT_SENTENCES;
    const head = { ...line, ...both(line, 0, begins[0] ?? 0) };
    return [
      ...sentences.flatMap(({ area, pattern }) => statedIn(head, area, pattern)),
      ...begins.flatMap((from, n) => {
        const to = begins[n + 1] ?? nextStart(text, line.text.length);
        return gradedLabel(text.slice(from, to), line, labels);
      }),
    ];
  });
}

function both({ text, raw }: Cell, from: number, to: number): Cell {
  return { text: text.slice(from, to).trim(), raw: raw.slice(from, to).trim() };
}

/** How much of the next line belongs to this one: what stands before the next line's own judgement. */
function nextStart(text: string, length: number): number {
  const next = [...text.slice(length).matchAll(STARTS)][0];
  return next === undefined ? text.length : length + next.index;
}

/** Takes the words of the grade out of a line. What is left is the label. */
function gradedLabel(text: string, line: Line, labels: readonly Label[]): Stated[] {
  const match = GRADE_IN_FLOW.exec(text);
  if (match === null || text.length > SHORT + LONGEST_LABEL) return [];
  const cut = / to be$/i.test(match[0]);
  const rest = `${text.slice(0, match.index)}${text.slice(match.index + match[0].length)}`;
  const label = rest
    .replace(cut ? /\s+good\b/i : /^$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  const area = areaOf(label, labels);
  const gradeText = cut ? `${match[0]} good` : match[0];
  const grade = gradeAt(gradeText);
  if (area === null || grade === null) return [];
  const { page, index: at } = line;
  return [{ area, label, grade: grade.grade, gradeText, page, at, support: FLOW }];
}
