/** Dates in words. */
import { MONTHS } from '../../dates/calendar.js';

/** '2025-08-14' as '14 August 2025', '2025-08' as 'August 2025', '2025' as it is. */
export function dateWords(iso: string): string {
  const [year = '', month, day] = iso.split('-');
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  return [day === undefined ? undefined : String(Number(day)), name, year]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** '15 to 16 July 2025', '30 June to 1 July 2025', '16 July 2025'. */
export function periodWords(start: string | null, end: string | null): string | null {
  if (start === null || end === null || start === end) {
    const one = start ?? end;
    return one === null ? null : dateWords(one);
  }
  const [from, to] = [dateWords(start), dateWords(end)];
  if (start.slice(0, 7) === end.slice(0, 7)) return `${from.split(' ')[0]} to ${to}`;
  if (start.slice(0, 4) === end.slice(0, 4)) return `${from.replace(/ \d+$/, '')} to ${to}`;
  return `${from} to ${to}`;
}
