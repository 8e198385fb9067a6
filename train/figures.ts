/** Measures how well verdicts agree with labels. */
import type { Verdict } from '../src/find/classifier/index.js';
import { POLARITIES } from '../src/model/vocabulary.js';

export interface Figures {
  /** F1 by polarity, in the order of POLARITIES. */
  readonly f1: readonly number[];
  /** Mean F1 of strength and improvement. */
  readonly mean: number;
  readonly accuracy: number;
  /** Expected calibration error of `confidence`, over ten bins. */
  readonly ece: number;
  /** `confusion[label][verdict]`: how many sentences with this label were given this verdict. */
  readonly confusion: readonly (readonly number[])[];
}

function calibrationError(verdicts: readonly Verdict[], right: readonly boolean[]): number {
  const bins = Array.from({ length: 10 }, () => ({ confidence: 0, right: 0 }));
  verdicts.forEach(({ confidence }, i) => {
    const bin = bins[Math.min(9, Math.floor(confidence * 10))];
    if (bin !== undefined) {
      bin.confidence += confidence;
      bin.right += right[i] ? 1 : 0;
    }
  });
  const gaps = bins.map((bin) => Math.abs(bin.confidence - bin.right));
  return gaps.reduce((a, b) => a + b, 0) / verdicts.length;
}

/** @param labels the right polarity of each verdict, as its index in POLARITIES */
export function figuresOf(verdicts: readonly Verdict[], labels: readonly number[]): Figures {
  const confusion = POLARITIES.map(() => POLARITIES.map(() => 0));
  const said = verdicts.map(({ polarity }) => POLARITIES.indexOf(polarity));
  said.forEach((verdict, i) => {
    const row = confusion[labels[i] as number] as number[];
    row[verdict] = (row[verdict] as number) + 1;
  });
  const f1 = POLARITIES.map((_, k) => {
    const hit = confusion[k]?.[k] ?? 0;
    const named = confusion.reduce((sum, row) => sum + (row[k] as number), 0);
    const true_ = (confusion[k] ?? []).reduce((a, b) => a + b, 0);
    return (2 * hit) / (named + true_ || 1);
  });
  const right = said.map((verdict, i) => verdict === labels[i]);
  return {
    f1,
    mean: ((f1[0] as number) + (f1[1] as number)) / 2,
    accuracy: right.filter(Boolean).length / right.length,
    ece: calibrationError(verdicts, right),
    confusion,
  };
}

/** The figures in one line of text. */
export function printed(name: string, { f1, mean, accuracy, ece }: Figures): string {
  const [s, i, m, n] = f1.map((v) => v.toFixed(3));
  return (
    `${name.padEnd(22)} strength ${s}  improvement ${i}  mean ${mean.toFixed(4)}  mixed ${m}  neutral ${n}  ` +
    `accuracy ${accuracy.toFixed(4)}  calibration error ${ece.toFixed(4)}`
  );
}
