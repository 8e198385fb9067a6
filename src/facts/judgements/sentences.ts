/** Judgements in prescribed sentences. */
import type { Line } from '../../lines/reading.js';
import type { Judgement } from '../../model/report.js';
import type { Kind } from '../../model/vocabulary.js';
import { gradeAt, wholeGrade } from '../grades.js';
import { JUDGEMENT_SENTENCES } from '../judgements.data.js';
import { HEADING, SENTENCE, SHORT, type Stated } from './stated.js';

/** The pages on which a sentence may give the overall judgement. */
const FIRST_PAGES = 3;

/** Judgements in prescribed sentences: "Children's services in … are good". */
export function fromSentences(kind: Kind, lines: readonly Line[]): Stated[] {
  if (kind === 'ilacs-inspection') return [];
  const sentences = JUDGEMENT_SENTENCES.filter(
    ({ area }) => kind !== 'lscb-review' || area !== 'overall-effectiveness',
  );
  return lines.flatMap((line, i) => {
    // A sentence may fill a row of its own above the rows with grades.
    if (line.cells !== null && line.cells.filter((cell) => cell !== '').length > 1) return [];
    const whole = withGradeBelow(line, lines[i + 1]);
    return sentences
      .filter(({ area }) => mayState(area, whole))
      .flatMap(({ area, pattern }) => statedIn(whole, area, pattern));
  });
}

/**
 * Whether a line may state the judgement of an area. Prose may do so for the overall judgement, in the first pages
 * only; for other areas the line must be short.
 */
function mayState(area: Judgement['area'], line: Line): boolean {
  if (line.text.length <= SHORT) return true;
  return area === 'overall-effectiveness' && (line.page ?? 1) <= FIRST_PAGES;
}

/** A sentence whose grade has a line of its own: "Children's services in Ashmere are", and below it "good". */
function withGradeBelow(line: Line, next: Line | undefined): Line {
  const open = line.text.length <= SHORT && /\b(?:is|are|requires?|that|services)$/.test(line.text);
  if (!open || next === undefined || wholeGrade(next.text) === null) return line;
  return { ...line, text: `${line.text} ${next.text}`, raw: `${line.raw} ${next.raw}` };
}

/** A sentence counts only where the grade ends it. After "good because" or "good, and" an explanation follows. */
export function statedIn(line: Line, area: Judgement['area'], pattern: RegExp): Stated[] {
  const match = pattern.exec(line.text);
  if (match === null) return [];
  const rest = line.text.slice(match[0].length);
  const grade = gradeAt(rest);
  if (grade === null || !/^(?: overall)?(?:[.:]|\s*$| because\b)/.test(rest.slice(grade.length)))
    return [];
  const label = line.raw
    .slice(0, match[0].length)
    .replace(/\s+(?:is|are)\s*$/, '')
    .trim();
  const gradeText = line.raw.slice(match[0].length, match[0].length + grade.length);
  const short = line.text.length <= SHORT && (line.page ?? 1) === 1;
  return [
    {
      area,
      label,
      grade: grade.grade,
      gradeText,
      page: line.page,
      at: line.index,
      support: short ? SENTENCE : HEADING,
    },
  ];
}
