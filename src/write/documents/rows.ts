/** Writes rows of any kind as CSV by RFC 4180. No spreadsheet runs a cell as a formula. */
import { stringify } from 'csv-stringify/sync';
import { inertCell, printable } from '../inert.js';

export type Row = readonly (string | number | boolean | null)[];

export function rowsOf(
  columns: readonly string[],
  rows: readonly Row[],
  { bom }: { readonly bom: boolean },
): string {
  const records = rows.map((row) =>
    row.map((cell) => (cell === null ? '' : inertCell(printable(String(cell))))),
  );
  const text = stringify([[...columns], ...records], { record_delimiter: 'windows' });
  return (bom ? '\ufeff' : '') + text;
}
