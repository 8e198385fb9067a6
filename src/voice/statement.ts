/** What the voice stage reads and what it gives. */
import type { Polarity, Voice } from '../model/vocabulary.js';

/** A sentence of an article, in reading order. */
export interface Statement {
  readonly section: number;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The heading of its section; `null` without one. */
  readonly heading: string | null;
  /** Whether it is an item of a list. */
  readonly isItem: boolean;
  /** Whether it is the headline of the article, which stands in a section of its own. */
  readonly isTitle: boolean;
  /** Its text without earlier judgements that only date something (`anchors.ts`). */
  readonly own: string;
  /**
   * The classifier's probabilities for the sentence among its neighbours. The classifier was trained on letters and
   * reports.
   */
  readonly probabilities: Readonly<Record<Polarity, number>>;
  /** The classifier's probabilities for the words of the sentence alone. */
  readonly alone: Readonly<Record<Polarity, number>>;
}

/** Whether a text ends in a colon, so that it introduces what follows. */
export const introduces = (text: string): boolean => /:["'”’]?$/.test(text);

/**
 * Whether a statement may be an item of a list. A text file may print items without bullets, but these have no full stop.
 */
export const mayBeItem = ({ text, isItem }: Statement): boolean =>
  isItem || !/[.!?]["'”’]?$/.test(text);

/** Who says a statement, and what it says of the service. */
export interface Voiced {
  /** `neutral` for statements that are in no list: thanks, plans, process, background. */
  readonly polarity: Polarity;
  readonly confidence: number;
  readonly by: Voice;
  readonly speaker: string | null;
}
