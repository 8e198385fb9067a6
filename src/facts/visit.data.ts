/** How letters and articles number a visit. Matched on folded text. */

/** The ordinals in words. Each stands at the index of its number. */
export const ORDINALS: readonly string[] = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
];

const ORDINAL = `(${ORDINALS.join('|')}|\\d{1,2}(?:st|nd|rd|th))`;
const FINAL = '(?:,? (?:and|\\(and) (?:final|last)\\)?|,? \\(final\\))?';

/** Words that number a visit. The first group is the ordinal. */
export const VISIT_NUMBERS: readonly { pattern: RegExp; example: string }[] = [
  {
    pattern: new RegExp(
      `\\b(?:this|it|visit|which|that) (?:was|is|marks?|marked|represents?) (?:the |our |its |ofsted's |the council's )?${ORDINAL}${FINAL} (?:[a-z]+ ){0,2}?(?:visit|since|after|of)`,
      'i',
    ),
    example:
      'This was the sixth and final monitoring visit since the local authority was judged inadequate',
  },
  {
    pattern: new RegExp(
      `\\b(?:this|the|our|its|your|a|their|ofsted's|council's)? ?${ORDINAL}${FINAL} (?:ofsted )?monitoring visit(?! report| in a row| running| in succession)\\b`,
      'i',
    ),
    example: "the findings of the second monitoring visit to Ashmere children's services",
  },
  {
    pattern: new RegExp(
      `\\bmonitoring visit(?:,)? (?:which (?:was|is) )?(?:the )?${ORDINAL}${FINAL}(?:,| since| of)`,
      'i',
    ),
    example: 'the monitoring visit, the third since the inspection',
  },
];
