/** The words that carried a decision, by the linear model's own weights. */
import { POLARITIES } from '../../model/vocabulary.js';
import { textFeatures } from './features.js';
import { type Token, tokenise } from './tokens.js';
import { CLASSES, ownWeights, slotOf, type Weights } from './weights.js';

/** Verbatim words of a sentence: `text` is `sentence.slice(start, end)`, in UTF-16 offsets. */
export interface Cue {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Part of the decision, 0 to 1; all cues of a sentence sum to at most 1. */
  readonly share: number;
}

const MOST_CUES = 5;
/** Words below this part of the decision are not named. */
const LEAST_SHARE = 0.06;
const MIXED = POLARITIES.indexOf('mixed');
/** Words that evaluate nothing: whatever weight they have comes from the company they keep. */
const EMPTY = new Set(
  (
    'a an the of to in on at by for from with and or as that which who this these those it its their they them is are was ' +
    'were be been being has have had do does did will would there when where ' +
    "child children children's young people family families parent parents carer carers social worker workers practitioner " +
    'practitioners staff leaders managers service services council year years'
  ).split(' '),
);

/** How a feature's weights speak for the decision. A mixed one is carried by what is clearly good or bad. */
function pull(weights: Weights, slot: number, decided: number): number {
  const at = CLASSES * slot;
  const value = (k: number): number => weights.values[at + k] as number;
  if (decided === MIXED) {
    return Math.abs(value(0) - value(1)) / 2 + value(MIXED) - (value(0) + value(1)) / 2;
  }
  let others = 0;
  for (let k = 0; k < CLASSES; k++) {
    others += k === decided ? 0 : value(k) / (CLASSES - 1);
  }
  return value(decided) - others;
}

/** Each token's part: a feature's pull is shared by its first and last word. */
function partsOf(weights: Weights, tokens: readonly Token[], decided: number): Float64Array {
  const parts = new Float64Array(tokens.length);
  const { hash, value, from, to, size } = textFeatures(tokens);
  for (let i = 0; i < size; i++) {
    const slot = slotOf(weights.keys, hash[i] as number);
    const first = from[i] as number;
    if (weights.keys[slot] === 0 || first < 0) {
      continue;
    }
    const half = ((value[i] as number) * pull(weights, slot, decided)) / 2;
    parts[first] = (parts[first] as number) + half;
    const last = to[i] as number;
    parts[last] = (parts[last] as number) + half;
  }
  return parts;
}

/** Neighbouring words that both count are one cue. */
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

/** The cues of one sentence for the polarity it was given, strongest first; `[]` where its surroundings decided. */
export function cuesOf(sentence: string, polarity: (typeof POLARITIES)[number]): Cue[] {
  const tokens = tokenise(sentence);
  const parts = partsOf(ownWeights(), tokens, POLARITIES.indexOf(polarity));
  const total = parts.reduce((sum, part) => sum + Math.max(0, part), 0);
  const cues = tokens.flatMap(({ start, end, mark, word }, i): Cue[] => {
    const share = Math.max(0, parts[i] as number) / (total || 1);
    const counts = !mark && !word.startsWith('#') && !EMPTY.has(word) && share >= LEAST_SHARE;
    return counts ? [{ text: sentence.slice(start, end), start, end, share }] : [];
  });
  return join(cues, sentence)
    .sort((a, b) => b.share - a.share || a.start - b.start)
    .slice(0, MOST_CUES);
}
