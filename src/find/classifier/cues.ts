/** Finds the words that were decisive for a verdict, by the weights of the linear model. */
import { POLARITIES } from '../../model/vocabulary.js';
import { type Sentence, sentenceOf } from './sentence.js';
import type { Word } from './tokens.js';
import { CLASSES, ownWeights } from './weights.js';
import { APART, OWN } from './word-rows.js';

/** Some words of a sentence: `text` is `sentence.slice(start, end)`, in UTF-16 offsets. */
export interface Cue {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /**
   * How much of the decision is due to these words, 0 to 1. The shares of all cues of a sentence add up to at most 1.
   */
  readonly share: number;
}

const MOST_CUES = 5;
/** Words with a smaller share are not named as cues. */
const LEAST_SHARE = 0.06;
const MIXED = POLARITIES.indexOf('mixed');
/** Words that judge nothing. Whatever weight they have comes from the words that often stand beside them. */
const EMPTY = new Set(
  (
    'a an the of to in on at by for from with and or as that which who this these those it its their they them is are was ' +
    'were be been being has have had do does did will would there when where ' +
    "child children children's young people family families parent parents carer carers social worker workers practitioner " +
    'practitioners staff leaders managers service services council year years'
  ).split(' '),
);

function canCarry({ form, mark }: Word): boolean {
  return !mark && !form.startsWith('#') && !EMPTY.has(form);
}

/** How far the weights of a token speak for the decision. */
function pull(brought: Int32Array, at: number, decided: number): number {
  const value = (k: number): number => brought[at + k] as number;
  if (decided === MIXED) {
    // A mixed sentence is decided by words that are clearly good or clearly bad.
    return value(APART) / 2 + value(MIXED) - (value(0) + value(1)) / 2;
  }
  let others = 0;
  for (let k = 0; k < CLASSES; k++) {
    others += k === decided ? 0 : value(k) / (CLASSES - 1);
  }
  return value(decided) - others;
}

/** The share of each token in the decision; 0 for a token that speaks against it. */
function partsOf(sentence: Sentence, decided: number): number[] {
  const brought = sentence.sum(ownWeights()).tokens;
  return sentence.tokens.map((_, i) => Math.max(0, pull(brought, OWN * i, decided)));
}

/** Joins cues that stand beside each other. */
function join(cues: readonly Cue[], sentence: string): Cue[] {
  const joined: Cue[] = [];
  for (const cue of cues) {
    const last = joined.at(-1);
    if (last !== undefined && /^\s*$/.test(sentence.slice(last.end, cue.start))) {
      const text = sentence.slice(last.start, cue.end);
      joined[joined.length - 1] = {
        text,
        start: last.start,
        end: cue.end,
        share: last.share + cue.share,
      };
    } else {
      joined.push(cue);
    }
  }
  return joined;
}

/** Whether two shares are equal apart from rounding, which must not decide the order. */
function isTie(a: Cue, b: Cue): boolean {
  return Math.abs(a.share - b.share) < 1e-9;
}

/**
 * The cues of a sentence for the polarity that it was given, the strongest first. `[]` where the sentence was decided
 * by what stands around it.
 */
export function cuesOf(text: string, polarity: (typeof POLARITIES)[number]): Cue[] {
  const sentence = sentenceOf(text);
  const parts = partsOf(sentence, POLARITIES.indexOf(polarity));
  const total = parts.reduce((sum, part) => sum + part, 0);
  const cues: Cue[] = [];
  sentence.tokens.forEach(({ start, end, word }, i) => {
    const share = (parts[i] as number) / (total || 1);
    if (share >= LEAST_SHARE && canCarry(word)) {
      cues.push({ text: text.slice(start, end), start, end, share });
    }
  });
  return join(cues, text)
    .sort((a, b) => (isTie(a, b) ? a.start - b.start : b.share - a.share))
    .slice(0, MOST_CUES);
}
