/** The paragraphs of a document in one list, and where in them a quotation stands. */
import type { Paragraph, Quote, Section } from '../model/report.js';
import type { Part, Quotation } from './marks/quotations.js';

/** A section of the outline, or of a report. */
export interface Quoting extends Omit<Section, 'paragraphs'> {
  readonly paragraphs: readonly Paragraph[];
}

/** A paragraph, and where in the document it stands. */
export interface Spot {
  readonly section: number;
  readonly paragraph: number;
  readonly text: string;
  readonly page: number | null;
}

export function spotsOf(sections: readonly Quoting[]): Spot[] {
  return sections.flatMap((section, s) =>
    section.paragraphs.map((paragraph, p) => ({
      section: s,
      paragraph: p,
      text: paragraph.text,
      page: paragraph.page,
    })),
  );
}

/** The part's words without white space at either end. */
function trimmed(part: Part, text: string): { start: number; end: number } {
  const words = text.slice(part.start, part.end);
  const start = part.start + (words.length - words.trimStart().length);
  return { start, end: Math.max(start, part.end - (words.length - words.trimEnd().length)) };
}

/** What joins a part to the one before it. */
const GLUE = { paragraph: '\n', attribution: ' ' } as const;

/** A quotation's words, its parts joined. */
export function textOf(quotation: Quotation, spots: readonly Spot[]): string {
  return quotation
    .map((part) => {
      const text = spots[part.paragraph]?.text ?? '';
      const { start, end } = trimmed(part, text);
      return (part.after === null ? '' : GLUE[part.after]) + text.slice(start, end);
    })
    .join('');
}

/** Where a quotation's first part stands. */
export function locationOf(quotation: Quotation, spots: readonly Spot[]): Quote['location'] {
  const part = quotation[0] as Part;
  const { section, paragraph, text, page } = spots[part.paragraph] as Spot;
  return { section, paragraph, ...trimmed(part, text), page, boxes: [] };
}
