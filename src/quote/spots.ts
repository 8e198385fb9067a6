/** The paragraphs of a document as one list, and where a quotation stands in them. */
import type { Paragraph, Quote, Section } from '../model/report.js';
import type { Part, Quotation } from './marks/quotations.js';

/** A section of an outline or of a report. */
export interface Quoting extends Omit<Section, 'paragraphs'> {
  readonly paragraphs: readonly Paragraph[];
}

/** A paragraph, and its place in the document. */
export interface Spot {
  readonly section: number;
  readonly paragraph: number;
  readonly text: string;
  readonly page: number | null;
  /** The heading of its section, where it is the first paragraph under it. */
  readonly heading: string | null;
}

export function spotsOf(sections: readonly Quoting[]): Spot[] {
  return sections.flatMap((section, s) =>
    section.paragraphs.map((paragraph, p) => ({
      section: s,
      paragraph: p,
      text: paragraph.text,
      page: paragraph.page,
      heading: p === 0 ? section.heading : null,
    })),
  );
}

/** The words of a part without white space at the ends. */
function trimmed(part: Part, text: string): { start: number; end: number } {
  const words = text.slice(part.start, part.end);
  const start = part.start + (words.length - words.trimStart().length);
  return { start, end: Math.max(start, part.end - (words.length - words.trimEnd().length)) };
}

/** What is put between two parts of a quotation. */
const GLUE = { paragraph: '\n', attribution: ' ' } as const;

/** The words of a quotation, its parts joined. */
export function textOf(quotation: Quotation, spots: readonly Spot[]): string {
  return quotation
    .map((part) => {
      const text = spots[part.paragraph]?.text ?? '';
      const { start, end } = trimmed(part, text);
      return (part.after === null ? '' : GLUE[part.after]) + text.slice(start, end);
    })
    .join('');
}

/** The place of a quotation's first part. */
export function locationOf(quotation: Quotation, spots: readonly Spot[]): Quote['location'] {
  const part = quotation[0] as Part;
  const { section, paragraph, text, page } = spots[part.paragraph] as Spot;
  return { section, paragraph, ...trimmed(part, text), page, boxes: [] };
}
