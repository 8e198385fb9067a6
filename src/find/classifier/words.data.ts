/** Classes of words that decide how far a good or bad word reaches. */

/** What a word does to the words after it; `plain` for words that do nothing. */
export type WordClass =
  | 'plain'
  | 'negation' // turns what follows
  | 'contrast' // opens a clause set against the one before it
  | 'concession' // opens a clause that the main clause is set against
  | 'all' // quantifiers, from all to none
  | 'most'
  | 'some'
  | 'few'
  | 'requirement' // what must or should be done
  | 'hedge' // not yet, still, remains
  | 'degree'; // too, very, sufficiently

/** The words of each class, separated by spaces. No word is in two classes. */
export const CLASS_WORDS: Readonly<Record<Exclude<WordClass, 'plain'>, string>> = {
  negation:
    "not no nor never neither none nothing without lack lacks lacking lacked cannot isn't aren't don't doesn't hasn't haven't wasn't weren't didn't fail fails failed failing failure absence absent insufficient insufficiently rarely seldom hardly",
  contrast: 'but however yet nevertheless nonetheless conversely',
  concession: 'although though while whilst despite whereas notwithstanding',
  all: 'all every each always routinely consistently any both',
  most: 'most mostly many majority generally usually largely mainly typically often almost nearly',
  some: 'some several sometimes occasionally other others certain partly',
  few: 'few fewer minority small handful only limited little',
  requirement:
    'should must need needs needed require requires required ensure improve strengthen further recommendation',
  hedge:
    'still remain remains remained early recently recent begin begins beginning began started starting emerging continue continues continued',
  degree: 'too very highly enough sufficiently sufficient fully well more less better',
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
