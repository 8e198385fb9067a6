/** Finds the stems of the words of a text. Documents are compared by these stems. */
import { stemOf } from '../find/classifier/stems.js';
import { foldQuotes } from '../forms/fold.js';
import { withConcepts } from './concepts.data.js';

/** Words and numbers. "step-down" is two words. What follows an apostrophe is removed afterwards. */
const WORD = /[\p{L}\p{M}]+(?:'[\p{L}]+)?|\d+/gu;

/** Words that tell nothing of a matter in any document. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the and or nor but if of to in on at by for from with without within into onto about over under between ' +
    'through during before after since until while whilst although though however because so than then thus hence ' +
    'is are was were be been being am do does did done has have had having can could may might must shall should ' +
    'will would not no it its they them their theirs he she his her we our you your i this that these those there ' +
    'here which who whom whose what when where why how all any both each every either neither some few many much ' +
    'more most less least other others another such same own only also as well very too more now yet still ' +
    'including include includes included s t well them'
  ).split(' '),
);

/** The stems of the words that carry meaning, in order and with repetitions. */
export function stemsIn(text: string): string[] {
  const words = foldQuotes(withConcepts(text).toLowerCase()).match(WORD) ?? [];
  return words
    .map((word) => word.replace(/'.*$/, ''))
    .filter((word) => word.length > 1 && !STOP_WORDS.has(word))
    .map((word) => (word.startsWith('x') ? word : stemOf(word)));
}

/** Words with which anything can be praised or blamed. They say how something is, and hardly which thing it is. */
const GENERAL: ReadonlySet<string> = new Set(
  (
    'quality effective effectiveness effectively consistent consistency consistently consistently ensure improve improved improvement ' +
    'improvements impact good better best strong strengthen progress timely timeliness promptly sufficient sufficiently ' +
    'appropriate appropriately robust clear clearly always routinely service services authority local work working ' +
    'social worker workers practice child children young people use used need needs needed area areas level high ' +
    'further make made making place arrangements'
  )
    .split(' ')
    .map(stemOf),
);

/** Whether a stem belongs to such a general word. */
export function isGeneral(stem: string): boolean {
  return GENERAL.has(stem);
}
