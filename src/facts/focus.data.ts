/** How letters say what a visit or a joint inspection looked at. Matched on folded text. */

/** Words before what was looked at. It follows either as a list, or in the same sentence. */
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

/** How a JTAI letter prints its theme. The first group is the theme. */
export const THEMES: readonly { pattern: RegExp; example: string }[] = [
  {
    pattern: /'deep dive' focus on (the response to [^.]{5,200}|[^.]{5,200})\./i,
    example: "a 'deep dive' focus on the response to neglect.",
  },
  {
    pattern:
      /^joint targeted area inspection (?:of|into) ((?:the )?multi-agency responses? to .{3,150}) in (?:the )?[^,]{2,60}$/i,
    example:
      'Joint targeted area inspection of the multi-agency response to child exploitation in Ashmere',
  },
  {
    pattern: /\(JTAI\) of ((?:the )?(?=\p{Ll})[^.]{3,200}) in (?:the )?[^,.]{2,60}\./u,
    example: 'inspection (JTAI) of the multi-agency response to neglect in Ashmere.',
  },
];
