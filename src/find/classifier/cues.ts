/** The words that carried a decision, by the linear model's own weights. */
import { POLARITIES } from '../../model/vocabulary.js';
import { type Family, type Sink, textFeatures } from './features.js';
import { type Token, tokenise, type Word } from './tokens.js';
import { CLASSES, ownWeights, slotOf, type Weights } from './weights.js';
import { APART, rowAt, rowsOf } from './word-rows.js';

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

/** How a row of weights speaks for the decision; `apart`: how far strength and improvement lie apart in it. */
function pull(row: Int8Array | Int16Array, at: number, apart: number, decided: number): number {
  const value = (k: number): number => row[at + k] as number;
  if (decided === MIXED) {
    // A mixed sentence is carried by what is clearly good or bad.
    return apart / 2 + value(MIXED) - (value(0) + value(1)) / 2;
  }
  let others = 0;
  for (let k = 0; k < CLASSES; k++) {
    others += k === decided ? 0 : value(k) / (CLASSES - 1);
  }
  return value(decided) - others;
}

/** Each token's part in the decision: a feature's pull is shared by its first and last word. */
class Parts implements Sink {
  readonly parts: Float64Array;

  constructor(
    private readonly weights: Weights,
    private readonly decided: number,
    length: number,
  ) {
    this.parts = new Float64Array(length);
  }

  add(hash: number, parts: number, from: number, to: number): void {
    const { keys, values } = this.weights;
    const slot = from < 0 ? -1 : slotOf(keys, hash);
    if (slot < 0 || keys[slot] === 0) {
      return;
    }
    const at = CLASSES * slot;
    const apart = Math.abs((values[at] as number) - (values[at + 1] as number));
    const half = (parts * pull(values, at, apart, this.decided)) / 2;
    this.give(from, half);
    this.give(to, half);
  }

  addWord(family: Family, word: Word, parts: number, at: number): void {
    const row = rowsOf(this.weights, word);
    const from = rowAt(family);
    this.give(at, parts * pull(row, from, row[from + APART] as number, this.decided));
  }

  private give(at: number, part: number): void {
    this.parts[at] = (this.parts[at] as number) + part;
  }
}

function partsOf(weights: Weights, tokens: readonly Token[], decided: number): Float64Array {
  const sink = new Parts(weights, decided, tokens.length);
  textFeatures(tokens, sink);
  return sink.parts;
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

/** Equal but for rounding, which must not decide the order. */
function isTie(a: Cue, b: Cue): boolean {
  return Math.abs(a.share - b.share) < 1e-9;
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
    .sort((a, b) => (isTie(a, b) ? a.start - b.start : b.share - a.share))
    .slice(0, MOST_CUES);
}
