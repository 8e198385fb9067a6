/** Which headings name a part of the section above them, not a section of the document. */
import type { Kind, SectionRole } from '../model/vocabulary.js';
import { LISTS } from './paragraphs.js';

/** A heading as it is met. */
export interface Heading {
  readonly heading: string;
  readonly level: number;
  /** The role that its words give it; `null` for headings of no set form. */
  readonly role: SectionRole | null;
}

/** The section that the last heading of a set form began. */
export interface Above {
  readonly heading: string;
  readonly level: number;
  readonly role: SectionRole;
  readonly paragraphs: readonly unknown[];
}

/** "The graded judgement for adoption is …", "Main findings": a section wherever it stands. */
const OWN_SECTION =
  /findings|^the (?:experiences|impact|graded)|^(?:progress|summary for|section \d|inspection judge)/i;
/** "Children’s services in Ashmere are good because:". */
const BECAUSE = /\bbecause[\s:]*$/i;
/** "What the inspection judgements mean". */
const DESCRIPTORS = /judge?ments?\b.{0,20}\bmean\b/i;
/** Whose grades the descriptors explain. */
const GRADED_BODY =
  /^the (?:local authority|lscb|local safeguarding children board(?: \(lscb\))?)[\s:]*$/i;

/** Whether a heading of a set form names a part of the section above it. */
export function isPartHeading(heading: Heading, above: Above, kind: Kind): boolean {
  if (DESCRIPTORS.test(above.heading) && GRADED_BODY.test(heading.heading)) return true;
  if (heading.role !== 'findings' || OWN_SECTION.test(heading.heading)) return false;
  if (setsPartsLikeHeadings(above, kind)) return true;
  return kind === 'sif-inspection' && isServiceName(heading, above);
}

/** Whether a heading at this level stands below the one above. */
export function isBelow(level: number, above: Above, kind: Kind): boolean {
  return level > above.level || setsPartsLikeHeadings(above, kind);
}

/** JTAI letters of 2016–2020 set the parts under "Key strengths" and "Areas for improvement" like headings. */
function setsPartsLikeHeadings({ heading }: Above, kind: Kind): boolean {
  return kind === 'jtai' && /^(?:key strengths|areas for improvement)/i.test(heading);
}

/**
 * Single inspection reports file their summary and what must improve under the names of services.
 * Some set these names like the heading above them; then nothing stands between the two.
 */
function isServiceName({ level }: Heading, above: Above): boolean {
  if (BECAUSE.test(above.heading)) return level >= above.level;
  if (!LISTS.has(above.role)) return false;
  return level > above.level || (level === above.level && above.paragraphs.length === 0);
}
