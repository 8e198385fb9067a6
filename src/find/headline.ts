/** The summary of each kind of document, whose sentences are its headline findings. */
import type { OutlineSection } from '../outline/index.js';

/** How many opening paragraphs of an article are its lead, beside the standfirst. */
const LEAD_PARAGRAPHS = 1;

/** Whether a paragraph stands in the document's summary. */
export type InSummary = (section: number, paragraph: number) => boolean;

/**
 * The summary of a report or letter is its summary's sections. That of an article is its lead, and
 * its standfirst where one stands above the lead.
 */
export function summaryOf(sections: readonly OutlineSection[]): InSummary {
  const article = sections.findIndex((s) => s.role === 'article' && s.paragraphs.length > 0);
  if (article < 0) return (s) => sections[s]?.role === 'headline-findings';
  const opensWithStandfirst = sections[article]?.paragraphs[0]?.standfirst === true;
  const lead = LEAD_PARAGRAPHS + (opensWithStandfirst ? 1 : 0);
  return (s, p) => s === article && p < lead;
}
