/** The commands over several documents, and what each can write. */
export const DOCUMENTS_COMMANDS = ['track', 'check', 'compare'] as const;
export type DocumentsCommand = (typeof DOCUMENTS_COMMANDS)[number];
