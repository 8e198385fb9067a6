/** Decides what an article is about: services for children in England, or something else. */
import type { Reading } from '../lines/reading.js';
import {
  CHILDREN_TERMS,
  COUNCIL_TERMS,
  INSPECTORATE_TERMS,
  OTHER_NATIONS,
  RIVAL_TERMS,
  SERVICE_TERMS,
  type Term,
} from './subject.data.js';

export interface Subject {
  /** Whether it is about services for children in England. */
  readonly isServices: boolean;
  /** Whether it names who inspects them. */
  readonly isInspected: boolean;
}

/** An article with fewer words about the services than this only mentions them. */
const ENOUGH = 2;
/** Words in a title and an opening count this many times. */
const OPENING_WEIGHT = 2;
const OPENING_LINES = 4;
/**
 * Where inspectors and a council are named, this many words for children count as one word about the services: a short piece may
 * speak only of "the council" and "children". Pieces about schools and hospitals have more words of their own.
 */
const CHILDREN_A_TERM = 1.5;
/** In UTF-16 units: of a longer text only the beginning is read, which tells what the text is about. */
const LONGEST = 60_000;

function count(terms: readonly Term[], text: string): number {
  return terms.reduce((sum, { pattern }) => sum + (text.match(pattern)?.length ?? 0), 0);
}

function weigh(terms: readonly Term[], opening: string, whole: string): number {
  return count(terms, whole) + (OPENING_WEIGHT - 1) * count(terms, opening);
}

/** Decides what a document is about, by its words. */
export function subjectOf({ lines, document }: Reading): Subject {
  const opening = [
    document.declared.title ?? '',
    ...lines.slice(0, OPENING_LINES).map((l) => l.text),
  ];
  const whole = lines
    .map((line) => line.text)
    .join('\n')
    .slice(0, LONGEST);
  const top = opening.join('\n').slice(0, LONGEST);
  const isInspected = count(INSPECTORATE_TERMS, whole) > 0;
  const isOfCouncil = isInspected && count(COUNCIL_TERMS, whole) > 0;
  const children = isOfCouncil ? count(CHILDREN_TERMS, whole) / CHILDREN_A_TERM : 0;
  const services = weigh(SERVICE_TERMS, top, whole) + children;
  const rivals = weigh(RIVAL_TERMS, top, whole);
  const isElsewhere = count(OTHER_NATIONS, whole) > count(INSPECTORATE_TERMS.slice(0, 1), whole);
  return {
    isServices: services >= ENOUGH && services > rivals && !isElsewhere,
    isInspected,
  };
}
