/** Tells which headings name a part of the section above them, and not a new section of the document. */
import type { Kind, SectionRole } from '../model/vocabulary.js';
import { LISTS } from './paragraphs.js';

/** A heading, when the cutter comes to it. */
export interface Heading {
  readonly heading: string;
  readonly level: number;
  /** The role that its words give it; `null` where it is not one of the framework's headings. */
  readonly role: SectionRole | null;
}

/** The last section whose heading is one of the framework's. */
export interface Above {
  readonly heading: string;
  readonly level: number;
  readonly role: SectionRole;
  readonly paragraphs: readonly unknown[];
}

/** Headings that always begin a section: "The graded judgement for adoption is …", "Main findings". */
const OWN_SECTION =
  /findings|^the (?:experiences|impact|graded)|^(?:progress|summary for|section \d|inspection judge)/i;
/** "Children’s services in Ashmere are good because:". */
const BECAUSE = /\bbecause[\s:]*$/i;
/** "What the inspection judgements mean". */
const DESCRIPTORS = /judge?ments?\b.{0,20}\bmean\b/i;
/** The bodies whose grades the descriptors explain. */
const GRADED_BODY =
  /^the (?:local authority|lscb|local safeguarding children board(?: \(lscb\))?)[\s:]*$/i;

/** Whether one of the framework's headings names only a part of the section above it. */
export function isPartHeading(heading: Heading, above: Above, kind: Kind): boolean {
  if (DESCRIPTORS.test(above.heading) && GRADED_BODY.test(heading.heading)) return true;
  if (heading.role !== 'findings' || OWN_SECTION.test(heading.heading)) return false;
  if (setsPartsLikeHeadings(above, kind)) return true;
  return kind === 'sif-inspection' && isServiceName(heading, above);
}

/** Whether a heading of this level is a subheading of the section above. */
export function isBelow(level: number, above: Above, kind: Kind): boolean {
  return level > above.level || setsPartsLikeHeadings(above, kind);
}

/**
 * JTAI letters of 2016–2020 print the names of the parts under "Key strengths" and "Areas for improvement" like
 * headings.
 */
function setsPartsLikeHeadings({ heading }: Above, kind: Kind): boolean {
  return kind === 'jtai' && /^(?:key strengths|areas for improvement)/i.test(heading);
}

/**
 * Whether a heading is the name of a service inside a summary or a list. Single inspection reports divide their
 * summary and what must improve by services. Some print these names at the same level as the heading above; then the
 * section above has no paragraph yet.
 */
function isServiceName({ level }: Heading, above: Above): boolean {
  if (BECAUSE.test(above.heading)) return level >= above.level;
  if (!LISTS.has(above.role)) return false;
  return level > above.level || (level === above.level && above.paragraphs.length === 0);
}
