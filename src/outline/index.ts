/** The outline: cuts blocks into sections with roles, and paragraphs into sentences. */
export { emptyListsIn, saysOnlyNone } from './none.js';
export type { OutlineParagraph } from './paragraphs.js';
export { roleOfHeading } from './roles.js';
export { type OutlineSection, outline } from './sections.js';
export { type Span, sentences } from './sentences.js';
export { sectionsOf, standfirstOf } from './views.js';
