/** Outline: blocks into sections with roles, paragraphs into sentences. */
export { roleOfHeading } from './roles.js';
export { type OutlineParagraph, type OutlineSection, outline } from './sections.js';
export { type Span, sentences } from './sentences.js';
