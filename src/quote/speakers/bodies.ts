/** Decides whose side a body is on, and what the article calls it. */

import { ORGANISATION_SUFFIXES } from '../phrases/bodies.data.js';
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

/** A trust or company by its name, other than those of the health service and of schools. */
const PROVIDER = /\b(?:trust|company|board)\b/i;

const OTHER_PROVIDER = /\b(?:nhs|health|hospital|academ\w+|school|foundation|safeguarding)\b/i;

/** Whether an article says that a trust or a company runs the services. */
export const TELLS_OF_PROVIDER =
  /\bchildren(?:(?:[’']s)?(?: services)? trust| first)\b|\b(?:trust|company)\b[^.]{0,60}\b(?:runs?|took (?:over|on)|takes over|delivers?|provides?)\b[^.]{0,40}\bservices\b|\bservices\b[^.]{0,30}\b(?:runs?|delivers?|provides?) on behalf of\b/i;

/** Whether a body is the trust or company that runs the services which the article is about. */
export const isProvider = (organisation: string, setting: Setting): boolean =>
  PROVIDER.test(organisation) && !OTHER_PROVIDER.test(organisation) && setting.hasProvider;

/** Whether a name is only that of a place: "Ashmere" in "Ashmere’s director". */
export function isPlace(organisation: string | null): boolean {
  const words = organisation?.replace(/[’']s?$/, '').split(' ') ?? [];
  return (
    words.length > 0 &&
    words.length <= 3 &&
    words.every((word) => PLACE_WORD.test(word) && !SUFFIXES.has(word.toLowerCase()))
  );
}

const PLACE_WORD = /^(?:\p{Lu}[\p{Ll}’'-]+)+$/u;

const SUFFIXES = new Set(ORGANISATION_SUFFIXES);

/** The side of a body. A council that the article is not about is `other`. */
export function sideOf(organisation: string | null, setting: Setting): By {
  if (organisation === null) return null;
  if (isInspectorate(organisation)) return 'inspectors';
  const own = setting.council;
  if (own !== null && (isSameBody(own, organisation) || isInitials(organisation, own)))
    return 'council';
  if (RUNS_SERVICES.test(organisation) || isProvider(organisation, setting)) return 'council';
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
