/** Titles before the names of people. */

/** The titles that name no office, in lower case, each with the gender that it shows. */
export const PERSONAL_TITLES: Readonly<Record<string, 'f' | 'm' | null>> = {
  mr: 'm',
  mrs: 'f',
  ms: 'f',
  miss: 'f',
  mx: null,
  dr: null,
  prof: null,
  professor: null,
  sir: 'm',
  dame: 'f',
  rev: null,
  reverend: null,
};

const LEADING = new RegExp(`^(?:${Object.keys(PERSONAL_TITLES).join('|')})\\.? `, 'i');

/** A name without such a title before it. */
export function withoutPersonalTitle(name: string): string {
  return name.replace(LEADING, '');
}
