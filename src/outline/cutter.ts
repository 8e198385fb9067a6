/** Cuts blocks into sections. A section begins at a heading, at a salutation, and at the close of a letter. */
import { isSalutation } from '../forms/letter.js';
import type { Block } from '../model/document.js';
import { isArticle, isInspection, type Kind, type SectionRole } from '../model/vocabulary.js';
import { isClosing } from './frame.js';
import { type OutlineParagraph, paragraphOf } from './paragraphs.js';
import { type Heading, isBelow, isPartHeading } from './parts.js';
import { isProse, isSentence } from './prose.js';
import { roleOfHeading } from './roles.js';
import { isSetHeading, SET_HEADING_LEVEL } from './set-headings.js';

/** A section that is being filled. */
export interface Open {
  readonly heading: string | null;
  readonly level: number;
  readonly role: SectionRole;
  readonly page: number | null;
  readonly paragraphs: OutlineParagraph[];
}

/** A section whose heading is one of the framework's. */
type Named = Open & { readonly heading: string };

/** The state of the cutter: what it knows from the blocks before. */
interface Cut {
  readonly kind: Kind;
  readonly sections: Open[];
  /** The last section whose heading is one of the framework's. Its subheadings take their role from it. */
  named: Named | null;
  /**
   * `close` after the close of a letter. Names and posts follow there, so no block is read as a heading, even where
   * the file tags it as one.
   */
  part: 'text' | 'close';
  /**
   * Whether the summary has begun. `announced`: a JTAI letter of 2016–2020 has said what it outlines, and the summary
   * follows without a heading. `headed`: a heading has named the summary, so that a later "Summary" is that of a
   * part.
   */
  summary: 'none' | 'announced' | 'headed';
}

/**
 * The sections of a document. `close` is the index of the block with which a letter closes; -1 where there is none.
 */
export function cut(blocks: readonly Block[], kind: Kind, close: number): Open[] {
  const state: Cut = { kind, sections: [], named: null, part: 'text', summary: 'none' };
  // Only the inspectors' own documents have the sections of a framework. Others are one text with subheadings.
  open(state, null, isInspection(kind) ? 'introduction' : 'article');
  blocks.forEach((block, index) => {
    if (index === close) takeClose(state, block);
    take(state, block);
  });
  return state.sections;
}

function takeClose(state: Cut, { page }: Block): void {
  state.part = 'close';
  open(state, page, 'sign-off');
}

function open(
  state: Cut,
  page: number | null,
  role: SectionRole,
  { heading, level }: { heading: string | null; level: number } = { heading: null, level: 0 },
): void {
  state.sections.push({ heading, level, role, page, paragraphs: [] });
}

function current({ sections }: Cut): Open {
  return sections.at(-1) as Open;
}

function take(state: Cut, block: Block): void {
  if (state.part === 'text' && (block.kind === 'heading' || isSetHeading(block))) {
    takeHeading(state, block);
    return;
  }
  if (isClosing(block) && current(state).role !== 'about') open(state, block.page, 'about');
  takeText(state, block);
}

function takeHeading(state: Cut, block: Block): void {
  const level = block.kind === 'heading' ? Math.max(1, block.level) : SET_HEADING_LEVEL;
  if (isArticle(state.kind) && level === 1 && state.sections.length === 1)
    takeHeadline(state, block);
  else openUnder(state, { heading: block.text, level, role: setRole(state, block.text) }, block);
}

/** Takes the headline of an article. It makes a statement, so it is a paragraph, in a section of its own. */
function takeHeadline(state: Cut, block: Block): void {
  open(state, block.page, 'title');
  add(state, block);
  open(state, block.page, 'article');
}

/** Opens the section of a heading. A heading that names a part takes the role of the section above it. */
function openUnder(state: Cut, heading: Heading, { page }: Block): void {
  const { named, kind } = state;
  const part = named !== null && isPartHeading(heading, named, kind) ? named.role : null;
  open(state, page, part ?? heading.role ?? roleBelow(state, heading.level), heading);
  if (part !== null || heading.role === null) return;
  state.named = { ...current(state), heading: heading.heading };
  if (heading.role === 'headline-findings') state.summary = 'headed';
}

/**
 * The role that the words of a heading give; `null` for a heading that is not one of the framework's, and for the
 * "Summary" of a part.
 */
function setRole({ kind, summary }: Cut, heading: string): SectionRole | null {
  if (!isInspection(kind)) return null;
  const role = roleOfHeading(heading);
  const ofPart = summary === 'headed' && /^summary[\s:]*$/i.test(heading);
  return role === 'headline-findings' && ofPart ? null : role;
}

/** Roles that a subheading takes over from the section above it, where its own words give it no role. */
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

/** The role of a section whose heading is not one of the framework's. */
function roleBelow({ kind, named }: Cut, level: number): SectionRole {
  if (!isInspection(kind)) return 'article';
  if (named === null) return 'title';
  return INHERITED.has(named.role) && isBelow(level, named, kind) ? named.role : 'findings';
}

function takeText(state: Cut, block: Block): void {
  const { role } = current(state);
  if (role === 'sign-off' || role === 'article') add(state, block);
  else if (isSalutation(block.text)) takeSalutation(state, block);
  else {
    if (beginsSummary(state, block)) open(state, block.page, 'headline-findings');
    add(state, block);
  }
}

function takeSalutation(state: Cut, block: Block): void {
  open(state, block.page, 'addressee');
  add(state, block);
  open(state, block.page, 'introduction');
}

/** Kinds of document that print a summary without a heading after the title page. */
const OPENING_SUMMARY: ReadonlySet<Kind> = new Set(['ilacs-inspection']);
const SCOPE = /^Th(?:is|e) joint targeted area inspection\b/;

function beginsSummary(state: Cut, { kind: block, text }: Block): boolean {
  const { kind, named, summary } = state;
  if (named !== null || current(state).role === 'headline-findings') return false;
  if (block === 'table-row') return false;
  if (OPENING_SUMMARY.has(kind)) return isSentence(text);
  return kind === 'jtai' && summary === 'announced' && !SCOPE.test(text) && isProse(text);
}

const OUTLINES = /^This letter\b.{0,60}\boutlines (?:our|the) findings\b/;

function add(state: Cut, block: Block): void {
  if (state.summary === 'none' && OUTLINES.test(block.text)) state.summary = 'announced';
  const { paragraphs, role } = current(state);
  paragraphs.push(paragraphOf(block, role));
}
