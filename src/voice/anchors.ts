/**
 * Words that say since when, by an earlier judgement: "since being judged inadequate in November 2023".
 * They tell of that judgement, and nothing of what is found now.
 */
const ANCHOR =
  /,?\s*(?:which (?:was|is) the \p{L}+ (?:visit |such )?)?\b(?:since|after|following|when|until)\b[^,.;]{0,40}?\b(?:judged|rated|graded|found|declared|deemed)\b[^,.;]{0,25}?["'‘“]?(?:inadequate|good|outstanding|requir\p{L}+ improvement(?: to be good)?)\b["'’”]?(?:[^,.;]{0,30}\b\d{4}\b)?/giu;

/** The text without them; the text itself where it is nothing else. */
export function withoutAnchors(text: string): string {
  const rest = text
    .replace(ANCHOR, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,.;])/g, '')
    .trim();
  return /\p{L}.*\p{L}/u.test(rest) ? rest : text;
}
