/**
 * Sentences that every document of a kind prints, whatever was found: about the framework, and about what happens
 * next. They are not findings, wherever they stand. The classifier knows most of them. The others are so rare in the
 * corpus that they are listed here.
 */
export interface SetSentence {
  readonly pattern: RegExp;
  readonly example: string;
}

export const SET_SENTENCES: readonly SetSentence[] = [
  {
    pattern: /^It is Ofsted[’']s expectation that\b/,
    example: 'It is Ofsted’s expectation that every child is helped early and kept safe.',
  },
  {
    pattern: /^The judge?ments on areas of the service\b/,
    example: 'The judgements on areas of the service, which make up the whole, are:',
  },
  {
    pattern: /^There are no widespread or serious failures that\b/,
    example: 'There are no widespread or serious failures that put children at risk.',
  },
  {
    pattern: /^Ofsted will take (?:the|these) findings\b.{0,60}\binto account when planning\b/,
    example: 'Ofsted will take these findings into account when planning what it inspects.',
  },
  {
    pattern: /\bHMCI requires the (?:local area )?partnership to\b/,
    example: 'After what was found, HMCI requires the partnership to write a plan.',
  },
  {
    pattern: /^(?:Ofsted and (?:the )?(?:CQC|Care Quality Commission)).{0,10}\bask that the\b/,
    example: 'Ofsted and the CQC ask that the partnership publishes its plan.',
  },
  {
    pattern: /^(?:The next full (?:area SEND |re)?inspection|A monitoring inspection) will be\b/,
    example: 'The next full reinspection will be in about three years.',
  },
];

/** Whether a text is such a sentence. */
export function isSetSentence(text: string): boolean {
  return SET_SENTENCES.some(({ pattern }) => pattern.test(text));
}
