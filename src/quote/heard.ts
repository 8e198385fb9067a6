/** The stretches of an article whose speaker is known. The voice stage starts from these. */
import type { Quote } from '../model/report.js';
import type { Voice } from '../model/vocabulary.js';
import type { Quotation } from './marks/quotations.js';
import type { Told } from './speakers/finder.js';
import { labelOf } from './speakers/label.js';
import type { Spot } from './spots.js';

/** A stretch of an article, and who says it. */
export interface Heard {
  readonly section: number;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly by: Voice | null;
  /** The name of the speaker; `null` where nobody is named. */
  readonly speaker: string | null;
  /** `marked`: the stretch stands in quotation marks. `told`: it is a sentence whose own words say who says it. */
  readonly how: 'marked' | 'told';
}

/** A quotation, and its speaker. */
export interface Spoken {
  readonly quotation: Quotation;
  readonly by: Quote['by'];
  readonly speaker: Quote['speaker'];
}

function placeIn(spots: readonly Spot[], at: number): Pick<Heard, 'section' | 'paragraph'> {
  const { section, paragraph } = spots[at] as Spot;
  return { section, paragraph };
}

/** The stretches in quotation marks. */
export function markedStretches(spoken: readonly Spoken[], spots: readonly Spot[]): Heard[] {
  return spoken.flatMap(({ quotation, by, speaker }) =>
    quotation.map((part) => ({
      ...placeIn(spots, part.paragraph),
      start: part.open,
      end: part.close,
      by,
      speaker: labelOf(speaker),
      how: 'marked' as const,
    })),
  );
}

/** The sentences whose own words say who says them. */
export function toldStretches(told: readonly Told[], spots: readonly Spot[]): Heard[] {
  return told.map(({ paragraph, start, end, voice }) => ({
    ...placeIn(spots, paragraph),
    start,
    end,
    by: voice.by,
    speaker: labelOf(voice.speaker),
    how: 'told' as const,
  }));
}
