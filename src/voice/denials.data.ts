const DENIALS: ReadonlySet<string> = new Set(
  'not no never nor neither without cannot hardly nobody none nothing lack lacks lacked lacking little few fewer less fail failed fails failing'.split(
    ' ',
  ),
);

/** Whether a word denies what follows it, or says that there is little of it. */
export function denies(word: string): boolean {
  return DENIALS.has(word) || word.endsWith("n't");
}
