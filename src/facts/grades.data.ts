/** The words of grades and outcomes. Patterns are matched on folded text. */
import type { Grade } from '../model/vocabulary.js';

export interface GradeWords {
  readonly grade: Grade;
  /** Matches the grade at the beginning of a cell, or after a label. */
  readonly pattern: RegExp;
  readonly example: string;
}

const NUMBER = '(?:,? ?\\(? ?grade:? ?[1-4] ?\\)?)?';

/** The grades that tables and sentences give. Longer wordings come first. */
export const GRADE_WORDS: readonly GradeWords[] = [
  {
    grade: 'requires-improvement',
    pattern: new RegExp(`^requires? improvements? to be good${NUMBER}`, 'i'),
    example: 'Requires improvement to be good',
  },
  {
    grade: 'requires-improvement',
    pattern: new RegExp(`^requires? improvements?${NUMBER}`, 'i'),
    example: 'Requires improvement',
  },
  {
    grade: 'inadequate',
    pattern: new RegExp(`^inadequate${NUMBER}`, 'i'),
    example: 'Inadequate (Grade 4)',
  },
  {
    grade: 'outstanding',
    pattern: new RegExp(`^outstanding${NUMBER}`, 'i'),
    example: 'Outstanding',
  },
  { grade: 'good', pattern: new RegExp(`^good${NUMBER}`, 'i'), example: 'Good' },
  {
    grade: 'not-judged',
    pattern:
      /^not (?:judged|graded|inspected|applicable)|^no judge?ment(?: (?:was )?(?:made|given))?/i,
    example: 'Not judged',
  },
];

/** A grade of an older framework, which the report has no code for. */
export const OTHER_GRADES: RegExp = new RegExp(`^(?:adequate|satisfactory)${NUMBER}$`, 'i');

/**
 * The three outcomes of an area SEND inspection. Each is found by the sentence that the framework prescribes for it,
 * and the matched words are the outcome.
 */
export const OUTCOMES: readonly GradeWords[] = [
  {
    grade: 'typically-positive',
    pattern: /\btypically lead to positive experiences and outcomes\b/i,
    example: 'arrangements typically lead to positive experiences and outcomes for children',
  },
  {
    grade: 'inconsistent',
    pattern: /\blead to inconsistent experiences and outcomes\b/i,
    example: 'arrangements lead to inconsistent experiences and outcomes for children',
  },
  {
    grade: 'widespread-failings',
    pattern: /\bwidespread (?:and\/or|and|or) systemic failings\b/i,
    example: 'There are widespread and/or systemic failings leading to significant concerns',
  },
];
