/**
 * Words that name an earlier judgement only to date something: "since being judged inadequate in November 2023". They
 * are left out where a statement is judged, because "inadequate" is not what inspectors found now.
 */
const ANCHOR =
  /,?\s*(?:which (?:was|is) the \p{L}+ (?:visit |such )?)?\b(?:since|after|following|when|until)\b[^,.;]{0,40}?\b(?:judged|rated|graded|found|declared|deemed)\b[^,.;]{0,25}?["'‘“]?(?:inadequate|good|outstanding|requir\p{L}+ improvement(?: to be good)?)\b["'’”]?(?:[^,.;]{0,30}\b\d{4}\b)?/giu;

/** The text without such words; the whole text where no words would be left. */
export function withoutAnchors(text: string): string {
  const rest = text
    .replace(ANCHOR, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,.;])/g, '')
    .trim();
  return /\p{L}.*\p{L}/u.test(rest) ? rest : text;
}
