/** Lines that say who wrote an article, and nothing else. Shared by pages and text files. */

const BYLINE =
  /^(?:Words by|Written by|By|BY)\s?:?\s(\p{Lu}[\p{L}'’.-]+(?:[\s,|&]+(?:and\s|for\s|at\s)?[\p{Lu}@][\p{L}'’.-]*){0,8})$/u;

/** Who wrote an article by the line that says nothing else: "By Ann Hill, Local Democracy Reporter". */
export function printedAuthor(text: string): string | null {
  return text.length > 80 ? null : (BYLINE.exec(text)?.[1] ?? null);
}
