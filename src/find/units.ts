/** The units to be judged: the sentences of a document's sections, with what the document itself says of them. */

import { endsStatement } from '../forms/sentence.js';
import { type Body, isArticle, type Kind, type SectionRole } from '../model/vocabulary.js';
import {
  type OutlineParagraph,
  type OutlineSection,
  type Span,
  saysOnlyNone,
} from '../outline/index.js';

/** One sentence to be judged, with its place. */
export interface Unit extends Span {
  readonly section: number;
  readonly paragraph: number;
  /** The number among the units of its paragraph, from 0. */
  readonly number: number;
  readonly text: string;
  readonly page: number | null;
  readonly role: SectionRole;
  readonly heading: string | null;
  /** The body that its section judges, in a document that judges several bodies. */
  readonly body: Body | null;
  /** The list of the document in which it stands. */
  readonly list: 'strength' | 'improvement' | null;
  /**
   * Whether it belongs to an item of that list. An item is one point, and has the polarity of its list unless it is
   * narrative.
   */
  readonly item: boolean;
  /**
   * Whether it belongs to an item that tells a story of what was found, good or bad. Then its own words decide, not
   * its list.
   */
  readonly narrative: boolean;
  /** The bodies that must act on it, as printed. */
  readonly responsible: readonly string[];
}

/** Sections in which nobody's work is judged. */
const UNJUDGED: ReadonlySet<SectionRole> = new Set([
  'addressee',
  'sign-off',
  'focus',
  'method',
  'next-steps',
  'about',
  'context',
]);
/**
 * Sections before the first named part. In a document with named parts they only say what the document is; in one
 * without, they hold its findings.
 */
const OPENING: ReadonlySet<SectionRole> = new Set(['title', 'introduction']);
/** Sections that hold dates, names and labels as well as sentences. */
const PARTLY_PROSE: ReadonlySet<SectionRole> = new Set(['title', 'introduction', 'judgements']);
/** Sections in which the inspectors say what they found. */
const EVALUATING: ReadonlySet<SectionRole> = new Set([
  'headline-findings',
  'findings',
  'strengths',
  'improvement',
  'priority-action',
]);

const LIST_OF: ReadonlyMap<SectionRole, 'strength' | 'improvement'> = new Map([
  ['improvement', 'improvement'],
  ['priority-action', 'improvement'],
  ['strengths', 'strength'],
]);

/**
 * In sentences: a longer paragraph that is not set as a list item is not read as an item, because it holds good and
 * bad findings. A paragraph that asks for something is an item, however long it is.
 */
const ITEM_SENTENCES = 2;
const ASKS =
  /\b(?:should|must|needs? to|ought to|(?:is|are) required to)\b|^(?:ensure|improve|review|develop|strengthen|establish|implement|increase|reduce|accelerate|continue|embed|address|monitor|take|work|provide|raise|make|put|undertake|use)\b/i;

/** "(Recommendation)": single inspection reports refer with it to their list. It says nothing by itself. */
const REFERS = /^\((?:recommendations?|priority (?:and immediate )?actions?)\)\.?$/i;

/** The units of a document in reading order. */
export function unitsOf(sections: readonly OutlineSection[], kind: Kind): Unit[] {
  const divided = kind !== 'other' && sections.some(({ role }) => EVALUATING.has(role));
  return sections.flatMap((section, s) =>
    UNJUDGED.has(section.role) || (divided && OPENING.has(section.role))
      ? []
      : section.paragraphs.flatMap((_, p) => paragraphUnits(section, s, p, kind)),
  );
}

function paragraphUnits(section: OutlineSection, s: number, p: number, kind: Kind): Unit[] {
  const paragraph = section.paragraphs[p];
  if (!paragraph || !(isArticle(kind) || isJudged(section, paragraph))) return [];
  const { spans, list, item, narrative, responsible } = shapeOf(section, p, paragraph, kind);
  const told = spans.filter(({ start, end }) => !REFERS.test(paragraph.text.slice(start, end)));
  const units = told.map(({ start, end }, number) => ({
    section: s,
    paragraph: p,
    number,
    start,
    end,
    text: paragraph.text.slice(start, end),
    page: paragraph.page,
    role: section.role,
    heading: section.heading,
    body: section.body,
    list,
    item,
    narrative,
    responsible,
  }));
  return units;
}

function isJudged(section: OutlineSection, paragraph: OutlineParagraph): boolean {
  if (LIST_OF.has(section.role)) return true;
  if (paragraph.style === 'table-row') return false;
  return !PARTLY_PROSE.has(section.role) || endsStatement(paragraph.text);
}

type Shape = { readonly spans: readonly Span[] } & Pick<
  Unit,
  'list' | 'item' | 'narrative' | 'responsible'
>;

