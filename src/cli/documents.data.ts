/** The commands over several documents, and the formats that each can write. */
export const DOCUMENTS_COMMANDS = ['track', 'check', 'compare'] as const;
export type DocumentsCommand = (typeof DOCUMENTS_COMMANDS)[number];
