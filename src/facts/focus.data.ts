/** How letters say what a visit looked at. Matched on folded text. */

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