function shapeOf(
  section: OutlineSection,
  p: number,
  paragraph: OutlineParagraph,
  kind: Kind,
): Shape {
  const list = LIST_OF.get(section.role) ?? null;
  if (list && paragraph.style === 'table-row') return rowShape(paragraph, list);
  const spans = paragraph.sentences;
  const shape = { spans, list, item: false, narrative: false, responsible: [] };
  if (!list) return shape;
  if (saysOnlyNone(paragraph.text) || isLeadIn(section, p, paragraph, spans))
    return { ...shape, spans: [] };
  const asks = list === 'improvement' && ASKS.test(paragraph.text.slice(0, spans[0]?.end));
  const item = paragraph.style === 'list-item' || spans.length <= ITEM_SENTENCES || asks;
  const narrative = item && !asks && isNarrative(section, paragraph, kind);
  const told = narrative && spans.length > ITEM_SENTENCES && isTold(list, kind);
  return { ...shape, item: item && !told, narrative };
}

/**
 * Kinds of document that tell stories of what they found under headings like "Key strengths" and "Areas for
 * improvement".
 */
const NARRATING: ReadonlySet<Kind> = new Set(['jtai', 'area-send-inspection']);
/** Headings of those kinds under which a real list stands. */
const LISTING = /^(?:what needs to|recommendations?|areas? for priority action)\b/i;
const AREAS = /^areas? for improvement\b/i;

/** Whether a paragraph tells what was found, good or bad, although its heading names only one of the two. */
function isNarrative(
  { heading, role }: OutlineSection,
  { text }: OutlineParagraph,
  kind: Kind,
): boolean {
  if (!NARRATING.has(kind) || !endsStatement(text)) return false;
  if (role === 'priority-action' || LISTING.test(heading ?? '')) return false;
  return kind === 'jtai' || !AREAS.test(heading ?? '');
}

/**
 * Whether a longer narrative in a list is read like any other paragraph, so that it makes several points. The items
 * under "areas for improvement" of a joint inspection are never cut: they are its list, however long they are.
 */
function isTold(list: 'strength' | 'improvement', kind: Kind): boolean {
  return list === 'strength' || kind === 'area-send-inspection';
}

/** Words at the end of a sentence that introduces a list: "the local authority should ensure that:". */
const HANDS_OVER = /\b(?:should|must|needs? to|to|ensure(?: that)?|following(?: \w+)?)\s*:$/i;

/** "… should take the following action.": the list follows, perhaps under headings of its own. */
const ANNOUNCES =
  /\b(?:take|address) the following(?: \w+)? (?:actions?|areas?|steps)(?: (?:of|for)(?: \w+){1,3})?\s*[:.]$/i;

/**
 * Whether a paragraph only introduces the list below it: "The local authority should:". A paragraph that itself asks
 * for something is an item.
 */
function isLeadIn(
  section: OutlineSection,
  p: number,
  { text, marker }: OutlineParagraph,
  spans: readonly Span[],
): boolean {
  if (spans.length > 1) return false;
  const next = section.paragraphs[p + 1];
  const leads = next === undefined || next.style === 'list-item' || p === 0;
  if (ANNOUNCES.test(text)) return leads;
  if (!/:\s*$/.test(text)) return false;
  const begins = marker !== null && /^(?:ensure|improve|implement|review|develop)\b/i.test(text);
  return leads && !begins && (!ASKS.test(text) || HANDS_OVER.test(text));
}

/**
 * Separates names of bodies. "Ashmere Council and NHS Weald ICB" names two; the "and" of "Weald and Downs Council" is
 * part of one name.
 */
const BETWEEN_BODIES =
  /(?<=\b(?:[Cc]ouncil|[Aa]uthority|[Bb]oard|ICB|[Tt]rust|[Pp]artnership|[Cc]onstabulary|[Pp]olice|[Ss]ervices?)(?: \(ICB\))?)(?:,? and |[,;] )(?=(?:the )?\p{Lu})/u;

/**
 * Reads a row of a table of areas for improvement. The longest cell holds what must be done; the cells before it hold
 * who is responsible.
 */
function rowShape(
  { text, cells, sentences }: OutlineParagraph,
  list: 'strength' | 'improvement',
): Shape {
  const filled = cells ?? [{ start: 0, end: text.length }];
  const longest = filled.reduce((a, b) => (b.end - b.start > a.end - a.start ? b : a));
  const words = text.slice(longest.start, longest.end);
  if (!endsStatement(words))
    return { spans: [], list, item: false, narrative: false, responsible: [] };
  const responsible = filled
    .filter((cell) => cell !== longest && cell.start < longest.start)
    .flatMap((cell) => text.slice(cell.start, cell.end).split(BETWEEN_BODIES))
    .filter((body) => /\p{L}{3}/u.test(body));
  const spans = sentences.filter(({ start, end }) => start >= longest.start && end <= longest.end);
  return { spans, list, item: true, narrative: false, responsible };
}
