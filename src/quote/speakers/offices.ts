/** Decides which side an office belongs to: the council's, a party's, or the inspectorates'. */

import { isArticle } from '../../model/vocabulary.js';
import { RUNS_SERVICES } from './bodies.js';
import { isCouncilRole, type Person } from './people.js';
import type { Setting } from './setting.js';
import type { By } from './voices.js';

/** An office of a party, of the opposition, or of the inspectorates. */
const PARTISAN =
  /\b(?:opposition|group|shadow|party|labour|conservatives?|liberal|green|reform)\b/i;

/** Offices of those who govern a council, whatever their party. */
const IN_OFFICE =
  /\b(?:cabinet|executive|lead) member\b|\bportfolio holder\b|\bcouncil leader\b|\bleader of the council\b/i;

const OPPOSED = /\b(?:opposition|shadow|group)\b/i;

const INSPECTING =
  /\b(?:majesty[’']s (?:chief )?inspector|(?:lead|senior) inspector|hmci?|ofsted)\b/i;

/** The head of the inspectorate. As a rank of the police, "Chief Inspector" has capitals, which this does not match. */
const CHIEF_INSPECTOR = /\bchief inspector\b/;

/**
 * Offices of those who run a council, or the trust that runs its services, where no other body is named beside them.
 */
const LEADS_SERVICES =
  /^(?:(?:interim|acting|deputy|incoming|new|permanent|executive|strategic|corporate|assistant|managing|council|its|the) )*(?:chief executive|director|mayor|leader|head of service|chief officer)\b/i;

/** Directors and heads of other bodies than councils, such as a union's head of policy. */
const NATIONAL =
  /\b(?:policy|campaigns?|union|charity|school|college|nhs|health|police|public affairs)\b/i;

/** Ranks of the police, which titles tell. */
const RANK = /\b(?:superintendent|inspector|detective|constable|sergeant)\b/;

export function isPartisan(role: string): boolean {
  return PARTISAN.test(role) && (OPPOSED.test(role) || !IN_OFFICE.test(role));
}

/** "the council’s Labour leader": the leader of the council, with the party. */
export const isOwnLeader = (role: string): boolean =>
  /^(?:\p{L}+ ){1,2}leader$/iu.test(role) && !OPPOSED.test(role);

export function officeSide(person: Person, setting: Setting): By {
  const role = person.role ?? '';
  const inspects = INSPECTING.test(role) || CHIEF_INSPECTOR.test(role);
  if (inspects && setting.inspectorate !== null) return 'inspectors';
  if (isPartisan(role)) return 'other';
  if (RUNS_SERVICES.test(role)) return 'council';
  if (isCouncilRole(role) || isCouncilRole(person.titled)) return 'council';
  const isOwn =
    person.organisation === null && isArticle(setting.kind) && LEADS_SERVICES.test(role);
  if (isOwn && !NATIONAL.test(role)) return 'council';
  return person.role === null && !RANK.test(person.titled ?? '') ? null : 'other';
}
