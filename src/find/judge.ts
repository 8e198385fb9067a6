/** Decides for each sentence what it says, how surely, and who says it. */
import type { Kind, Polarity, Voice } from '../model/vocabulary.js';
import { classify, type SentenceInput, type Verdict } from './classifier/index.js';
import { isSetSentence } from './set-sentences.data.js';
import type { Unit } from './units.js';

/** Who says a sentence. */
export interface Said {
  readonly by: Voice;
  /** The name of the speaker; `null` where nobody is named. */
  readonly speaker: string | null;
}

/** A sentence with its verdict. Points are made of these. */
export interface Judged extends Unit {
  readonly polarity: Polarity;
  /** The calibrated probability of `polarity`. */
  readonly confidence: number;
  readonly said: Said;
}

/** Decides for an article what its sentences say and who says them, because their words alone do not tell. */
export type Voicing = (
  units: readonly Unit[],
  verdicts: readonly Verdict[],
) => readonly (Pick<Judged, 'polarity' | 'confidence'> & Said)[];

const BY_INSPECTORS: Said = { by: 'inspectors', speaker: null };

/**
 * The confidence of an item of the document's own list. Of the labelled items of the corpus, 98 in 100 have the
 * polarity of their list.
 */
const LISTED_CONFIDENCE = 0.98;

/** Judges the units of one document, each among its neighbours. */
export function judge(units: readonly Unit[], kind: Kind, voicing?: Voicing): Judged[] {
  return decide(units, verdictsOf(units, kind), voicing);
}

/** What the classifier says of each unit. */
export function verdictsOf(units: readonly Unit[], kind: Kind): Verdict[] {
  return classify(inputsOf(units, kind));
}

/**
 * The final word on each unit. The document's own lists, the set sentences and, in articles, the voices have priority
 * over the classifier.
 */
export function decide(
  units: readonly Unit[],
  verdicts: readonly Verdict[],
  voicing?: Voicing,
): Judged[] {
  const voiced = voicing?.(units, verdicts);
  return units.map((unit, i) => {
    const { polarity, confidence } = (voiced?.[i] ?? verdicts[i]) as Verdict;
    const said = voiced?.[i];
    const judged = { ...unit, polarity, confidence: rounded(confidence) };
    if (said === undefined) return unlessSet(byItsList({ ...judged, said: BY_INSPECTORS }));
    return { ...judged, said: { by: said.by, speaker: said.speaker } };
  });
}

/** The classifier's input: the units, their places, and the numbers of their paragraphs through the document. */
export function inputsOf(units: readonly Unit[], kind: Kind): SentenceInput[] {
  let paragraph = -1;
  return units.map((unit, i) => {
    if (!sameParagraph(units[i - 1], unit)) paragraph += 1;
    const { text, heading, role } = unit;
    // The heading of an article is a headline and not the name of what is judged below it. It may also be lost.
    if (role === 'article') return { text, heading: null, role: null, kind: null, paragraph };
    return { text, heading, role, kind, paragraph };
  });
}

/** Whether two units stand in the same paragraph. */
export function sameParagraph(a: Unit | undefined, b: Unit | undefined): boolean {
  return a !== undefined && a.section === b?.section && a.paragraph === b.paragraph;
}

/**
 * Makes a sentence neutral that every document of its kind prints. It is not a finding, whatever its words and its
 * list.
 */
function unlessSet(sentence: Judged): Judged {
  if (sentence.role === 'article' || !isSetSentence(sentence.text)) return sentence;
  return {
    ...sentence,
    polarity: 'neutral',
    confidence: LISTED_CONFIDENCE,
    list: null,
    item: false,
  };
}

/** The document's own list has priority over the classifier, unless the item tells a story of what was found. */
function byItsList(sentence: Judged): Judged {
  const { item, list, narrative } = sentence;
  if (!item || !list || narrative) return sentence;
  return { ...sentence, polarity: list, confidence: LISTED_CONFIDENCE };
}

function rounded(confidence: number): number {
  return Math.round(confidence * 1000) / 1000;
}
