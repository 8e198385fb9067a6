/** What the voice stage reads and gives. It knows neither the classifier nor the points. */
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
  /** An item of a list. */
  readonly isItem: boolean;
  /** The article's headline, which stands in a section of its own. */
  readonly isTitle: boolean;
  /** Its text without the earlier judgements that only say since when. */
  readonly own: string;
  /** What the letters' classifier makes of it among its neighbours. */
  readonly probabilities: Readonly<Record<Polarity, number>>;
  /** What the letters' classifier makes of its words alone. */
  readonly alone: Readonly<Record<Polarity, number>>;
}

/** Who says a statement, and what it says of the service. */
export interface Voiced {
  /** `neutral` for what is in no list: thanks, plans, process, background. */
  readonly polarity: Polarity;
  readonly confidence: number;
  readonly by: Voice;
  readonly speaker: string | null;
}
