/** How letters and articles say which visit it was, what was judged before, and what was looked at. Matched on folded text. */

/** Ordinals in words, by the number they mean. */
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

/** The ordinal is the first group. */
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

/** Words between which a judgement of the past and its date stand in one sentence. */
export const JUDGED: RegExp =
  /\b(?:judge?d|judge?ment|rated|rating|graded|found|deemed|declared|assessed|given|received|was|were)\b/i;

/** A grade within a sentence; the grade is the first group. */
export const GRADE_IN_SENTENCE: RegExp =
  /(?<=[\s"'(])(requires? improvements?(?: to be good)?|inadequate|good|outstanding)(?=[\s"'.,;)]|$)/gi;

/** A sentence that speaks of the judgement before: the date is within it. */
export const PREVIOUS: readonly { pattern: RegExp; example: string }[] = [
  {
    pattern: /\bsince\b[^.]{0,120}\bjudge?d\b/i,
    example: 'the fourth visit since the council was judged inadequate in June 2023',
  },
  {
    pattern:
      /\b(?:judge?d|rated|graded|deemed|declared|found)\b[^.]{0,40}\b(?:inadequate|requires? improvement|good|outstanding)\b/i,
    example: 'the services were rated "inadequate" by Ofsted in November 2023',
  },
  {
    pattern:
      /\b(?:inadequate|requires? improvement|good|outstanding)['"]? (?:judge?ment|rating|grading)\b/i,
    example: 'following its inadequate judgement in June 2023',
  },
];

/** An article that speaks of a visit is not about a new judgement. */
export const VISIT: RegExp =
  /\b(?:monitoring|focus+ed) visits?\b|\bvisit (?:from|by|of) (?:ofsted|inspectors)\b/i;

/** A sentence that looks back. */
export const PAST: RegExp =
  /\b(?:previous(?:ly)?|former(?:ly)?|since (?:it|they|being|the|its|their|services|children's)|last (?:inspect(?:ed|ion)|full inspection|rated|judged)|had been|(?:improved?|up|risen|down|fallen|moved|gone|going) from|used to)\b/i;

/** Lead-ins of the list of what was looked at; the items follow as a list, or the words after the match are the focus. */
export const FOCUS_LEADS: readonly { pattern: RegExp; example: string }[] = [
  {
    pattern: /\b(?:had|with) a (?:particular )?focus on:? ?/i,
    example: 'Inspectors had a particular focus on:',
  },
  {
    pattern:
      /\b(?:inspectors|we) reviewed (?:the )?(?:progress|areas)[^.:]{0,120}?(?:areas? of|including|made in|in)(?: relation to)?(?: the following areas?)?(?: of help and protection)?:? ?/i,
    example: 'inspectors reviewed the progress made in the following areas:',
  },
  {
    pattern:
      /\b(?:inspectors|this visit|the visit|we) (?:looked at|reviewed|evaluated|considered|focus+ed on|examined|covered):? ?/i,
    example: "Inspectors looked at the local authority's arrangements for care leavers.",
  },
];

/** Words of roles in an address, and of bodies. */
export const ADDRESSEE_ROLE: RegExp =
  /\b(?:(?:interim|acting|executive|corporate|strategic|statutory|deputy|group|service|assistant|managing) )*(?:director|chief executive|chief officer|head)(?: ?(?:,|:|-|of|for)? (?:(?:of|for|and|&) )?(?!council)(?:children(?:'s)?|services|people(?:'s)?|families(?:')?|family|education|learning|skills|adults?(?:'s)?|social|care|young|communities|safeguarding|early|help|inclusion|lifelong|integrated|wellbeing|well-being|health|and|&|of|for|culture|prevention|partnerships|life|chances|(?:\(DCS\)))(?:,(?= \p{Lu}))?)*/iu;
export const ADDRESSEE_BODY: RegExp =
  /(?<![\p{L}])((?:\p{Lu}[\p{L}.'-]{0,30},? (?:(?:and|&|upon|on|of|the|with|in|for) ){0,3}){1,6}(?:Council|Trust|Corporation|Authority|First)|(?:London |Royal |Metropolitan |County )?Borough of (?:(?!Civic|Town|Council|Moot|Municipal)\p{Lu}[\p{L}'-]*(?: (?:and|upon|&) (?=\p{Lu}))? ?){1,3}|City of \p{Lu}[\p{L}'-]+(?: Council)?)(?![\p{L}])/u;
