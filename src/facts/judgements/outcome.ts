/** The outcome of an area SEND inspection, which has no grades. */
import type { Line, Reading } from '../../lines/reading.js';
import type { Judgement } from '../../model/report.js';
import { OUTCOMES } from '../grades.data.js';

/** The first of the prescribed sentences, as a judgement. */
export function outcomeOf(reading: Reading): Judgement[] {
  for (const line of reading.top)
    for (const { grade, pattern } of OUTCOMES) {
      const match = pattern.exec(line.text);
      if (match === null) continue;
      const gradeText = line.raw.slice(match.index, match.index + match[0].length);
      const label = outcomeHeading(reading, line) ?? line.raw;
      return [{ area: 'area-partnership', label, grade, gradeText, page: line.page }];
    }
  return [];
}

function outcomeHeading(reading: Reading, line: Line): string | null {
  const before = reading.lines[reading.lines.indexOf(line) - 1];
  return before !== undefined && /^inspection outcome\b/i.test(before.text) ? before.raw : null;
}
