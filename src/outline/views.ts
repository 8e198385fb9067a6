/** The parts of the outline that the report holds. */
import type { Section } from '../model/report.js';
import type { OutlineSection } from './sections.js';

/** The sections in the form of the report. */
export function sectionsOf(sections: readonly OutlineSection[]): Section[] {
  return sections.map(({ heading, level, role, paragraphs }) => ({
    heading,
    level,
    role,
    paragraphs: paragraphs.map(({ text, page, style, marker }) => ({ text, page, style, marker })),
  }));
}

/** The standfirst of an article; `null` where it has none. */
export function standfirstOf(sections: readonly OutlineSection[]): string | null {
  const paragraphs = sections.flatMap((section) => section.paragraphs);
  return paragraphs.find(({ standfirst }) => standfirst)?.text ?? null;
}
