/**
 * Words that name an earlier judgement only to date something: "since being judged inadequate in November 2023". They
 * are left out where a statement is judged, because "inadequate" is not what inspectors found now.
 */
const GRADE =
  '["\'‘“]?(?:inadequate|good|outstanding|requir\\p{L}+ improvement(?: to be good)?)\\b["\'’”]?';
const JUDGED = '\\b(?:judged|rated|graded|found|declared|deemed)\\b';
const YEAR = '(?:[^,.;]{0,30}\\b\\d{4}\\b)?';
const ANCHORS: readonly RegExp[] = [
  // "since being judged inadequate in November 2023". "After inspectors judged it inadequate" tells what they found now.
  `(?:which (?:was|is) the \\p{L}+ (?:visit |such )?)?\\b(?:since|after|following|when|until)\\b(?! (?:ofsted|inspectors|the (?:inspectors|watchdog))\\b)[^,.;]{0,40}?${JUDGED}[^,.;]{0,25}?${GRADE}${YEAR}`,
  // ", previously rated as inadequate in November 2023,"
  `(?<=,\\s)(?:previously|once|formerly) (?:been )?${JUDGED}[^,.;]{0,25}?${GRADE}${YEAR},?`,
  // "following its inadequate rating"
  `\\b(?:since|after|following) (?:its|their|that) (?:previous |earlier |last )?${GRADE}(?: Ofsted)? (?:rating|judgement|grade|report|verdict|inspection)\\b${YEAR}`,
].map((pattern) => new RegExp(`,?\\s*${pattern}`, 'giu'));

/** The text without such words; the whole text where no words would be left. */
export function withoutAnchors(text: string): string {
  const rest = ANCHORS.reduce((left, anchor) => left.replace(anchor, ' '), text)
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,.;])/g, '')
    .trim();
  return /\p{L}.*\p{L}/u.test(rest) ? rest : text;
}
