/** The document cut into sections with roles, so that a finding knows where it stands. */
import { isSalutation } from '../forms/letter.js';
import { landmarksOf } from '../lines/landmarks.js';
import { readingOf } from '../lines/reading.js';
import type { Block, Document } from '../model/document.js';
import { type Body, isArticle, type Kind, type SectionRole } from '../model/vocabulary.js';
import { bodiesOf } from './bodies.js';
import { isClosing, withoutFrame } from './frame.js';
import { type OutlineParagraph, paragraphOf } from './paragraphs.js';
import { type Heading, isBelow, isPartHeading } from './parts.js';
import { roleOfHeading } from './roles.js';

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

interface Open {
  heading: string | null;
  level: number;
  role: SectionRole;
  page: number | null;
  paragraphs: OutlineParagraph[];
}

/** A section whose heading has a set form. */
type Named = Open & { readonly heading: string };

/** Kinds whose title page is followed by a summary without a heading of its own. */
const OPENING_SUMMARY: ReadonlySet<Kind> = new Set(['ilacs-inspection']);
/** Roles that a subheading without a set form takes over from the heading above it. */
const INHERITED: ReadonlySet<SectionRole> = new Set([
  'improvement',
  'priority-action',
  'strengths',
  'context',
  'about',
  'case-study',
  'headline-findings',
  'next-steps',
]);
const OUTLINES = /^This letter\b.{0,60}\boutlines (?:our|the) findings\b/;
const SCOPE = /^Th(?:is|e) joint targeted area inspection\b/;
const TEXT_KINDS = new Set(['heading', 'paragraph', 'list-item', 'table-row']);

