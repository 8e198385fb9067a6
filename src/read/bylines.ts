/** Recognises lines that only say who wrote an article. Used for web pages and for text files. */

const BYLINE =
  /^(?:Words by|Written by|By|BY)\s?:?\s(\p{Lu}[\p{L}'’.-]+(?:[\s,|&]+(?:and\s|for\s|at\s)?[\p{Lu}@][\p{L}'’.-]*){0,8})$/u;

/** The author in a line like "By Ann Hill, Local Democracy Reporter"; `null` for every other line. */
export function printedAuthor(text: string): string | null {
  return text.length > 80 ? null : (BYLINE.exec(text)?.[1] ?? null);
}
