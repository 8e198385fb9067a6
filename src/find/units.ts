/** What is judged: the sentences of a document's sections, with what the document makes of them. */

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
  /** Its number among the units of its paragraph, from 0. */
  readonly number: number;
  readonly text: string;
  readonly page: number | null;
  readonly role: SectionRole;
  readonly heading: string | null;
  /** Whom its section judges, where the document judges several bodies. */
  readonly body: Body | null;
  /** The list that the document itself puts it in. */
  readonly list: 'strength' | 'improvement' | null;
  /** It is of an item of that list, which is one point: the list decides, unless the item is narrative. */
  readonly item: boolean;
  /** It is of an item that tells what was found, good or bad: its own words decide over its list. */
  readonly narrative: boolean;
  /** Who is made responsible for it, as printed. */
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
/** Sections before the first named part: they say what the document is, and judge where it has no named parts. */
const OPENING: ReadonlySet<SectionRole> = new Set(['title', 'introduction']);
/** Sections that hold dates, names and labels beside their sentences. */
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

/** A paragraph of more sentences, which is set as no item, holds findings of both kinds, unless it asks for something. */
const ITEM_SENTENCES = 2;
const ASKS =
  /\b(?:should|must|needs? to|ought to|(?:is|are) required to)\b|^(?:ensure|improve|review|develop|strengthen|establish|implement|increase|reduce|accelerate|continue|embed|address|monitor|take|work|provide|raise|make|put|undertake|use)\b/i;
const SENTENCE_END = /[.!?:;]["'”’)\]]*$/;

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
  const units = spans.map(({ start, end }, number) => ({
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
  return !PARTLY_PROSE.has(section.role) || SENTENCE_END.test(paragraph.text);
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

/** Kinds that tell what they found under headings like "Key strengths" and "Areas for improvement". */
const NARRATING: ReadonlySet<Kind> = new Set(['jtai', 'area-send-inspection']);
/** Headings of those kinds under which stands a list and no narrative. */
const LISTING = /^(?:what needs to|recommendations?|areas? for priority action)\b/i;
const AREAS = /^areas? for improvement\b/i;

/** Whether a paragraph tells what was found, good or bad, under a heading that names only one of them. */
function isNarrative(
  { heading, role }: OutlineSection,
  { text }: OutlineParagraph,
  kind: Kind,
): boolean {
  if (!NARRATING.has(kind) || !SENTENCE_END.test(text)) return false;
  if (role === 'priority-action' || LISTING.test(heading ?? '')) return false;
  return kind === 'jtai' || !AREAS.test(heading ?? '');
}

/**
 * Whether a narrative of some sentences under a bullet is read as any other paragraph, which makes several
 * points. A joint inspection's areas for improvement are its list, however long their items.
 */
function isTold(list: 'strength' | 'improvement', kind: Kind): boolean {
  return list === 'strength' || kind === 'area-send-inspection';
}

/** The words that hand over to a list: "the local authority should ensure that:". */
const HANDS_OVER = /\b(?:should|must|needs? to|to|ensure(?: that)?|following(?: \w+)?)\s*:$/i;

/** "… should take the following action.": what it announces stands below, maybe under headings of its own. */
const ANNOUNCES =
  /\b(?:take|address) the following(?: \w+)? (?:actions?|areas?|steps)(?: (?:of|for)(?: \w+){1,3})?\s*[:.]$/i;

/** "The local authority should:" before its list; what asks for something itself is an item. */
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

/** "Ashmere Council and NHS Weald ICB" are two; the "and" of "Weald and Downs Council" joins one name. */
const BETWEEN_BODIES =
  /(?<=\b(?:[Cc]ouncil|[Aa]uthority|[Bb]oard|ICB|[Tt]rust|[Pp]artnership|[Cc]onstabulary|[Pp]olice|[Ss]ervices?)(?: \(ICB\))?)(?:,? and |[,;] )(?=(?:the )?\p{Lu})/u;

/** A table of areas for improvement: who is responsible, and what must be done. */
function rowShape(
  { text, cells, sentences }: OutlineParagraph,
  list: 'strength' | 'improvement',
): Shape {
  const filled = cells ?? [{ start: 0, end: text.length }];
  const longest = filled.reduce((a, b) => (b.end - b.start > a.end - a.start ? b : a));
  const words = text.slice(longest.start, longest.end);
  if (!SENTENCE_END.test(words))
    return { spans: [], list, item: false, narrative: false, responsible: [] };
  const responsible = filled
    .filter((cell) => cell !== longest && cell.start < longest.start)
    .flatMap((cell) => text.slice(cell.start, cell.end).split(BETWEEN_BODIES))
    .filter((body) => /\p{L}{3}/u.test(body));
  const spans = sentences.filter(({ start, end }) => start >= longest.start && end <= longest.end);
  return { spans, list, item: true, narrative: false, responsible };
}