/** The sections of a document in reading order. */
export function outline(document: Document, kind: Kind): OutlineSection[] {
  const text = readingOf(document).blocks.filter((block) => TEXT_KINDS.has(block.kind));
  const blocks = withoutFrame(text);
  const cutter = new Cutter(kind, closeOf(blocks));
  withRowHeadings(blocks).forEach((block, index) => {
    cutter.take(block, index);
  });
  const sections = withTitlePage(
    cutter.sections.filter((s) => s.heading !== null || s.paragraphs.length > 0),
  );
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

/** What is no inspection document has no set parts: one text with subheadings. */
const readsAsArticle = (kind: Kind): boolean => isArticle(kind) || kind === 'other';

class Cutter {
  readonly sections: Open[] = [];
  private current: Open;
  /** The last heading of a set form: what its subheadings take their role from. */
  private named: Named | null = null;
  private closed = false;
  /** The document's summary has been seen: later "Summary" headings are of parts. */
  private summarised = false;
  /** A JTAI letter of 2016–2020 has said what it is: its summary follows, without a heading. */
  private outlined = false;

  /** `end`: the index of the block with which a letter closes. */
  constructor(
    private readonly kind: Kind,
    private readonly end: number,
  ) {
    this.current = this.open(null, 0, readsAsArticle(kind) ? 'article' : 'introduction', null);
  }

  take(block: Block, index: number): void {
    if (index === this.end) this.close(block);
    if (!this.closed && (block.kind === 'heading' || isSetHeading(block))) this.heading(block);
    else {
      if (isClosing(block) && this.current.role !== 'about')
        this.current = this.open(null, 0, 'about', block.page);
      this.text(block);
    }
  }

  /** After "Yours sincerely" stand names and posts, whatever the file tags them as. */
  private close(block: Block): void {
    this.closed = true;
    this.current = this.open(null, 0, 'sign-off', block.page);
  }

  private open(
    heading: string | null,
    level: number,
    role: SectionRole,
    page: number | null,
  ): Open {
    const section: Open = { heading, level, role, page, paragraphs: [] };
    this.sections.push(section);
    return section;
  }

  private heading(block: Block): void {
    const level = block.kind === 'heading' ? Math.max(1, block.level) : SET_HEADING_LEVEL;
    if (isArticle(this.kind) && level === 1 && this.sections.length === 1) {
      this.headline(block);
      return;
    }
    const set = readsAsArticle(this.kind) ? null : this.setRoleOf(block.text);
    const part = this.partOf({ heading: block.text, level, role: set });
    const role = part ?? set ?? this.roleBelow(level);
    this.current = this.open(block.text, level, role, block.page);
    if (part || !set) return;
    this.named = { ...this.current, heading: block.text };
    this.summarised ||= set === 'headline-findings';
  }

  /** An article's headline says what the article says: it is a paragraph, in a section of its own. */
  private headline(block: Block): void {
    this.current = this.open(null, 0, 'title', block.page);
    this.add(block);
    this.current = this.open(null, 0, 'article', block.page);
  }

  /** The role that a heading's words give; a second "Summary" is one of a part. */
  private setRoleOf(heading: string): SectionRole | null {
    const role = roleOfHeading(heading);
    const partSummary = this.summarised && /^summary[\s:]*$/i.test(heading);
    return role === 'headline-findings' && partSummary ? null : role;
  }

  /** The role of the section above, where the heading names a part of it. */
  private partOf(heading: Heading): SectionRole | null {
    const part = this.named && isPartHeading(heading, this.named, this.kind);
    return part ? (this.named?.role ?? null) : null;
  }

  /** The role of a section whose heading has no set form. */
  private roleBelow(level: number): SectionRole {
    if (readsAsArticle(this.kind)) return 'article';
    if (!this.named) return 'title';
    const { role } = this.named;
    return INHERITED.has(role) && isBelow(level, this.named, this.kind) ? role : 'findings';
  }

  private text(block: Block): void {
    if (this.current.role === 'sign-off' || this.current.role === 'article') this.add(block);
    else if (isSalutation(block.text)) this.salutation(block);
    else {
      if (this.beginsSummary(block))
        this.current = this.open(null, 0, 'headline-findings', block.page);
      this.add(block);
    }
  }

  private salutation(block: Block): void {
    this.current = this.open(null, 0, 'addressee', block.page);
    this.add(block);
    this.current = this.open(null, 0, 'introduction', block.page);
  }

  private beginsSummary(block: Block): boolean {
    if (this.named !== null || this.current.role === 'headline-findings') return false;
    if (block.kind === 'table-row') return false;
    if (OPENING_SUMMARY.has(this.kind)) return isSentence(block.text);
    const opens = this.kind === 'jtai' && this.outlined && !SCOPE.test(block.text);
    return opens && isProse(block.text);
  }

  private add(block: Block): void {
    this.outlined ||= OUTLINES.test(block.text);
    this.current.paragraphs.push(paragraphOf(block, this.current.role));
  }
}

const GRADE = /^(?:outstanding|good|adequate|inadequate|requires improvement)\b/i;

/** A heading set as a table of one row: what is judged, and its grade. */
function withRowHeadings(blocks: readonly Block[]): Block[] {
  const rows = new Map<number, number>();
  for (const { table } of blocks) if (table !== null) rows.set(table, (rows.get(table) ?? 0) + 1);
  return blocks.map((block) => {
    const [label, grade] = (block.cells ?? []).filter(Boolean);
    const alone = block.table !== null && rows.get(block.table) === 1;
    if (!alone || !label || !grade || !GRADE.test(grade) || roleOfHeading(label) !== 'findings')
      return block;
    return { ...block, kind: 'heading', level: 2, cells: null };
  });
}

/** A set heading that the reader could not tell from a paragraph stands where most of them do. */
const SET_HEADING_LEVEL = 2;
const MAX_SET_HEADING = 150;
const FEW_WORDS = 8;

/** A paragraph that is a set heading of a framework: set apart, or short and without a full stop. */
function isSetHeading(block: Block): boolean {
  const { text } = block;
  if (block.kind !== 'paragraph' || block.marker !== null || text.length > MAX_SET_HEADING)
    return false;
  if (roleOfHeading(text) === null) return false;
  const short = text.split(' ').length <= FEW_WORDS && !/[.;,]$/.test(text);
  return block.font?.emphasis === true || (short && /^\p{Lu}/u.test(text));
}

/** Longer than any line of a title page, and a sentence. */
function isProse(text: string): boolean {
  return text.length > 110 && /[.!?]["'”’)]*$/.test(text);
}

/** Words of the shortest sentence that a summary opens with. */
const SENTENCE_WORDS = 7;

/** A sentence, and no line of a title page: those have no full stop. */
function isSentence(text: string): boolean {
  return /[.!?]["'”’)]*$/.test(text) && text.split(/\s+/).length >= SENTENCE_WORDS;
}
