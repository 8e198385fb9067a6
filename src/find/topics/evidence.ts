/**
 * The features by which the topics of a point are decided: the cues in its text, in its heading and around it, the
 * theme of its document, and its words. Each has a name and a value. The file of weights says how much each speaks
 * for each topic.
 */
import { type Cue, type Cues, cueTree, hits, words } from './cues.js';
import { ENTRY_TO_CARE, GOES_ON, NO_TOPIC, NO_TOPIC_HEADINGS, TOPIC_TABLE } from './topics.data.js';

/** A point with the text around it. */
export interface PointInput {
  readonly text: string;
  readonly heading: string | null;
  /** The text before it in its paragraph. */
  readonly before: string;
  /** The text after it in its paragraph. */
  readonly after?: string;
  /** Its context: the sentences or the lead-in that it needs. */
  readonly context?: string;
}

/** The share of each topic among the cues of a document. */
export type Theme = ReadonlyMap<string, number>;

/** Makes the tree when it is first needed, so that commands that need no topics start without it. */
function once(build: () => Cues): () => Cues {
  let cues: Cues | undefined;
  return () => {
    cues ??= build();
    return cues;
  };
}

const sentenceCues = once(() =>
  cueTree([
    ...TOPIC_TABLE.flatMap(({ id, cues }) => cues.map((cue) => ({ cue, topic: id, weak: false }))),
    ...TOPIC_TABLE.flatMap(({ id, weak }) => weak.map((cue) => ({ cue, topic: id, weak: true }))),
    ...NO_TOPIC.map(({ cue }) => ({ cue, topic: null, weak: false })),
  ]),
);

/** A heading names its topic in a few words: "Care leavers", "The impact of leaders on …". */
const headingCues = once(() =>
  cueTree([
    ...TOPIC_TABLE.flatMap(({ id, headings }) =>
      headings.map((cue) => ({ cue, topic: id, weak: false })),
    ),
    ...NO_TOPIC_HEADINGS.map((cue) => ({ cue, topic: null, weak: false })),
  ]),
);

const openings = once(() =>
  cueTree(GOES_ON.map((cue) => ({ cue, topic: 'goes-on', weak: false }))),
);

/** In UTF-16 units: how much of a point counts as its beginning. */
const OPENING = 14;

/** In UTF-16 units: how far before and after a point cues are looked for. It is about two sentences. */
const NEAR = 300;

/** A topic with a smaller share of the document's cues is not its theme. */
const LEAST_SHARE = 0.08;

/** How much each kind of feature counts, compared with cues in the text itself. */
const BEFORE = 0.7;
const AFTER = 0.7;
const THEME = 1.5;
const WORDS = 3;

/** The topics whose strong and weak cues stand in a text. The tests of the table use it. */
export function cuedTopics(text: string): { strong: string[]; weak: string[] } {
  const all = hits(sentenceCues(), text);
  return { strong: topicsIn(strongOf(all)), weak: topicsIn(all.filter(({ weak }) => weak)) };
}

/** The theme of a document, from the texts of its sentences. */
export function themeOf(texts: Iterable<string>): Theme {
  const counts = new Map<string, number>();
  let all = 0;
  for (const text of texts) {
    for (const topic of strongOf(hits(sentenceCues(), text)).map(topicOf)) {
      counts.set(topic, (counts.get(topic) ?? 0) + 1);
      all += 1;
    }
  }
  return new Map([...counts].map(([topic, n]) => [topic, n / all]));
}

/** The features of a point, by name. */
export function featuresOf(point: PointInput, theme: Theme): Map<string, number> {
  const features = new Map<string, number>();
  const own = ownCues(point.text);
  const cued = strongOf(own).length > 0;
  addOwn(features, own);
  for (const topic of topicsIn(hits(headingCues(), point.heading ?? '')))
    features.set(`${cued ? 'heading' : 'heading-only'}:${topic}`, 1);
  addSurroundings(features, point, cued);
  for (const [topic, share] of theme)
    if (share > LEAST_SHARE) features.set(`theme:${topic}`, THEME * share);
  addWords(features, point.text);
  return features;
}

/**
 * The cues in a point's own words. "When children come into care" only says when, and "children who enter care" only
 * says whose. Where the point also speaks of something else, these words are left out.
 */
function ownCues(text: string): Cue[] {
  const without = hits(sentenceCues(), text.replace(ENTRY_TO_CARE, ' '));
  return strongOf(without).length > 0 ? without : hits(sentenceCues(), text);
}

const CUES = /^(?:own|weak-only|heading-only|before-only):/;

/**
 * Whether a cue tells the topic: one in the point, in its heading or before it. Words that are no cues may not tell
 * it alone.
 */
export function isCued(features: ReadonlyMap<string, number>): boolean {
  return [...features.keys()].some((name) => CUES.test(name));
}

function addOwn(features: Map<string, number>, own: readonly Cue[]): void {
  const strong = strongOf(own);
  const counts = new Map<string, number>();
  for (const topic of strong.map(topicOf)) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  for (const [topic, n] of counts) features.set(`own:${topic}`, Math.sqrt(n));
  if (strong[0]) features.set(`first:${topicOf(strong[0])}`, 1);
  for (const topic of topicsIn(own.filter(({ weak }) => weak)))
    if (!counts.has(topic)) features.set(`${strong.length > 0 ? 'weak' : 'weak-only'}:${topic}`, 1);
}

/**
 * Adds the cues around the point. Where the point leans on earlier words, or has no cue of its own, the words just
 * before it count most.
 */
function addSurroundings(features: Map<string, number>, point: PointInput, cued: boolean): void {
  const { text, before, context = '', after = '' } = point;
  const leans = context !== '' || hits(openings(), text.slice(0, OPENING)).length > 0;
  for (const topic of strongTopics((context || before).slice(-NEAR))) {
    features.set(`before:${topic}`, BEFORE);
    if (leans) features.set(`leans-on:${topic}`, 1);
    if (!cued) features.set(`before-only:${topic}`, 1);
  }
  for (const topic of strongTopics(after.slice(0, NEAR))) features.set(`after:${topic}`, AFTER);
  if (leans) features.set('leans', 1);
  if (before === '') features.set('begins', 1);
}

/** In words: a shorter point counts as if it had this many, so that its few words do not decide alone. */
const SHORT = 16;

/**
 * Adds the words of the point. The more words there are, the less each counts, so that long points do not weigh more.
 */
function addWords(features: Map<string, number>, text: string): void {
  const all = words(text);
  const value = WORDS / Math.sqrt(Math.max(all.length, SHORT));
  for (const word of all) features.set(`word:${word.slice(0, STEM)}`, value);
}

/**
 * In letters: words whose beginnings are equal up to this length count as one, such as "assessment" and
 * "assessments".
 */
const STEM = 9;

function strongOf(found: readonly Cue[]): Cue[] {
  return found.filter(({ weak }) => !weak);
}

function strongTopics(text: string): string[] {
  return topicsIn(strongOf(hits(sentenceCues(), text)));
}

function topicsIn(found: readonly Cue[]): string[] {
  return [...new Set(found.map(topicOf))];
}

/** The topic of a cue that `hits` gave. `hits` gives only cues that have a topic. */
function topicOf({ topic }: Cue): string {
  return topic ?? '';
}
