/** Makes sections and paragraphs as `outline` gives them, for tests. */
import type { SectionRole } from '../src/model/vocabulary.js';
import { type OutlineParagraph, type OutlineSection, sentences } from '../src/outline/index.js';

type Style = OutlineParagraph['style'];

export function paragraph(
  text: string,
  style: Style = 'paragraph',
  marker: string | null = null,
): OutlineParagraph {
  return {
    text,
    page: 1,
    style,
    marker,
    cells: null,
    sentences: sentences(text),
    standfirst: false,
  };
}

export function section(
  role: SectionRole,
  paragraphs: OutlineParagraph[],
  heading = 'A heading',
): OutlineSection {
  return { heading, level: 2, role, body: null, page: 1, paragraphs };
}
