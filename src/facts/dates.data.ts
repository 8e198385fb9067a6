/**
 * Where documents print the days of an inspection or visit, and the day of publication. Patterns are matched on
 * folded text.
 */

export interface DatePlace {
  /** Where this matches in a block, the date follows. */
  readonly pattern: RegExp;
  readonly example: string;
}

/** Labels before the days of the inspection. The days stand after the label, in its own cell or in the next block. */
export const INSPECTION_LABELS: readonly DatePlace[] = [
  {
    pattern: /^(?:inspection|review|visit|re-?inspection|fieldwork|on-?site) dates?\b ?:?/i,
    example: 'Inspection dates: 8 to 12 July 2024',
  },
  {
    pattern: /^dates? of (?:the )?(?:this )?(?:inspection|review|visit)s?\b ?:?/i,
    example: 'Date of inspection: 8 to 12 July 2024',
  },
];

/** Sentences that state the days. The first period after the beginning of the match is taken. */
export const INSPECTION_SENTENCES: readonly DatePlace[] = [
  {
    pattern:
      /\b(?:inspection|visit|review)\b[^.]{0,90}\b(?:took place|was carried out|was conducted|was undertaken|carried out|was held)\b[^.]{0,60}/i,
    example: 'This inspection took place from 18 to 22 November 2024.',
  },
  {
    pattern: /\b(?:monitoring|focus+ed|assurance) visit\b[^.]{0,140}\b(?:on|between|from)\b/i,
    example:
      "the findings of the monitoring visit to Ashmere children's services on 15 and 16 July 2025",
  },
  {
    pattern:
      /^(?:between|from|on) \D{0,12}\d[^.]{0,400}\b(?:carried out|undertook|conducted|completed|visited)\b/i,
    example: 'Between 21 and 25 January 2019, Ofsted and the CQC carried out a joint inspection',
  },
  {
    pattern:
      /\b(?:ofsted|inspectors)\b[^.]{0,120}\b(?:visited|carried out|undertook|conducted|inspected)\b[^.]{0,120}\b(?:on|between|from)\b/i,
    example: "Her Majesty's Inspectors visited Ashmere on 3 and 4 May 2018",
  },
];

/** Sentences in which articles state the days. */
export const ARTICLE_SENTENCES: readonly DatePlace[] = [
  {
    pattern:
      /\b(?:visit(?:ed|s)?|inspect(?:ion|ed|ors)|fieldwork)\b[^.]{0,140}?\b(?:on|between|from|took place)\b/i,
    example: 'A recent visit by inspectors on 15 and 16 July 2025',
  },
  {
    pattern: /\b(?:on|between|from)\b[^.]{0,60}?\b(?:visit(?:ed)?|inspect(?:ed|ion|ors))\b/i,
    example: 'On 15 and 16 July, inspectors visited',
  },
];

/** Labels before the day of publication. */
export const PUBLISHED_LABELS: readonly DatePlace[] = [
  {
    pattern: /^(?:report |first |date )?published(?: on| date)?\b ?:?/i,
    example: 'Report published: 14 July 2017',
  },
  {
    pattern: /^(?:release date|date (?:of release|released))\b ?[:-]?/i,
    example: 'Date released - 14/07/2017',
  },
  {
    pattern:
      /^(?:publication date|date of publication|posted(?: on)?)\b ?:?|^date ?(?::|(?=\d{4}-\d\d-\d\d))/i,
    example: 'Publication date: 14 July 2017',
  },
];
