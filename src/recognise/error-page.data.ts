/** How a site's error pages begin. Matched on folded text. */

/** Titles of error pages. Matched on folded text; each has an example. */
export const ERROR_TITLES: readonly { pattern: RegExp; example: string }[] = [
  {
    pattern:
      /\b(?:page|report|document|file|article|story|content|resource|url)s? (?:is |was |were |has |has been |have been )?(?:not found|can(?:not|'t) be found|could ?n(?:ot|'t) be found|no longer (?:exists?|available)|does ?n(?:ot|'t) exist|(?:re)?moved|deleted|unavailable|expired)\b/i,
    example: 'Report not found',
  },
  {
    pattern: /^(?:http )?(?:error:? )?(?:40[0-9]|410|429|50[0-9])\b(?: error\b|[\s:.|-]|$)/i,
    example: '404 - sorry',
  },
  {
    pattern:
      /^(?:sorry,? |oops!? )?(?:we )?(?:can(?:not|'t)|could ?n(?:ot|'t)) find (?:that|this|the) (?:page|report|document|article)\b/i,
    example: 'Sorry, we can’t find that page',
  },
  {
    pattern:
      /^(?:access (?:to this page )?(?:is |has been )?(?:denied|blocked)|forbidden|service (?:temporarily )?unavailable|bad gateway|gateway time-?out|internal server error|request (?:blocked|rejected|unsuccessful))\b/i,
    example: 'Access denied',
  },
  {
    pattern:
      /^(?:just a moment|attention required|checking your browser|verify(?:ing)? (?:that )?you are (?:a )?human|please (?:log|sign) in)\b/i,
    example: 'Just a moment...',
  },
];
