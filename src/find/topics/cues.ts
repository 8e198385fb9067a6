/**
 * Finds phrases in a text in one pass. The phrases are stored as a tree of words.
 *
 * A cue is one or more words with spaces between them; "meeting/discussion" stands for either word. Words are
 * compared in lower case and without plural endings. Hyphens, apostrophes and punctuation count as spaces.
 */

export interface Cue {
  readonly cue: string;
  /** The topic. `null` for a phrase that has none: it hides the shorter cues inside it. */
  readonly topic: string | null;
  /** Whether the cue counts only where no other topic has a strong one. */
  readonly weak: boolean;
}

interface Node {
  readonly next: Map<string, Node>;
  readonly cues: Cue[];
}

/** A tree of words, which `cueTree` makes. */
export type Cues = Node;

/** Single letters are left out, because the possessive "s" and the article "a" tell nothing. */
const WORD = /[a-z0-9]{2,}|[0-9]/g;

/** The words of a text in the form in which they are compared with cues: in lower case and without plural endings. */
export function words(text: string): string[] {
  return (text.toLowerCase().match(WORD) ?? []).map(singular);
}

/** A word without its plural ending. Rough rules are enough, because cues and texts are treated in the same way. */
function singular(word: string): string {
  const { length } = word;
  if (length < 4 || !word.endsWith('s')) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.endsWith('sses')) return word.slice(0, -2);
  return 'sui'.includes(word.charAt(length - 2)) ? word : word.slice(0, -1);
}

/** Makes the tree. Throws where two entries of one topic are the same phrase. */
export function cueTree(table: readonly Cue[]): Cues {
  const root: Node = { next: new Map(), cues: [] };
  for (const entry of table) {
    for (const phrase of phrases(entry.cue)) {
      const node = phrase.reduce(child, root);
      if (node.cues.some(({ topic }) => topic === entry.topic)) {
        throw new Error(`the cue "${entry.cue}" of ${entry.topic ?? 'no topic'} is there twice`);
      }
      node.cues.push(entry);
    }
  }
  return root;
}

function child(node: Node, word: string): Node {
  let next = node.next.get(word);
  if (next === undefined) {
    next = { next: new Map(), cues: [] };
    node.next.set(word, next);
  }
  return next;
}

/** The phrases that a cue stands for, as lists of words: "strategy meeting/discussion" stands for two. */
function phrases(cue: string): string[][] {
  if (!cue.includes('/')) return [words(cue)];
  let all: string[][] = [[]];
  for (const place of cue.split(' ')) {
    const choices = place.split('/').map(words);
    all = all.flatMap((phrase) => choices.map((choice) => [...phrase, ...choice]));
  }
  return all;
}

/**
 * Goes through a text from left to right and takes the longest cue at each place, without overlaps. A cue of several
 * topics is given once for each.
 */
export function hits(cues: Cues, text: string): Cue[] {
  const found: Cue[] = [];
  const all = words(text);
  for (let at = 0; at < all.length; ) {
    let longest: Node | null = null;
    let end = at + 1;
    let node = cues.next.get(all[at] as string);
    for (let to = end; node !== undefined; to += 1) {
      if (node.cues.length > 0) {
        longest = node;
        end = to;
      }
      node = node.next.get(all[to] ?? '');
    }
    for (const cue of longest?.cues ?? []) if (cue.topic !== null) found.push(cue);
    at = end;
  }
  return found;
}
