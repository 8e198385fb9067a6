/** Finds the words that introduce the items of a list ("Leaders should make sure that:"), including nested lists. */
import type { Context } from '../../model/report.js';
import type { OutlineParagraph, OutlineSection, Span } from '../../outline/index.js';

/** An introduction whose list has not ended yet. `marker` is its own bullet or number, where it is itself an item. */
interface Open {
  readonly context: Context;
  readonly marker: string | null;
}

/** The place of a paragraph. */
interface Place {
  readonly section: number;
  readonly paragraph: number;
}

const INTRODUCES = /:\s*$/;

/** The lead-ins of a document. */
export interface LeadIns {
  /** The lead-ins of a paragraph, the outermost first. */
  of(place: Place): Context[];
  /** Whether a sentence introduces a list. */
  introduces(sentence: Place & Span): boolean;
}

/** The lead-ins of the document's lists. */
export function leadInsOf(sections: readonly OutlineSection[]): LeadIns {
  const all = sections.map(({ paragraphs }, section) => ofSection(paragraphs, section));
  const of = ({ section, paragraph }: Place) => all[section]?.[paragraph] ?? [];
  return {
    of,
    introduces: ({ section, paragraph, start }) => {
      const [next] = of({ section, paragraph: paragraph + 1 }).slice(-1);
      return next?.location.paragraph === paragraph && next.location.start === start;
    },
  };
}

function ofSection(paragraphs: readonly OutlineParagraph[], section: number): Context[][] {
  let open: Open[] = [];
  return paragraphs.map((paragraph, p) => {
    open = stillOpen(open, paragraph, paragraphs[p - 1]);
    const before = open.map(({ context }) => context);
    const own = introduction(paragraph, { section, paragraph: p });
    if (own) open = [...open, { context: own, marker: paragraph.marker }];
    return before;
  });
}

/**
 * The introductions whose lists go on. A list ends with the next paragraph that is not an item; a nested list also
 * ends with the next item like the one that introduces it.
 */
function stillOpen(
  open: readonly Open[],
  paragraph: OutlineParagraph,
  before: OutlineParagraph | undefined,
): Open[] {
  if (paragraph.style !== 'list-item') return [];
  const like = open.findIndex(({ marker }) => marker !== null && marker === paragraph.marker);
  const introducedJustNow = before !== undefined && INTRODUCES.test(before.text);
  const end = like < 0 || (introducedJustNow && like === open.length - 1) ? open.length : like;
  return open.slice(0, end);
}

/** The last sentence of a paragraph, where the paragraph ends in a colon. */
function introduction({ text, sentences, page }: OutlineParagraph, place: Place): Context | null {
  const last = sentences.at(-1);
  if (!last || !INTRODUCES.test(text)) return null;
  const { start, end } = last;
  return {
    kind: 'lead-in',
    text: text.slice(start, end),
    location: { ...place, start, end, page, boxes: [] },
  };
}
