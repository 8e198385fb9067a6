/** The linear model: scores of a sentence's words, of its heading and neighbours, and of its clauses. */
import { clausesOf, type Role } from './clauses.js';
import type { SentenceInput } from './context.js';
import { type Features, headingFeatures, neighbourFeatures, textFeatures } from './features.js';
import { type Token, tokenise } from './tokens.js';
import { CLASSES, slotOf, type Weights } from './weights.js';

/** Scores (logits) of strength, improvement, mixed and neutral. */
export type Scores = Float64Array;

export interface ClauseScores {
  readonly role: Role;
  readonly scores: Scores;
}

/** What the linear model says of one sentence. */
export interface Scored {
  /** By its own words alone. */
  readonly text: Scores;
  /** With heading and neighbours. */
  readonly full: Scores;
  /** Of each clause alone; empty where the sentence has no contrast. */
  readonly clauses: readonly ClauseScores[];
}

/** What the linear model reads: the features of one sentence and its surroundings. */
export interface Extracted {
  readonly text: Features;
  readonly heading: Features;
  readonly neighbours: readonly Features[];
  readonly clauses: readonly { readonly role: Role; readonly features: Features }[];
}

function neighboursOf(
  sentences: readonly SentenceInput[],
  tokens: readonly (readonly Token[])[],
  index: number,
): Features[] {
  const paragraph = sentences[index]?.paragraph;
  const features: Features[] = [];
  if (index > 0 && sentences[index - 1]?.paragraph === paragraph) {
    features.push(neighbourFeatures(tokens[index - 1] ?? [], 'previous'));
  }
  if (index + 1 < sentences.length && sentences[index + 1]?.paragraph === paragraph) {
    features.push(neighbourFeatures(tokens[index + 1] ?? [], 'next'));
  }
  return features;
}

/** The features of every sentence of a document. */
export function extract(sentences: readonly SentenceInput[]): Extracted[] {
  const tokens = sentences.map((sentence) => tokenise(sentence.text));
  return sentences.map((sentence, i) => {
    const own = tokens[i] as Token[];
    const clauses = clausesOf(own);
    return {
      text: textFeatures(own),
      heading: headingFeatures(sentence.heading),
      neighbours: neighboursOf(sentences, tokens, i),
      clauses:
        clauses.length < 2
          ? []
          : clauses.map(({ role, from, to }) => ({
              role,
              features: textFeatures(own.slice(from, to)),
            })),
    };
  });
}

/** Adds the features' weights to the scores. */
export function addScores(weights: Weights, features: Features, scores: Scores): void {
  const { keys, values, scale } = weights;
  for (let i = 0; i < features.hash.length; i++) {
    const slot = slotOf(keys, features.hash[i] as number);
    if (keys[slot] === 0) {
      continue;
    }
    const value = (features.value[i] as number) * scale;
    for (let k = 0; k < CLASSES; k++) {
      scores[k] = (scores[k] as number) + value * (values[CLASSES * slot + k] as number);
    }
  }
}

/** The scores of one piece of text by its own words. */
export function scoreFeatures(weights: Weights, features: Features): Scores {
  const scores = Float64Array.from(weights.bias);
  addScores(weights, features, scores);
  return scores;
}

/** The linear model's view of every sentence of a document. */
export function scoreAll(weights: Weights, sentences: readonly SentenceInput[]): Scored[] {
  return extract(sentences).map((extracted) => {
    const text = scoreFeatures(weights, extracted.text);
    const full = text.slice();
    addScores(weights, extracted.heading, full);
    for (const features of extracted.neighbours) {
      addScores(weights, features, full);
    }
    const clauses = extracted.clauses.map(({ role, features }) => ({
      role,
      scores: scoreFeatures(weights, features),
    }));
    return { text, full, clauses };
  });
}
