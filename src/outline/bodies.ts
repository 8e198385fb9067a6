/** Decides which body each section judges, in documents that judge several bodies. */
import type { Body, Kind, SectionRole } from '../model/vocabulary.js';

/** What must be known of a section. */
export interface Headed {
  readonly heading: string | null;
  readonly role: SectionRole;
}

/** "The Local Safeguarding Children Board (LSCB)", "Key strengths and weaknesses of the ASCB". */
const BOARD = /\b[A-Z]{0,3}SCB\b|\bsafeguarding children(?:['’]s)? board\b/i;
/** "Section 1: the local authority", "Children’s services in Ashmere are good because". */
const AUTHORITY = /\blocal authority\b|\bchildren['’]s services\b/i;

/** Kinds of document that judge the same body, or group of bodies, from beginning to end. */
const THROUGHOUT: Partial<Record<Kind, Body>> = {
  jtai: 'partnership',
  'area-send-inspection': 'partnership',
  'lscb-review': 'safeguarding-board',
};

/**
 * The body that each section judges, in order. `null` for every section where a document judges only the authority. A
 * single inspection report judges the authority first, and the safeguarding board from the heading on that names it.
 */
export function bodiesOf(sections: readonly Headed[], kind: Kind): (Body | null)[] {
  if (kind !== 'sif-inspection') return sections.map(() => THROUGHOUT[kind] ?? null);
  let body: Body = 'authority';
  let summarised = false;
  return sections.map((section) => {
    const named = namedBody(section);
    // The title page may end with the board's grade. The first summary after it is the authority's.
    const opens = !summarised && section.role === 'headline-findings';
    summarised ||= opens;
    body = named ?? (opens ? 'authority' : body);
    return body;
  });
}

/** The body that a heading names. The heading of a title page names both bodies, so it counts for neither. */
function namedBody({ heading, role }: Headed): Body | null {
  if (heading === null || role === 'title') return null;
  if (BOARD.test(heading)) return 'safeguarding-board';
  return AUTHORITY.test(heading) ? 'authority' : null;
}
