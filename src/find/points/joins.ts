/**
 * Decides which sentences of a paragraph make one point.
 *
 * Two forests were trained on paragraphs that a reader had cut into points (`npm run train:points`). One says whether
 * a sentence continues the point before it. The other says whether a sentence that begins a point needs what stands
 * before it.
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

/** The two forests, and the weights of the words that begin a paragraph, from which both get features. */
export interface Model {
  readonly breaks: Breaks;
  readonly joins: Forest;
  readonly leans: Forest;
}

/** The sentences of a point, and whether the first one leans on what stands before it. */
export interface Group {
  readonly sentences: readonly Judged[];
  readonly leans: boolean;
}

/**
 * The probabilities from which a sentence is joined, and from which it leans. Each was chosen where the decision's F1
 * is best on documents that were not trained on.
 */
const JOINED = 0.37;
const LEANING = 0.35;
/** The probability from which a sentence leans, where it begins with words like "In addition". */
const LEANING_BY_OPENING = 0.3;
/**
 * The same for a sentence that begins with "However". Readers understand half of these sentences by themselves, but the
 * word points back. So the context is left out only where the sentence almost certainly does not need it.
 */
const LEANING_AFTER_TURN = 0.06;

let own: Model | undefined;

/** The model that comes with the package. */
export function ownModel(): Model {
  own ??= { breaks: breaksOf(BREAKS), joins: forestOf(JOINS), leans: forestOf(LEANS) };
  return own;
}

/** The sentences of a paragraph that is not a list item, in the groups that make points. */
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
      groups.push({ sentences: [sentence], leans: isLeaning(sentence, at, probability) });
    }
  });
  return groups;
}

function isLeaning({ text, role }: Judged, at: number, probability: number): boolean {
  const opens = OPENINGS[openingOf(text)]?.leans;
  if (opens === 'always') return true;
  // The forest was trained on letters. It takes a short sentence of a journalist for one that leans.
  if (role === 'article') return opens === 'turns';
  if (opens === 'turns') return probability > LEANING_AFTER_TURN;
  if (opens === 'often') return probability > LEANING_BY_OPENING;
  return at > 0 && probability > LEANING;
}

/** Whether a sentence begins with words that refer to something earlier: "They …", "However, …". */
export function opensLeaning(text: string): boolean {
  return OPENINGS[openingOf(text)]?.leans !== undefined;
}

/**
 * Whether a sentence may belong to a point. The sentences of a point agree in what they say (`agree` below), have one
 * speaker, and follow each other directly.
 */
function mayJoin(point: readonly Judged[], sentence: Judged): boolean {
  const before = point.at(-1);
  if (!before || before.number + 1 !== sentence.number) return false;
  // In an article, thanks, plans and background stand between findings. They are not findings, so they stay apart.
  if (sentence.role === 'article' && isNeutral(before) !== isNeutral(sentence)) return false;
  // A sentence such as "The next inspection will be …" says nothing of what was found.
  if (isSetSentence(before.text) || isSetSentence(sentence.text)) return false;
  const [a, b] = [before.said, sentence.said];
  return a.by === b.by && a.speaker === b.speaker && !turns(point, sentence);
}

const isNeutral = ({ polarity }: Judged): boolean => polarity === 'neutral';

/** Whether the sentence contradicts the point: one praises and the other criticises. */
function turns(point: readonly Judged[], { polarity }: Judged): boolean {
  return point.some((before) => !agree(before.polarity, polarity));
}

/**
 * Whether two sentences with these polarities may make one point. A mixed one and an improvement may, because the
 * second most often says more about the bad half of the first.
 */
function agree(a: Polarity, b: Polarity): boolean {
  if (a === b || a === 'neutral' || b === 'neutral') return true;
  return (a === 'mixed' && b === 'improvement') || (a === 'improvement' && b === 'mixed');
}
