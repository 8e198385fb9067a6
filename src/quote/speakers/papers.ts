/** Decides whose report "the report" is: the one that the article mentioned last. */
import { withoutPossessive } from '../phrases/names.js';
import type { Token } from '../phrases/tokens.js';
import { isInspectorate, isPossessive, speakerNounAt } from '../phrases/words.js';
import type { Sentence, Sentences } from './sentences.js';

function untilPunctuation(tokens: readonly Token[]): Token[] {
  const stop = tokens.findIndex((token) => token.kind !== 'word');
  return tokens.slice(0, stop < 0 ? tokens.length : stop);
}

const INSPECTION = new Set([
  'inspection',
  "inspectors'",
  'inspector',
  'visit',
  'watchdog',
  "watchdog's",
]);

const COUNCIL_PAPER = new Set([
  'annual',
  'committee',
  'cabinet',
  'scrutiny',
  'council',
  "council's",
  'officers',
  'budget',
  "authority's",
]);

/**
 * Whose report a sentence mentions. "the Ofsted report" and "the inspectors’ letter" are the inspectors’; "the
 * committee met to discuss the annual report" is about one of the council’s. `null` where it mentions none.
 */
function paperOwnerOf(sentence: readonly Token[]): 'inspectors' | 'council' | null {
  let owner: 'inspectors' | 'council' | null = null;
  for (let at = 0; at < sentence.length; at++) {
    if (speakerNounAt(sentence, at)?.noun.who !== 'paper') continue;
    const before = untilPunctuation(sentence.slice(Math.max(0, at - 3), at).reverse());
    const near = [...before, ...untilPunctuation(sentence.slice(at + 1, at + 4))];
    const words = near.map((token) => token.lower);
    if (
      near.some((t) => isInspectorate(withoutPossessive(t.text))) ||
      words.some((w) => INSPECTION.has(w) || w === 'inspectors')
    )
      owner = 'inspectors';
    else if (
      inPhrase(words.slice(0, before.length)).some((word) => COUNCIL_PAPER.has(word)) &&
      !isPossessive(sentence[at])
    )
      owner = 'council';
  }
  return owner;
}

/** The words of the paper's own noun phrase, the nearest first: "the council accepts the findings" has none. */
function inPhrase(before: readonly string[]): readonly string[] {
  const end = before.findIndex((word) => /^(?:the|its|an?|this|that|these|those)$/.test(word));
  return end < 0 ? before : before.slice(0, end);
}

/** Whose report it is; `null` where nothing tells it. */
export type Owner = 'inspectors' | 'council' | null;

/** Whose report "the report" is in each sentence. */
export function paperOwners(sentences: Sentences, first: Owner): Map<Sentence, Owner> {
  const owners = new Map<Sentence, Owner>();
  let owner = first;
  for (const sentence of sentences.where(() => true)) {
    owner = paperOwnerOf(sentence.tokens) ?? owner;
    owners.set(sentence, owner);
  }
  return owners;
}
