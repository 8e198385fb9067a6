/** Whose words each statement is, as far as quotation marks, verbs of saying and lead-ins tell; and what is carried over. */
import type { Voice } from '../model/vocabulary.js';
import type { Heard } from '../quote/index.js';
import type { Statement } from './statement.js';

export type Side = Voice | 'unknown';

/** What is known of a statement's voice before its words are weighed. */
export interface State {
  /** Whose marks it stands wholly within; `null` outside marks. */
  readonly within: Side | null;
  /** Whose marks it holds a part of. */
  readonly holds: Side | null;
  /** Whom its own words name as saying it. */
  readonly told: Side | null;
  /** Who spoke last before it, and how many statements ago. */
  readonly carried: Side | null;
  readonly distance: number;
  readonly speaker: string | null;
  /** The lead-in of its list or the heading above it. */
  readonly lead: string | null;
  readonly isFirstInParagraph: boolean;
}

const covers = (heard: Heard, { section, paragraph, start, end }: Statement): boolean =>
  heard.section === section &&
  heard.paragraph === paragraph &&
  heard.start < end &&
  heard.end > start;

/** Letters of a statement that may stand outside the marks around it. */
const MARK_SLACK = 4;

const isWithin = (heard: Heard, { start, end }: Statement): boolean =>
  heard.start - MARK_SLACK <= start && heard.end + MARK_SLACK >= end;

const sideOf = (heard: Heard | undefined): Side | null =>
  heard === undefined ? null : (heard.by ?? 'unknown');

/** The heard stretches of each paragraph, so that a long article is not searched for each of its statements. */
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

const ENDS_OPEN = /:["'”’]?$/;

/** A lead-in ends in a colon; it leads the statements after it until one that is no item follows items. */
function leadAfter(
  lead: { text: string; items: boolean } | null,
  previous: Statement | undefined,
  statement: Statement,
): { text: string; items: boolean } | null {
  if (previous === undefined || previous.section !== statement.section) return null;
  if (ENDS_OPEN.test(previous.text)) return { text: previous.text, items: statement.isItem };
  if (lead === null) return null;
  if (lead.items && !statement.isItem) return null;
  return !lead.items && !isShort(statement) ? null : lead;
}

/** Items of a list that a text file prints without bullets have no full stop. */
const isShort = ({ text, isItem }: Statement): boolean => isItem || !/[.!?]["'”’]?$/.test(text);
