/**
 * Which sentences of a paragraph make one point.
 *
 * Two forests were trained on paragraphs that a reader had cut into points (`npm run train:points`):
 * one says whether a sentence goes on from the point before it, the other whether a sentence that
 * begins a point leans on what stands before.
 */
import type { Polarity } from '../../model/vocabulary.js';
import type { Judged } from '../judge.js';
import { isSetSentence } from '../set-sentences.data.js';
import { BREAKS } from './breaks.data.js';
import { type Breaks, breaksOf } from './breaks.js';
import { type Frequencies, featuresOf, openingOf } from './features.js';
import { type Forest, forestOf, probabilityOf } from './forest.js';
import { JOINS, LEANS } from './model.data.js';
import { OPENINGS } from './openings.data.js';

/** The two forests, and the weights of what begins a paragraph, which both look at. */
export interface Model {
  readonly breaks: Breaks;
  readonly joins: Forest;
  readonly leans: Forest;
}

/** The sentences of a point, and whether its first leans on what stands before it. */
export interface Group {
  readonly sentences: readonly Judged[];
  readonly leans: boolean;
}

/** From this probability on. Chosen where the F1 of both is best on documents that were kept apart. */
const JOINED = 0.37;
const LEANING = 0.35;
/** The same where the sentence opens with words like "In addition". */
const LEANING_BY_OPENING = 0.3;
/**
 * The same after "However": readers take half of these sentences to be understood by themselves, but
 * the word itself points back, so that it goes without only where that is all but certain.
 */
const LEANING_AFTER_TURN = 0.06;

let own: Model | undefined;

/** The model that the package ships. */
export function ownModel(): Model {
  own ??= { breaks: breaksOf(BREAKS), joins: forestOf(JOINS), leans: forestOf(LEANS) };
  return own;
}

/** The sentences of one paragraph, which are of no item, in the groups that make points. */
export function groupsOf(
  paragraph: readonly Judged[],
  frequencies: Frequencies,
  model: Model,
): Group[] {
  const groups: { sentences: Judged[]; leans: boolean }[] = [];
  paragraph.forEach((sentence, at) => {
    const last = groups.at(-1);
    const point = last?.sentences ?? [];
    const pair = { point, sentence, paragraph, at, frequencies, breaks: model.breaks };
    const features = last ? featuresOf(pair) : [];
    if (last && mayJoin(point, sentence) && probabilityOf(model.joins, features) > JOINED)
      last.sentences.push(sentence);
    else {
      const probability = last ? probabilityOf(model.leans, features) : 1;
      groups.push({ sentences: [sentence], leans: isLeaning(sentence.text, at, probability) });
    }
  });
  return groups;
}

function isLeaning(text: string, at: number, probability: number): boolean {
  const opens = OPENINGS[openingOf(text)]?.leans;
  if (opens === 'always') return true;
  if (opens === 'turns') return probability > LEANING_AFTER_TURN;
  if (opens === 'often') return probability > LEANING_BY_OPENING;
  return at > 0 && probability > LEANING;
}

/** Whether a sentence opens with words that point back: "They …", "However, …". */
export function opensLeaning(text: string): boolean {
  return OPENINGS[openingOf(text)]?.leans !== undefined;
}

/** A point speaks of a good thing or of a bad one, in one voice, without a gap. */
export function mayJoin(point: readonly Judged[], sentence: Judged): boolean {
  const before = point.at(-1);
  if (!before || before.number + 1 !== sentence.number) return false;
  // In an article what stands between findings is thanks, plans and background, which is in no list.
  if (sentence.role === 'article' && isNeutral(before) !== isNeutral(sentence)) return false;
  // "The next inspection will be …" is no part of what was found.
  if (isSetSentence(before.text) || isSetSentence(sentence.text)) return false;
  const [a, b] = [before.said, sentence.said];
  return a.by === b.by && a.speaker === b.speaker && !turns(point, sentence);
}

const isNeutral = ({ polarity }: Judged): boolean => polarity === 'neutral';

function turns(point: readonly Judged[], { polarity }: Judged): boolean {
  return point.some((before) => !agree(before.polarity, polarity));
}

/** A mixed sentence and a bad one may make one point: most often the second tells more of the bad half. */
function agree(a: Polarity, b: Polarity): boolean {
  if (a === b || a === 'neutral' || b === 'neutral') return true;
  return (a === 'mixed' && b === 'improvement') || (a === 'improvement' && b === 'mixed');
}
