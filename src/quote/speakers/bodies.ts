/** Whose side a body is on, and under which name the article knows it. */

import { isInspectorate } from '../phrases/words.js';
import type { Setting } from './setting.js';
import type { By } from './voices.js';

const GENERIC_WORDS =
  /\b(?:the|city|county|borough|metropolitan|district|royal|london|of|council|and)\b/gi;

const core = (name: string): string =>
  name.replace(GENERIC_WORDS, ' ').replace(/\s+/g, ' ').trim().toLowerCase();

const isCouncilName = (name: string): boolean =>
  /\bCouncil$/i.test(name) && !/^(?:the )?council$/i.test(name);

/** Trusts and companies that run a council's services for children: "Ashmere Children's Trust", "Ashmere Children First". */
export const RUNS_SERVICES = /\bchildren(?:(?:[’']s)?(?: services)? trust| first)\b/i;

/** Whose side a body is on. Another council than the article's own is `other`. */
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

/** "the council", "the authority" in the article's own full name. */
export function fullName(organisation: string | null, setting: Setting): string | null {
  if (organisation === null) return null;
  const common = /^(?:the )?(?:local )?(?:council|authority)$/i.test(organisation);
  return common ? (setting.council ?? organisation) : organisation;
}

/** Whether two names are of one council: "Ashmere" and "Ashmere Borough Council". */
export const isSameBody = (one: string, other: string): boolean =>
  core(one) !== '' && core(one) === core(other);

/** "BCP Council" for "Bournemouth, Christchurch and Poole". */
function isInitials(short: string, long: string): boolean {
  const words = core(long).split(/[ ,]+/);
  return words.length > 1 && core(short) === words.map((word) => word.charAt(0)).join('');
}

/** "the county's director": the council by what it governs. */
export const COMMON_COUNCIL =
  /^(?:the )?(?:local )?(?:council|authority|county|city|borough|town)$/i;
