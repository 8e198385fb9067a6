/** Closed word classes: what turns a good or bad word, and what sets clauses against each other. */

/** What a word does to the words after it; `plain` for all others. */
export type WordClass =
  | 'plain'
  | 'negation' // turns what follows
  | 'contrast' // opens a clause set against the one before it
  | 'concession'; // opens a clause that the main clause is set against

/** Words of each class, separated by blanks; no word is in two. */
export const CLASS_WORDS: Readonly<Record<Exclude<WordClass, 'plain'>, string>> = {
  negation:
    "not no nor never neither none nothing without lack lacks lacking lacked cannot isn't aren't don't doesn't hasn't haven't wasn't weren't didn't fail fails failed failing failure absence absent insufficient insufficiently rarely seldom hardly",
  contrast: 'but however yet nevertheless nonetheless conversely',
  concession: 'although though while whilst despite whereas notwithstanding',
};

const BY_WORD: ReadonlyMap<string, WordClass> = new Map(
  Object.entries(CLASS_WORDS).flatMap(([kind, words]) =>
    words.split(' ').map((word) => [word, kind as WordClass] as const),
  ),
);

/** The class of a word in lower case. */
export function classOf(word: string): WordClass {
  return BY_WORD.get(word) ?? 'plain';
}
