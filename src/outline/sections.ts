/** The document cut into sections with roles, so that a finding knows where it stands. */
import { landmarksOf } from '../lines/landmarks.js';
import { readingOf } from '../lines/reading.js';
import type { Block, Document } from '../model/document.js';
import type { Body, Kind, SectionRole } from '../model/vocabulary.js';
import { bodiesOf } from './bodies.js';
import { cut, type Open } from './cutter.js';
import { withoutFrame } from './frame.js';
import type { OutlineParagraph } from './paragraphs.js';
import { isProse } from './prose.js';
import { withRowHeadings } from './set-headings.js';

/** A section as the later stages read it: the report's, with its page. */
export interface OutlineSection {
  readonly heading: string | null;
  /** The heading's level from 1; 0 without one. */
  readonly level: number;
  readonly role: SectionRole;
  /** Whom it judges, where the document judges several bodies. */
  readonly body: Body | null;
  readonly page: number | null;
  readonly paragraphs: readonly OutlineParagraph[];
}

const TEXT_KINDS: ReadonlySet<Block['kind']> = new Set([
  'heading',
  'paragraph',
  'list-item',
  'table-row',
]);

/** The sections of a document in reading order. */
export function outline(document: Document, kind: Kind): OutlineSection[] {
  const text = readingOf(document).blocks.filter((block) => TEXT_KINDS.has(block.kind));
  const blocks = withoutFrame(text);
  const all = cut(withRowHeadings(blocks), kind, closeOf(blocks));
  const sections = withTitlePage(all.filter((s) => s.heading !== null || s.paragraphs.length > 0));
  const bodies = bodiesOf(sections, kind);
  return sections.map((section, i) => ({ ...section, body: bodies[i] ?? null }));
}

/** "I am copying this letter to the Department for Education.": with it a letter begins to close. */
const COPIED = /\bI am copying this letter to\b/;
/** Few lines stand between it and the close. */
const CLOSING_LINES = 4;

/** Where a letter's close begins; -1 where nothing is closed. */
function closeOf(blocks: readonly Block[]): number {
  const { close } = landmarksOf(blocks);
  if (close === null) return -1;
  const from = Math.max(0, close - CLOSING_LINES);
  const copied = blocks.slice(from, close).findIndex((b) => COPIED.test(b.text));
  return copied < 0 ? close : from + copied;
}

/** Lines above the title are of the title page: the council's name, "Local area partnership report". */
function withTitlePage(sections: readonly Open[]): Open[] {
  const [first, second] = sections;
  const above = first?.role === 'introduction' && first.heading === null;
  if (!above || second?.role !== 'title' || first.paragraphs.some((p) => isProse(p.text)))
    return [...sections];
  return [{ ...first, role: 'title' }, ...sections.slice(1)];
}
