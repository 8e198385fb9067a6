/**
 * The topics of a finding: what an officer would file it under.
 *
 * A sentence is read word by word once, and the longest cue that begins at a word is taken, so
 * that "education, health and care plan" is neither education nor health. Weak cues ("leaders",
 * "health") count only where the sentence has no strong one. A sentence without any cue that goes
 * on from another ("This is a missed opportunity") takes that one's topic; any other takes its
 * heading's, if the heading has one.
 */
import { type Cue, type Cues, cuesOf, hits } from './cues.js';
import { GOES_ON, NO_TOPIC, NO_TOPIC_HEADINGS, TOPIC_TABLE } from './topics.data.js';

/** A topic under which findings are filed. */
export interface Topic {
  /** In kebab-case: `care-leavers`. */
  readonly id: string;
  readonly label: string;
  readonly definition: string;
}

/** All topics, in the order in which they are listed everywhere. */
export const TOPICS: readonly Topic[] = TOPIC_TABLE.map(({ id, label, definition }) => ({
  id,
  label,
  definition,
}));

const ORDER = new Map(TOPICS.map(({ id }, index) => [id, index]));

/** Built at first use, so that commands that need no topics do not pay for it at their start. */
function once(build: () => Cues): () => Cues {
  let cues: Cues | undefined;
  return () => {
    cues ??= build();
    return cues;
  };
}

const sentenceCues = once(() =>
  cuesOf([
    ...TOPIC_TABLE.flatMap(({ id, cues }) => cues.map((cue) => ({ cue, topic: id, weak: false }))),
    ...TOPIC_TABLE.flatMap(({ id, weak }) => weak.map((cue) => ({ cue, topic: id, weak: true }))),
    ...NO_TOPIC.map(({ cue }) => ({ cue, topic: null, weak: false })),
  ]),
);

/** Headings name their topic in few words: "Care leavers", "The impact of leaders on …". */
const headingCues = once(() =>
  cuesOf([
    ...TOPIC_TABLE.flatMap(({ id, headings }) =>
      headings.map((cue) => ({ cue, topic: id, weak: false })),
    ),
    ...NO_TOPIC_HEADINGS.map((cue) => ({ cue, topic: null, weak: false })),
  ]),
);

const openings = once(() => cuesOf(GOES_ON.map((cue) => ({ cue, topic: 'goes-on', weak: false }))));

/** A finding has at most this many topics: those with the most cues. */
const MOST = 3;

/** How much of a sentence is its opening, in UTF-16 units. */
const OPENING = 14;

/** How far before a sentence its subject is looked for, in UTF-16 units: about two sentences. */
const NEAR = 300;

/**
 * The ids of a sentence's topics, in table order, at most three; `[]` where nothing tells.
 * `before` is what stands before the sentence in its paragraph, `heading` that of its section.
 */
export function topicsOf(input: {
  readonly text: string;
  readonly heading: string | null;
  readonly before: string;
}): string[] {
  const own = hits(sentenceCues(), input.text);
  const strong = ranked(own.filter(({ weak }) => !weak));
  if (strong.length > 0) return inOrder(strong.slice(0, MOST));
  const weak = ranked(own);
  if (weak.length > 0) return inOrder(weak.slice(0, 1));
  const before = goesOn(input.text) ? leading(input.before.slice(-NEAR)) : null;
  return before === null ? ranked(hits(headingCues(), input.heading ?? '')).slice(0, 1) : [before];
}

/** Whether a sentence opens with words that point back: "This means …", "As a result, …". */
function goesOn(text: string): boolean {
  return hits(openings(), text.slice(0, OPENING)).length > 0;
}

/** The topic that stands out in a stretch of text: the only one, or one with more strong cues than any other. */
function leading(text: string): string | null {
  const counts = counted(hits(sentenceCues(), text).filter(({ weak }) => !weak));
  const [first, second] = byCount(counts);
  if (first === undefined) return null;
  return second === undefined || counts.get(first) !== counts.get(second) ? first : null;
}

function ranked(found: readonly Cue[]): string[] {
  return byCount(counted(found));
}

function counted(found: readonly Cue[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { topic } of found) {
    if (topic !== null) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  }
  return counts;
}

/** Topics by number of cues, equal ones in table order. */
function byCount(counts: ReadonlyMap<string, number>): string[] {
  return inOrder([...counts.keys()]).sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
}

function inOrder(ids: readonly string[]): string[] {
  return [...ids].sort((a, b) => (ORDER.get(a) ?? 0) - (ORDER.get(b) ?? 0));
}
