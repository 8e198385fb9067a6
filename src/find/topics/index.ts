/**
 * Finds the topics of a point: under what an officer would file it, the main topic first.
 *
 * A point is read with its paragraph, its heading and its document around it, because "They are not timely enough."
 * says nothing by itself. `evidence.ts` collects what speaks for topics. `topics.weights` holds how much each thing
 * counts; it was learned from points that a reader had filed (`npm run train:topics`).
 */
import {
  cuedTopics,
  featuresOf,
  isCued,
  type PointInput,
  type Theme,
  themeOf,
} from './evidence.js';
import { TOPIC_TABLE } from './topics.data.js';
import { ownTopicWeights, scoresOf, type TopicWeights } from './weights.js';

export { type PointInput, type Theme, themeOf };

/** A topic under which findings are filed. */
export interface Topic {
  /** In kebab-case: `care-leavers`. */
  readonly id: string;
  readonly label: string;
  readonly definition: string;
}

/** All topics, in the order of the table. */
export const TOPICS: readonly Topic[] = TOPIC_TABLE.map(({ id, label, definition }) => ({
  id,
  label,
  definition,
}));

/** A point has at most this many topics. */
const MOST = 3;

/**
 * A second topic is listed where its score is at most this far below the main one's. The distance is larger for
 * topics with a cue than for those with a weak cue.
 */
const NEAR_BY_CUE = 2.5;
const NEAR_BY_WEAK_CUE = 1;

const NO_THEME: Theme = new Map();

/** The ids of a point's topics, at most three, the main one first. `[]` where nothing tells. */
export function topicsOf(point: PointInput, theme: Theme = NO_THEME): string[] {
  return topicsWith(ownTopicWeights(), point, theme);
}

/** `topicsOf` with the given weights. */
export function topicsWith(weights: TopicWeights, point: PointInput, theme: Theme): string[] {
  const features = featuresOf(point, theme);
  const scores = scoresOf(weights, features);
  const none = isCued(features) ? Number.NEGATIVE_INFINITY : (scores[TOPICS.length] as number);
  const ranked = TOPICS.map(({ id }, k) => ({ id, score: scores[k] as number }))
    .filter(({ score }) => score > none)
    .sort((a, b) => b.score - a.score);
  const best = ranked[0];
  if (best === undefined) return [];
  const { strong, weak } = cuedTopics(point.text);
  const reach = (id: string): number => {
    if (strong.includes(id)) return NEAR_BY_CUE;
    return weak.includes(id) ? NEAR_BY_WEAK_CUE : 0;
  };
  const also = ranked.slice(1).filter(({ id, score }) => best.score - score < reach(id));
  return [best, ...also].slice(0, MOST).map(({ id }) => id);
}
