/** The summary of each kind of document, whose sentences are its headline findings. */
import type { OutlineSection } from '../outline/index.js';

/** How many opening paragraphs of an article are its lead, beside the standfirst. */
const LEAD_PARAGRAPHS = 1;

/** Whether a paragraph stands in the document's summary. */
export type InSummary = (section: number, paragraph: number) => boolean;

/**
 * Reports and letters: the sections of the summary. Articles: the lead, and the standfirst, which
 * is the body's first paragraph where the reader found one.
 */
export function summaryOf(
  sections: readonly OutlineSection[],
  standfirst: string | null,
): InSummary {
  const article = sections.findIndex((s) => s.role === 'article' && s.paragraphs.length > 0);
  if (article < 0) return (s) => sections[s]?.role === 'headline-findings';
  const first = sections[article]?.paragraphs[0]?.text;
  const lead = LEAD_PARAGRAPHS + (standfirst !== null && first === standfirst ? 1 : 0);
  return (s, p) => s === article && p < lead;
}
