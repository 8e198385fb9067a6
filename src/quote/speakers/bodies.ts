/** Decides whose side a body is on, and what the article calls it. */

import { isInspectorate } from '../phrases/words.js';
import type { Setting } from './setting.js';
import type { By } from './voices.js';

const GENERIC_WORDS =
  /\b(?:the|city|county|borough|metropolitan|district|royal|london|of|council|and)\b/gi;

const core = (name: string): string =>
  name.replace(GENERIC_WORDS, ' ').replace(/\s+/g, ' ').trim().toLowerCase();

const isCouncilName = (name: string): boolean =>
  /\bCouncil$/i.test(name) && !/^(?:the )?council$/i.test(name);

/**
 * Trusts and companies that run a council's services for children: "Ashmere Children's Trust", "Ashmere Children
 * First".
 */
export const RUNS_SERVICES = /\bchildren(?:(?:[’']s)?(?: services)? trust| first)\b/i;

/** The side of a body. A council that the article is not about is `other`. */
export function sideOf(organisation: string | null, setting: Setting): By {
  if (organisation === null) return null;
  if (isInspectorate(organisation)) return 'inspectors';
  const own = setting.council;
  if (own !== null && (isSameBody(own, organisation) || isInitials(organisation, own)))
    return 'council';
  if (RUNS_SERVICES.test(organisation)) return 'council';
  if (isCouncilName(organisation)) return own === null ? 'council' : 'other';
  return 'other';
}

/** The full name, as the article prints it, for "the council" or "the authority". */
export function fullName(organisation: string | null, setting: Setting): string | null {
  if (organisation === null) return null;
  const common = /^(?:the )?(?:local )?(?:council|authority)$/i.test(organisation);
  return common ? (setting.council ?? organisation) : organisation;
}

/** Whether two names mean the same council: "Ashmere" and "Ashmere Borough Council". */
export const isSameBody = (one: string, other: string): boolean =>
  core(one) !== '' && core(one) === core(other);

/** Whether a name is the initials of another: "BCP Council" for "Bournemouth, Christchurch and Poole". */
function isInitials(short: string, long: string): boolean {
  const words = core(long).split(/[ ,]+/);
  return words.length > 1 && core(short) === words.map((word) => word.charAt(0)).join('');
}

/** The council, by what it governs: "the county's director". */
export const COMMON_COUNCIL =
  /^(?:the )?(?:local )?(?:council|authority|county|city|borough|town)$/i;
