/** Lines by which a text is recognised that is kept whole, and lines that pages print around such a text. */

/** A pattern for a line, with an example. */
export interface LinePattern {
  readonly pattern: RegExp;
  readonly example: string;
}

/** Names of sections that reports and letters have, and articles about them do not. */
export const SECTION_NAMES: readonly LinePattern[] = [
  {
    pattern: /^headline findings$/i,
    example: 'Headline findings',
  },
  {
    pattern: /^areas covered by the visit$/i,
    example: 'Areas covered by the visit',
  },
  {
    pattern: /^findings and evaluation of progress$/i,
    example: 'Findings and evaluation of progress',
  },
  {
    pattern: /^what needs to improve\b/i,
    example: 'What needs to improve in this area of social work practice',
  },
  {
    pattern: /^areas for (?:improvement|priority action)$/i,
    example: 'Areas for priority action',
  },
  {
    pattern: /^(?:main|inspection) findings$/i,
    example: 'Main findings',
  },
  {
    pattern: /^executive summary$/i,
    example: 'Executive summary',
  },
  {
    pattern: /^summary of (?:the )?(?:key )?findings$/i,
    example: 'Summary of key findings',
  },
  {
    pattern: /^the (?:experiences and progress|impact of leaders|effectiveness of)\b/i,
    example: 'The experiences and progress of children in care',
  },
  {
    pattern:
      /^(?:judgement|overall effectiveness|information about this (?:inspection|review)|what happens next|recommendations)\b/i,
    example: 'Information about this inspection',
  },
  {
    pattern: /^what is it like to be a child\b/i,
    example: 'What is it like to be a child with SEND in this area?',
  },
];

/** Kinds of furniture that a page may print around such a text. Dates and names are not among them: in a letter they are text. */
export const AROUND_THE_TEXT: ReadonlySet<string> = new Set([
  'skip link',
  'share',
  'cookies',
  'to the top',
  'feedback',
  'script wanted',
  'newsletter form',
  'advert label',
  'no words',
]);
