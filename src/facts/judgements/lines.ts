/** Judgements in headings, and in lines of a text file that print a table. */
import type { Line } from '../../lines/reading.js';
import type { Label } from '../../recognise/layouts.data.js';
import { wholeGrade } from '../grades.js';
import {
  areaOf,
  HEADING,
  labelThenGrade,
  SENTENCE,
  SHORT,
  type Stated,
  TITLE_LINES,
} from './stated.js';

/**
 * Judgements in lines: a heading that ends in a grade, or a line with a label and a line with a grade below it, which
 * is how text files print tables.
 */
export function fromLines(lines: readonly Line[], labels: readonly Label[]): Stated[] {
  return lines.flatMap((line, i) => {
    if (line.cells !== null || line.text.length > SHORT) return [];
    // A list further down tells what earlier inspections judged.
    if (line.kind === 'list-item' && line.index > TITLE_LINES) return [];
    const cell = { text: line.text, raw: line.raw };
    const support = line.kind === 'heading' || (line.page ?? 1) > 1 ? HEADING : SENTENCE;
    const found = labelThenGrade(cell, { page: line.page, at: line.index }, labels, support);
    if (found.length > 0) return found;
    const next = lines[i + 1];
    const pair = next === undefined || next.cells !== null ? null : wholeGrade(next.text);
    const area = pair === null || line.kind === 'heading' ? null : areaOf(line.text, labels);
    if (pair === null || next === undefined || area === null) return [];
    return [
      {
        area,
        label: line.raw.replace(/[\s:]+$/, ''),
        grade: pair.grade,
        gradeText: next.raw,
        page: line.page,
        at: line.index,
        support: SENTENCE,
      },
    ];
  });
}
