/** Dates as short labels. */

/** '2020-03-12' as '2020-03'; '–' for no date. */
export function isoMonth(date: string | null): string {
  return date === null ? '–' : date.slice(0, 7);
}
