/** Reads grades. */
import type { Grade } from '../model/vocabulary.js';
import { GRADE_WORDS } from './grades.data.js';

export interface GradeAt {
  readonly grade: Grade;
  /** The length of the grade's words in the folded text. */
  readonly length: number;
}

/** The grade with which `text` begins; `null` where it begins with none. */
export function gradeAt(text: string): GradeAt | null {
  for (const { grade, pattern } of GRADE_WORDS) {
    const match = pattern.exec(text);
    // "goodwill" and "inadequately" are not grades.
    if (match !== null && !/^[\p{L}-]/u.test(text.slice(match[0].length)))
      return { grade, length: match[0].length };
  }
  return null;
}

/** The grade that makes up the whole `text`, apart from punctuation; `null` where there is more. */
export function wholeGrade(text: string): GradeAt | null {
  const trimmed = text.trim();
  const found = gradeAt(trimmed);
  return found !== null && /^[\s.*]*$/.test(trimmed.slice(found.length)) ? found : null;
}
