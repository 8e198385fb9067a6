/** How the views name and quote several documents. */
import type { DocumentEntry, Documents, Ref } from '../../model/documents.js';
import { isArticle, type MatterBasis, type TrackStatus } from '../../model/vocabulary.js';
import { inertMarkdown, oneLine } from '../inert.js';
import { KIND_WORDS } from '../wording/codes.data.js';
import { dateWords } from '../wording/dates.js';
import { wrap } from '../wrap.js';
import type { Style } from '../writer.js';
import type { DocumentsOptions } from './writer.js';

export const STATUS_WORDS: Readonly<Record<TrackStatus, string>> = {
  again: 'weak again',
  mixed: 'mixed',
  better: 'better',
  absent: 'not mentioned',
};

export const BASIS_WORDS: Readonly<Record<MatterBasis, string>> = {
  'priority-action': 'priority action',
  listed: 'listed',
  headline: 'in the summary',
  sentence: 'in the text',
};

/** The note that must stand wherever a matter is not mentioned. */
export const ABSENT_NOTE =
  '“Not mentioned” is not “put right”: a visit looks at a part of a service.';

/**
 * "Focused visit, 12 March 2020". The day is that of the inspection, or else that of the document. An article has only
 * its own day: that of the inspection is the letter's.
 */
export function documentWords(entry: DocumentEntry): string {
  const day = isArticle(entry.kind) ? entry.published : (entry.start ?? entry.published);
  return day === null ? KIND_WORDS[entry.kind] : `${KIND_WORDS[entry.kind]}, ${dateWords(day)}`;
}

/** The authority that the documents name, or else the title or the file name of the first one. */
export function authorityWords({ documents }: Documents): string {
  const named = documents.find(({ authority }) => authority !== null)?.authority?.name;
  return named ?? documents[0]?.title ?? documents[0]?.name ?? 'No documents';
}

/** The parts of several results as one text for the terminal. */
export function terminalText(results: readonly (readonly string[])[]): string {
  return `${results.map((parts) => parts.join('\n\n')).join('\n\n\n')}\n`;
}

/** The parts of several results as one Markdown text. */
export function markdownText(results: readonly (readonly string[])[]): string {
  return `${results.map((parts) => parts.join('\n\n')).join('\n\n---\n\n')}\n`;
}

/** A text cut at a word, so that it has at most `most` characters. */
export function shortened(text: string, most: number): string {
  const line = oneLine(text);
  if (line.length <= most) return line;
  const cut = line.slice(0, most - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > most / 2 ? cut.slice(0, space) : cut).replace(/[ ,;:.–-]+$/, '')}…`;
}

export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** A finding as a reader needs it, with its context before it in brackets. */
export function refWords({ text, context }: Ref): string {
  const before = context.map(({ text: words }) => words).join(' ');
  return before === '' ? text : `[${before}] ${text}`;
}

export function refMarkdown(ref: Ref): string {
  const page = ref.page === null ? '' : ` (page ${ref.page})`;
  return `${inertMarkdown(refWords(ref))}${page}`;
}

/** A finding in wrapped lines after a mark. */
export function refLines(
  mark: string,
  ref: Ref,
  { width, style }: DocumentsOptions,
  indent = 4,
): string {
  const page = ref.page === null ? '' : ` p.${ref.page}`;
  const rest = ' '.repeat(indent + mark.length + 1);
  const text = wrap(oneLine(refWords(ref)) + page, { width, first: rest, rest });
  const dimmed =
    page === '' ? text : `${text.slice(0, -page.length)} ${dressed(style.dim, page.trim())}`;
  return `${' '.repeat(indent)}${mark} ${dimmed.slice(rest.length)}`;
}

export function dressed([before, after]: Style[keyof Style], text: string): string {
  return before + text + after;
}

/** A table in Markdown. Whoever gives the cells must have made them harmless. */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A numbered list of the documents, with which all views begin or end. */
export function documentList({ documents }: Documents): readonly string[] {
  return documents.map((entry, i) => `${i + 1}. ${documentWords(entry)} (${entry.name})`);
}
