/** Cuts a document into sections with roles, so that each finding knows where it stands. */
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

/** A section as later stages read it. */
export interface OutlineSection {
  readonly heading: string | null;
  /** The level of the heading, from 1; 0 where there is no heading. */
  readonly level: number;
  readonly role: SectionRole;
  /** The body that it judges, in a document that judges several bodies. */
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

/** "I am copying this letter to the Department for Education.": the close of a letter begins with it. */
const COPIED = /\bI am copying this letter to\b/;
/** At most this many lines stand between that sentence and "Yours sincerely". */
const CLOSING_LINES = 4;

/** The index of the block with which the close begins; -1 where the letter has no close. */
function closeOf(blocks: readonly Block[]): number {
  const { close } = landmarksOf(blocks);
  if (close === null) return -1;
  const from = Math.max(0, close - CLOSING_LINES);
  const copied = blocks.slice(from, close).findIndex((b) => COPIED.test(b.text));
  return copied < 0 ? close : from + copied;
}

/** Gives the lines above the title to the title page: the council's name, "Local area partnership report". */
function withTitlePage(sections: readonly Open[]): Open[] {
  const [first, second] = sections;
  const above = first?.role === 'introduction' && first.heading === null;
  if (!above || second?.role !== 'title' || first.paragraphs.some((p) => isProse(p.text)))
    return [...sections];
  return [{ ...first, role: 'title' }, ...sections.slice(1)];
}
