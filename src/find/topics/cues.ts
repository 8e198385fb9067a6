/**
 * Finds phrases in a text in one pass: the phrases are kept as a tree of words.
 *
 * A cue is words with spaces between them; "meeting/discussion" stands for either word. Words are
 * compared without case and plural endings; hyphens, apostrophes and punctuation count as spaces.
 */

export interface Cue {
  readonly cue: string;
  /** `null`: the phrase is taken out, so that no shorter cue is found in it. */
  readonly topic: string | null;
  /** A weak cue counts only where no other topic has a strong one. */
  readonly weak: boolean;
}

interface Node {
  readonly next: Map<string, Node>;
  readonly cues: Cue[];
}

/** A tree of words, made by `cueTree`. */
export type Cues = Node;

/** Single letters are left out: the possessive "s" and the article "a" tell nothing. */
const WORD = /[a-z0-9]{2,}|[0-9]/g;

/** The words of a text as cues are compared: lower case, without plural endings. */
export function words(text: string): string[] {
  return (text.toLowerCase().match(WORD) ?? []).map(singular);
}

/** A word without its plural ending, roughly: what matters is that cue and text are treated alike. */
function singular(word: string): string {
  const { length } = word;
  if (length < 4 || !word.endsWith('s')) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.endsWith('sses')) return word.slice(0, -2);
  return 'sui'.includes(word.charAt(length - 2)) ? word : word.slice(0, -1);
}

/** Makes the tree. Throws where two entries of a topic are the same phrase. */
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

/** The word lists that a cue stands for: "strategy meeting/discussion" is two. */
function phrases(cue: string): string[][] {
  if (!cue.includes('/')) return [words(cue)];
  let all: string[][] = [[]];
  for (const place of cue.split(' ')) {
    const choices = place.split('/').map(words);
    all = all.flatMap((phrase) => choices.map((choice) => [...phrase, ...choice]));
  }
  return all;
}

/** The longest cue at each word, from left to right and without overlap; one for each of its topics. */
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
