/** Typography made plain, so that patterns need only one form of each mark. */

const SINGLE = /[\u2018\u2019\u201b\u02bc`\u00b4]/g;
const DOUBLE = /[\u201c\u201d\u201f]/g;
const DASHES = /[\u2010-\u2015\u2212\u2500]/g;

/** Makes quotation marks and apostrophes plain. The text keeps its length, so places stay true. */
export function foldQuotes(text: string): string {
  return text.replace(SINGLE, "'").replace(DOUBLE, '"');
}

/** Makes quotation marks, apostrophes, dashes and spaces plain. The text keeps its length, so places stay true. */
export function fold(text: string): string {
  return foldQuotes(text)
    .replace(DASHES, '-')
    .replace(/\u00a0/g, ' ');
}
