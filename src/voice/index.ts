/**
 * Decides who says each statement of an article, and whether it says something about the service.
 *
 * `state.ts` decides whose words a statement is, by quotation marks, verbs of saying and lead-ins, and what is
 * carried over from the statements before. `features.ts` describes each statement. `model.ts` judges all statements
 * together.
 */
import { foldQuotes } from '../forms/fold.js';
import type { Polarity, Voice } from '../model/vocabulary.js';
import type { Heard } from '../quote/index.js';
import { patternOf } from './cues.data.js';
import { featuresOf, linkOf, voiceOf } from './features.js';
import { isLookedAt } from './looked-at.js';
import { type Chain, CLASSES, marginalsOf, scoresOf, sparseOf } from './model.js';
import { type State, statesOf } from './state.js';
import type { Statement, Voiced } from './statement.js';
import { ownChain } from './weights.js';

export { withoutAnchors } from './anchors.js';
export type { Statement, Voiced } from './statement.js';

/** `voices` with a given model. */
export function voicesWith(
  chain: Chain,
  statements: readonly Statement[],
  heard: readonly Heard[],
): Voiced[] {
  const states = statesOf(statements, heard);
  const sparse = statements.map((_, at) =>
    sparseOf((add) => featuresOf(statements, states, at, add)),
  );
  const kinds = statements.map((_, at) => linkOf(statements, states, at));
  const { single } = marginalsOf(
    chain,
    sparse.map((one) => scoresOf(chain, one)),
    kinds,
  );
  return statements.map((statement, at) =>
    voiced(statement, states[at] as State, single[at] ?? []),
  );
}

/** Who says each statement of an article, in order. */
export function voices(statements: readonly Statement[], heard: readonly Heard[]): Voiced[] {
  return statements.length === 0 ? [] : voicesWith(ownChain(), statements, heard);
}

/**
 * The odds of each class are multiplied by this before the most likely class is taken, in the order of CLASSES. Most
 * statements have no class, and a model that fits probabilities would give that answer too often.
 */
const ODDS = [1, 1, 1.4, 1.4, 1] as const;

function voiced(statement: Statement, state: State, probabilities: readonly number[]): Voiced {
  const odds = probabilities.map((p, k) => p * (ODDS[k] ?? 1));
  const best = odds.indexOf(Math.max(...odds));
  const name = CLASSES[best] ?? 'none';
  const confidence = Math.min(1, probabilities[best] ?? 1);
  const isNothing = name === 'none' || isLookedAt(statement.own);
  if (isNothing) return { ...others(state), polarity: 'neutral', confidence };
  if (name === 'claim') {
    const said = others(state);
    return { ...said, polarity: leaning(statement, said.by), confidence };
  }
  return { polarity: name, confidence, by: 'inspectors', speaker: reporterOf(state) };
}

/**
 * Who tells a finding of the inspectors. A speaker of another side who is only carried over from a statement before did
 * not say it.
 */
function reporterOf({ within, holds, told, carried, speaker }: State): string | null {
  const isCarried = within === null && holds === null && told === null;
  return isCarried && carried !== 'inspectors' ? null : speaker;
}

/** Who makes a claim. Where nothing shows it, it is the council's, as most claims are. */
function others(state: State): { by: Voice; speaker: string | null } {
  const { side } = voiceOf(state);
  return {
    by: side === 'other' ? 'other' : 'council',
    speaker: side === 'inspectors' ? null : state.speaker,
  };
}

const DEED = patternOf('deed');
const BLAME = patternOf('blame');

/**
 * The polarity of a claim. It is never neutral, because a claim says something about the service. A deed that a council
 * tells of its own service ("We have cut caseloads") is a strength, unless words of blame stand beside it: in letters,
 * from which the classifier learned, "cut" may be a loss.
 */
function leaning({ own, probabilities }: Statement, by: Voice): Polarity {
  const text = foldQuotes(own);
  if (by === 'council' && DEED.test(text) && !BLAME.test(text)) return 'strength';
  const { strength, improvement, mixed } = probabilities;
  if (mixed > strength && mixed > improvement) return 'mixed';
  return improvement > strength ? 'improvement' : 'strength';
}
