/** Makes typography plain, so that a pattern needs only one form of each mark. */

const SINGLE = /[\u2018\u2019\u201b\u02bc`\u00b4]/g;
const DOUBLE = /[\u201c\u201d\u201f]/g;
const DASHES = /[\u2010-\u2015\u2212\u2500]/g;

/**
 * Replaces all forms of quotation marks and apostrophes by the straight ones. The text keeps its length, so that
 * places stay correct.
 */
export function foldQuotes(text: string): string {
  return text.replace(SINGLE, "'").replace(DOUBLE, '"');
}

/**
 * Replaces quotation marks, apostrophes, dashes and spaces by their plain forms. The text keeps its length, so that
 * places stay correct.
 */
export function fold(text: string): string {
  return foldQuotes(text)
    .replace(DASHES, '-')
    .replace(/\u00a0/g, ' ');
}
