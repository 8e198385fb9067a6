/**
 * Finds whose words each statement is, as far as quotation marks, verbs of saying and lead-ins tell it, and what is
 * carried over from the statements before.
 */
import type { Voice } from '../model/vocabulary.js';
import type { Heard } from '../quote/index.js';
import { introduces, mayBeItem, type Statement } from './statement.js';

export type Side = Voice | 'unknown';

/** What is known of a statement's speaker before its words are weighed. */
export interface State {
  /** The side inside whose quotation marks the whole statement stands; `null` outside quotation marks. */
  readonly within: Side | null;
  /** The side whose quotation is a part of the statement. */
  readonly holds: Side | null;
  /** The side that the statement's own words name as its speaker. */
  readonly told: Side | null;
  /** The side that spoke last before the statement, and how many statements ago. */
  readonly carried: Side | null;
  readonly distance: number;
  readonly speaker: string | null;
  /** The lead-in of its list, or the heading above it. */
  readonly lead: string | null;
  readonly isFirstInParagraph: boolean;
}

const covers = (heard: Heard, { section, paragraph, start, end }: Statement): boolean =>
  heard.section === section &&
  heard.paragraph === paragraph &&
  heard.start < end &&
  heard.end > start;

/** In characters: so much of a statement may stand outside the quotation marks around it. */
const MARK_SLACK = 4;

const isWithin = (heard: Heard, { start, end }: Statement): boolean =>
  heard.start - MARK_SLACK <= start && heard.end + MARK_SLACK >= end;

const sideOf = (heard: Heard | undefined): Side | null =>
  heard === undefined ? null : (heard.by ?? 'unknown');

/** What was heard, by paragraph, so that a long article is not searched once for each statement. */
function byParagraph(heard: readonly Heard[]): Map<string, Heard[]> {
  const places = new Map<string, Heard[]>();
  for (const one of heard) {
    const key = `${one.section}.${one.paragraph}`;
    const list = places.get(key);
    if (list === undefined) places.set(key, [one]);
    else list.push(one);
  }
  return places;
}

interface Carried {
  readonly side: Side | null;
  readonly speaker: string | null;
  readonly distance: number;
}

const NOBODY: Carried = { side: null, speaker: null, distance: 0 };

/** The states of an article's statements, in order. */
export function statesOf(statements: readonly Statement[], heard: readonly Heard[]): State[] {
  const places = byParagraph(heard);
  let carried = NOBODY;
  let lead: { text: string; items: boolean } | null = null;
  return statements.map((statement, i) => {
    const previous = statements[i - 1];
    const near = (places.get(`${statement.section}.${statement.paragraph}`) ?? []).filter((one) =>
      covers(one, statement),
    );
    const marked = near.filter(({ how }) => how === 'marked');
    const inside = marked.find((one) => isWithin(one, statement));
    const told = near.find(({ how }) => how === 'told');
    lead = leadAfter(lead, previous, statement);
    const own = inside ?? told ?? marked.at(-1);
    const state: State = {
      within: sideOf(inside),
      holds: inside === undefined ? sideOf(marked.at(-1)) : null,
      told: sideOf(told),
      carried: carried.side,
      distance: carried.distance,
      speaker: own?.speaker ?? (own === undefined ? carried.speaker : null),
      lead: lead?.text ?? statement.heading,
      isFirstInParagraph:
        previous?.section !== statement.section || previous.paragraph !== statement.paragraph,
    };
    carried =
      own === undefined
        ? { ...carried, distance: carried.distance + 1 }
        : { side: sideOf(own), speaker: own.speaker, distance: 0 };
    return state;
  });
}

/**
 * The lead-in of a statement: a sentence before it that ends in a colon. It holds for the statements after it until one
 * that is not an item follows the items.
 */
function leadAfter(
  lead: { text: string; items: boolean } | null,
  previous: Statement | undefined,
  statement: Statement,
): { text: string; items: boolean } | null {
  if (previous === undefined || previous.section !== statement.section) return null;
  if (introduces(previous.text)) return { text: previous.text, items: statement.isItem };
  if (lead === null) return null;
  if (lead.items && !statement.isItem) return null;
  return !lead.items && !mayBeItem(statement) ? null : lead;
}
