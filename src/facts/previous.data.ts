/** How letters and articles tell the judgement that a visit follows. Matched on folded text. */

/** Words of a sentence that gives an earlier judgement and its date. */
export const JUDGED: RegExp =
  /\b(?:judge?d|judge?ment|rated|rating|graded|found|deemed|declared|assessed|given|received|was|were)\b/i;

/** A grade within a sentence. The grade is the first group. */
export const GRADE_IN_SENTENCE: RegExp =
  /(?<=[\s"'(])(requires? improvements?(?: to be good)?|inadequate|good|outstanding)(?=[\s"'.,;)]|$)/gi;

/** Sentences about the previous judgement. The date stands within the match. */
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

/** Words of an article about a visit. Such an article does not report a new judgement. */
export const VISIT: RegExp =
  /\b(?:monitoring|focus+ed) visits?\b|\bvisit (?:from|by|of) (?:ofsted|inspectors)\b/i;

/** Words of a sentence about the past. */
export const PAST: RegExp =
  /\b(?:previous(?:ly)?|former(?:ly)?|since (?:it|they|being|the|its|their|services|children's)|last (?:inspect(?:ed|ion)|full inspection|rated|judged)|had been|(?:improved?|up|risen|down|fallen|moved|gone|going) from|used to)\b/i;
