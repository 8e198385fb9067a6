/** Typography made plain, so that patterns need only one form of each mark. */

const FOLDS: readonly [RegExp, string][] = [
  [/[\u2018\u2019\u201b\u02bc`\u00b4]/g, "'"],
  [/[\u201c\u201d\u201f]/g, '"'],
  [/[\u2010-\u2015\u2212\u2500]/g, '-'],
  [/\u00a0/g, ' '],
];

/** Makes quotation marks, apostrophes, dashes and spaces plain. The text keeps its length, so places stay true. */
export function fold(text: string): string {
  return FOLDS.reduce((folded, [from, to]) => folded.replace(from, to), text);
}
